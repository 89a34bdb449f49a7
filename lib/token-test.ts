import { isHostIn, readAddress, withoutDots } from './address.ts'
import { classOf, DIGIT, LETTER } from './characters.ts'
import type { WordLists } from './checks/found.ts'
import { onceALine } from './facts.ts'
import { isSmallAt } from './letter-case.ts'
import type { Line } from './line.ts'
import { normalize } from './normalize.ts'
import type { Token } from './tokenize.ts'
import { type Bounds, type Look, TOKEN_KINDS, type TokenKind, type TokenTest } from './types.ts'

/** Tests of one token, made ready once so that trying one costs little. */

/** What a test may ask of the slots before its own. */
export interface Earlier {
  /** The normal form of the first token that a slot took; `undefined` if it took none. */
  wordOf(slot: number): string | undefined
}

/** @param text what the token was cut from */
export type Test = (token: Token, text: string, earlier: Earlier) => boolean

/** What the tests of one pattern are made with. */
export interface Known {
  readonly lists: WordLists
  /** Number of the slot of this name. */
  slotOf(name: string): number
}

/** All tests given, the quick ones first. */
export function compileTest(test: TokenTest, known: Known): Test {
  const { text, list, starts, ends, is, shape, min, max, letters, digits, host, same, any, not } = test
  const tests: Test[] = []
  if (is !== undefined) tests.push(isOneOf(many(is)))
  if (text !== undefined) tests.push(isIn(new Set(many(text).map(normalize))))
  if (list !== undefined) tests.push(isIn(known.lists.get(list) ?? new Set()))
  if (same !== undefined) tests.push(isSameAs(known.slotOf(same)))
  if (min !== undefined || max !== undefined) tests.push(isBetween(test))
  if (starts !== undefined) tests.push(startsWith(many(starts).map(normalize)))
  if (ends !== undefined) tests.push(endsWith(many(ends).map(normalize)))
  if (shape !== undefined) tests.push(hasOneOf(many(shape)))
  if (letters !== undefined) tests.push(({ norm }) => isWithin(countOf(norm, LETTER), letters))
  if (digits !== undefined) tests.push(({ norm }) => isWithin(countOf(norm, DIGIT), digits))
  if (host !== undefined) tests.push(isAt(withoutDots(many(host).map(normalize))))
  if (any !== undefined) tests.push(isAny(any.map((one) => compileTest(one, known))))
  if (not !== undefined) tests.push(...many(not).map((one) => isNot(compileTest(one, known))))
  return all(tests)
}

/** Words one of which a token must be to pass; `undefined`: any word may. */
export function wordsOf({ text, list, any }: TokenTest, lists: WordLists): ReadonlySet<string> | undefined {
  if (text !== undefined) return new Set(many(text).map(normalize))
  if (list !== undefined) return lists.get(list) ?? new Set()
  const choices = any?.map((one) => wordsOf(one, lists))
  return choices?.every((words) => words !== undefined) ? new Set(choices.flatMap((words) => [...words])) : undefined
}

/** Kinds one of which a token must be of to pass; `undefined`: any kind may. */
export function kindsOf({ is, min, max, host, any }: TokenTest): readonly TokenKind[] | undefined {
  if (min !== undefined || max !== undefined) return ['number']
  if (host !== undefined) return ADDRESSES
  if (is !== undefined) {
    const kinds = many(is).map((one) => (isTokenKind(one) ? one : KIND_OF[one]))
    return kinds.every((kind) => kind !== undefined) ? kinds : undefined
  }
  const choices = any?.map(kindsOf)
  return choices?.every((some) => some !== undefined) ? [...new Set(choices.flat())] : undefined
}

/** What few tokens look like: a line is looked through for them once, whatever asks. */
export type RareLook = 'caps' | 'styled'

/** A rare look that a token must have to pass. */
export function lookOf({ is, shape }: TokenTest): RareLook | undefined {
  if (is === 'styled') return 'styled'
  return shape === 'caps' ? 'caps' : undefined
}

/** Where tokens of each rare look stand in a line. */
export const TOKENS_OF: Readonly<Record<RareLook, (line: Line) => readonly number[]>> = {
  caps: onceALine((line) => tokensThat(line, isCaps)),
  styled: onceALine((line) => (line.isPlain ? [] : tokensThat(line, isStyled))),
}

