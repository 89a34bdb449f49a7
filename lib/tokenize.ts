import { classOf, DIGIT, EMOJI, EXTEND, emojiEnd, LETTER, LINE, OTHER, SPACE, widthOf } from './characters.ts'

import type { Gap, TokenKind } from './types.ts'

/** The smallest piece of a draft that a rule can see. Spaces and line breaks are no tokens: they are the `gap`. */
export interface Token {
  /** Code units of the draft, half-open. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** What stands between the token before and this one; `line` at the start of the draft. */
  readonly gap: Gap
  /** The token as rules compare it: lower case, NFKC, no zero-width characters, plain apostrophe, look-alikes folded. */
  readonly norm: string
}

/**
 * Cuts text into tokens, in one pass. A word keeps its inner hyphens and apostrophes (`undang-undang`, `Jum'at`), a
 * number its inner dots, commas and colons (`1.500.000`, `09.00`), `!!!` and `...` are one mark each.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'line'
  let at = 0
  while (at < text.length) {
    let codePoint = text.charCodeAt(at)
    if (codePoint >= 0xd800) codePoint = text.codePointAt(at) as number
    const kind = classOf(codePoint)
    if (kind === SPACE || kind === LINE || kind === OTHER || kind === EXTEND) {
      if (kind === LINE) gap = 'line'
      else if (gap === 'none') gap = 'space'
      at += widthOf(codePoint)
      continue
    }
    const token = tokenAt(text, at, kind, gap)
    tokens.push(token)
    gap = 'none'
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number, kind: number, gap: Gap): Token {
  const isEmojiLike = kind === EMOJI || kind === DIGIT || text.charCodeAt(start) === 35
  const emoji = isEmojiLike ? emojiEnd(text, start) : start
  if (emoji > start) return made(text, start, emoji, 'emoji', gap)
  if (kind === LETTER || kind === DIGIT) return wordAt(text, start, gap)
  const c = text.charCodeAt(start)
  if (c === 35 || c === 64) {
    const end = tagEnd(text, start)
    if (end > start + 1) return made(text, start, end, c === 35 ? 'hashtag' : 'mention', gap)
  }
  return made(text, start, markEnd(text, start), 'mark', gap)
}

const made = (text: string, start: number, end: number, kind: TokenKind, gap: Gap): Token => ({
  start,
  end,
  kind,
  gap,
  norm: normalize(text.slice(start, end)),
})

interface End {
  readonly at: number
  readonly kind: TokenKind
}

const isBreak = (c: number) => classOf(c) === SPACE || classOf(c) === LINE

function urlEnd(text: string, start: number): End | undefined {
  const c = text.charCodeAt(start) | 32
  if (c !== 104 && c !== 119) return undefined
  const head = text.slice(start, start + 8).toLowerCase()
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return undefined
  let end = start
  while (end < text.length && !isBreak(text.charCodeAt(end)) && !'<>"“”'.includes(text[end] as string)) end++
  return { at: withoutTail(text, start, end), kind: 'url' }
}

/** Marks at the end of an address belong to the sentence, not to the address. */
function withoutTail(text: string, start: number, end: number): number {
  const tail = text.slice(start, end).includes('(') ? ".,;:!?]}'’”…*_" : ".,;:!?)]}'’”…*_"
  let to = end
  while (to > start + 1 && tail.includes(text[to - 1] as string)) to--
  return to
}

/**
 * Last labels that make `a.b` a domain although no scheme stands before it: those seen on Indonesian public posts and
 * in scams (Mafindo archives). A closed list, because `selesai.Kami` is a missing space, not an address.
 */
const TOP_LEVELS = new Set(
  (
    'id com net org info biz gov edu int io co me ly app dev web site online shop store xyz top click link live club ' +
    'vip icu fun pro asia tv gl page blog news world space website today'
  ).split(' '),
)

const isHost = (c: number) =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 45 || c === 46 || c === 95

/** Longest address without its path that the standards allow (RFC 5321: 64 + 1 + 255); it keeps the look-ahead bounded. */
const LONGEST_ADDRESS = 320

/** `name@host.id` or `host.go.id/path`, or nothing. */
function addressEnd(text: string, start: number): End | undefined {
  const limit = Math.min(text.length, start + LONGEST_ADDRESS)
  let end = start
  let hasDot = false
  let at = -1
  for (; end < limit; end++) {
    const c = text.charCodeAt(end)
    if (c === 64 && at < 0) at = end
    else if (!isHost(c)) break
    else if (c === 46) hasDot = true
  }
  if (!hasDot) return undefined
  const host = withoutTail(text, start, end)
  const last = text.slice(text.lastIndexOf('.', host - 1) + 1, host)
  const isLowerOrUpper =
    last === last.toLowerCase() || text.slice(start, host) === text.slice(start, host).toUpperCase()
  if (!isLowerOrUpper || !TOP_LEVELS.has(last.toLowerCase())) return undefined
  if (at > start && at < host) return { at: host, kind: 'email' }
  if (text.lastIndexOf('.', host - 1) <= start) return undefined
  let path = host
  if (text[host] === '/') {
    while (path < text.length && !isBreak(text.charCodeAt(path)) && !'<>"“”'.includes(text[path] as string)) path++
    path = withoutTail(text, host, path)
  }
  return { at: path, kind: 'domain' }
}

