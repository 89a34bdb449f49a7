import { isCapitalised, isSmallInTitle } from './letter-case.ts'
import type { Token } from './tokenize.ts'

/** Tokens `[first, last)` of one sentence. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Abbreviations that something always follows: a full stop behind them ends no sentence. EYD V II.F and office use. */
const LEADING = new Set(
  (
    'dr prof ir drs dra drg drh h hj kh k.h tn ny nn sdr sdri bpk yth jl jln gg no kab kec kel prov kp ds telp tlp hlm ' +
    'vol a.n u.b u.p d.a s.d a.l c.q k.r.t r.a r.m tgk st pt cv ud mr mrs ms gd ps dsn komp ' +
    'perum hub dok wr qs hr mis bp ns ust alm almh moh muh plt plh pj pjs ' +
    'gub kol letkol letjen mayjen brigjen jend kapt lettu letda serda sertu serma serka aiptu aipda bripka brigpol ' +
    'bripda bripu ipda iptu akp kompol akbp kombes irjen komjen pol inf kav arh czi'
  ).split(' '),
)

/** Ordinary words, too: an abbreviation only before a number ("RT. 03", "hal. 5"). */
const BEFORE_NUMBER = new Set(
  'rp rt rw hal km lt blok wa hp cp fax psl ay pkl tgl thn nip nik art rek min maks th'.split(' '),
)

/** Abbreviations after which a sentence may end: only a capital behind them says so. */
const TRAILING = new Set(
  (
    'dll dsb dst dkk tsb dgn bln jan feb mar apr jun jul agu ags agt sep sept okt nov des ' +
    's.pd m.pd s.sos m.si s.si s.e m.m s.h m.h s.t m.t s.kom m.kom s.ip m.ip s.stp m.ap s.ag m.ag s.kep m.kes s.km ' +
    's.i.k a.md amd s.pt s.tr s.p s.hut m.sc ph.d m.eng m.hum s.psi s.farm s.ked sp.a tbk'
  ).split(' '),
)

/** Nouns before a single capital that is no initial: "vitamin C. Warga …". */
const BEFORE_LETTER = new Set(
  'vitamin kelas blok tipe golongan hepatitis gedung lantai seri paket rencana poin'.split(' '),
)

const OPENERS = /^["“‘'(]$/
const CLOSERS = new Set(')]}"\'”’»')

/** Cuts one line into sentences; the marks, quotes and emoji that close a sentence belong to it. */
export function sentencesOf(text: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens[at]?.kind
    if ((kind !== 'mark' && kind !== 'emoji') || !ends(text, tokens, at, first)) continue
    let last = at + 1
    while (last < tokens.length && tokens[last]?.gap === 'none' && CLOSERS.has(tokens[last]?.norm ?? '')) last++
    last = endOfEmoji(tokens, last)
    sentences.push({ first, last })
    first = last
    at = last - 1
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length })
  return sentences
}

/** Which of these sentences, in order, a token is in; -1 for none. */
export function sentenceAround(sentences: readonly TokenRange[], token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { first, last } = sentences[middle] as TokenRange
    if (token < first) high = middle - 1
    else if (token >= last) low = middle + 1
    else return middle
  }
  return -1
}

/** Behind the emoji at `at`, of which the last is not taken if it is written to the next word, as its bullet. */
function endOfEmoji(tokens: readonly Token[], at: number): number {
  let end = at
  while (tokens[end]?.kind === 'emoji') end++
  return end > at && tokens[end]?.gap === 'none' ? end - 1 : end
}

/** `.`, `...`, `!`, `?!` and the like: one mark is of one kind of sign. */
function isTerminal(norm: string): boolean {
  const c = norm.charCodeAt(0)
  return c === 46 || c === 33 || c === 63
}

