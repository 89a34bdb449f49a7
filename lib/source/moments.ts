import {
  type DateText,
  type Day,
  datesIn,
  isNumbered,
  monthNumber,
  weekdayOf,
  weekdaysAt,
  yearOf,
} from '../checks/named/calendar.ts'
import { type Clock, isPossible, type Times, timeLikesIn } from '../checks/named/clock.ts'
import { normAt, words } from '../checks/named/row.ts'
import { onceFor } from '../facts.ts'
import { addTo } from '../group.ts'
import type { Line } from '../line.ts'
import type { Judged } from './judged.ts'
import { numeralAt } from './numerals.ts'
import { MOST_PLACES, type Place, type Text, wordsBeside } from './reading.ts'

/** Dates, weekdays and times of a text. */

interface DateFact extends Place {
  readonly days: readonly number[]
  readonly isRange: boolean
  readonly month: number
  readonly year: number | undefined
}

interface WeekdayFact extends Place {
  readonly weekdays: readonly number[]
  /** The date right beside it. */
  readonly date: DateFact | undefined
}

interface TimeFact extends Place {
  /** Minutes since midnight. */
  readonly minutes: readonly number[]
  /** Whether an hour up to 12 may be one of the afternoon: nothing tells. */
  readonly isOpen: boolean
  readonly zone: string | undefined
}

/** What a text says of days and hours. */
export interface Moments {
  readonly dates: readonly DateFact[]
  readonly weekdays: readonly WeekdayFact[]
  readonly times: readonly TimeFact[]
}

/** Tokens of each line that dates and times take up: they are no other numbers. */
export type Taken = (line: Line, at: number) => boolean

export function momentsIn({ lines }: Text): Moments & { readonly isTaken: Taken } {
  const dates: DateFact[] = []
  const weekdays: WeekdayFact[] = []
  const times: TimeFact[] = []
  const taken = new Map<Line, Set<number>>()
  const take = ({ placed, first, last }: Place) => {
    const set = taken.get(placed.line) ?? new Set<number>()
    taken.set(placed.line, set)
    for (let at = first; at < last; at++) set.add(at)
  }
  for (const placed of lines) {
    const { line } = placed
    const isTaken = (at: number) => taken.get(line)?.has(at) ?? false
    const own: DateFact[] = []
    for (const date of datesIn(line)) {
      if (isNumbered(line, date)) continue
      const { first, last, days, isRange, month, year } = date
      take({ placed, first, last })
      // "3/4" may be a part of something; then it is left alone.
      if (date.isPlain || isAnnounced(line, date)) own.push({ placed, first, last, days, isRange, month, year })
    }
    for (let at = 0; at < line.tokens.length; at++) {
      const month = monthNumber(normAt(line, at))
      const year = month === undefined ? undefined : yearOf(normAt(line, at + 1))
      if (month === undefined || year === undefined || isTaken(at)) continue
      const fact = { placed, first: at, last: at + 2, days: [], isRange: false, month, year }
      own.push(fact)
      take(fact)
    }
    dates.push(...own)
    let near = 0
    for (let at = 0; at < line.tokens.length; at++) {
      const named = weekdaysAt(line, at)
      if (!named || ROUGH.has(normAt(line, at + 1)) || NO_DAY.has(normAt(line, at - 1))) continue
      while (near < own.length && (own[near] as DateFact).last <= at) near++
      const date = own[near]
      const isBeside = date !== undefined && date.first > at && date.first - at <= FARTHEST_DATE
      weekdays.push({ placed, first: at, last: at + 1, weekdays: named, date: isBeside ? date : undefined })
    }
    for (const like of timeLikesIn(line)) {
      const time = timeOf(line, like)
      if (!time || isTaken(like.first)) continue
      const fact = { placed, ...time }
      times.push(fact)
      take(fact)
    }
    for (let at = 0; at < line.tokens.length; at++) {
      const time = WORDED_BEHIND.has(normAt(line, at)) ? wordedTime(line, at + 1) : undefined
      if (!time) continue
      const fact = { placed, ...time }
      times.push(fact)
      take(fact)
    }
  }
  return { dates, weekdays, times, isTaken: (line, at) => taken.get(line)?.has(at) ?? false }
}

/** Most tokens between a weekday and its date: "Senin pagi, tanggal 12", "Senin (12". */
const FARTHEST_DATE = 4
/** No day of the calendar: a week that passed, and the night before. */
const ROUGH = words('depan lalu kemarin ini pertama kedua ketiga keempat terakhir')
const NO_DAY = words('setiap tiap saban malam beberapa')

/** "Selasa (12/3)", "tanggal 12/3": a short date, where something says so. */
function isAnnounced(line: Line, { first }: DateText): boolean {
  for (let at = first - 1; at >= first - 3 && at >= 0; at--) {
    if (weekdaysAt(line, at) || normAt(line, at) === 'tanggal' || normAt(line, at) === 'tgl') return true
    if (normAt(line, at) !== '(' && normAt(line, at) !== ',') return false
  }
  return false
}