const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x2bc || c === 96
const isHyphen = (c: number) => c === 45 || c === 0x2010 || c === 0x2011

function wordAt(text: string, start: number, gap: Gap): Token {
  let hasLetter = false
  let hasDigit = false
  // Most words are small ASCII letters, which are their own normal form.
  let isNormal = true
  let end = start
  while (end < text.length) {
    let c = text.charCodeAt(end)
    if (c >= 97 && c <= 122) {
      hasLetter = true
      end++
      continue
    }
    if (c >= 0xd800) c = text.codePointAt(end) as number
    const kind = classOf(c)
    if (kind === LETTER) hasLetter = true
    else if (kind === DIGIT) {
      if (emojiEnd(text, end) > end) break
      hasDigit = true
    } else if (kind !== EXTEND && !joins(text, end, c)) break
    if (kind !== DIGIT && c !== 45) isNormal = false
    end += widthOf(c)
  }
  const address = mayBeAddress(text, end) ? (urlEnd(text, start) ?? addressEnd(text, start)) : undefined
  if (address) return made(text, start, address.at, address.kind, gap)
  const word = text.slice(start, end)
  const kind = hasLetter ? (hasDigit ? 'mixed' : 'word') : 'number'
  return { start, end, kind, gap, norm: isNormal ? word : normalize(word) }
}

/** Behind the first word of an address follow a dot, colon, at sign, underscore or hyphen and, at once, more. */
function mayBeAddress(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  const goesOn = next === 46 || next === 58 || next === 64 || next === 95 || next === 45
  return goesOn && text.charCodeAt(end + 1) > 32
}

/** Whether the mark at `at` joins what stands on both sides of it into one token. */
function joins(text: string, at: number, c: number): boolean {
  const before = classOf(text.charCodeAt(at - 1))
  const after = classOf(text.codePointAt(at + 1) ?? 32)
  if (isHyphen(c)) return (after === LETTER || after === DIGIT) && before !== OTHER
  if (isApostrophe(c)) return before === LETTER && after === LETTER
  if (c === 46 || c === 44 || c === 58) return before === DIGIT && after === DIGIT
  return false
}

function tagEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const c = text.codePointAt(end) as number
    const kind = classOf(c)
    const isDotInName = c === 46 && text[start] === '@' && classOf(text.codePointAt(end + 1) ?? 32) === LETTER
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTEND && c !== 95 && !isDotInName) break
    end += widthOf(c)
  }
  return end
}

const isCry = (c: number) => c === 33 || c === 63
const isSingle = (c: number) => '()[]{}"“”‘’«»\''.includes(String.fromCharCode(c))

function markEnd(text: string, start: number): number {
  const first = text.codePointAt(start) as number
  let end = start + widthOf(first)
  if (!isSingle(first)) {
    while (end < text.length) {
      const c = text.codePointAt(end) as number
      if (c !== first && !(isCry(c) && isCry(first))) break
      end += widthOf(c)
    }
  }
  while (end < text.length) {
    const c = text.codePointAt(end) as number
    if (classOf(c) !== EXTEND) break
    end += widthOf(c)
  }
  return end
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const APOSTROPHES = /[\u2018\u2019\u02bc`]/g

/**
 * Cyrillic and Greek letters that look like Latin ones, and what they look like. Source: Unicode confusables.txt, the
 * single letters whose look is the same in common fonts.
 */
const LOOKALIKES = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwкkмmтtвbнhοoνvρpτtυuκkιiαaεeηn'].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] as string] as const] : [],
  ),
)
const LATIN = /[a-z]/
const NEITHER_LATIN = /[\u0370-\u03ff\u0400-\u052f]/

/** How rules compare words; see `Token.norm`. */
export function normalize(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127 || word.charCodeAt(i) === 96) return fold(word)
  }
  return word.toLowerCase()
}

/** Letters of another script are folded only beside Latin ones: a word that is all Greek stays Greek. */
function fold(word: string): string {
  const plain = word
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(/[‐‑]/g, '-')
    .toLowerCase()
  if (!NEITHER_LATIN.test(plain) || !LATIN.test(plain)) return plain
  return plain.replace(/[\u0370-\u052f]/g, (letter) => LOOKALIKES.get(letter) ?? letter)
}
