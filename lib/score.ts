import type { Found } from './checks/found.ts'
import { FEWEST_WORDS, isWord } from './measure.ts'
import { tokenize } from './tokenize.ts'
import type { Group, Scores, Severity } from './types.ts'

/** Points lost by one finding. */
const POINTS: Readonly<Record<Severity, number>> = { suggestion: 3, warning: 8, error: 30 }

/**
 * The three scores, integers 0–100.
 *
 * **brevity, clarity** = 100 − points lost to findings of that category. A finding in a place costs 3 (suggestion),
 * 8 (warning) or 30 (error) points per 60 words of draft: `points × 60 / max(words, 60)`, every place counted. A finding
 * about the whole draft costs its points in full. Words of a place that offers a replacement count as the words of its
 * first replacement, so that applying it never changes the length that the rest is judged by.
 *
 * **trust** = 100 − Σ over groups of min(cap, Σ weight), each rule's distinct wording once, however long the draft: a red
 * flag does not fade in a long text, and adding one never raises the score.
 *
 * @param words of the draft as it stands
 * @param shown findings after overlaps; feed brevity and clarity
 * @param cues every red flag, overlapping ones too, one per rule and wording
 */
export function score(
  words: number,
  shown: readonly Found[],
  cues: readonly Found[],
  groups: ReadonlyMap<string, Group>,
): Scores {
  const share = FEWEST_WORDS / Math.max(wordsIfApplied(words, shown), FEWEST_WORDS)
  const lost = { brevity: 0, clarity: 0 }
  for (const { rule, span } of shown) {
    if (rule.category === 'trust') continue
    lost[rule.category] += POINTS[rule.rule.severity] * (span ? share : 1)
  }
  const byGroup = new Map<string, number>()
  for (const { rule } of cues) {
    const cue = rule.rule.cue
    if (cue) byGroup.set(cue.group, (byGroup.get(cue.group) ?? 0) + cue.weight)
  }
  let doubt = 0
  for (const [name, sum] of byGroup) doubt += Math.min(groups.get(name)?.cap ?? 0, sum)
  return { brevity: clamp(100 - lost.brevity), clarity: clamp(100 - lost.clarity), trust: clamp(100 - doubt) }
}

const clamp = (points: number) => Math.max(0, Math.min(100, Math.round(points)))

function wordsIfApplied(words: number, shown: readonly Found[]): number {
  let sum = words
  for (const { wording, suggestions } of shown) {
    const [first] = suggestions
    if (first !== undefined) sum += wordsIn(first) - wordsIn(wording)
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
      return tokenize(text).filter(isWord).length
    }
    words++
  }
  return words
}

const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
