import { classOf, MARK } from './characters.ts'
import type { WordLists } from './checks/found.ts'
import {
  compileTest,
  type Earlier,
  isTokenKind,
  kindsOf,
  lookOf,
  type RareLook,
  type Test,
  wordsOf,
} from './token-test.ts'
import type { Token } from './tokenize.ts'
import { type Gap, type Slot, TOKEN_KINDS, type TokenKind } from './types.ts'

/**
 * Token tests in the style of spaCy's Matcher. A pattern is a row of slots; a slot takes one token, or a stated number of
 * them. Everything is bounded when the pattern is compiled, so no pattern can take long on any text.
 */

/** Tokens with the text they were cut from. */
export interface TokenRow {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Tokens `[first, last)` that a pattern marks. */
export interface PatternHit {
  readonly first: number
  readonly last: number
  /** Slot `i` took tokens `[takes[i], takes[i + 1])`. */
  readonly takes: readonly number[]
}

/** A token that every match has at a fixed place: the cheapest one to look for. It is one of the words or of a kind. */
export interface Anchor {
  /** How many tokens it stands behind the start of the match. */
  readonly offset: number
  /** The slot that takes it; `undefined`: one of several may. */
  readonly slot: number | undefined
  /** In normal form. */
  readonly words: ReadonlySet<string>
  readonly kinds: readonly TokenKind[]
  /** What it looks like, if that is rare: then it is looked for by that alone. */
  readonly look: RareLook | undefined
}

interface CompiledSlot {
  readonly test: Test
  /** The gaps that may stand before its tokens, as bits. */
  readonly gaps: number
  /** Whether no gap was asked for: then the first token of a match may also open a line. */
  readonly isAnyGap: boolean
  readonly min: number
  readonly max: number
  /** Whether it takes as few tokens as the rest of the pattern lets it. */
  readonly isShortest: boolean
  readonly isMarked: boolean
  /** Whether its test asks what slots before it took. */
  readonly usesSame: boolean
}

const NO_GAP = 1
const gapBit = (gap: Gap): number => {
  if (gap === 'space') return 2
  return gap === 'none' ? NO_GAP : 4
}

/** Most tries of a pattern with `same` at one token: what such a slot takes depends on more than its place. */
const MOST_TRIES = 4000

/** A pattern ready to be tried. It keeps notes while it is tried, so it cannot be tried inside its own test. */
export class Pattern implements Earlier {
  readonly #given: readonly Slot[]
  readonly #lists: WordLists
  #anchor: Anchor | undefined
  /** Empty until the pattern is first tried: most drafts have the anchors of few. */
  #slots: readonly CompiledSlot[] = []
  /** What the anchor does not say of its own slot, to be tested before all else; `undefined` if it is not one slot's. */
  #anchored: CompiledSlot | undefined
  /** The slot of the token behind the anchor's, if that is surely its neighbour. */
  #behind: CompiledSlot | undefined
  /** Whether that token must be the same as the anchor's: most words are not written twice. */
  #isTwice = false
  /** So many slots, from the first, take one token each. */
  #single = 0
  #usesSame = false
  /** Where each slot of the match at hand ends. */
  #ends: number[] = []
  #row: TokenRow = { text: '', tokens: [] }
  #start = 0
  #limit = 0
  #tries = 0

  /**
   * With two slots or more of varying length the same slot would be tried at the same token again and again, so the
   * places where the rest of the pattern did not fit are noted, in a window of the tokens that one match can reach: entry
   * `slot * reach + at % reach` holds `base + at` of the last such place.
   */
  #dead: Float64Array | undefined
  #reach = 0
  #base = 1

  /** @param lists the word lists that `list` may name */
  constructor(slots: readonly Slot[], lists: WordLists) {
    this.#given = slots
    this.#lists = lists
  }

  get anchor(): Anchor {
    this.#anchor ??= anchorOf(this.#given, this.#lists)
    return this.#anchor
  }