function ends(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  const mark = tokens[at] as Token
  if (mark.kind === 'emoji') return isStop(text, tokens, at, first)
  if (!isTerminal(mark.norm)) return false
  let after = at + 1
  while (tokens[after]?.gap === 'none' && CLOSERS.has(tokens[after]?.norm ?? '')) after++
  const next = tokens[after]
  if (!next) return true
  const isCapital = startsUpper(text, next)
  const isClosed = after > at + 1
  if (isClosed && !isCapital) return false
  const before = tokens[at - 1]
  if (mark.norm !== '.') {
    if (mark.norm.startsWith('.')) return isCapital && next.gap !== 'none'
    return next.kind !== 'mark' || OPENERS.test(next.norm)
  }
  if (!before || at === first || mark.gap !== 'none') return isCapital && next.gap !== 'none' && at > first
  if (next.kind === 'mark' && !isOpener(tokens, after)) return false
  const isNumbering = before.kind === 'number' && at - 1 === first
  if (next.gap === 'none')
    return !isNumbering && !LEADING.has(before.norm) && isMissingSpace(text, before, tokens, after)
  const word = abbreviation(tokens, at, first)
  const inFront = tokens[at - 2]?.norm ?? ''
  if (isNumbering || (before.kind === 'number' && /^[:;,]$/.test(inFront) && before.norm.length < 3)) return false
  if (LEADING.has(word) || (BEFORE_NUMBER.has(word) && isNumeral(text, next))) return false
  if (TRAILING.has(word)) return isCapital && next.kind === 'word'
  if (isInitial(text, before, inFront)) return BEFORE_LETTER.has(inFront) && isCapital
  // Titles written to each other: "Dr.Ir. Rokhmin".
  if (LEADING.has(before.norm)) return false
  if (before.kind === 'number') return isCapital || next.kind !== 'word'
  return true
}

/** "Gratis 🎉 Ajak teman": an emoji in place of a full stop. "‼️" and "❗" are marks in colour and need no space. */
function isStop(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1]
  if (!before || at === first || isSmallInTitle(before.norm)) return false
  if (before.kind !== 'word' && before.kind !== 'number' && !CLOSERS.has(before.norm)) return false
  let after = at + 1
  while (tokens[after]?.kind === 'emoji') after++
  const next = tokens[after]
  const isMark = /^[!?❗❕❓❔]/.test(tokens[at]?.norm ?? '')
  return next?.kind === 'word' && (isMark || next.gap !== 'none') && startsUpper(text, next)
}

/** Arabic or Roman. */
const isNumeral = (text: string, token: Token): boolean => /^(\d.*|[IVXLC]+)$/.test(text.slice(token.start, token.end))

const startsUpper = (text: string, token: Token): boolean => {
  return isCapitalised(text.slice(token.start, token.end)) || token.kind !== 'word'
}

/** What may begin a sentence; a closing quotation mark, too, where it is set as an opening one: ` ”Loket buka`. */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const { norm, gap } = tokens[at] as Token
  return /^["“‘'([\-–•*]/.test(norm) || (/^[”’]/.test(norm) && gap !== 'none' && tokens[at + 1]?.gap === 'none')
}

/** `selesai.Kami`, `2026.Warga`, `(Senin).Warga`, `selesai.“Kami`: a full stop whose space was forgotten. */
function isMissingSpace(text: string, before: Token, tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]?.norm === '“' ? tokens[after + 1] : tokens[after]
  if (!next) return false
  const following = text.slice(next.start, next.end)
  if (next.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(following)) return false
  const word = text.slice(before.start, before.end)
  if (before.kind === 'word') return word.length > 3 && word.slice(1) === word.slice(1).toLowerCase()
  // Short words behind a figure may go on an address or a label: `No. 5.Kel`.
  return following.length > 3 && (before.kind === 'number' || before.norm === '%' || CLOSERS.has(before.norm))
}

/** A single capital; written to a mark other than a full stop (`31°C`) it is none. */
const isInitial = (text: string, token: Token, inFront: string): boolean => {
  const word = text.slice(token.start, token.end)
  return word.length === 1 && word !== word.toLowerCase() && (token.gap !== 'none' || inFront === '.')
}

/**
 * The abbreviation that the full stop at `at` closes, with its inner stops and without the last: `s.pd`, `a.n`, `jl`; of
 * `se-kec` what stands behind the hyphen.
 */
function abbreviation(tokens: readonly Token[], at: number, first: number): string {
  let word = tokens[at - 1]?.norm ?? ''
  for (let i = at - 1; i - 2 >= first && i > at - 7; i -= 2) {
    const isInner = tokens[i]?.gap === 'none' && tokens[i - 1]?.norm === '.' && tokens[i - 1]?.gap === 'none'
    if (!isInner) break
    word = `${tokens[i - 2]?.norm}.${word}`
  }
  return word.slice(word.lastIndexOf('-') + 1)
}
