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
    before: endOf(before, most),
    words: text.slice(words.start, words.end),
    after: startOf(after, most),
  }
}

/** The line around a span, for what stands in no sentence. */
export function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}

/** The first words of a text, at most so many code units of it. */
export const startOf = (text: string, most: number): string =>
  text.length <= most ? text : `${firstWords(text, most)} …`

/** The last words of a text, at most so many code units of it. */
export const endOf = (text: string, most: number): string => (text.length <= most ? text : `… ${lastWords(text, most)}`)

/** So much of the marked words tells which they are: how they begin and how they end, in code units. */
const MOST_FIRST = 50
const MOST_LAST = 20

/** Marked words as a title has them: of a long sentence its first and last words. */
export const titleOf = (text: string): string =>
  text.length <= MOST_FIRST + MOST_LAST ? text : `${firstWords(text, MOST_FIRST)} … ${lastWords(text, MOST_LAST)}`

const firstWords = (text: string, most: number) =>
  text
    .slice(0, most)
    .replace(/\s\S*$/, '')
    .trimEnd()

const lastWords = (text: string, most: number) => text.slice(-most).replace(/^\S*\s/, '')
