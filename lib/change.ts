import { classOf, DIGIT, EMOJI, EXTEND, LETTER } from './characters.ts'
import type { Span } from './types.ts'

/** Carries spans of a text over to another version of it; `undefined` for those that the change between the two touched. */
export type Carry = (span: Span) => Span | undefined

/**
 * How spans of `before` lie in `after`. All that differs counts as one change, from the end of the common start to the
 * start of the common end; a span is touched if it overlaps the change, or if letters now adjoin its own.
 */
export function carryOver(before: string, after: string): Carry {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let tail = 0
  const endsAlike = () => before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  while (tail < most - from && endsAlike()) tail++
  const to = before.length - tail
  const growth = after.length - before.length
  return (span) => {
    if (span.end < from || (span.end === from && !isJoined(after, span.end))) return span
    const start = span.start + growth
    if (span.start > to || (span.start === to && !isJoined(after, start))) return { start, end: span.end + growth }
    return undefined
  }
}

/** Whether what stands before and behind `at` belongs together: letters of one word, parts of one emoji. */
function isJoined(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return false
  const before = classOf(codePointBefore(text, at))
  const after = classOf(text.codePointAt(at) as number)
  if (after === EXTEND) return true
  if (after === EMOJI) return before === EMOJI || before === EXTEND
  return (before === LETTER || before === DIGIT || before === EXTEND) && (after === LETTER || after === DIGIT)
}

function codePointBefore(text: string, at: number): number {
  const pair = text.codePointAt(at - 2) ?? 0
  return at > 1 && pair > 0xffff ? pair : text.charCodeAt(at - 1)
}
