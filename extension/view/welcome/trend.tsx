import { useState } from 'preact/hooks'
import { CATEGORIES, type Category, type Scores } from '../../../lib/types.ts'
import { categoryName } from '../scores.tsx'
import { t } from '../strings.ts'

/** A week with posts, or one without. */
export interface TrendWeek {
  /** Day it begins on, for people: day and month. */
  readonly from: string
  readonly posts: number
  readonly means: Scores | undefined
}

export interface TrendProps {
  /** The latest last. */
  readonly weeks: readonly TrendWeek[]
  /** Of all weeks that are kept. */
  readonly csv: string
  readonly onErase: () => void
}

/** One's own mean scores by week, as lines and as a table; taken along as a file, erased by a press. */
export function TrendSection({ weeks, csv, onErase }: TrendProps) {
  const [isErased, setErased] = useState(false)
  const known = weeks.filter(({ means }) => means)
  const erase = () => {
    setErased(true)
    onErase()
  }
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('trendTitle')}</h2>
      <p>{t('trendHint')}</p>
      {known.length > 0 && (
        <>
          <Chart weeks={weeks} />
          <Table weeks={known.toReversed()} />
          <div class="buttons">
            <a class="secondary" download="lugas.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>
              {t('trendExport')}
            </a>
            <button type="button" class="secondary" onClick={erase}>
              {t('trendErase')}
            </button>
          </div>
        </>
      )}
      <p class="hint" role="status">
        {known.length === 0 && t(isErased ? 'trendErased' : 'trendEmpty')}
      </p>
    </section>
  )
}

/** Width of the drawing for each week, in its own units; it is stretched to the page. */
const STEP = 10

/** Told by dashes, too, not by colour alone. What it says to those who see it, the table says to all. */
function Chart({ weeks }: { readonly weeks: readonly TrendWeek[] }) {
  const width = weeks.length * STEP
  return (
    <figure aria-hidden="true">
      <div class="scale">
        <span>100</span>
        <span>50</span>
        <span>0</span>
      </div>
      <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none">
        <title>{t('trendTitle')}</title>
        {[0, 50, 100].map((y) => (
          <line key={y} class="grid" x1="0" x2={width} y1={y} y2={y} />
        ))}
        {CATEGORIES.map((category) => (
          <Line key={category} category={category} weeks={weeks} />
        ))}
      </svg>
      <figcaption>
        <span class="from">
          <span>{weeks[0]?.from}</span>
          <span>{weeks.at(-1)?.from}</span>
        </span>
        {CATEGORIES.map((category) => (
          <span key={category}>
            <svg viewBox="0 0 24 8">
              <title>{categoryName(category)}</title>
              <path class={`trend ${category}`} d="M0 4H24" />
            </svg>{' '}
            {categoryName(category)}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function Line({ category, weeks }: { readonly category: Category; readonly weeks: readonly TrendWeek[] }) {
  const points = weeks.flatMap(({ means }, at) => (means ? [`${(at + 0.5) * STEP} ${100 - means[category]}`] : []))
  return (
    <>
      <path class={`trend ${category}`} d={`M${points.join('L')}`} />
      {/* Lines without length are drawn as dots that nothing stretches. */}
      <path class={`dots ${category}`} d={points.map((point) => `M${point}h0`).join('')} />
    </>
  )
}

function Table({ weeks }: { readonly weeks: readonly TrendWeek[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('trendWeek')}</th>
          <th scope="col">{t('trendPosts')}</th>
          {CATEGORIES.map((category) => (
            <th key={category} scope="col">
              {categoryName(category)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, posts, means }) => (
          <tr key={from}>
            <th scope="row">{from}</th>
            <td>{posts}</td>
            {CATEGORIES.map((category) => (
              <td key={category}>{means?.[category]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
