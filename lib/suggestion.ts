import { isCapitalised } from './letter-case.ts'
import type { Place } from './types.ts'

const LINE_BREAK = /[\n\r\u2028\u2029]/
/** White space within a line. */
const SPACE = /[^\S\n\r\u2028\u2029]/
const COMMA = /^[^\S\n\r\u2028\u2029]*,/
/** What a comma can stand behind: a word, a number, a closing mark. */
const CLOSED = /[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}"'%]$/u
/** What a comma cannot stand before: a mark that closes, the end of the line. */
const CLOSING = /^[^\S\n\r\u2028\u2029]*([.!?…;:\p{Pe}\p{Pf}\n\r\u2028\u2029]|$)/u

/**
 * The text with suggestion `n` (from 0) written in this place. Unchanged if there is no such suggestion, the place is the
 * whole draft, or the span no longer reads `place.text`. A deletion takes one neighbouring space of its line with it, also a
 * comma that would be left without words on one side, and gives its capital to the word that now comes first.
 */
export function applySuggestion(text: string, place: Place, n: number): string {
  const suggestion = place.suggestions[n]
  const { span } = place
  if (suggestion === undefined || !span || text.slice(span.start, span.end) !== place.text) return text
  if (suggestion !== '') return text.slice(0, span.start) + suggestion + text.slice(span.end)
  let before = text.slice(0, span.start)
  let after = text.slice(span.end)
  const lead = before.trimEnd()
  const opensLine = LINE_BREAK.test(before.slice(lead.length))
  if (opensLine || !CLOSED.test(lead)) after = after.replace(COMMA, '')
  if (!opensLine && lead.endsWith(',') && CLOSING.test(after)) before = lead.slice(0, -1)
  if (SPACE.test(after.charAt(0))) after = after.slice(1)
  else if (SPACE.test(before.charAt(before.length - 1))) before = before.slice(0, -1)
  const next = String.fromCodePoint(after.codePointAt(0) ?? 32)
  return isCapitalised(place.text) ? before + next.toUpperCase() + after.slice(next.length) : before + after
}
