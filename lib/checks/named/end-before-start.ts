import type { Line } from '../../line.ts'
import { type DateText, datesIn, endNumber, isJoined, isNumbered, weekdayNumber } from './calendar.ts'
import { CLOCK_WORDS, type Clock, isPossible, type Times, timesIn } from './clock.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { isGlued, joinerAt, normAt, words } from './row.ts'

/**
 * A range that ends before it starts: "12–10 Maret 2026", "pukul 14.00–09.00 WIB".
 *
 * Marks the range. Lists: none. Slots: none. Suggests nothing: either end may be the wrong one. A night of
 * up to 16 hours passes, and what names the next day or two weekdays. Source: arithmetic (rules-editorial E-DURATION).
 */
export const endBeforeStart: NamedCheck = {
  lists: [],
  slots: [],
  find(context) {
    const found: NamedFound[] = []
    for (const placed of context.lines) {
      const { line } = placed
      const dates = datesIn(line)
      dates.forEach((date, i) => {
        const next = dates[i + 1]
        if (!date.isPlain || isNumbered(line, date)) return
        if (isReversed(line, date)) found.push({ placed, first: date.first, last: date.last, suggestions: [] })
        else if (next && isReversedTo(line, date, next)) {
          found.push({ placed, first: date.first, last: next.last, suggestions: [] })
        }
      })
      for (const times of timesIn(line)) {
        if (isBackward(line, times)) found.push({ placed, first: times.first, last: times.last, suggestions: [] })
      }
    }
    return found
  },
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
  return endNumber(next) < endNumber(date)
}

/** Twelve hours on the face: "jam 10.00–05.00 sore" runs forward. */
const PARTS_OF_DAY = words('siang sore petang malam pm p.m')
const NEXT_DAY = words('keesokan keesokannya esok esoknya besok besoknya berikutnya lusa')
/** A range may end in the small hours, and nobody doubts it: "pukul 05.00–01.00". */
const FIRST_HOUR_OF_DAY = 5
const LAST_HOUR_OF_DAY = 21
/** A longer night is a slip: "pukul 18.00–06.00", "pukul 17.00–09.00" are real, "pukul 10.00–08.00" is not. */
const LONGEST_NIGHT = 16 * 60
const DAY = 24 * 60
/** How far around a range other days are looked for, in tokens. */
const NEAR = 10

function isBackward(line: Line, { clocks, zones, first, end }: Times): boolean {
  const [start, stop] = clocks.map(({ clock }) => clock)
  if (!start || !stop || new Set(zones).size > 1) return false
  if (![start, stop].every((clock) => isPossible(clock) && isByDay(clock))) return false
  const minutes = stop.hour * 60 + stop.minute - (start.hour * 60 + start.minute)
  if (minutes >= 0 || minutes + DAY <= LONGEST_NIGHT || PARTS_OF_DAY.has(normAt(line, end))) return false
  return !spansDays(line, first, end)
}

const isByDay = ({ hour }: Clock) => hour >= FIRST_HOUR_OF_DAY && hour <= LAST_HOUR_OF_DAY

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
