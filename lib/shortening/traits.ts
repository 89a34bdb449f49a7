import { isSkipped, quotesIn } from '../skip.ts'
import { tokensOf, type Unit, wordsOf } from './unit.ts'

/** What can be seen of a sentence without any rule. */

/** How office posts say hello; rules-editorial §3 [G]. */
const GREETING = new RegExp(
  '^(h[ae]i+|hal+o+|hello|assalam\\S*|om swastiastu|shalom|salam|selamat (pagi|siang|sore|malam)|' +
    '(bapak|ibu|saudara|warga|pelanggan|pengguna|hadirin)( \\S+){0,3} yang (terhormat|berbahagia|kami \\S+))( |$)',
)
/** A longer sentence says more than hello. */
const LONGEST_GREETING = 12

/** Whether it says hello and no more. */
export function isGreeting(unit: Unit): boolean {
  const words = wordsOf(unit)
  return words.length <= LONGEST_GREETING && GREETING.test(words.join(' '))
}

const lastOf = (unit: Unit): string => tokensOf(unit).at(-1)?.norm ?? ''

export const isQuestion = (unit: Unit): boolean => lastOf(unit).startsWith('?')

/** Whether it leads on to a list. */
export const announces = (unit: Unit): boolean => lastOf(unit) === ':'

/** Whether another sentence can follow it in the same line. */
export const isClosed = (unit: Unit): boolean =>
  tokensOf(unit).at(-1)?.kind === 'emoji' || /^[.!?…"”’)]/.test(lastOf(unit))

/** Whether it is one in a row whose numbers would show the gap. */
export const isNumbered = ({ placed: { line } }: Unit): boolean =>
  line.body > 0 && line.tokens[0]?.kind !== 'mark' && line.tokens[0]?.kind !== 'emoji'

/** How many of its tokens are quoted. */
function quoted({ placed: { line }, first, last }: Unit): number {
  const quotes = quotesIn(line)
  let count = 0
  for (let at = first; at < last; at++) if ((quotes[at] ?? 0) > 0) count++
  return count
}

export const hasQuotation = (unit: Unit): boolean => quoted(unit) > 0
export const isQuotation = (unit: Unit): boolean => quoted(unit) * 2 > unit.last - unit.first

/** Whether no mark opens or closes in it whose partner stands elsewhere. */
export function isWhole(unit: Unit): boolean {
  const signs = tokensOf(unit).filter(({ kind }) => kind === 'mark')
  const count = (...wanted: string[]) => signs.filter(({ norm }) => wanted.includes(norm)).length
  return count('“', '«') === count('”', '»') && count('"') % 2 === 0 && count('(') === count(')')
}

/** A sentence with more of them speaks of somebody or somewhere; a single capital may be a form of address. */
export const MOST_NAMES = 1

/** How many words of it are names. */
export function namesIn({ placed: { line }, first, last }: Unit): number {
  let count = 0
  for (let at = first; at < last; at++) if (isSkipped(['name'], line, at, at + 1)) count++
  return count
}

/** Openings that only the sentence before explains. */
const BACK = new RegExp(
  '^(namun|tetapi|selain|sementara|karena itu|oleh|untuk itu|ia|dia|mereka|beliau|setelah itu|kemudian|lalu|adapun|' +
    'sedangkan|bahkan|di antaranya|akibat\\S*|sehubungan|ini|itu|\\S+nya)( |$)',
)
/** "Kegiatan ini", but not "Hari ini", which tells a time. */
const THIS = /^(?!(hari|malam|pagi|siang|sore|minggu|pekan|bulan|tahun|saat|kali) )\S+ (\S+ )?(ini|itu|tersebut)( |$)/
const THAT = /(^| )hal (ini|itu|tersebut)( |$)/
/** “…,” ujarnya: the sentence before says who. */
const BY_HIM = / \S{3,}nya$/

/** Whether it cannot be understood without the sentence before it. */
export function refersBack(unit: Unit): boolean {
  const text = wordsOf(unit).join(' ')
  return BACK.test(text) || THIS.test(text) || THAT.test(text) || (hasQuotation(unit) && BY_HIM.test(text))
}