  #compile(): void {
    const slots = this.#given
    const compileSlot = (slot: Slot): CompiledSlot => {
      let usesSame = false
      const slotOf = (name: string) => {
        usesSame = true
        return slots.findIndex((slot) => slot.name === name)
      }
      return {
        test: compileTest(slot, { lists: this.#lists, slotOf }),
        gaps: gapsOf(slot),
        isAnyGap: slot.gap === undefined,
        min: slot.repeat?.min ?? 1,
        max: slot.repeat?.max ?? 1,
        isShortest: slot.repeat?.shortest ?? false,
        isMarked: !slot.aside,
        usesSame,
      }
    }
    this.#slots = slots.map(compileSlot)
    this.#ends = slots.map(() => 0)
    this.#usesSame = this.#slots.some(({ usesSame }) => usesSame)
    this.#reach = this.#slots.reduce((sum, { max }) => sum + max, 1)
    const varying = this.#slots.filter(({ min, max }) => min < max)
    this.#dead = varying.length > 1 && !this.#usesSame ? new Float64Array(slots.length * this.#reach) : undefined
    const anchored = slots[this.anchor.slot ?? slots.length]
    const rest = anchored && compileSlot(withoutAnchor(anchored))
    this.#anchored = rest?.usesSame ? undefined : rest
    const next = this.anchor.slot === undefined ? slots.length : this.anchor.slot + 1
    const { min = 1, max = 1 } = anchored?.repeat ?? {}
    if (min === max && max === 1 && this.#slots[next]?.min) {
      this.#behind = this.#slots[next]
      this.#isTwice = anchored?.name !== undefined && slots[next]?.same === anchored.name
    }
    const single = this.#slots.findIndex(({ min, max }) => min !== 1 || max !== 1)
    this.#single = single < 0 ? slots.length : single
  }

  /** Whether the token at `at`, which is one of the anchor's words or kinds, can be the anchor of a match: most cannot. */
  mayBeAnchor(row: TokenRow, at: number): boolean {
    if (this.#slots.length === 0) this.#compile()
    const slot = this.#anchored
    if (slot === undefined) return true
    const token = row.tokens[at] as Token
    if ((slot.gaps & gapBit(token.gap)) === 0 && !(slot.isAnyGap && this.anchor.offset === 0)) return false
    if (this.#behind) {
      const next = row.tokens[at + 1]
      if (next === undefined || (this.#behind.gaps & gapBit(next.gap)) === 0) return false
      if (this.#isTwice && next.norm !== token.norm) return false
    }
    return slot.test(token, row.text, this)
  }

  /**
   * The match that starts at token `start` and ends before `limit` (the end of the sentence), the longest by slot order (the
   * shortest for slots that say so); marks only the slots that are not `aside`.
   */
  match(row: TokenRow, start: number, limit: number): PatternHit | undefined {
    if (this.#slots.length === 0) this.#compile()
    if (this.#dead && (row.tokens !== this.#row.tokens || limit !== this.#limit)) {
      this.#base += this.#row.tokens.length + this.#reach
    }
    this.#row = row
    this.#start = start
    this.#limit = limit
    this.#tries = 0
    const single = this.#single
    for (let i = 0; i < single; i++) {
      if (!this.#fits(this.#slots[i] as CompiledSlot, start + i)) return undefined
      this.#ends[i] = start + i + 1
    }
    return this.#take(single, start + single) ? this.#hit() : undefined
  }

  wordOf(slot: number): string | undefined {
    const first = this.#startOf(slot)
    return first < (this.#ends[slot] as number) ? this.#row.tokens[first]?.norm : undefined
  }

  /** Whether this slot and all behind it fit from token `at` on. */
  #take(index: number, at: number): boolean {
    const slot = this.#slots[index]
    if (!slot) return true
    const { min, max } = slot
    if (min === 1 && max === 1) {
      if (!this.#fits(slot, at)) return false
      this.#ends[index] = at + 1
      return this.#take(index + 1, at + 1)
    }
    const isNoted = this.#dead !== undefined && at > this.#start
    const note = index * this.#reach + (at % this.#reach)
    if (isNoted && this.#dead?.[note] === this.#base + at) return false
    const most = slot.isShortest ? min : max
    let end = at
    while (end - at < most && this.#fits(slot, end)) end++
    while (end - at >= min) {
      if (this.#usesSame && ++this.#tries > MOST_TRIES) return false
      this.#ends[index] = end
      if (this.#take(index + 1, end)) return true
      if (!slot.isShortest) end--
      else if (end - at < max && this.#fits(slot, end)) end++
      else break
    }
    if (isNoted && this.#dead) this.#dead[note] = this.#base + at
    return false
  }

  #fits(slot: CompiledSlot, at: number): boolean {
    const token = this.#row.tokens[at]
    if (token === undefined) return false
    // A pattern ends with its sentence, but for what is joined to it: `selesai.Kami`.
    if (at >= this.#limit && slot.gaps !== NO_GAP) return false
    if ((slot.gaps & gapBit(token.gap)) === 0 && !(slot.isAnyGap && at === this.#start)) return false
    return slot.test(token, this.#row.text, this)
  }

  #startOf(slot: number): number {
    return slot === 0 ? this.#start : (this.#ends[slot - 1] as number)
  }

  #hit(): PatternHit | undefined {
    let first = -1
    let last = -1
    for (let i = 0; i < this.#slots.length; i++) {
      const from = this.#startOf(i)
      const to = this.#ends[i] as number
      if (!this.#slots[i]?.isMarked || from === to) continue
      if (first < 0) first = from
      last = to
    }
    return first < 0 ? undefined : { first, last, takes: [this.#start, ...this.#ends] }
  }
}

/** By default a token follows at once or after a space; a line break has to be asked for. */
function gapsOf({ gap = ['none', 'space'] }: Slot): number {
  return [gap].flat().reduce((bits, one) => bits | gapBit(one), 0)
}

/**
 * The slot that is best looked for: one of certain words or of a rare look rather than a mark, which every sentence has; that rather than one
 * of a rare kind, a rare kind rather than any word; of equals the first. Optional slots at its place count with it.
 */
function anchorOf(slots: readonly Slot[], lists: WordLists): Anchor {
  let best: Anchor = { offset: 0, slot: undefined, words: new Set(), kinds: TOKEN_KINDS, look: undefined }
  let offset = 0
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot
    const { min, max } = slot.repeat ?? { min: 1, max: 1 }
    const first = firstOf(slots.slice(i), lists)
    const look = min > 0 && first.kinds.length > 0 ? lookOf(slot) : undefined
    const anchor = { offset, slot: min > 0 ? i : undefined, ...first, look }
    if (rank(anchor) > rank(best)) best = anchor
    if (min < max || rank(best) === BEST) break
    offset += max
  }
  return best
}

/** What is left to be tested of a slot where one of its words or, if it has none, of its kinds stands. */
function withoutAnchor(slot: Slot): Slot {
  const { text, list, is, ...others } = slot
  if (text !== undefined) return { ...others, ...(list !== undefined && { list }), ...(is !== undefined && { is }) }
  if (list !== undefined) return { ...others, ...(is !== undefined && { is }) }
  return is !== undefined && [is].flat().every(isTokenKind) ? others : slot
}

const BEST = 4

function rank({ kinds, words, look }: Anchor): number {
  if (look) return BEST
  if (kinds.length === 0) return [...words].some((word) => classOf(word.charCodeAt(0)) === MARK) ? 3 : BEST
  if (!kinds.includes('word')) return 2
  return kinds.length < TOKEN_KINDS.length ? 1 : 0
}

/** What the first token of these slots may be: one for any optional slot, up to one for the first that must take some. */
function firstOf(slots: readonly Slot[], lists: WordLists): Pick<Anchor, 'words' | 'kinds'> {
  const words = new Set<string>()
  const kinds = new Set<TokenKind>()
  for (const slot of slots) {
    const ownWords = wordsOf(slot, lists)
    if (ownWords) for (const word of ownWords) words.add(word)
    else for (const kind of kindsOf(slot) ?? TOKEN_KINDS) kinds.add(kind)
    if (slot.repeat?.min !== 0) return { words, kinds: [...kinds] }
  }
  return { words, kinds: TOKEN_KINDS }
}
