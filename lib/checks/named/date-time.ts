import type { PlacedLine } from '../../draft.ts'
import type { Line } from '../../line.ts'
import { type DateText, datesIn, dayNumber, daysInMonth, isJoined, weekdayNumber } from './calendar.ts'
import type { NamedCheck, NamedContext, NamedFound } from './named.ts'
import { isGlued, joinerAt, normAt, words } from './row.ts'

/**
 * Dates and times that cannot be: "31 April", "pukul 25.00", "pukul 14.00–09.00 WIB", "12–10 Maret 2026", and a day
 * gone by in a sentence that says "akan".
 *
 * Marks the date, the time or the range. Lists: none. Suggests nothing: only the writer knows what was meant.
 * Slot `reason`: `impossible-date`, `impossible-time`, `end-before-start` or `past-date`.
 * Source: arithmetic (rules-editorial E-WEEKDAY, E-PAST, E-DURATION). "24.00" passes: it is how a day's end is written.
 */
export const dateTime: NamedCheck = {
  lists: [],
  slots: ['reason'],
  find(context) {
    return context.lines.flatMap((placed) => {
      const dates = datesIn(placed.line)
      return [...wrongDates(placed, dates), ...wrongTimes(placed), ...pastDates(placed, dates, context)]
    })
  },
}

type Reason = 'impossible-date' | 'impossible-time' | 'end-before-start' | 'past-date'

const marked = (placed: PlacedLine, first: number, last: number, reason: Reason): NamedFound => ({
  placed,
  first,
  last,
  suggestions: [],
  slots: { reason },
})

const NUMBER_LABELS = words('nomor no nomer perkara surat')

function wrongDates(placed: PlacedLine, dates: readonly DateText[]): NamedFound[] {
  const found: NamedFound[] = []
  dates.forEach((date, i) => {
    const { line } = placed
    const next = dates[i + 1]
    if (!date.isPlain || isNumbered(line, date)) return
    if (isImpossible(line, date)) found.push(marked(placed, date.first, date.last, 'impossible-date'))
    else if (isReversed(line, date)) found.push(marked(placed, date.first, date.last, 'end-before-start'))
    else if (next && isReversedTo(line, date, next)) {
      found.push(marked(placed, date.first, next.last, 'end-before-start'))
    }
  })
  return found
}

/** "Nomor 31/4/2026" is no date. */
function isNumbered(line: Line, date: DateText): boolean {
  const before = normAt(line, date.first - 1)
  return NUMBER_LABELS.has(before === '.' || before === ':' ? normAt(line, date.first - 2) : before)
}

function isImpossible(line: Line, { first, days, month, year }: DateText): boolean {
  const day = days.at(-1) as number
  if (day >= 1 && day <= 31) return day > daysInMonth(month, year)
  // Past 31 the number may count something ("45 Mei …"), unless a year or "tanggal" says it is a date.
  return year !== undefined || ['tanggal', 'tgl'].includes(normAt(line, first - 1))
}

/** "12–10 Maret 2026": announced as a date or in one piece with a year; "4-1 Februari" may be a score, " – " may part. */
function isReversed(line: Line, { first, days, isRange, year }: DateText): boolean {
  const [from, to] = days
  if (!isRange || from === undefined || to === undefined || to >= from || from > 31) return false
  const before = normAt(line, first - 1)
  if (CLOCK_WORDS.has(before)) return false
  if (ANNOUNCING.has(before) || weekdayNumber(before) !== undefined) return true
  const isTight = isGlued(line, first + 1) || normAt(line, first).includes('-')
  return year !== undefined && (isTight || line.tokens[first + 1]?.kind === 'word')
}

const ANNOUNCING = words('tanggal tgl mulai dari ,')

/** "12 Maret–10 Maret 2026", "5 Mei 2026–3 April 2026". Without its own year "12 Maret–10 Februari" began a year earlier. */
function isReversedTo(line: Line, date: DateText, next: DateText): boolean {
  if (date.year === undefined || next.year === undefined || date.days.length > 1 || next.days.length > 1) return false
  if (!joinerAt(line, date.last)?.isRange || !isJoined(line, date, next)) return false
  return numberOf(next) < numberOf(date)
}

const numberOf = ({ year, month, days }: DateText): number =>
  dayNumber({ year: year as number, month, day: days.at(-1) as number })