const WORDED_BEHIND = words('pukul jam')
const LABELS = words('waktu jam pukul')
const MORNING = words('pagi')
const SMALL_HOURS = words('dini')
const NOON = words('siang')
const AFTERNOON = words('sore petang')
const NIGHT = words('malam')
const PARTS = new Set([...MORNING, ...SMALL_HOURS, ...NOON, ...AFTERNOON, ...NIGHT])

type Time = Omit<TimeFact, 'placed'>

/** A time, if its form or what stands beside it says that it is one. */
function timeOf(line: Line, { first, end, clocks, hasWord, hasBareHour, zones }: Times): Time | undefined {
  if (!clocks.every(({ clock }) => isPossible(clock))) return undefined
  const hasPart = PARTS.has(normAt(line, end))
  const isLabelled = normAt(line, first - 1) === ':' && LABELS.has(normAt(line, first - 2))
  const hasColon = clocks.every(({ at }) => normAt(line, at).includes(':'))
  const isSure = hasBareHour
    ? hasWord && !DURATIONS.has(normAt(line, end))
    : hasWord || isLabelled || hasColon || zones.length > 0 || hasPart
  return isSure
    ? withPart(
        line,
        first,
        end,
        clocks.map(({ clock }) => clock),
        zones[0],
      )
    : undefined
}

/** "jam 24 jam" and "jam 8 kali" name no time. */
const DURATIONS = words('jam menit detik kali orang persen')

/** "pukul sembilan pagi". */
function wordedTime(line: Line, first: number): Time | undefined {
  const numeral = line.tokens[first]?.kind === 'word' ? numeralAt(line, first) : undefined
  const [hour] = numeral?.values ?? []
  if (!numeral || hour === undefined || numeral.values.length > 1 || !Number.isInteger(hour) || hour > 24)
    return undefined
  return withPart(line, first, numeral.last, [{ hour, minute: 0 }], undefined)
}

function withPart(line: Line, first: number, end: number, clocks: readonly Clock[], zone: string | undefined): Time {
  const part = normAt(line, end)
  const hasPart = PARTS.has(part)
  const isEarly = clocks.every(({ hour }) => hour >= 1 && hour <= 12)
  const minutes = clocks.map(({ hour, minute }) => (hasPart && isEarly ? hourIn(part, hour) : hour) * 60 + minute)
  const isHari = part === 'dini' && normAt(line, end + 1) === 'hari'
  const last = hasPart ? end + (isHari ? 2 : 1) : end
  const isOpen = !hasPart && isEarly && zone === undefined && clocks.every(({ minute }) => minute === 0)
  return { first, last, minutes, isOpen, zone: zone ?? zoneBehind(line, last) }
}

const ZONES = words('wib wita wit')
const zoneBehind = (line: Line, at: number) => (ZONES.has(normAt(line, at)) ? normAt(line, at) : undefined)

/** @param hour 1–12 */
function hourIn(part: string, hour: number): number {
  if (NOON.has(part)) return hour < 10 ? hour + 12 : hour
  if (AFTERNOON.has(part)) return hour + (hour < 12 ? 12 : 0)
  if (NIGHT.has(part)) return hour === 12 ? 24 : hour < 4 ? hour : hour + 12
  return hour === 12 && SMALL_HOURS.has(part) ? 0 : hour
}

/** What the source says of the days and hours of a draft. */
export function judgeMoments(draft: Moments, source: Moments): Judged[] {
  return [
    ...judgeDates(draft.dates, source.dates),
    ...judgeWeekdays(draft, source),
    ...judgeTimes(draft.times, source.times),
  ]
}

function judgeDates(dates: readonly DateFact[], known: readonly DateFact[]): Judged[] {
  const byDay = new Map<string, DateFact[]>()
  const add = (key: string, date: DateFact) => {
    if ((byDay.get(key)?.length ?? 0) < MOST_PLACES) addTo(byDay, key, date)
  }
  for (const date of known) {
    for (const day of daysOf(date)) add(`${day} ${date.month}`, date)
    add(`month ${date.month}`, date)
    for (const day of date.days) add(`day ${day}`, date)
    if (known.length <= MOST_PLACES) add('any', date)
  }
  return dates.map((date) => {
    const fact = { ...date, kind: 'date' as const }
    const fitting =
      byDay.get(date.days[0] === undefined ? `month ${date.month}` : `${date.days[0]} ${date.month}`) ?? []
    const isEnd = (day: number) => (other: DateFact) =>
      isSameDate({ ...date, days: [day], isRange: false }, other) && other.days.includes(day)
    // "1–15 Maret" where the source has "1 Maret" and "15 Maret".
    const hasEnds = date.isRange && date.days.every((day) => byDay.get(`${day} ${date.month}`)?.some(isEnd(day)))
    const same = fitting.find((other) => isSameDate(date, other)) ?? (hasEnds ? fitting[0] : undefined)
    if (same) return { fact, verdict: 'supported', source: same }
    const near = [
      ...fitting,
      ...(byDay.get(`month ${date.month}`) ?? []),
      ...date.days.flatMap((day) => byDay.get(`day ${day}`) ?? []),
    ]
    const other = near[0] ?? alike(date, byDay.get('any') ?? [])
    return other ? { fact, verdict: 'different', source: other } : { fact, verdict: 'missing' }
  })
}

