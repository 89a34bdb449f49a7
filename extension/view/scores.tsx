import { CATEGORIES, type Category, type Scores } from '../../lib/types.ts'
import { type StringKey, t } from './strings.ts'

/** From these scores on, there is little and nothing to improve. Bands of the display only; rules know none. */
const FAIR = 60
const GOOD = 85

const bandOf = (score: number) => (score >= GOOD ? 'good' : score >= FAIR ? 'fair' : 'poor')

/** `Ringkas`, `Jelas`, `Tepercaya`. */
export const categoryName = (category: Category): string => t(category satisfies StringKey)

/** "Ringkas 82, Jelas 100, Tepercaya 90" */
export const scoresInWords = (scores: Scores): string =>
  CATEGORIES.map((name) => `${categoryName(name)} ${scores[name]}`).join(', ')

interface GaugeProps {
  readonly category: Category
  readonly score: number
  readonly isShort?: boolean
}

/** One score: its name (or initial), its number, and a bar whose length says the same. */
export function Gauge({ category, score, isShort = false }: GaugeProps) {
  const name = categoryName(category)
  return (
    <span class={`gauge ${bandOf(score)}`}>
      {isShort && (
        <span class="gauge-name" aria-hidden="true">
          {name.charAt(0)}
        </span>
      )}
      <span class={isShort ? 'only-read' : 'gauge-name'}>{name}</span>
      <span class="gauge-score">{score}</span>
      <span class="gauge-bar">
        <span style={{ width: `${score}%` }} />
      </span>
    </span>
  )
}