const CLOCK_WORDS = words('pukul pkl jam')
const ZONES = words('wib wita wit')
/** Twelve hours on the face: "jam 10.00–05.00 sore" runs forward. */
const PARTS_OF_DAY = words('siang sore petang malam pm p.m')
const NEXT_DAY = words('keesokan keesokannya esok esoknya besok besoknya berikutnya lusa')
/** Within these hours a range that ends before it starts is no night. */
const FIRST_HOUR_OF_DAY = 5
const LAST_HOUR_OF_DAY = 21
/** From an evening to a morning is a night, too ("pukul 18.00–06.00"), seen in real posts. */
const EVENING = 17
const MORNING = 9
/** How far around a range other days are looked for, in tokens. */
const NEAR = 10

interface Clock {
  readonly hour: number
  readonly minute: number
}

/** One time, or the two ends of a range, with what stands around them. */
interface Times {
  /** Tokens `[first, last)` without the zone. */
  readonly first: number
  readonly last: number
  readonly clocks: readonly { readonly clock: Clock; readonly at: number }[]
  readonly hasWord: boolean
  readonly zones: readonly string[]
  /** The token behind all of it. */
  readonly end: number
  /** A bare hour stands in it: "pukul 14–16 WIB". */
  readonly hasBareHour: boolean
}

function wrongTimes(placed: PlacedLine): NamedFound[] {
  const { line } = placed
  const found: NamedFound[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const times = timesAt(line, at)
    if (!times) continue
    at = times.end - 1
    const isTime = times.hasBareHour ? times.hasWord && times.zones.length > 0 : times.hasWord || times.zones.length > 0
    if (!isTime) continue
    const wrong = times.clocks.filter(({ clock }) => !isPossible(clock))
    if (wrong.length > 0) {
      for (const where of new Set(wrong.map((one) => one.at)))
        found.push(marked(placed, where, where + 1, 'impossible-time'))
    } else if (isBackward(line, times)) found.push(marked(placed, times.first, times.last, 'end-before-start'))
  }
  return found
}

function timesAt(line: Line, first: number): Times | undefined {
  const start = clocksIn(line, first)
  if (!start) return undefined
  const zones: string[] = []
  const clocks = start.map((clock) => ({ clock, at: first }))
  let last = first + 1
  let end = last
  const passZone = () => {
    if (ZONES.has(normAt(line, end))) zones.push(normAt(line, end++))
  }
  passZone()
  const joiner = start.length === 1 ? joinerAt(line, end) : undefined
  if (joiner?.isRange) {
    const at = behindClockWord(line, joiner.end)
    const [clock, ...others] = clocksIn(line, at) ?? []
    if (clock && others.length === 0) {
      clocks.push({ clock, at })
      last = at + 1
      end = last
      passZone()
    }
  }
  const hasBareHour = clocks.some(({ at }) => !/[.:]/.test(normAt(line, at)))
  return { first, last, clocks, hasWord: hasClockWord(line, first), zones, end, hasBareHour }
}

/** The times that a token is: one, two in "08.00-10.00". */
function clocksIn(line: Line, at: number): Clock[] | undefined {
  const token = line.tokens[at]
  if (token?.kind !== 'number' || token.norm.length > 11) return undefined
  const clocks: Clock[] = []
  for (const text of token.norm.split('-')) {
    const [, hour, minute] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(text) ?? []
    if (hour === undefined) return undefined
    clocks.push({ hour: Number(hour), minute: Number(minute ?? 0) })
  }
  return clocks.length > 2 ? undefined : clocks
}

function behindClockWord(line: Line, at: number): number {
  if (!CLOCK_WORDS.has(normAt(line, at))) return at
  return normAt(line, at + 1) === '.' ? at + 2 : at + 1
}

/** "pukul", "pkl.", "Jam:" right before; not the jam of "2 jam 30 menit". */
function hasClockWord(line: Line, at: number): boolean {
  let before = at - 1
  for (let i = 0; i < 2 && ['.', ':'].includes(normAt(line, before)); i++) before--
  return CLOCK_WORDS.has(normAt(line, before)) && line.tokens[before - 1]?.kind !== 'number'
}

const isPossible = ({ hour, minute }: Clock) => (hour <= 23 && minute <= 59) || (hour === 24 && minute === 0)

