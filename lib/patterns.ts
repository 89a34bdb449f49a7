import { addTo } from './group.ts'
import type { Lexicon } from './lexicon.ts'
import type { Line } from './line.ts'
import type { Pattern, PatternHit } from './pattern.ts'
import { sentenceAround } from './sentences.ts'
import { type RareLook, TOKENS_OF } from './token-test.ts'
import { kindOf, type Token } from './tokenize.ts'
import type { LineClass, TokenKind } from './types.ts'

/** One pattern that is looked for, and what the finder of it wants to know. */
export interface SoughtPattern<Payload> {
  readonly pattern: Pattern
  /** Whether a match may not begin inside the one before, so that a run of capitals is one match. */
  readonly isApart: boolean
  /** Whether a match must open something. */
  readonly isOpening: boolean
  /** In which lines; absent: in all. */
  readonly lines?: ReadonlySet<LineClass>
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
  /** Those that are looked for by kinds of token, or by a look. */
  readonly #byKind: Entry<Payload>[] = []
  readonly #byLook = new Map<RareLook, Entry<Payload>[]>()
  /** Of the former, those for lines of a class, by kind. */
  readonly #byClass = new Map<LineClass, Map<TokenKind, Entry<Payload>[]>>()

  /** @param lexicon gets the words that patterns are looked for by; lines must be read with it */
  constructor(sought: Iterable<SoughtPattern<Payload>>, lexicon: Lexicon) {
    const rowOf = new Map<number, number>()
    for (const one of sought) {
      const entry = { ...one, free: 0 }
      const { words, kinds, look } = entry.pattern.anchor
      if (look) {
        addTo(this.#byLook, look, entry)
        continue
      }
      if (kinds.length > 0) this.#byKind.push(entry)
      for (const word of words) {
        const kind = kindOf(word)
        if (kind && kinds.includes(kind)) continue
        const number = lexicon.add(word)
        const row = rowOf.get(number)
        if (row === undefined) rowOf.set(number, this.#rows.push([entry]) - 1)
        else this.#rows[row]?.push(entry)
      }
    }
    this.#rowOf = new Uint32Array(rowOf.size === 0 ? 0 : lexicon.size)
    for (const [number, row] of rowOf) this.#rowOf[number] = row
  }

  /** Every match in a line, those of one pattern in order; overlapping ones included unless the pattern's are apart. */
  find(line: Line): readonly (readonly [SoughtPattern<Payload>, PatternHit])[] {
    const found: Found<Payload>[] = []
    const { tokens } = line
    for (const [look, entries] of this.#byLook) {
      for (const at of TOKENS_OF[look](line)) tryAll(entries, line, at, found)
    }
    const byKind = this.#kindsFor(line.class)
    const byAnyWord = byKind.get('word')
    for (let at = 0; at < tokens.length; at++) {
      const { number, kind } = tokens[at] as Token
      const row = number >= 0 && number < this.#rowOf.length ? (this.#rowOf[number] as number) : 0
      if (row > 0) tryAll(this.#rows[row] as Entry<Payload>[], line, at, found)
      const entries = kind === 'word' ? byAnyWord : byKind.get(kind)
      if (entries) tryAll(entries, line, at, found)
    }
    for (let i = 0; i < found.length; i++) (found[i] as Found<Payload>)[0].free = 0
    return found
  }

  #kindsFor(lineClass: LineClass): Map<TokenKind, Entry<Payload>[]> {
    const known = this.#byClass.get(lineClass)
    if (known) return known
    const byKind = new Map<TokenKind, Entry<Payload>[]>()
    for (const entry of this.#byKind) {
      if (entry.lines && !entry.lines.has(lineClass)) continue
      for (const kind of entry.pattern.anchor.kinds) addTo(byKind, kind, entry)
    }
    this.#byClass.set(lineClass, byKind)
    return byKind
  }
}

/** End of the sentence around a token. */
const limitOf = ({ sentences, tokens }: Line, at: number): number =>
  sentences[sentenceAround(sentences, at)]?.last ?? tokens.length

function tryAll<Payload>(entries: readonly Entry<Payload>[], line: Line, at: number, found: Found<Payload>[]): void {
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry<Payload>
    const { pattern } = entry
    const start = at - pattern.anchor.offset
    if (start < 0 || (entry.isOpening && !mayOpen(line, start)) || !pattern.mayBeAnchor(line, at)) continue
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
  const { offset, words, kinds, look } = pattern.anchor
  const { tokens } = line
  const hits: PatternHit[] = []
  const tryAt = (at: number) => {
    const mayStart = at >= offset && pattern.mayBeAnchor(line, at)
    const hit = mayStart && pattern.match(line, at - offset, limitOf(line, at - offset))
    if (hit) hits.push(hit)
  }
  if (look) TOKENS_OF[look](line).forEach(tryAt)
  else {
    for (let at = offset; at < tokens.length; at++) {
      const { norm, kind } = tokens[at] as Token
      if (words.has(norm) || kinds.includes(kind)) tryAt(at)
    }
  }
  return hits
}
