import type { WordLists } from './checks/found.ts'
import { isAllCapitals, isCapitalised } from './letter-case.ts'
import { normalize } from './normalize.ts'
import type { Token } from './tokenize.ts'
import type { Slot, TokenTest } from './types.ts'

/**
 * Token tests in the style of spaCy's Matcher. A pattern is a row of slots; a slot takes one token, or a stated number of
 * them. Everything is bounded when the pattern is compiled, so no pattern can take long on any text.
 */

/** Tokens with the text they were cut from. */
export interface TokenRow {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** What the named slots of a pattern took, as tokens `[first, last)`. */
export type Captures = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/** Tokens `[first, last)` that a pattern marks. */
export interface PatternHit {
  readonly first: number
  readonly last: number
  readonly captures: Captures
}

/** A pattern ready to be tried. */
export interface CompiledPattern {
  /**
   * The match that starts at token `start` and ends before `end` (the end of the sentence), the longest by slot order;
   * marks only the slots that are not `aside`.
   */
  match(row: TokenRow, start: number, end: number): PatternHit | undefined
  /** Normalised words one of which must be the first token; `null`: any token may be. */
  readonly firstWords: ReadonlySet<string> | null
}

type Test = (row: TokenRow, at: number, captures: Captures) => boolean
interface CompiledSlot {
  readonly slot: Slot
  readonly test: Test
  readonly min: number
  readonly max: number
}

/** Most tries of one pattern at one token. Patterns of the sizes allowed stay far below; it is the last line of defence. */
const MOST_TRIES = 4000

/** @param lists the word lists that `list` may name */
export function compilePattern(pattern: readonly Slot[], lists: WordLists): CompiledPattern {
  const slots = pattern.map(
    (slot): CompiledSlot => ({
      slot,
      test: compileTest(slot, lists),
      min: slot.repeat?.min ?? 1,
      max: slot.repeat?.max ?? 1,
    }),
  )
  return { match: (row, start, end) => match(slots, row, start, end), firstWords: firstWords(slots, lists) }
}

function match(slots: readonly CompiledSlot[], row: TokenRow, start: number, limit: number): PatternHit | undefined {
  const captures = new Map<string, { first: number; last: number }>()
  const marked = { first: -1, last: -1 }
  let tries = 0

  const take = (index: number, at: number): boolean => {
    const compiled = slots[index]
    if (!compiled) return true
    const { slot, test, min, max } = compiled
    let end = at
    while (
      end - at < max &&
      isReachable(row, end, slot, limit) &&
      fitsGap(row, end, slot, end === start) &&
      test(row, end, captures)
    )
      end++
    for (; end - at >= min; end--) {
      if (++tries > MOST_TRIES) return false
      if (slot.name && end > at) captures.set(slot.name, { first: at, last: end })
      const before = { ...marked }
      if (!slot.aside && end > at) {
        if (marked.first < 0) marked.first = at
        marked.last = end
      }
      if (take(index + 1, end)) return true
      Object.assign(marked, before)
      if (slot.name) captures.delete(slot.name)
    }
    return false
  }

  return take(0, start) && marked.first >= 0 ? { ...marked, captures } : undefined
}

/** A pattern ends with its sentence, but for what is joined to it: `selesai.Kami`. */
const isReachable = ({ tokens }: TokenRow, at: number, slot: Slot, limit: number): boolean =>
  at < limit || (at < tokens.length && slot.gap === 'none')

/** By default a token follows at once or after a space; a line break has to be asked for. */
function fitsGap({ tokens }: TokenRow, at: number, slot: Slot, isStart: boolean): boolean {
  const gap = tokens[at]?.gap ?? 'none'
  if (slot.gap === undefined) return isStart || gap !== 'line'
  return typeof slot.gap === 'string' ? slot.gap === gap : slot.gap.includes(gap)
}

function compileTest(test: TokenTest, lists: WordLists): Test {
  const tests: Test[] = []
  const { text, list, starts, ends, is, shape, min, max, same, not } = test
  if (text !== undefined) tests.push(isIn(new Set(many(text).map(normalize))))
  if (list !== undefined) tests.push(isIn(lists.get(list) ?? new Set()))
  if (starts !== undefined) {
    const parts = many(starts).map(normalize)
    tests.push((row, at) => parts.some((part) => isLonger(normAt(row, at), part) && normAt(row, at).startsWith(part)))
  }
  if (ends !== undefined) {
    const parts = many(ends).map(normalize)
    tests.push((row, at) => parts.some((part) => isLonger(normAt(row, at), part) && normAt(row, at).endsWith(part)))
  }
  if (is !== undefined) tests.push((row, at) => many(is).some((kind) => isKind(row, at, kind)))
  if (shape !== undefined) tests.push((row, at) => many(shape).some((one) => hasShape(wordAt(row, at), one)))
  if (min !== undefined || max !== undefined) {
    tests.push((row, at) => {
      const value = numberOf(normAt(row, at))
      return value >= (min ?? -Infinity) && value <= (max ?? Infinity)
    })
  }
  if (same !== undefined) {
    tests.push((row, at, captures) => {
      const other = captures.get(same)
      return other !== undefined && normAt(row, other.first) === normAt(row, at)
    })
  }
  if (not !== undefined) {
    const excluded = compileTest(not, lists)
    tests.push((row, at, captures) => !excluded(row, at, captures))
  }
  return (row, at, captures) => tests.every((one) => one(row, at, captures))
}

const isIn =
  (words: ReadonlySet<string>): Test =>
  (row, at) =>
    words.has(normAt(row, at))

const many = <T>(value: T | readonly T[] | undefined): readonly T[] => {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}
const normAt = ({ tokens }: TokenRow, at: number): string => tokens[at]?.norm ?? ''
const wordAt = ({ text, tokens }: TokenRow, at: number): string => text.slice(tokens[at]?.start, tokens[at]?.end)
const isLonger = (word: string, part: string) => word.length > part.length

function isKind(row: TokenRow, at: number, kind: string): boolean {
  const token = row.tokens[at]
  return kind === 'styled' ? isStyled(wordAt(row, at)) : token?.kind === kind
}

/** Letters from the mathematical alphabets, enclosed or full-width letters: decoration that screen readers spell out. */
export function isStyled(word: string): boolean {
  for (const character of word) {
    const c = character.codePointAt(0) as number
    if (
      (c >= 0x1d400 && c <= 0x1d7ff) ||
      (c >= 0x24b6 && c <= 0x24e9) ||
      (c >= 0xff21 && c <= 0xff5a) ||
      (c >= 0x1f130 && c <= 0x1f18d)
    )
      return true
  }
  return false
}

/** `caps`, `title`, `lower`, or a mask in which 9 stands for a digit and all else for itself: `99.99`. */
function hasShape(word: string, shape: string): boolean {
  if (shape === 'lower') return word === word.toLowerCase() && word !== word.toUpperCase()
  if (shape === 'caps') return word.length > 1 && isAllCapitals(word)
  if (shape === 'title') {
    return isCapitalised(word) && word.slice(1) === word.slice(1).toLowerCase()
  }
  if (word.length !== shape.length) return false
  for (let i = 0; i < shape.length; i++) {
    const c = word.charCodeAt(i)
    if (shape[i] === '9' ? c < 48 || c > 57 : shape[i] !== word[i]) return false
  }
  return true
}

/** The value of a number as Indonesian writes it: dots between thousands, a comma before decimals. NaN for anything else. */
export function numberOf(norm: string): number {
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(norm)) return Number.NaN
  return Number(norm.replaceAll('.', '').replace(',', '.'))
}

/** The words a match can begin with: those of the leading slots up to the first that must take a token. */
function firstWords(slots: readonly CompiledSlot[], lists: WordLists): ReadonlySet<string> | null {
  const words = new Set<string>()
  for (const { slot, min } of slots) {
    const here =
      slot.text === undefined
        ? slot.list === undefined
          ? undefined
          : (lists.get(slot.list) ?? [])
        : many(slot.text).map(normalize)
    if (!here) return null
    for (const word of here) words.add(word)
    if (min > 0) return words
  }
  return null
}
