import { isAllCapitals } from './letter-case.ts'
import type { Token } from './tokenize.ts'
import type { Counts, Measure } from './types.ts'

/** Sums that counts are made of; unlike the counts themselves, those of two stretches of text add up. */
export interface Tally {
  graphemes: number
  weighted: number
  words: number
  sentences: number
  hashtags: number
  emoji: number
  mentions: number
  links: number
  /** Words of two letters or more, and those of them in capitals. */
  longWords: number
  capitalWords: number
}

export const noTally = (): Tally => ({
  graphemes: 0,
  weighted: 0,
  words: 0,
  sentences: 0,
  hashtags: 0,
  emoji: 0,
  mentions: 0,
  links: 0,
  longWords: 0,
  capitalWords: 0,
})

/** A short text is not judged as if it went on like this for pages: fewer words count as these (DESIGN §5). */
export const FEWEST_WORDS = 60

export const isWord = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'mixed'

/** Tallies tokens `[first, last)` of a line; characters and sentences are left at 0. */
export function tallyOf(text: string, tokens: readonly Token[], first: number, last: number): Tally {
  const tally = noTally()
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.gap !== 'none' || i < first + 2 || !goesOn(tokens, i)) count(text, token, tally)
  }
  return tally
}

/** Letters of an abbreviation; longer words before a full stop were written without the space behind it. */
const MOST_LETTERS = 3

/**
 * The `H` of `S.H.`, however many full stops are in it, and what stands behind a slash, `3/2026` and `kota` of
 * `kabupaten/kota`: one word with what is before, as people and word processors count. The token is written to the one before.
 */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1] as Token
  const before = tokens[at - 2] as Token
  if (mark.gap !== 'none' || !isWord(tokens[at] as Token)) return false
  if (mark.norm === '/') return isWord(before)
  if (mark.norm !== '.' || tokens[at]?.kind !== 'word') return false
  return before.kind === 'word' && before.end - before.start <= MOST_LETTERS
}

function count(text: string, token: Token, tally: Tally): void {
  switch (token.kind) {
    case 'word':
      tally.words++
      if (token.norm.length > 1) {
        tally.longWords++
        if (isCapital(text, token)) tally.capitalWords++
      }
      return
    case 'number':
    case 'mixed':
      tally.words++
      return
    case 'hashtag':
      tally.hashtags++
      return
    case 'emoji':
      tally.emoji++
      return
    case 'mention':
      tally.mentions++
      return
    case 'url':
    case 'domain':
      tally.links++
  }
}

function isCapital(text: string, token: Token): boolean {
  const second = text.charCodeAt(token.start + 1)
  if (second >= 97 && second <= 122) return false
  const word = text.slice(token.start, token.end)
  return isAllCapitals(word)
}

export function addTo(sum: Tally, tally: Tally): void {
  sum.graphemes += tally.graphemes
  sum.weighted += tally.weighted
  sum.words += tally.words
  sum.sentences += tally.sentences
  sum.hashtags += tally.hashtags
  sum.emoji += tally.emoji
  sum.mentions += tally.mentions
  sum.links += tally.links
  sum.longWords += tally.longWords
  sum.capitalWords += tally.capitalWords
}

export const countsOf = ({ longWords, capitalWords, ...counts }: Tally): Counts => ({
  ...counts,
  wordsPerSentence: counts.sentences === 0 ? 0 : Math.round(counts.words / counts.sentences),
  capitals: longWords === 0 ? 0 : Math.round((100 * capitalWords) / longWords),
})

/** Of fewer sentences a mean says no more than they do. */
const FEWEST_SENTENCES = 3

/** What a limit compares; a mean of fewer than three sentences is 0. */
export function measureOf(tally: Tally, name: Measure): number {
  if (name === 'wordsPerSentence' && tally.sentences < FEWEST_SENTENCES) return 0
  return name === 'wordsPerSentence' || name === 'capitals' ? countsOf(tally)[name] : tally[name]
}
