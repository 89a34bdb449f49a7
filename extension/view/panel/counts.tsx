import type { Counts, Measure, PlatformLimit } from '../../../lib/types.ts'
import { type StringKey, t } from '../strings.ts'

interface CountsProps {
  readonly counts: Counts
  /** What the platform allows here. */
  readonly limits: readonly PlatformLimit[]
}

/** How long the draft is, beside what its platform allows. */
export function CountTable({ counts, limits }: CountsProps) {
  const limited = limits.map(({ measure }) => measure)
  const shown = SHOWN.filter((measure) => measure !== 'weighted' || limited.includes(measure))
  return (
    <section class="part">
      <h2>{t('counts')}</h2>
      <dl class="counts">
        {shown.map((measure) => (
          <Count
            key={measure}
            name={t(NAMES[measure])}
            count={counts[measure]}
            limit={limits.find((limit) => limit.measure === measure)}
          />
        ))}
      </dl>
    </section>
  )
}

interface CountProps {
  readonly name: string
  readonly count: number
  readonly limit: PlatformLimit | undefined
}

function Count({ name, count, limit }: CountProps) {
  const isOver = limit !== undefined && count > limit.max
  return (
    <div class={isOver ? 'over' : undefined}>
      <dt>{name}</dt>
      <dd>
        {inDigits(count)}
        {limit && (
          <span class="of" title={limit.source}>
            {' '}
            {t(limit.certain ? 'countOf' : 'countOfAbout', inDigits(limit.max))}
          </span>
        )}
        {isOver && <span class="only-read"> {t('countOver')}</span>}
      </dd>
    </div>
  )
}

const inDigits = (count: number) => count.toLocaleString(t('locale'))

type Shown = Exclude<Measure, 'capitals'>

const NAMES: Readonly<Record<Shown, StringKey>> = {
  graphemes: 'countGraphemes',
  weighted: 'countWeighted',
  words: 'countWords',
  sentences: 'countSentences',
  wordsPerSentence: 'countWordsPerSentence',
  hashtags: 'countHashtags',
  emoji: 'countEmoji',
  mentions: 'countMentions',
  links: 'countLinks',
}
const SHOWN = Object.keys(NAMES) as Shown[]
