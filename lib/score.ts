import type { Found } from './checks/found.ts'
import { FEWEST_WORDS, tallyOf } from './measure.ts'
import { tokenize } from './tokenize.ts'
import type { Category, Group, Scores, Severity } from './types.ts'

/** Points lost by one finding. */
const POINTS: Readonly<Record<Severity, number>> = { suggestion: 5, warning: 10, error: 30 }

/** So many words of a sentence or paragraph that a limit marks count as one finding: what editors take for a sentence's length. */
export const WORDS_PER_FINDING = 15

/** Below this score, every further `HALF` points lost take only half of what is left. */
const HALF = 50

/** What one red flag or place takes from a score. */
export interface Loss {
  readonly found: Found
  readonly category: Category
  readonly points: number
}

/** The scores, and what took their points: of each score just as many as it lacks. */
export interface Scored {
  readonly scores: Scores
  readonly losses: readonly Loss[]
}

/**
 * The three scores, integers 0–100; brevity and clarity are 100 only if nothing of that category was found, told
 * or told as of the other one: a long first sentence costs points for both.
 *
 * **brevity, clarity** come from the findings of that category alone, each of which loses points: 5 (suggestion), 10 (warning) or
 * 30 (error).
 *
 * 1. A finding in a place loses its points per 60 words of draft, `points × 60 / max(words, 60)`, every place counted. So a
 *    caption of 60 words and an article of 900 are judged alike, by how often something stops the reader.
 * 2. A sentence or paragraph that is over a limit counts as a finding for every 15 words of it, one at least: as much of the draft
 *    as it makes hard to read.
 * 3. A finding about the whole draft loses its points in full. If it is over a limit, so many times as the limit is in it:
 *    1,200 characters where 600 are enough lose twice the points.
 * 4. The score is `100 − lost` down to 50, and below that `50 × 2^−((lost − 50) / 50)`: each further 50 points halve
 *    what is left, so that of two bad drafts the worse one is still told, and mending it still shows.
 *
 * Words of a place that offers replacements count as those of its shortest one, so that applying it never changes the length
 * that the rest is judged by, and applying another never makes the draft count as shorter.
 *
 * The points were chosen on thirty drafts that an editor ranked (`test/lib/ranked-drafts.ts`).
 *
 * **trust** = 100 − Σ over groups of min(cap, Σ weight), each rule's distinct wording once, however long the draft: a red
 * flag does not fade in a long text, and adding one never raises the score.
 *
 * @param words of the draft as it stands
 * @param shown findings after overlaps, those that another category tells, too; feed brevity and clarity
 * @param cues every red flag that is shown, one per rule and wording
 */
export function score(
  words: number,
  shown: readonly Found[],
  cues: readonly Found[],
  groups: ReadonlyMap<string, Group>,
): Scored {
  const share = FEWEST_WORDS / Math.max(wordsIfApplied(words, shown), FEWEST_WORDS)
  const losses: Loss[] = []
  for (const found of shown) {
    const { rule, span, times = 1 } = found
    const { category } = rule
    if (category === 'trust') continue
    losses.push({ found, category, points: POINTS[rule.rule.severity] * times * (span ? share : 1) })
  }
  losses.push(...doubts(cues, groups))
  const lost = { brevity: 0, clarity: 0, trust: 0 }
  for (const { category, points } of losses) lost[category] += points
  const scores = {
    brevity: remaining(lost.brevity),
    clarity: remaining(lost.clarity),
    trust: Math.max(0, Math.round(100 - lost.trust)),
  }
  const shareOf = (category: Category) => (lost[category] === 0 ? 0 : (100 - scores[category]) / lost[category])
  const shares = { brevity: shareOf('brevity'), clarity: shareOf('clarity'), trust: shareOf('trust') }
  return { scores, losses: losses.map((loss) => ({ ...loss, points: loss.points * shares[loss.category] })) }
}

/** What red flags take from trust; those of a group that takes less than their sum share it. */
function doubts(cues: readonly Found[], groups: ReadonlyMap<string, Group>): Loss[] {
  const sums = new Map<string, number>()
  for (const { rule } of cues) {
    const { cue } = rule.rule
    if (cue) sums.set(cue.group, (sums.get(cue.group) ?? 0) + cue.weight)
  }
  return cues.flatMap((found) => {
    const { cue } = found.rule.rule
    const sum = cue ? (sums.get(cue.group) ?? 0) : 0
    if (!cue || sum === 0) return []
    return {
      found,
      category: 'trust' as const,
      points: cue.weight * Math.min((groups.get(cue.group)?.cap ?? 0) / sum, 1),
    }
  })
}

/** However little was lost, something was found. */
function remaining(lost: number): number {
  if (lost === 0) return 100
  const left = lost <= HALF ? 100 - lost : (100 - HALF) * 2 ** -((lost - HALF) / HALF)
  return Math.min(99, Math.round(left))
}

function wordsIfApplied(words: number, shown: readonly Found[]): number {
  let sum = words
  for (const { wording, suggestions } of shown) {
    if (suggestions.length > 0) sum += Math.min(...suggestions.map(wordsIn)) - wordsIn(wording)
  }
  return sum
}

function wordsIn(text: string): number {
  if (text === '') return 0
  let words = 1
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isLetter(c)) continue
    // Words of ASCII letters with single spaces between, as most are, can be counted by their spaces.
    if (c !== 32 || !isLetter(text.charCodeAt(i - 1)) || !isLetter(text.charCodeAt(i + 1))) {
      const tokens = tokenize(text)
      return tallyOf(text, tokens, 0, tokens.length).words
    }
    words++
  }
  return words
}

const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
