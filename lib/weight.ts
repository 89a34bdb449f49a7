import type { TokenRow } from './pattern.ts'
import type { Token } from './tokenize.ts'

/**
 * Characters as X counts them. Source: twitter-text, configuration v3 (2018; the counting of X ever since): a code point of
 * the text in NFC weighs 1 in these ranges and 2 elsewhere, an emoji at most 2 however it is made up, an address 23 however
 * long. X knows more last labels of addresses than the tokenizer does (`kum.pr`, and `S.Ag` without a space).
 */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]
const HEAVY_WEIGHT = 2
const ADDRESS_WEIGHT = 23

/** The weight of what tokens `[first, last)` take up, the space between them with it; from edge to edge all of the text. */
export function weightOf({ text, tokens }: TokenRow, first = 0, last = tokens.length): number {
  const isWhole = first === 0 && last === tokens.length
  let at = isWhole ? 0 : (tokens[first]?.start ?? 0)
  const end = isWhole ? text.length : (tokens[last - 1]?.end ?? at)
  let weight = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'emoji' && token.kind !== 'url' && token.kind !== 'domain') continue
    weight += weightOfText(text.slice(at, token.start))
    // © and ® weigh 1.
    const isEmoji = token.kind === 'emoji'
    weight += isEmoji ? Math.min(HEAVY_WEIGHT, weightOfText(text.slice(token.start, token.end))) : ADDRESS_WEIGHT
    at = token.end
  }
  return weight + weightOfText(text.slice(at, end))
}

/** All that weighs 1 and is its own NFC form. */
const ALL_LIGHT = /^[\0-\u02ff]*$/

function weightOfText(text: string): number {
  if (ALL_LIGHT.test(text)) return text.length
  let weight = 0
  for (const character of text.normalize('NFC')) {
    const c = character.codePointAt(0) as number
    weight += LIGHT.some(([from, to]) => c >= from && c <= to) ? 1 : HEAVY_WEIGHT
  }
  return weight
}
