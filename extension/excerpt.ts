import type { Span } from '../lib/types.ts'

/** Words in their sentence. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** So many characters on either side of the words tell what they are about. */
const MOST_AROUND = 110

/**
 * @param around the sentence or line that the words stand in
 * @param most so many characters of it on either side are enough
 */
export function excerptOf(text: string, words: Span, around: Span, most = MOST_AROUND): Excerpt {
  const before = text.slice(around.start, words.start)
  const after = text.slice(words.end, Math.max(around.end, words.end))
  return {
    before: before.length > most ? `… ${before.slice(-most).replace(/^\S*\s/, '')}` : before,
    words: text.slice(words.start, words.end),
    after: after.length > most ? `${after.slice(0, most).replace(/\s\S*$/, '')} …` : after,
  }
}

/** The line around a span, for what stands in no sentence. */
export function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}
