import type { BareLine, Match } from './line.ts'
import type { Token } from './tokenize.ts'
import type { Skipped } from './types.ts'

/**
 * Says of matches in a line whether their rule skips them, because they touch a name, a quotation, a hashtag, a mention
 * or an address. Names and quotations are looked for only when somebody asks.
 */
export function skipsOf(line: BareLine): (match: Match) => boolean {
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
function namesIn({ text, tokens, sentences, class: lineClass }: BareLine): readonly boolean[] {
  if (lineClass === 'heading') return []
  const openers = new Set(sentences.map(({ first, last }) => firstWord(tokens, first, last)))
  return tokens.map(
    (token, at) => token.kind === 'word' && !openers.has(at) && !follows(tokens, at) && isTitle(text, token),
  )
}

function firstWord(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) if (tokens[at]?.kind === 'word') return at
  return -1
}

/** A capital behind a colon or an opening quote starts a sentence of its own. */
const follows = (tokens: readonly Token[], at: number) => /^[:"“‘(]$/.test(tokens[at - 1]?.norm ?? '')

function isTitle(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end)
  const first = word.charAt(0)
  return first !== first.toLowerCase() && word.slice(1) !== word.slice(1).toUpperCase()
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '‘': '’' }

/** For every token the number of the quotation it is in, from 1; 0 outside. A quote that never closes opens none. */
export function quotesIn({ tokens }: BareLine): readonly number[] {
  const quoted = new Array<number>(tokens.length).fill(0)
  let count = 0
  for (let at = 0; at < tokens.length; at++) {
    const closer = PAIRS[tokens[at]?.norm ?? '']
    if (!closer) continue
    const end = tokens.findIndex((token, i) => i > at && token.norm === closer)
    if (end < 0) continue
    count++
    quoted.fill(count, at, end + 1)
    at = end
  }
  return quoted
}