/** Every day that a date covers. */
function daysOf({ days, isRange }: DateFact): readonly number[] {
  const [from = 0, to = 0] = days
  if (!isRange || to < from || to > 31) return days
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Whether a date is what another one says, or part of it; a year that one of them leaves out is the other's. */
function isSameDate(date: DateFact, other: DateFact): boolean {
  if (date.month !== other.month) return false
  if (date.year !== undefined && other.year !== undefined && date.year !== other.year) return false
  if (date.days.length === 0) return true
  if (date.isRange && other.isRange) return date.days.every((day, i) => day === other.days[i])
  if (date.isRange && other.days.length > 0) return false
  const covered = daysOf(other)
  return date.days.every((day) => covered.includes(day))
}

/** The one beside which most of the same words stand; one alone will do. */
function alike<Fact extends Place>(fact: Fact, others: readonly Fact[]): Fact | undefined {
  if (others.length === 1) return others[0]
  const own = around(fact)
  let best: Fact | undefined
  let most = 0
  for (const other of others) {
    const shared = [...around(other)].filter((word) => own.has(word)).length
    if (shared > most) {
      most = shared
      best = other
    }
  }
  return best
}

const around = onceFor((place: Place): ReadonlySet<string> => {
  const { before, after } = wordsBeside(place, 4)
  return new Set([...before, ...after])
})

function judgeWeekdays({ weekdays }: Moments, source: Moments): Judged[] {
  const named = new Map<number, WeekdayFact>()
  const bound = new Map<string, WeekdayFact[]>()
  for (const fact of source.weekdays) {
    for (const day of fact.weekdays) if (!named.has(day)) named.set(day, fact)
    const key = fact.date && dayKey(fact.date)
    if (key !== undefined && (bound.get(key)?.length ?? 0) < MOST_PLACES) addTo(bound, key, fact)
  }
  const dated = new Map<number, DateFact>()
  const byDay = new Map<string, DateFact>()
  for (const date of source.dates) {
    for (const day of calendarDays(date)) dated.set(weekdayOf(day), date)
    byDay.set(dayKey(date), date)
  }
  return weekdays.map((fact) => {
    const judged = { ...fact, kind: 'date' as const }
    const key = fact.date && dayKey(fact.date)
    const beside = key === undefined ? undefined : bound.get(key)
    if (beside?.[0]) {
      const same = beside.find(({ weekdays }) => fact.weekdays.every((day) => weekdays.includes(day)))
      return { fact: judged, verdict: same ? 'supported' : 'different', source: same ?? beside[0] }
    }
    const date = key === undefined ? undefined : byDay.get(key)
    const days = date && calendarDays(date).map(weekdayOf)
    if (date && days && days.length > 0) {
      const isSame = fact.weekdays.every((day) => days.includes(day))
      return { fact: judged, verdict: isSame ? 'supported' : 'different', source: date }
    }
    const places = fact.weekdays.map((day) => named.get(day) ?? dated.get(day))
    const [first] = places
    if (first && places.every((place) => place !== undefined))
      return { fact: judged, verdict: 'supported', source: first }
    const other = source.weekdays[0]
    return other ? { fact: judged, verdict: 'different', source: other } : { fact: judged, verdict: 'missing' }
  })
}

const dayKey = ({ days, month }: DateFact) => `${days[0]} ${month}`

function calendarDays(date: DateFact): Day[] {
  const { year, month } = date
  return year === undefined ? [] : daysOf(date).map((day) => ({ year, month, day }))
}

function judgeTimes(times: readonly TimeFact[], known: readonly TimeFact[]): Judged[] {
  const byMinute = new Map<number, TimeFact[]>()
  for (const time of known) {
    for (const minute of time.minutes) {
      addTo(byMinute, minute % DAY, time)
      if (time.isOpen) addTo(byMinute, (minute + DAY / 2) % DAY, time)
    }
  }
  const distinct = new Set(known.map(({ minutes }) => minutes.join()))
  const some = known.slice(0, MOST_PLACES)
  return times.map((time) => {
    const fact = { ...time, kind: 'time' as const }
    const found = time.minutes.map((minute) => {
      const places = [
        ...(byMinute.get(minute % DAY) ?? []),
        ...(time.isOpen ? (byMinute.get((minute + DAY / 2) % DAY) ?? []) : []),
      ]
      return places.slice(0, MOST_PLACES).find(({ zone }) => !zone || !time.zone || zone === time.zone)
    })
    const [first] = found
    if (first && found.every((place) => place !== undefined)) return { fact, verdict: 'supported', source: first }
    const half = found.find((place) => place !== undefined)
    const other = half ?? (distinct.size === 1 ? known[0] : alike(time, some))
    return other ? { fact, verdict: 'different', source: other } : { fact, verdict: 'missing' }
  })
}

const DAY = 24 * 60
