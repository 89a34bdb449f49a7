import { classOf, DIGIT, EMOJI, EXTEND, LETTER } from './characters.ts'
import type { Span } from './types.ts'

/** Carries spans of a text over to another version of it; `undefined` for those that the change between the two touched. */
export type Carry = (span: Span) => Span | undefined

/**
 * How spans of `before` lie in `after`: those in the common start stay where they are, those in the common end move along
 * with it. The rest was touched, and so is a span whose letters others now adjoin.
 */
export function carryOver(before: string, after: string): Carry {
  const growth = after.length - before.length
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  // Where text came in, start and end may share some of it ("B|aris satu\nB|aris dua"); where it went, nothing of it twice.
  const mostTail = growth < 0 ? after.length - start : before.length
  let tail = 0
  const endsAlike = () => before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  while (tail < mostTail && endsAlike()) tail++
  const end = before.length - tail
  return (span) => {
    if (span.end < start || (span.end === start && !isJoined(after, start))) return span
    const moved = { start: span.start + growth, end: span.end + growth }
    if (span.start > end || (span.start === end && !isJoined(after, moved.start))) return moved
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
