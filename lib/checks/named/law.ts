import { onceALine, onceFor } from '../../facts.ts'
import { isCapitalised } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import { isGlued, joinerAt, normAt as norm, textAt, words } from './row.ts'

/** Laws as Indonesian cites them; forms from UU 12/2011, Lampiran II. */

const TYPES = [
  'uu',
  'undang-undang',
  'pp',
  'perpu',
  'perppu',
  'perpres',
  'keppres',
  'inpres',
  'perda',
  'pergub',
  'perbup',
  'perwal',
  'perwali',
  'perwalkot',
  'perdes',
  'perkades',
  'perkap',
  'perki',
  'perma',
  'pkpu',
  'perbawaslu',
  'qanun',
  'peraturan pemerintah',
  'peraturan presiden',
  'peraturan daerah',
  'peraturan gubernur',
  'peraturan bupati',
  'peraturan wali kota',
  'peraturan walikota',
  'peraturan desa',
  'peraturan menteri',
  'instruksi presiden',
]
/** "Permendagri", "PermenPAN-RB", "Kepmenkes": one for each ministry. */
const MINISTERIAL = ['permen', 'kepmen']
const LONGEST_MINISTERIAL = 20
/** Also something else ("PP Muhammadiyah 2025", sweets): a year alone does not make them a law. */
const AMBIGUOUS = words('pp permen')
/** Before a kind of law they make it a plan or several laws: "12 perda tahun 2025", "pembahasan perda 2026". */
const NOT_ONE_LAW = words(
  'rancangan sejumlah beberapa pembahasan pembentukan penyusunan daftar jumlah semua seluruh usulan program dua tiga ' +
    'empat lima enam tujuh delapan sembilan sepuluh produk',
)
const NUMBER_WORDS = words('nomor no nomer nmr')
const YEAR_WORDS = words('tahun thn th')
/** Names of places and bodies between a kind of law and its number: "Perda Kota Sukamaju Nomor …". */
const PLACE_WORDS = words(
  'kota kabupaten kab provinsi prov daerah desa republik indonesia ri bupati gubernur walikota wali menteri presiden',
)
const NAME_WORDS = words('tentang dan atas')
/** Most words of such a name. */
const LONGEST_NAME = 8
/** Most tokens of "HK.01.07/MENKES/12/2023", and most laws of "Nomor 5, 6, dan 7 Tahun 2015". */
const LONGEST_NUMBER = 16
const MOST_NUMBERS = 6
/** How far behind a number its year may stand: "Perda Nomor 5 tentang Pengelolaan Sampah Tahun 2015". */
const FAR = 20

type Types = ReadonlyMap<string, readonly (readonly string[])[]>

interface Citation {
  readonly last: number
  readonly number?: string
  readonly year?: string
  /** One number with its year right behind it: nothing else can be meant. */
  readonly isWhole?: true
}

/** A law as it is cited, from the kind of law to the token before `last`. */
export interface CitationInLine extends Citation {
  readonly first: number
}

type CitationsIn = (line: Line) => readonly CitationInLine[]

const NO_MORE: ReadonlySet<string> = new Set()

/** Finds all citations in a line, with these kinds of law besides ours. */
export const citationsWith = (more: ReadonlySet<string>): CitationsIn => readerFor(more.size === 0 ? NO_MORE : more)

const readerFor = onceFor((more: ReadonlySet<string>): CitationsIn => {
  const types = typesOf([...TYPES, ...more])
  return onceALine((line) => {
    const citations: CitationInLine[] = []
    for (let at = 0; at < line.tokens.length; at++) {
      const citation = citationAt(line, at, types)
      if (!citation) continue
      citations.push({ first: at, ...citation })
      at = citation.last - 1
    }
    return citations
  })
})

/** Kinds of law by their first word, the longest first. */
function typesOf(names: readonly string[]): Types {
  const types = new Map<string, string[][]>()
  for (const name of names) {
    const parts = name.split(' ')
    const first = parts[0] as string
    types.set(first, [...(types.get(first) ?? []), parts])
  }
  for (const same of types.values()) same.sort((a, b) => b.length - a.length)
  return types
}

