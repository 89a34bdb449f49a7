import type { Lexicon } from './lexicon.ts'
import type { Line } from './line.ts'
import type { Pattern, PatternHit } from './pattern.ts'
import { sentenceAround } from './sentences.ts'
import { kindOf, type Token } from './tokenize.ts'
import type { TokenKind } from './types.ts'

/** One pattern that is looked for, and what the finder of it wants to know. */
export interface SoughtPattern<Payload> {
  readonly pattern: Pattern
  /** Whether a match may not begin inside the one before, so that a run of capitals is one match. */
  readonly isApart: boolean
  /** Whether a match must open something. */
  readonly isOpening: boolean
  readonly payload: Payload
}

interface Entry<Payload> extends SoughtPattern<Payload> {
  /** First token of the line at hand at which a match may begin. */
  free: number
}

type Found<Payload> = readonly [Entry<Payload>, PatternHit]

/** Finds all matches of all patterns in a line. A pattern is tried only where its anchor stands. */
export class PatternMatcher<Payload> {
  /** By the number of a word in the lexicon. */
  readonly #byWord: readonly (readonly Entry<Payload>[] | undefined)[]
  readonly #byKind = new Map<TokenKind, Entry<Payload>[]>()
  /** What `#byKind` has for the kind of most tokens. */
  readonly #byAnyWord: readonly Entry<Payload>[] | undefined

  /** @param lexicon gets the words that patterns are looked for by; lines must be read with it */
  constructor(sought: Iterable<SoughtPattern<Payload>>, lexicon: Lexicon) {
    const byWord = new Map<number, Entry<Payload>[]>()
    for (const one of sought) {
      const entry = { ...one, free: 0 }
      const { words, kinds } = entry.pattern.anchor
      for (const kind of kinds) addTo(this.#byKind, kind, entry)
      for (const word of words) {
        const kind = kindOf(word)
        if (!kind || !kinds.includes(kind)) addTo(byWord, lexicon.add(word), entry)
      }
    }
    this.#byWord = Array.from({ length: byWord.size === 0 ? 0 : lexicon.size }, (_, number) => byWord.get(number))
    this.#byAnyWord = this.#byKind.get('word')
  }

  /** Every match in a line, those of one pattern in order; overlapping ones included unless the pattern's are apart. */
  find(line: Line): readonly (readonly [SoughtPattern<Payload>, PatternHit])[] {
    const found: Found<Payload>[] = []
    const { tokens } = line
    for (let at = 0; at < tokens.length; at++) {
      const { number, kind } = tokens[at] as Token
      const byWord = number >= 0 && number < this.#byWord.length ? this.#byWord[number] : undefined
      if (byWord) tryAll(byWord, line, at, found)
      const byKind = kind === 'word' ? this.#byAnyWord : this.#byKind.get(kind)
      if (byKind) tryAll(byKind, line, at, found)
    }
    for (let i = 0; i < found.length; i++) (found[i] as Found<Payload>)[0].free = 0
    return found
  }
}

/** End of the sentence around a token. */
const limitOf = ({ sentences, tokens }: Line, at: number): number =>
  sentences[sentenceAround(sentences, at)]?.last ?? tokens.length

function tryAll<Payload>(entries: readonly Entry<Payload>[], line: Line, at: number, found: Found<Payload>[]): void {
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry<Payload>
    const { pattern } = entry
    if (!pattern.mayBeAnchor(line, at)) continue
    const start = at - pattern.anchor.offset
    if (start < 0 || (entry.isOpening && !mayOpen(line, start))) continue
    const hit = pattern.match(line, start, limitOf(line, start))
    if (!hit || (entry.isApart && hit.first < entry.free)) continue
    entry.free = hit.last
    found.push([entry, hit])
  }
}

/** Whether a sentence can begin at a token: a mark, an emoji or nothing stands before it. */
function mayOpen({ tokens }: Line, at: number): boolean {
  const kind = tokens[at - 1]?.kind
  return kind === undefined || kind === 'mark' || kind === 'emoji'
}

/** Every match of one pattern in a line, overlapping ones included; for a pattern that is seldom asked for. */
export function matchesIn(line: Line, pattern: Pattern): PatternHit[] {
  const { offset, words, kinds } = pattern.anchor
  return line.tokens.flatMap(({ norm, kind }, at) => {
    const isAnchor = at >= offset && (kinds.includes(kind) || words.has(norm)) && pattern.mayBeAnchor(line, at)
    return (isAnchor && pattern.match(line, at - offset, limitOf(line, at - offset))) || []
  })
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}
