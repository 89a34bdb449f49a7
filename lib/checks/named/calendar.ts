import { onceALine } from '../../facts.ts'
import { isCapitalised } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import { isGlued, joinerAt, joinerBefore, normAt, textAt, words } from './row.ts'

/** Dates as Indonesian writes them, and the arithmetic of the calendar. */

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A date in a line, tokens `[first, last)`; it may name more than one day of its month. */
export interface DateText {
  readonly first: number
  readonly last: number
  /** The days named, at least one: `21–23 Maret` names 21 and 23. */
  readonly days: readonly number[]
  /** The days are the ends of a range, not a list. */
  readonly isRange: boolean
  readonly month: number
  /** Its own year, or that of the date it is joined to: `30 Maret–1 April 2026`. */
  readonly year: number | undefined
  /** Written out, so that nothing else can be meant: a full name of the month, or a year. */
  readonly isPlain: boolean
}

const MONTH_NAMES = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

/** Names of months as posts write them; the spellings with p and the lost r are common slips, not other months. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ...['januari', 'februari pebruari febuari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september'],
    ...['oktober', 'november nopember', 'desember'],
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb peb', 'mar', 'apr', '', 'jun', 'jul', 'agu ags agt agust', 'sep sept', 'okt', 'nov nop', 'des'].flatMap(
    (names, i) => names.split(' ').map((name) => [name, i + 1] as const),
  ),
)

/** From Sunday, as the arithmetic counts; "Ahad" is another name of Minggu, "Jum'at" an older spelling. */
export const WEEKDAY_NAMES = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, i) => [name, i] as const),
  ['ahad', 0],
  ["jum'at", 5],
])

export const weekdayNumber = (norm: string): number | undefined => WEEKDAYS.get(norm)

/** Numbers of the weekdays that a token names: one, two in "Sabtu-Minggu". A small "minggu" is a week, unless a day. */
export function weekdaysAt(line: Line, at: number): number[] | undefined {
  const norm = normAt(line, at)
  // The longest is "selasa-minggu"; nothing longer needs to be cut up.
  if (norm === '' || norm.length > 16) return undefined
  if (norm === 'minggu' && !isCapitalised(textAt(line, at)) && normAt(line, at - 1) !== 'hari') return undefined
  const numbers: number[] = []
  for (const name of norm.split('-')) {
    const number = weekdayNumber(name)
    if (number === undefined) return undefined
    numbers.push(number)
  }
  return numbers
}

/** The number of a month, 1–12, by its name in full. */
export const monthNumber = (norm: string): number | undefined => MONTHS.get(norm)

