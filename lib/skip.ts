import { isCapitalised } from './letter-case.ts'
import type { BareLine, Match } from './line.ts'
import type { Token } from './tokenize.ts'
import type { Skipped } from './types.ts'

/**
 * Says of matches in a line whether their rule skips them, because they touch a name, a quotation, a hashtag, a mention
 * or an address. Names and quotations are looked for only when somebody asks.
 */
export function skipsOf(line: BareLine): (place: Pick<Match, 'rule' | 'first' | 'last'>) => boolean {
  let names: readonly boolean[] | undefined
  let quoted: readonly number[] | undefined
  const isSkipped: Readonly<Record<Skipped, (at: number) => boolean>> = {
    name: (at) => {
      names ??= namesIn(line)
      return names[at] === true
    },
    quote: (at) => {
      quoted ??= quotesIn(line)
      return (quoted[at] ?? 0) > 0
    },
    hashtag: (at) => line.tokens[at]?.kind === 'hashtag',
    mention: (at) => line.tokens[at]?.kind === 'mention',
    url: (at) => ['url', 'domain', 'email'].includes(line.tokens[at]?.kind ?? ''),
  }
  return ({ rule, first, last }) => {
    for (const kind of rule.skip) {
      for (let at = first; at < last; at++) if (isSkipped[kind](at)) return true
    }
    return false
  }
}

/**
 * Which words are names: capitalised, and not because a sentence starts there. In a heading or in capitals nothing can
 * be told, so nothing is a name there.
 */
function namesIn({ text, tokens, sentences, body, class: lineClass }: BareLine): readonly boolean[] {
  if (lineClass === 'heading') return []
  const openers = new Set(sentences.map(({ first, last }) => firstWord(tokens, Math.max(first, body), last)))
  return tokens.map((token, at) => {
    const before = tokens[at - 1]
    const isOpener = openers.has(at) || (before !== undefined && opens(text, before))
    return token.kind === 'word' && !isOpener && !NO_NAMES.has(token.norm) && isTitle(text, token)
  })
}

/** Units and zones are written with a capital and name nobody. */
const NO_NAMES = new Set('rp wib wit wita km kg'.split(' '))

function firstWord(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) if (tokens[at]?.kind === 'word') return at
  return -1
}

/** A capital behind a colon, an opening quote or an emoji starts a sentence of its own. */
const opens = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'emoji' || /^[:"“‘(]$/.test(text.slice(start, end))

function isTitle(text: string, { start, end }: Token): boolean {
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
  quotes.set(tokens, quoted)
  return quoted
}
