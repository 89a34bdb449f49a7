import { onceALine } from './facts.ts'
import { isCapitalised, isSmallAt } from './letter-case.ts'
import type { Line } from './line.ts'
import { sentenceAround } from './sentences.ts'
import type { Token } from './tokenize.ts'
import type { Skipped } from './types.ts'

/** Whether a place is skipped, because it touches a name, a quotation, a hashtag, a mention or an address. */
export function isSkipped(skip: readonly Skipped[], line: Line, first: number, last: number): boolean {
  for (let i = 0; i < skip.length; i++) {
    const isKind = IS_SKIPPED[skip[i] as Skipped]
    for (let at = first; at < last; at++) if (isKind(line, at)) return true
  }
  return false
}

const IS_SKIPPED: Readonly<Record<Skipped, (line: Line, at: number) => boolean>> = {
  name: isName,
  quote: (line, at) => (quotesIn(line)[at] ?? 0) > 0,
  hashtag: ({ tokens }, at) => tokens[at]?.kind === 'hashtag',
  mention: ({ tokens }, at) => tokens[at]?.kind === 'mention',
  url: ({ tokens }, at) => ['url', 'domain', 'email'].includes(tokens[at]?.kind ?? ''),
}

/** Units and zones are written with a capital and name nobody. */
const NO_NAMES = new Set('rp wib wit wita km kg'.split(' '))

/**
 * Whether a word is a name: capitalised, and not because a sentence starts there. In a heading or in capitals nothing can
 * be told, so nothing is a name there.
 */
function isName(line: Line, at: number): boolean {
  const { text, tokens } = line
  const token = tokens[at] as Token
  if (token.kind !== 'word' || !isTitle(text, token) || line.class === 'heading' || NO_NAMES.has(token.norm))
    return false
  const before = tokens[at - 1]
  return !(before && opens(text, before)) && !isOpener(line, at)
}

function isOpener({ tokens, sentences, body }: Line, at: number): boolean {
  const sentence = sentences[sentenceAround(sentences, at)]
  if (!sentence || at < body) return false
  for (let i = Math.max(sentence.first, body); i < at; i++) if (tokens[i]?.kind === 'word') return false
  return true
}

/** A capital behind a colon, an opening quote or an emoji starts a sentence of its own. */
const opens = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'emoji' || (kind === 'mark' && /^[:"“‘(]$/.test(text.slice(start, end)))

function isTitle(text: string, { start, end }: Token): boolean {
  if (isSmallAt(text, start)) return false
  const word = text.slice(start, end)
  return isCapitalised(word) && word.slice(1) !== word.slice(1).toUpperCase()
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '‘': '’' }
const QUOTE = /["“«‘]/
const NO_QUOTES: readonly number[] = []

/** For every token the number of the quotation it is in, from 1; 0 or nothing outside. A quote that never closes opens none. */
export const quotesIn: (line: Line) => readonly number[] = onceALine(({ text, tokens }) => {
  if (!QUOTE.test(text)) return NO_QUOTES
  const signs = tokens.map(({ kind, start, end }) => (kind === 'mark' ? text.slice(start, end) : ''))
  const quoted = new Array<number>(tokens.length).fill(0)
  const unclosed = new Set<string>()
  let count = 0
  for (let at = 0; at < tokens.length; at++) {
    const closer = PAIRS[signs[at] ?? '']
    if (!closer || unclosed.has(closer)) continue
    const end = signs.indexOf(closer, at + 1)
    if (end < 0) unclosed.add(closer)
    else {
      count++
      quoted.fill(count, at, end + 1)
      at = end
    }
  }
  return quoted
})
