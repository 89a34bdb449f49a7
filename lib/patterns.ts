import { addTo } from './group.ts'
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
  /** Which of the rows is for a word, by its number in the lexicon; 0 is an empty one. */
  readonly #rowOf: Uint32Array
  readonly #rows: Entry<Payload>[][] = [[]]
  readonly #byKind = new Map<TokenKind, Entry<Payload>[]>()
  readonly #styled: Entry<Payload>[] = []
  /** What `#byKind` has for the kind of most tokens. */
  readonly #byAnyWord: readonly Entry<Payload>[] | undefined

  /** @param lexicon gets the words that patterns are looked for by; lines must be read with it */
  constructor(sought: Iterable<SoughtPattern<Payload>>, lexicon: Lexicon) {
    const rowOf = new Map<number, number>()
    for (const one of sought) {
      const entry = { ...one, free: 0 }
      const { words, kinds, isStyled } = entry.pattern.anchor
      if (isStyled) this.#styled.push(entry)
      else for (const kind of kinds) addTo(this.#byKind, kind, entry)
      for (const word of words) {
        const kind = kinds.length > 0 && kindOf(word)
        if (kind && kinds.includes(kind)) continue
        const number = lexicon.add(word)
        const row = rowOf.get(number)
        if (row === undefined) rowOf.set(number, this.#rows.push([entry]) - 1)
        else this.#rows[row]?.push(entry)
      }
    }
    this.#rowOf = new Uint32Array(rowOf.size === 0 ? 0 : lexicon.size)
    for (const [number, row] of rowOf) this.#rowOf[number] = row
    this.#byAnyWord = this.#byKind.get('word')
  }

  /** Every match in a line, those of one pattern in order; overlapping ones included unless the pattern's are apart. */
  find(line: Line): readonly (readonly [SoughtPattern<Payload>, PatternHit])[] {
    const found: Found<Payload>[] = []
    const { tokens } = line
    if (!line.isPlain) for (let at = 0; at < tokens.length; at++) tryAll(this.#styled, line, at, found)
    for (let at = 0; at < tokens.length; at++) {
      const { number, kind } = tokens[at] as Token
      const row = number >= 0 && number < this.#rowOf.length ? (this.#rowOf[number] as number) : 0
      if (row > 0) tryAll(this.#rows[row] as Entry<Payload>[], line, at, found)
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
  const { offset, words, kinds, isStyled } = pattern.anchor
  const { tokens } = line
  const hits: PatternHit[] = []
  if (isStyled && line.isPlain) return hits
  for (let at = offset; at < tokens.length; at++) {
    const { norm, kind } = tokens[at] as Token
    if (!words.has(norm) && !kinds.includes(kind)) continue
    if (!pattern.mayBeAnchor(line, at)) continue
    const hit = pattern.match(line, at - offset, limitOf(line, at - offset))
    if (hit) hits.push(hit)
  }
  return hits
}
