import type { Lexicon } from './lexicon.ts'
import type { BareLine } from './line.ts'
import type { Pattern, PatternHit } from './pattern.ts'
import { sentenceAround } from './sentences.ts'
import { TOKEN_KINDS, type TokenKind } from './types.ts'

/** One pattern that is looked for, and what the finder of it wants to know. */
export interface SoughtPattern<Payload> {
  readonly pattern: Pattern
  /** Whether a match may not begin inside the one before, so that a run of capitals is one match. */
  readonly isApart: boolean
  readonly payload: Payload
}

interface Entry<Payload> extends SoughtPattern<Payload> {
  /** First token of the line at hand at which a match may begin. */
  free: number
}

/** Finds all matches of all patterns in a line. A pattern is tried only where its anchor stands. */
export class PatternMatcher<Payload> {
  readonly #entries: readonly Entry<Payload>[]
  /** By the number of a word in the lexicon. */
  readonly #byWord: readonly (readonly Entry<Payload>[] | undefined)[]
  readonly #byKind = new Map<TokenKind, Entry<Payload>[]>()

  /** @param lexicon gets the words that patterns are looked for by; lines must be read with it */
  constructor(sought: Iterable<SoughtPattern<Payload>>, lexicon: Lexicon) {
    const byWord = new Map<number, Entry<Payload>[]>()
    this.#entries = Array.from(sought, (one) => ({ ...one, free: 0 }))
    for (const entry of this.#entries) {
      const { words, kinds } = entry.pattern.anchor
      if (words) for (const word of words) addTo(byWord, lexicon.add(word), entry)
      else for (const kind of kinds ?? TOKEN_KINDS) addTo(this.#byKind, kind, entry)
    }
    this.#byWord = Array.from({ length: byWord.size === 0 ? 0 : lexicon.size }, (_, number) => byWord.get(number))
  }

  /** Every match in a line, those of one pattern in order; overlapping ones included unless the pattern's are apart. */
  find(line: BareLine): (readonly [Payload, PatternHit])[] {
    const found: (readonly [Payload, PatternHit])[] = []
    if (this.#entries.length === 0) return found
    for (const entry of this.#entries) entry.free = 0
    const { tokens } = line
    for (let at = 0; at < tokens.length; at++) {
      const { number, kind } = tokens[at] as (typeof tokens)[number]
      const byWord = number >= 0 && number < this.#byWord.length ? this.#byWord[number] : undefined
      const byKind = this.#byKind.get(kind)
      if (byWord) this.#tryAll(byWord, line, at, found)
      if (byKind) this.#tryAll(byKind, line, at, found)
    }
    return found
  }

  #tryAll(
    entries: readonly Entry<Payload>[],
    line: BareLine,
    at: number,
    found: (readonly [Payload, PatternHit])[],
  ): void {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry<Payload>
      const { pattern, isApart, payload } = entry
      const start = at - pattern.anchor.offset
      if (start < 0) continue
      const limit = line.sentences[sentenceAround(line.sentences, start)]?.last ?? line.tokens.length
      const hit = pattern.match(line, start, limit)
      if (!hit || (isApart && hit.first < entry.free)) continue
      entry.free = hit.last
      found.push([payload, hit])
    }
  }
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}