/** A law cited from token `at` on, with a number, a year or both; a kind of law alone cites nothing. */
function citationAt(line: Line, at: number, types: Types): Citation | undefined {
  const end = typeEnd(line, at, types)
  if (end === undefined) return undefined
  const nameEnd = endOfName(line, end)
  const byYear = yearFirst(line, at, end, nameEnd)
  if (byYear) return byYear
  const number = numberStart(line, nameEnd)
  if (number !== undefined) return numberFirst(line, number, types)
  // "UU 14/2008", "Perda 5 tentang …": a number without its word.
  const isCited = /^\d{1,3}(-\d{4})?$/.test(norm(line, end))
  const next = norm(line, end + 1)
  if (!isCited) return undefined
  const goesOn =
    next === '/' || next === 'tentang' || norm(line, end).includes('-') || yearAt(line, end + 1) !== undefined
  return goesOn ? numberFirst(line, end, types) : undefined
}

function typeEnd(line: Line, at: number, types: Types): number | undefined {
  if (line.tokens[at]?.kind !== 'word') return undefined
  const word = norm(line, at)
  const known = types.get(word)
  const end = known && endOfType(line, at, known)
  // The constitution has a year and no number.
  if (end !== undefined) return norm(line, end) === 'dasar' ? undefined : end
  return word.length <= LONGEST_MINISTERIAL && isMinisterial(word) ? at + 1 : undefined
}

// Functions of their own: one with a function inside takes memory whenever it is called, and the above is asked of every word.
const isMinisterial = (word: string) => MINISTERIAL.some((start) => word.startsWith(start))

function endOfType(line: Line, at: number, known: readonly (readonly string[])[]): number | undefined {
  const parts = known.find((parts) => parts.every((part, i) => norm(line, at + i) === part))
  return parts && at + parts.length
}

/** End of the name behind a kind of law: "Kota Sukamaju", "tentang Desa", "Menteri Dalam Negeri (Permendagri)". */
function endOfName(line: Line, start: number): number {
  let at = start
  for (; at < start + LONGEST_NAME; at++) {
    const word = norm(line, at)
    if (NUMBER_WORDS.has(word) || YEAR_WORDS.has(word)) return at
    const isBracket = word === '(' || word === ')'
    const isName = line.tokens[at]?.kind === 'word' && isCapitalised(textAt(line, at))
    if (!isBracket && !isName && !PLACE_WORDS.has(word) && !NAME_WORDS.has(word)) return at
  }
  return at
}

/** The number behind "Nomor", "No.", "Nomor:". */
function numberStart(line: Line, at: number): number | undefined {
  if (!NUMBER_WORDS.has(norm(line, at))) return undefined
  let next = at + 1
  while (next < at + 3 && ['.', ':'].includes(norm(line, next))) next++
  return next
}

/** "Perda 2015", "Perda Tahun 2015", "Perda Kota Sukamaju Tahun 2015 Nomor 5". */
function yearFirst(line: Line, at: number, typeEnd: number, nameEnd: number): Citation | undefined {
  const isPlace = nameEnd === typeEnd || PLACE_WORDS.has(norm(line, typeEnd))
  const year = isPlace ? yearAt(line, nameEnd) : undefined
  if (year === undefined) return undefined
  const after = norm(line, year.last) === ',' ? year.last + 1 : year.last
  const number = numberStart(line, after)
  if (number !== undefined) return { last: number + 1, number: norm(line, number), year: year.text, isWhole: true }
  const isOneLaw = line.tokens[at - 1]?.kind !== 'number' && !NOT_ONE_LAW.has(norm(line, at - 1))
  return isOneLaw && !AMBIGUOUS.has(norm(line, at)) ? { last: year.last, year: year.text } : undefined
}

/** A year at `at`, perhaps behind "Tahun", "Thn." or a slash. */
function yearAt(line: Line, at: number): { readonly text: string; readonly last: number } | undefined {
  let next = at
  if (YEAR_WORDS.has(norm(line, next)) || norm(line, next) === '/') next++
  if (next > at && norm(line, next) === '.') next++
  return isYear(norm(line, next)) ? { text: norm(line, next), last: next + 1 } : undefined
}