function isBackward(line: Line, { clocks, zones, first, end }: Times): boolean {
  const [start, stop] = clocks.map(({ clock }) => clock)
  if (!start || !stop || new Set(zones).size > 1) return false
  if (![start, stop].every(({ hour }) => hour >= FIRST_HOUR_OF_DAY && hour <= LAST_HOUR_OF_DAY)) return false
  if (stop.hour * 60 + stop.minute >= start.hour * 60 + start.minute) return false
  if (start.hour >= EVENING && stop.hour <= MORNING) return false
  if (PARTS_OF_DAY.has(normAt(line, end))) return false
  return !spansDays(line, first, end)
}

/** Another day is near: "pukul 14.00–09.00 keesokan harinya", "Sabtu–Minggu, pukul 14.00–09.00". */
function spansDays(line: Line, first: number, end: number): boolean {
  const weekdays = new Set<string>()
  for (let at = Math.max(0, first - NEAR); at < end + NEAR && at < line.tokens.length; at++) {
    const norm = normAt(line, at)
    if (NEXT_DAY.has(norm)) return true
    // Longer than "selasa-minggu" names no two days.
    if (norm.length <= 16) for (const part of norm.split('-')) if (weekdayNumber(part) !== undefined) weekdays.add(part)
  }
  return weekdays.size > 1
}

/** "akan" is no promise here: "akan tetapi", "kesadaran akan". */
const BEFORE_PREPOSITION = words(
  'kesadaran kebutuhan kekhawatiran ketakutan kerinduan kecintaan kepedulian pengetahuan pemahaman permintaan harapan ' +
    'haus ingat lupa sadar takut percaya yakin rindu cinta tahu peduli khawatir seakan',
)
/** Behind one of these the date belongs to something else than what "akan" announces. */
const TURNS = words(
  'yang sejak sesuai berdasarkan tentang setelah usai seperti sebagaimana dari tertanggal menindaklanjuti karena nomor ' +
    'telah sudah pernah lahir kelahiran sebelumnya lalu',
)
/** Words that report speech: their sentence carries the day it was said, not the day of the event. */
const REPORTING = words(
  'kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jelas jelasnya ungkap ungkapnya tambah tambahnya terang ' +
    'terangnya papar paparnya imbuh imbuhnya tegas tegasnya sebut sebutnya lanjut lanjutnya demikian mengatakan ' +
    'menyatakan menjelaskan menegaskan mengungkapkan menuturkan menyebut menyebutkan menyampaikan memaparkan ' +
    'menambahkan mengimbau mengumumkan dikatakan dijelaskan diungkapkan',
)

/** Past days that "akan" announces, sentence by sentence. */
function pastDates(placed: PlacedLine, dates: readonly DateText[], { today }: NamedContext): NamedFound[] {
  if (!today || dates.length === 0) return []
  const { line } = placed
  const found: NamedFound[] = []
  let next = 0
  for (const { first, last } of line.sentences) {
    const inSentence: { readonly date: DateText; readonly index: number }[] = []
    for (; next < dates.length && (dates[next] as DateText).first < last; next++) {
      inSentence.push({ date: dates[next] as DateText, index: next })
    }
    if (inSentence.length === 0) continue
    const promised = promisedTokens(line, first, last)
    for (const { date, index } of inSentence) {
      const later = dates[index + 1]
      const isStart = later !== undefined && isJoined(line, date, later)
      const isFull = date.isPlain && date.year !== undefined && (date.days.at(-1) as number) <= 31
      // A bracketed date is the press's note of when something was said.
      const isNote = normAt(line, date.first - 1) === '('
      if (!isFull || isStart || isNote || !promised(date.first)) continue
      if (numberOf(date) < dayNumber(today)) found.push(marked(placed, date.first, date.last, 'past-date'))
    }
  }
  return found
}

/** Says of a token of the sentence whether an "akan" before it still governs it. */
function promisedTokens(line: Line, first: number, last: number): (at: number) => boolean {
  const isPromised = new Uint8Array(last - first)
  let isOpen = false
  for (let at = first; at < last; at++) {
    const norm = normAt(line, at)
    if (REPORTING.has(norm)) return () => false
    if (norm === 'akan') isOpen = normAt(line, at + 1) !== 'tetapi' && !BEFORE_PREPOSITION.has(normAt(line, at - 1))
    else if (TURNS.has(norm)) isOpen = false
    isPromised[at - first] = isOpen ? 1 : 0
  }
  return (at) => isPromised[at - first] === 1
}
