import { isCapitalised } from './letter-case.ts'
import { isWord } from './measure.ts'
import type { Token } from './tokenize.ts'
import type { LineClass, Span } from './types.ts'

/** First words of a line that names who made a picture or text; habits of office accounts, rules-editorial §6 [G]. */
const CREDIT = new Set(
  (
    'foto dok dokumentasi video teks naskah penulis penyunting editor reporter kontributor fotografer narasi desain ' +
    'ilustrasi infografis grafis kredit pewarta photo by sumber'
  ).split(' '),
)
const CREDIT_ONLY_WITH_COLON = new Set(['teks', 'video', 'editor', 'desain', 'narasi', 'grafis', 'penulis', 'sumber'])
const SIGN_OFF = /^(salam\b|hormat kami|tertanda|ttd\b|wassalam|wasalam|admin\b|tim humas|humas\b)/
const LONGEST_SIGN_OFF = 6
const LONGEST_HEADING = 12
const LONGEST_LABEL = 4
/** A label's value is a datum; past this many words it is a sentence that happens to follow a colon. */
const LONGEST_LABEL_VALUE = 12
const BULLETS = /^[-–—•·*▪▫►▸‣○●◦+>~√✓]+$/

/** What one line is for. @param line all tokens of the line, at least one; spans count from the start of `text` */
export function classify(text: string, line: readonly Token[]): LineClass {
  const words = wordsIn(line, 0, line.length)
  if (words === 0) {
    if (line.some((t) => t.kind === 'hashtag' || t.kind === 'mention')) return 'tags'
    return line.some((t) => t.kind === 'url' || t.kind === 'domain' || t.kind === 'email') ? 'label' : 'spacer'
  }
  const start = bulletEnd(line)
  if (isCredit(line, start)) return 'credit'
  if (isLabel(line, start)) return 'label'
  if (start > 0) return 'item'
  if (words <= LONGEST_SIGN_OFF && SIGN_OFF.test(spoken(line))) return 'sign-off'
  return words <= LONGEST_HEADING && isHeading(text, line) ? 'heading' : 'prose'
}

/** How many of the tokens `[first, last)` are words. */
function wordsIn(line: readonly Token[], first: number, last: number): number {
  let words = 0
  for (let i = first; i < last; i++) if (isWord(line[i] as Token)) words++
  return words
}

/** The words of a line as rules compare them. */
const spoken = (line: readonly Token[]): string =>
  line
    .filter(isWord)
    .map(({ norm }) => norm)
    .join(' ')

/** Number of tokens before the text of a list item: a bullet, an emoji, "1.", "a)". */
export function bulletEnd(line: readonly Token[]): number {
  const [first, second, third] = line
  if (!first || !second) return 0
  if (first.kind === 'emoji') {
    let end = 1
    while (line[end]?.kind === 'emoji') end++
    return end < line.length ? end : 0
  }
  if (first.kind === 'mark' && BULLETS.test(first.norm)) return 1
  const isNumber = first.kind === 'number' || (first.kind === 'word' && first.end - first.start === 1)
  const isClosed = second.kind === 'mark' && second.gap === 'none' && (second.norm === '.' || second.norm === ')')
  return isNumber && isClosed && third?.gap === 'space' ? 2 : 0
}

/** @param start where the text behind a bullet begins */
function isCredit(line: readonly Token[], start: number): boolean {
  const at = line[start]?.kind === 'mark' ? start + 1 : start
  const first = line[at]
  if (!first || !CREDIT.has(first.norm)) return false
  const next = line[at + 1]
  const isMarked = next?.kind === 'mark' && (next.norm === ':' || next.norm === '/' || next.norm === '.')
  const isSource = first.norm === 'sumber' && next?.norm !== 'foto'
  if (isSource) return false
  return isMarked || (!CREDIT_ONLY_WITH_COLON.has(first.norm) && (next?.kind === 'mention' || line.length - start <= 5))
}

/** @param start where the text behind a bullet begins */
function isLabel(line: readonly Token[], start: number): boolean {
  let before = 0
  for (let at = start; at < line.length; at++) {
    const token = line[at] as Token
    if (isWord(token)) {
      if (++before > LONGEST_LABEL) return false
    } else if (token.kind === 'mark' && token.norm === ':') {
      return before > 0 && wordsIn(line, at + 1, line.length) <= LONGEST_LABEL_VALUE
    }
  }
  return false
}

/** @param line of a few words and without a bullet */
function isHeading(text: string, line: readonly Token[]): boolean {
  const end = line[line.length - 1]
  if (end?.kind === 'mark' && /^[.,;…]/.test(end.norm)) return false
  let capital = 0
  let long = 0
  for (const { kind, start, end } of line) {
    if (end - start < 4 || kind !== 'word') continue
    long++
    if (isCapitalised(text.slice(start, end))) capital++
  }
  return long > 0 && capital / long >= 0.8 && (line.length === 1 || wordsIn(line, 0, line.length) > 1)
}

/** Where the lines of a text start and end; the breaks between them belong to none. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  // Looking for one character is much quicker than for several, and texts from a page have no others.
  if (!RARE_BREAKS.some((mark) => text.includes(mark))) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.push({ start, end })
      start = end + 1
    }
    lines.push({ start, end: text.length })
    return lines
  }
  for (const { 0: mark, index } of text.matchAll(BREAKS)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  lines.push({ start, end: text.length })
  return lines
}

const RARE_BREAKS = ['\r', '\u2028', '\u2029']
const BREAKS = /\r\n|[\n\r\u2028\u2029]/g