/** Days since 1 January 1970. */
export const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** Without a year, February has the 29 days it can have. */
export function daysInMonth(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const exists = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysInMonth(month, year)

export const dateText = ({ year, month, day }: Day): string => `${day} ${MONTH_NAMES[month - 1]} ${year}`

/** Years that a number behind a date can be; outside, it counts something ("5 Mei 1500 peserta"). */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** The year that this word is, written with four digits. */
export function yearOf(norm: string): number | undefined {
  if (!/^\d{4}$/.test(norm)) return undefined
  const year = Number(norm)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/** All dates of a line, in order. */
export const datesIn: (line: Line) => readonly DateText[] = onceALine(readDates)

function readDates(line: Line): readonly DateText[] {
  const dates: DateText[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const date = dateAt(line, at)
    if (!date) continue
    dates.push(date)
    at = date.last - 1
  }
  // From the right, so that a year reaches every date of "1 Mei, dan 2 Mei, dan 3 Juni 2026".
  for (let i = dates.length - 2; i >= 0; i--)
    dates[i] = withYearOf(line, dates[i] as DateText, dates[i + 1] as DateText)
  return dates
}

/** The date found by the month, slash or number at `at`; most tokens can be none of them. */
function dateAt(line: Line, at: number): DateText | undefined {
  switch (line.tokens[at]?.kind) {
    case 'word':
      return line.tokens[at - 1]?.kind === 'number' ? wordDate(line, at) : undefined
    case 'mark':
      return slashDate(line, at)
    case 'number':
      return numberDate(line, at)
    default:
      return undefined
  }
}

/** `23 Maret 2026`, `21–23 Mar. 2026`, found by the month at `at`. */
function wordDate(line: Line, at: number): DateText | undefined {
  const full = MONTHS.get(normAt(line, at))
  const month = full ?? SHORT_MONTHS.get(normAt(line, at))
  if (month === undefined || line.tokens[at]?.kind !== 'word') return undefined
  const days = daysBefore(line, at)
  if (!days) return undefined
  const isStopped = full === undefined && normAt(line, at + 1) === '.' && isGlued(line, at + 1)
  const next = isStopped ? at + 2 : at + 1
  // "2026Warga": a year whose space was forgotten, so the date is neither with nor without one.
  if (line.tokens[next]?.kind === 'mixed' && yearOf(normAt(line, next).slice(0, 4)) !== undefined) return undefined
  const year = yearOf(normAt(line, next))
  return { ...days, last: year === undefined ? at + 1 : next + 1, month, year, isPlain: (full ?? year) !== undefined }
}

/** `23/3/2026`, `23-25/3/2026`, `23/3`, found by the day before the first slash at `at`. */
function slashDate(line: Line, at: number): DateText | undefined {
  if (normAt(line, at) !== '/' || !isGlued(line, at) || !isGlued(line, at + 1)) return undefined
  const month = numberUpTo(normAt(line, at + 1), 12)
  const days = daysBefore(line, at)
  if (month === undefined || !days || days.days.some((day) => day > 31)) return undefined
  // A longer row of slashes is the number of a letter or a case.
  if (isGlued(line, days.first) && normAt(line, days.first - 1) === '/') return undefined
  const isFull = normAt(line, at + 2) === '/' && isGlued(line, at + 2) && isGlued(line, at + 3)
  const end = isFull ? at + 4 : at + 2
  if (isGlued(line, end) && (normAt(line, end) === '/' || line.tokens[end]?.kind !== 'mark')) return undefined
  if (!isFull) return { ...days, last: end, month, year: undefined, isPlain: false }
  const written = normAt(line, at + 3)
  const year = /^\d\d$/.test(written) ? 2000 + Number(written) : yearOf(written)
  return year === undefined ? undefined : { ...days, last: end, month, year, isPlain: true }
}

/** `23-03-2026`, `23.03.2026`, `2026-03-23`: one token. */
function numberDate(line: Line, at: number): DateText | undefined {
  const norm = normAt(line, at)
  if (norm.length < 8 || norm.length > 10) return undefined
  const [, day, , month, year] = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/.exec(norm) ?? isoDate(norm)
  const date = { month: numberUpTo(month ?? '', 12), day: numberUpTo(day ?? '', 31), year: yearOf(year ?? '') }
  if (date.month === undefined || date.day === undefined || date.year === undefined) return undefined
  return {
    first: at,
    last: at + 1,
    days: [date.day],
    isRange: false,
    month: date.month,
    year: date.year,
    isPlain: true,
  }
}

function isoDate(norm: string): readonly (string | undefined)[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(norm) ?? []
  return ['', day, '-', month, year]
}

function numberUpTo(norm: string, max: number): number | undefined {
  const value = /^\d{1,2}$/.test(norm) ? Number(norm) : 0
  return value >= 1 && value <= max ? value : undefined
}

type Days = Pick<DateText, 'first' | 'days' | 'isRange'>

/** Most days that a date lists; keeps the look back bounded. */
const MOST_DAYS = 10

/** The days that end right before `end`: `21`, `21-23`, `21–23`, `21 s.d. 23`, `21, 22, dan 23`. */
function daysBefore(line: Line, end: number): Days | undefined {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(normAt(line, end - 1).slice(0, 6)) ?? []
  if (from !== undefined) return { first: end - 1, days: [Number(from), Number(to)], isRange: true }
  const last = numberOf(line, end - 1)
  if (last === undefined) return undefined
  const joiner = joinerBefore(line, end - 1)
  const before = joiner && numberOf(line, joiner.first - 1)
  if (!joiner || before === undefined) return { first: end - 1, days: [last], isRange: false }
  let first = joiner.first - 1
  const days = [before, last]
  while (!joiner.isRange && days.length < MOST_DAYS && normAt(line, first - 1) === ',') {
    const day = numberOf(line, first - 2)
    if (day === undefined) break
    days.unshift(day)
    first -= 2
  }
  return { first, days, isRange: joiner.isRange }
}

const numberOf = (line: Line, at: number): number | undefined =>
  /^\d{1,2}$/.test(normAt(line, at)) ? Number(normAt(line, at)) : undefined

export const isTanggal = (norm: string): boolean => norm === 'tanggal' || norm === 'tgl'

/** Whether `next` follows as the other end of a range or list: "30 Maret–Rabu, 1 April". */
export function isJoined(line: Line, date: DateText, next: DateText): boolean {
  const joiner = joinerAt(line, date.last)
  if (!joiner) return false
  let at = joiner.end
  if (weekdayNumber(normAt(line, at)) !== undefined) at++
  if (normAt(line, at) === ',') at++
  if (isTanggal(normAt(line, at))) at++
  return at === next.first
}

function withYearOf(line: Line, date: DateText, next: DateText): DateText {
  if (date.year !== undefined || next.year === undefined || !isJoined(line, date, next)) return date
  return { ...date, year: date.month > next.month ? next.year - 1 : next.year }
}

/** The number of a whole date, by its last day. */
export const endNumber = ({ year, month, days }: DateText): number =>
  dayNumber({ year: year as number, month, day: days.at(-1) as number })

const NUMBER_LABELS = words('nomor no nomer perkara surat')

/** "Nomor 31/4/2026" is no date. */
export function isNumbered(line: Line, date: DateText): boolean {
  const before = normAt(line, date.first - 1)
  return NUMBER_LABELS.has(before === '.' || before === ':' ? normAt(line, date.first - 2) : before)
}
