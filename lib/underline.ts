import type { Finding } from './types.ts'

/** Longer spans, in code units, are sentences and paragraphs rather than words. */
export const LONGEST_WORDS = 60

/**
 * Whether the words of a finding are underlined in the text. Each finding answers for itself, so that no mark comes or goes
 * because of another: facts (`error`) always; of the rest what should change (`warning`) and what one press mends, as long
 * as it is words. A line below a whole sentence would hide the marks inside it. Everything else stands in the list alone:
 * advice to think over, long sentences, what is about the whole draft.
 */
export function isUnderlined({ span, severity, suggestions }: Finding): boolean {
  if (!span) return false
  if (severity === 'error') return true
  return span.end - span.start <= LONGEST_WORDS && (severity === 'warning' || suggestions.length > 0)
}
