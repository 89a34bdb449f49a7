import { classOf, DIGIT, EMOJI, EXTEND, emojiEnd, LETTER, LINE, MARK, OTHER, SPACE, widthOf } from './characters.ts'
import { hashed, Lexicon, NO_HASH, UNKNOWN_WORD } from './lexicon.ts'
import { normalize } from './normalize.ts'
import type { Gap, TokenKind } from './types.ts'

/** The smallest piece of a draft that a rule can see. Spaces and line breaks are no tokens: they are the `gap`. */
export interface Token {
  /** Code units, half-open; counted from where reading began. */
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** What stands between the token before and this one; `line` at the start. */
  readonly gap: Gap
  /** The token as rules compare it: lower case, NFKC, no zero-width characters, plain apostrophe, look-alikes folded. */
  readonly norm: string
  /** Number of `norm` in the lexicon that it was read with, or `UNKNOWN_WORD`. */
  readonly number: number
}

const EMPTY = new Lexicon()

/** Tokens of a text. */
export const tokenize = (text: string): Token[] => readTokens(text, 0, text.length, EMPTY)

/** The kind of token that a string is; `undefined` if it is none, or more than one. */
export function kindOf(word: string): TokenKind | undefined {
  const { end, kind } = word === '' ? NOTHING : pieceAt(word, 0)
  return end < word.length || kind === 'line' || kind === 'space' ? undefined : kind
}

/**
 * Cuts text into tokens, in one pass. A word keeps its inner hyphens and apostrophes (`undang-undang`, `Jum'at`), a
 * number its inner dots, commas and colons (`1.500.000`, `09.00`), `!!!` and `...` are one mark each.
 * @param from start of a line
 * @param to end of a line
 */
export function readTokens(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'line'
  let at = from
  while (at < to) {
    let c = text.charCodeAt(at)
    if (c === 32) {
      if (gap === 'none') gap = 'space'
      at++
      continue
    }
    // Nearly every word is ASCII letters or digits with a space or a plain mark behind them.
    let hash = NO_HASH
    // The bit that small letters have and capitals have not.
    let letters = 32
    let end = at
    while ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) {
      hash = hashed(hash, c | 32)
      letters &= c
      // A code unit past the end would be NaN, which would make all of this slow.
      c = ++end < to ? text.charCodeAt(end) : 10
    }
    let kind: TokenKind = 'word'
    if (end === at && c >= 48 && c <= 57) {
      kind = 'number'
      while (c >= 48 && c <= 57) {
        hash = hashed(hash, c)
        c = ++end < to ? text.charCodeAt(end) : 10
      }
    }
    let number: number
    let norm: string
    if (end > at && c < 128 && (endsWord[c] === ALWAYS || (endsWord[c] === AT_END && isEnd(text, end + 1, to)))) {
      number = lexicon.numberAt(text, at, end, hash)
      norm = number === UNKNOWN_WORD ? text.slice(at, end) : lexicon.wordOf(number)
      if (letters === 0 && number === UNKNOWN_WORD) norm = norm.toLowerCase()
    } else if (end === at && isLoneMark(text, at, to, c)) {
      end = at + 1
      kind = 'mark'
      norm = text.charAt(at)
      number = lexicon.numberOf(norm)
    } else {
      const piece = pieceAt(text, at)
      if (piece.kind === 'line') gap = 'line'
      else if (piece.kind === 'space' && gap === 'none') gap = 'space'
      end = piece.end
      if (piece.kind === 'line' || piece.kind === 'space') {
        at = end
        continue
      }
      kind = piece.kind
      norm = normalize(text.slice(at, end))
      number = lexicon.numberOf(norm)
    }
    tokens.push({ start: at - from, end: end - from, kind, gap, norm, number })
    gap = 'none'
    at = end
  }
  return tokens
}

/** Marks that may join a word to what follows, or begin an address: `' , - . : @ _` and the grave accent. */
const JOINING = new Set([39, 44, 45, 46, 58, 64, 95, 96])
const ALWAYS = 1
const AT_END = 2
/** Whether an ASCII character surely ends a word or number before it: always, if nothing is written to it, or (0) not so. */
const endsWord = Uint8Array.from({ length: 128 }, (_, c) => {
  if (classOf(c) === LETTER || classOf(c) === DIGIT) return 0
  return JOINING.has(c) ? AT_END : ALWAYS
})

const isEnd = (text: string, at: number, to: number): boolean => at >= to || text.charCodeAt(at) <= 32

