import { isCapitalised } from './letter-case.ts'
import type { Place } from './types.ts'

/**
 * The text with suggestion `n` (from 0) written in this place. Unchanged if there is no such suggestion, the place is the
 * whole draft, or the span no longer reads `place.text`. A deletion takes one neighbouring space with it and gives its
 * capital to the word that now comes first.
 */
export function applySuggestion(text: string, place: Place, n: number): string {
  const suggestion = place.suggestions[n]
  const { span } = place
  if (suggestion === undefined || !span || text.slice(span.start, span.end) !== place.text) return text
  if (suggestion !== '') return text.slice(0, span.start) + suggestion + text.slice(span.end)
  let before = text.slice(0, span.start)
  let after = text.slice(span.end)
  const isFirst = before === '' || /[\n.!?…]\s*$/.test(before)
  if (isFirst) after = after.replace(/^\s*,/, '')
  if (/^[^\S\n]/.test(after)) after = after.slice(1)
  else if (/[^\S\n]$/.test(before)) before = before.slice(0, -1)
  const next = String.fromCodePoint(after.codePointAt(0) ?? 32)
  return isCapitalised(place.text) ? before + next.toUpperCase() + after.slice(next.length) : before + after
}