function tokensThat({ tokens, text }: Line, test: (token: Token, text: string) => boolean): number[] {
  const all: number[] = []
  for (let at = 0; at < tokens.length; at++) if (test(tokens[at] as Token, text)) all.push(at)
  return all
}

const many = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T]

/** What a token of a look is. */
const KIND_OF: Readonly<Record<Look, TokenKind | undefined>> = { styled: undefined, doubled: 'word', leet: 'mixed' }

export const isTokenKind = (kind: string): kind is TokenKind => TOKEN_KINDS.includes(kind as TokenKind)

function all(tests: readonly Test[]): Test {
  const [one, two] = tests
  if (!one) return () => true
  if (!two) return one
  if (tests.length === 2) return (token, text, earlier) => one(token, text, earlier) && two(token, text, earlier)
  return (token, text, earlier) => {
    for (const test of tests) if (!test(token, text, earlier)) return false
    return true
  }
}

function isAny(tests: readonly Test[]): Test {
  const [only] = tests
  if (only && tests.length === 1) return only
  return (token, text, earlier) => {
    for (const test of tests) if (test(token, text, earlier)) return true
    return false
  }
}

const isNot =
  (test: Test): Test =>
  (token, text, earlier) =>
    !test(token, text, earlier)

function isIn(words: ReadonlySet<string>): Test {
  const [only] = words
  return words.size === 1 ? ({ norm }) => norm === only : ({ norm }) => words.has(norm)
}

function isOneOf(wanted: readonly (TokenKind | Look)[]): Test {
  return isAny(wanted.map((one): Test => (isTokenKind(one) ? ({ kind }) => kind === one : LOOKS_LIKE[one])))
}

/** Most words differ in their first or last letter, which is quicker to see than the part. */
const letterBit = (word: string, at: number) => 1 << (word.charCodeAt(at) & 31)

function startsWith(parts: readonly string[]): Test {
  const letters = parts.reduce((bits, part) => bits | letterBit(part, 0), 0)
  return ({ norm }) =>
    (letters & letterBit(norm, 0)) !== 0 && parts.some((part) => isLonger(norm, part) && norm.startsWith(part))
}

function endsWith(parts: readonly string[]): Test {
  const letters = parts.reduce((bits, part) => bits | letterBit(part, part.length - 1), 0)
  return ({ norm }) =>
    (letters & letterBit(norm, norm.length - 1)) !== 0 &&
    parts.some((part) => isLonger(norm, part) && norm.endsWith(part))
}

const isLonger = (word: string, part: string) => word.length > part.length

function isBetween(bounds: Bounds): Test {
  return ({ kind, norm }) => kind === 'number' && isWithin(numberOf(norm), bounds)
}

const isWithin = (value: number, { min = -Infinity, max = Infinity }: Bounds) => value >= min && value <= max

/** How many letters or digits a word has. */
function countOf(word: string, kind: number): number {
  let count = 0
  for (const character of word) if (classOf(character.codePointAt(0) as number) === kind) count++
  return count
}

const ADDRESSES: readonly TokenKind[] = ['url', 'domain', 'email']

function isAt(hosts: ReadonlySet<string>): Test {
  return ({ kind, start, end }, text) =>
    ADDRESSES.includes(kind) && isHostIn(readAddress(text.slice(start, end)).host, hosts)
}

const isSameAs =
  (slot: number): Test =>
  ({ norm }, _, earlier) =>
    earlier.wordOf(slot) === norm

/** Letters from the mathematical alphabets, enclosed or full-width letters: decoration that screen readers spell out. */
function isStyled({ start, end }: Token, text: string): boolean {
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) < 0x24b6) continue
    const c = text.codePointAt(i) as number
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

/** What the second half of a doubled word may carry beyond the first. */
const ENDINGS = new Set(['', 'nya', 'ku', 'mu', 'lah', 'kah', 'pun', 'nyalah', 'nyakah', 'nyapun'])

function isDoubled({ kind, norm }: Token): boolean {
  if (kind !== 'word') return false
  const hyphen = norm.indexOf('-')
  if (hyphen < 1) return false
  const second = norm.slice(hyphen + 1)
  return second.startsWith(norm.slice(0, hyphen)) && ENDINGS.has(second.slice(hyphen))
}