/** Whether `c` is an ASCII mark that begins no tag and nothing goes on behind it. */
function isLoneMark(text: string, at: number, to: number, c: number): boolean {
  if (c >= 128 || classOf(c) !== MARK || c === 35 || c === 42 || c === 64 || c === 96) return false
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 10
  return next < 128 && next !== c && !(isCry(next) && isCry(c))
}

/** What the reading comes upon: a token, or what lies between two. */
interface Piece {
  readonly end: number
  readonly kind: TokenKind | 'space' | 'line'
}

const NOTHING: Piece = { end: 0, kind: 'space' }

function pieceAt(text: string, start: number): Piece {
  const c = text.codePointAt(start) as number
  const kind = classOf(c)
  if (kind === LINE) return { end: start + 1, kind: 'line' }
  if (kind === SPACE || kind === OTHER || kind === EXTEND) return { end: start + widthOf(c), kind: 'space' }
  const mayBeEmoji = kind === EMOJI || kind === DIGIT || c === 35
  const emoji = mayBeEmoji ? emojiEnd(text, start) : start
  if (emoji > start) return { end: emoji, kind: 'emoji' }
  if (kind === LETTER || kind === DIGIT) return wordEnd(text, start)
  if (c === 35 || c === 64) {
    const end = tagEnd(text, start)
    if (end > start + 1) return { end, kind: c === 35 ? 'hashtag' : 'mention' }
  }
  return { end: markEnd(text, start), kind: 'mark' }
}

const isBreak = (c: number) => classOf(c) === SPACE || classOf(c) === LINE

function urlEnd(text: string, start: number): Piece | undefined {
  const c = text.charCodeAt(start) | 32
  if (c !== 104 && c !== 119) return undefined
  const head = text.slice(start, start + 8).toLowerCase()
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return undefined
  let end = start
  while (end < text.length && !isBreak(text.charCodeAt(end)) && !'<>"“”'.includes(text[end] as string)) end++
  return { end: withoutTail(text, start, end), kind: 'url' }
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
/** Most dots of an address without its path; real ones have up to six. */
const MOST_DOTS = 12

/** `name@host.id` or `host.go.id/path`, or nothing. */
function addressEnd(text: string, start: number): Piece | undefined {
  const limit = Math.min(text.length, start + LONGEST_ADDRESS)
  let end = start
  let dots = 0
  let at = -1
  for (; end < limit; end++) {
    const c = text.charCodeAt(end)
    if (c === 64 && at < 0) at = end
    else if (!isHost(c)) break
    else if (c === 46 && ++dots > MOST_DOTS) return undefined
  }
  if (dots === 0) return undefined
  const host = withoutTail(text, start, end)
  const last = text.slice(text.lastIndexOf('.', host - 1) + 1, host)
  const isLowerOrUpper =
    last === last.toLowerCase() || text.slice(start, host) === text.slice(start, host).toUpperCase()
  if (!isLowerOrUpper || !TOP_LEVELS.has(last.toLowerCase())) return undefined
  if (at > start && at < host) return { end: host, kind: 'email' }
  if (text.lastIndexOf('.', host - 1) <= start) return undefined
  let path = host
  if (text[host] === '/') {
    while (path < text.length && !isBreak(text.charCodeAt(path)) && !'<>"“”'.includes(text[path] as string)) path++
    path = withoutTail(text, host, path)
  }
  return { end: path, kind: 'domain' }
}

const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x2bc || c === 96
const isHyphen = (c: number) => c === 45 || c === 0x2010 || c === 0x2011

function wordEnd(text: string, start: number): Piece {
  let hasLetter = false
  let hasDigit = false
  let end = start
  while (end < text.length) {
    let c = text.charCodeAt(end)
    if (c >= 0xd800) c = text.codePointAt(end) as number
    const kind = classOf(c)
    if (kind === LETTER) hasLetter = true
    else if (kind === DIGIT) {
      if (emojiEnd(text, end) > end) break
      hasDigit = true
    } else if (kind !== EXTEND && !joins(text, end, c)) break
    end += widthOf(c)
  }
  const address = mayBeAddress(text, end) ? (urlEnd(text, start) ?? addressEnd(text, start)) : undefined
  return address ?? { end, kind: hasLetter ? (hasDigit ? 'mixed' : 'word') : 'number' }
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
const SINGLE = new Set([...'()[]{}"“”‘’«»\''].map((mark) => mark.charCodeAt(0)))

function markEnd(text: string, start: number): number {
  const first = text.codePointAt(start) as number
  let end = start + widthOf(first)
  if (!SINGLE.has(first)) {
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
