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
  const words = line.filter(isWord)
  if (words.length === 0) {
    if (line.some((t) => t.kind === 'hashtag' || t.kind === 'mention')) return 'tags'
    return line.some((t) => t.kind === 'url' || t.kind === 'domain' || t.kind === 'email') ? 'label' : 'spacer'
  }
  const start = bulletEnd(line)
  const body = line.slice(start)
  if (isCredit(body)) return 'credit'
  if (isLabel(body)) return 'label'
  if (start > 0) return 'item'
  if (words.length <= LONGEST_SIGN_OFF && SIGN_OFF.test(words.map((t) => t.norm).join(' '))) return 'sign-off'
  return isHeading(text, body, words) ? 'heading' : 'prose'
}

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

function isCredit(body: readonly Token[]): boolean {
  const at = body[0]?.kind === 'mark' ? 1 : 0
  const first = body[at]
  if (!first || !CREDIT.has(first.norm)) return false
  const next = body[at + 1]
  const isMarked = next?.kind === 'mark' && (next.norm === ':' || next.norm === '/' || next.norm === '.')
  const isSource = first.norm === 'sumber' && next?.norm !== 'foto'
  if (isSource) return false
  return isMarked || (!CREDIT_ONLY_WITH_COLON.has(first.norm) && (next?.kind === 'mention' || body.length <= 5))
}

function isLabel(body: readonly Token[]): boolean {
  const colon = body.findIndex((t) => t.kind === 'mark' && t.norm === ':')
  if (colon < 1) return false
  const before = body.slice(0, colon).filter(isWord)
  if (before.length === 0 || before.length > LONGEST_LABEL) return false
  return body.slice(colon + 1).filter(isWord).length <= LONGEST_LABEL_VALUE
}

function isHeading(text: string, body: readonly Token[], words: readonly Token[]): boolean {
  const end = body[body.length - 1]
  if (words.length > LONGEST_HEADING || (end?.kind === 'mark' && /^[.,;…]/.test(end.norm))) return false
  let capital = 0
  let long = 0
  for (const word of words) {
    if (word.end - word.start < 4 || word.kind !== 'word') continue
    long++
    if (isCapitalised(text.slice(word.start, word.end))) capital++
  }
  return long > 0 && capital / long >= 0.8 && (words.length > 1 || body.length === 1)
}

/** Where the lines of a text start and end; the breaks between them belong to none. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(BREAKS)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  lines.push({ start, end: text.length })
  return lines
}

const BREAKS = /\r\n|[\n\r\u2028\u2029]/g
