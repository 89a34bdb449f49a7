import { isCapitalised } from './letter-case.ts'
import type { Line } from './line.ts'

/** More tokens before the dash are no dateline but a sentence. */
const LONGEST = 14
const DASHES = new Set(['-', '–', '—'])
/** What may stand between place, paper, day and date. */
const BETWEEN = new Set([',', '/', '(', ')', '.'])

/**
 * The token behind the dateline of a report, "SUKAMAJU, Senin (6/7/2026) – ", at the start of a line; 0 without one. A dateline
 * is place, paper, day and date, all capitalised words and numbers, before a dash with a space on either side.
 */
export function behindDateline({ text, tokens }: Line): number {
  for (let at = 0; at < Math.min(tokens.length, LONGEST); at++) {
    const { kind, norm, start, end, gap } = tokens[at] as Line['tokens'][number]
    if (DASHES.has(norm)) return at > 0 && gap !== 'none' && tokens[at + 1]?.gap !== 'none' ? at + 1 : 0
    const isPart = kind === 'word' ? isCapitalised(text.slice(start, end)) : kind === 'number' || BETWEEN.has(norm)
    if (!isPart || (at === 0 && kind !== 'word')) return 0
  }
  return 0
}
