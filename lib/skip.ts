import { isCapitalised, isSmallAt } from './letter-case.ts'
import type { BareLine, Match } from './line.ts'
import { sentenceAround } from './sentences.ts'
import type { Token } from './tokenize.ts'
import type { Skipped } from './types.ts'

/**
 * Says of matches in a line whether their rule skips them, because they touch a name, a quotation, a hashtag, a mention
 * or an address. Names and quotations are looked for only when somebody asks.
 */
export function skipsOf(line: BareLine): (place: Pick<Match, 'rule' | 'first' | 'last'>) => boolean {
  let quotes: readonly number[] | undefined
  const isSkipped = (kind: Skipped, at: number): boolean => {
    if (kind !== 'quote') return IS_SKIPPED[kind](line, at)
    quotes ??= quotesIn(line)
    return (quotes[at] ?? 0) > 0
  }
  return ({ rule, first, last }) => {
    for (const kind of rule.skip) {
      for (let at = first; at < last; at++) if (isSkipped(kind, at)) return true
    }
    return false
  }
}

const IS_SKIPPED: Readonly<Record<Exclude<Skipped, 'quote'>, (line: BareLine, at: number) => boolean>> = {
  name: isName,
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
function isName(line: BareLine, at: number): boolean {
  const { text, tokens } = line
  const token = tokens[at] as Token
  if (token.kind !== 'word' || !isTitle(text, token) || line.class === 'heading' || NO_NAMES.has(token.norm))
    return false
  const before = tokens[at - 1]
  return !(before && opens(text, before)) && !isOpener(line, at)
}

function isOpener({ tokens, sentences, body }: BareLine, at: number): boolean {
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
const quotes = new WeakMap<readonly Token[], readonly number[]>()

/** For every token the number of the quotation it is in, from 1; 0 or nothing outside. A quote that never closes opens none. */
export function quotesIn({ text, tokens }: Pick<BareLine, 'text' | 'tokens'>): readonly number[] {
  const known = quotes.get(tokens)
  if (known) return known
  if (!QUOTE.test(text)) {
    quotes.set(tokens, NO_QUOTES)
    return NO_QUOTES
  }
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
  quotes.set(tokens, quoted)
  return quoted
}
