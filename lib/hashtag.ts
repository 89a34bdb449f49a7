import type { Lexicon } from './lexicon.ts'
import { normalize } from './normalize.ts'
import type { Token } from './tokenize.ts'

/** A capital behind a small letter or digit, or before a small letter behind capitals, begins a part; so does `_`. */
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|\p{L}+/gu

/** The words of a hashtag in CamelCase, with spans of the same text: `#TolongViralkan` → `Tolong`, `Viralkan`. */
export function hashtagParts(text: string, hashtag: Token, lexicon: Lexicon): Token[] {
  const parts: Token[] = []
  for (const { 0: part, index } of text.slice(hashtag.start, hashtag.end).matchAll(PARTS)) {
    const start = hashtag.start + index
    const norm = normalize(part)
    parts.push({ start, end: start + part.length, kind: 'word', gap: 'space', norm, number: lexicon.numberOf(norm) })
  }
  return parts
}