/**
 * A single digit between two letters; not 2, which doubles words (`orang2nya`), and not in codes as short as `p3k`. In 190
 * words of 2,441 hoaxes and in 3 of 1,715 posts of offices.
 */
function isLeet({ kind, norm }: Token): boolean {
  if (kind !== 'mixed' || norm.length < 4) return false
  for (let i = 1; i < norm.length - 1; i++) {
    const isLone = classOf(norm.charCodeAt(i - 1)) === LETTER && classOf(norm.charCodeAt(i + 1)) === LETTER
    if (isLone && classOf(norm.charCodeAt(i)) === DIGIT && norm[i] !== '2') return true
  }
  return false
}

const LOOKS_LIKE: Readonly<Record<Look, Test>> = { styled: isStyled, doubled: isDoubled, leet: isLeet }

/** The value of a number as Indonesian writes it: dots between thousands, a comma before decimals. NaN for anything else. */
function numberOf(norm: string): number {
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(norm)) return Number.NaN
  return Number(norm.replaceAll('.', '').replace(',', '.'))
}

const LOWER = 1
const CAPS = 2
const TITLE = 4
const TITLES = 8
const CASES: Readonly<Record<string, number>> = { lower: LOWER, caps: CAPS, title: TITLE, titles: TITLES }

function hasOneOf(shapes: readonly string[]): Test {
  const isMask = (shape: string) => !Object.hasOwn(CASES, shape)
  const cases = shapes.reduce((bits, shape) => bits | (CASES[shape] ?? 0), 0)
  const tests = shapes.filter(isMask).map(fitsMask)
  if (cases > 0) tests.push((token, text) => mayBe(cases, text, token.start) && (caseOf(token, text) & cases) > 0)
  return isAny(tests)
}

function isCaps(token: Token, text: string): boolean {
  return mayBe(CAPS, text, token.start) && (caseOf(token, text) & CAPS) > 0
}

/**
 * What the first letters of a word say of its case: a small one makes it lower or none of them, a capital not lower, and one
 * with a small letter behind it not caps.
 */
function mayBe(cases: number, text: string, start: number): boolean {
  if (isSmallAt(text, start)) return (cases & LOWER) > 0
  const first = text.charCodeAt(start)
  if (first < 65 || first > 90) return true
  return cases === CAPS ? !isSmallAt(text, start + 1) : cases !== LOWER
}

/** The shapes that the capital and small letters of a word have, as bits; `KTP` is caps, `K2` caps and title. */
function caseOf({ start, end }: Token, text: string): number {
  let capitals = 0
  let smalls = 0
  let parts = 1
  /** Capitals that begin the word, and the parts between its hyphens. */
  let opening = 0
  let partOpening = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === HYPHEN) parts++
    else if (isCapital(c, text, i)) {
      capitals++
      if (i === start) opening++
      if (i === start || text.charCodeAt(i - 1) === HYPHEN) partOpening++
    } else if (isSmall(c, text, i)) smalls++
    // The second half of a pair is no letter of its own.
    if (c >= 0xd800 && c < 0xdc00) i++
  }
  const isLower = capitals === 0 && smalls > 0
  const isCaps = capitals > 0 && smalls === 0 && end - start > 1
  const isTitle = opening === 1 && capitals === 1
  const isTitles = parts > 1 && partOpening === parts && capitals === parts
  return (isLower ? LOWER : 0) | (isCaps ? CAPS : 0) | (isTitle ? TITLE : 0) | (isTitles ? TITLES : 0)
}

const HYPHEN = 45
const letterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) as number)
const isCapital = (c: number, text: string, at: number) =>
  c < 128 ? c >= 65 && c <= 90 : letterAt(text, at) !== letterAt(text, at).toLowerCase()
const isSmall = (c: number, text: string, at: number) =>
  c < 128 ? c >= 97 && c <= 122 : letterAt(text, at) !== letterAt(text, at).toUpperCase()

/** In a mask 9 stands for a digit and all else for itself: `99.99`. */
function fitsMask(mask: string): Test {
  return ({ start, end }, text) => {
    if (end - start !== mask.length) return false
    for (let i = 0; i < mask.length; i++) {
      const c = text.charCodeAt(start + i)
      if (mask.charCodeAt(i) === 57 ? c < 48 || c > 57 : mask.charCodeAt(i) !== c) return false
    }
    return true
  }
}