const isYear = (word: string) => /^(19|20)\d\d$/.test(word)

/** A number at `start`, and the year that completes it. */
function numberFirst(line: Line, start: number, types: Types): Citation | undefined {
  let number: ReturnType<typeof numberAt>
  let last = start
  let at = start
  for (let i = 0; i < MOST_NUMBERS; i++) {
    const next = numberAt(line, at)
    if (!next) break
    number ??= next
    if (i === 0) last = next.last
    const whole = i === 0 ? { isWhole: true as const } : {}
    if (next.year !== undefined) return { last: next.last, number: number.text, year: next.year, ...whole }
    const after = [',', '('].includes(norm(line, next.last)) ? next.last + 1 : next.last
    const year = yearAt(line, after)
    if (year) return { last: year.last, number: number.text, year: year.text, ...whole }
    const joiner = joinerAt(line, next.last)?.end ?? (norm(line, next.last) === ',' ? next.last + 1 : undefined)
    if (joiner === undefined) break
    at = numberStart(line, joiner) ?? joiner
  }
  if (!number) return undefined
  const year = yearFurtherOn(line, last, types)
  return year === undefined ? { last, number: number.text } : { last, number: number.text, year }
}

/** One number with all that is glued to it: "5", "5A", "12/M-DAG/PER/3/2010", "PM 12". */
function numberAt(line: Line, start: number) {
  let at = start
  for (let i = 0; i < 2 && isLetters(line, at); i++) at++
  if (!/\d/.test(norm(line, at).slice(0, 40)) && !isGlued(line, at + 1)) return undefined
  let last = at + 1
  while (last < at + LONGEST_NUMBER && (isGlued(line, last) || norm(line, last - 1) === '/')) {
    // A mark at the end belongs to the sentence, but nothing ends in a slash.
    if (line.tokens[last]?.kind === 'mark' && !isGlued(line, last + 1) && norm(line, last) !== '/') break
    last++
  }
  let hasDigit = false
  let year: string | undefined
  for (let i = at; i < last; i++) {
    const word = norm(line, i).slice(0, 40)
    hasDigit ||= /\d/.test(word)
    const part = word.split(/[-.]/).at(-1) as string
    if (isYear(part) && (i > at || part !== word)) year = part
  }
  return hasDigit ? { text: norm(line, at), last, year } : undefined
}

const isLetters = (line: Line, at: number) =>
  line.tokens[at]?.kind === 'word' && !isGlued(line, at + 1) && /^[A-Z]{1,6}$/.test(textAt(line, at).slice(0, 7))

function yearFurtherOn(line: Line, start: number, types: Types): string | undefined {
  for (let at = start; at < start + FAR; at++) {
    if (typeEnd(line, at, types) !== undefined) return undefined
    if (YEAR_WORDS.has(norm(line, at)) && isYear(norm(line, at + 1))) return norm(line, at + 1)
  }
  return undefined
}

/** All citations in a line of the kinds of law we know. */
export const citationsIn: CitationsIn = citationsWith(NO_MORE)

/** How the long names of kinds of law are written short; ministries by the first words of their names. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['undang-undang', 'uu'],
  ['peraturan pemerintah', 'pp'],
  ['peraturan pemerintah pengganti', 'perppu'],
  ['peraturan presiden', 'perpres'],
  ['perpu', 'perppu'],
  ['instruksi presiden', 'inpres'],
  ['peraturan menteri dalam negeri', 'permendagri'],
  ['peraturan menteri kesehatan', 'permenkes'],
  ['peraturan menteri pendayagunaan', 'permenpanrb'],
  ['peraturan menteri pan', 'permenpanrb'],
  ['permenpan', 'permenpanrb'],
])
const LONGEST_KIND = 4

/** The kind of law at a token in its short form without marks: "uu", "permenpanrb". */
export function kindAt(line: Line, at: number): string {
  let name = ''
  let kind = norm(line, at).replaceAll('-', '')
  for (let i = at; i < at + LONGEST_KIND; i++) {
    name += `${i > at ? ' ' : ''}${norm(line, i)}`
    kind = SHORT.get(name) ?? kind
  }
  return kind
}
