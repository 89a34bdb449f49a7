import type { PlacedLine } from '../../draft.ts'
import { onceALine } from '../../facts.ts'
import { capitalize, withCaseOf } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import {
  type DateText,
  type Day,
  datesIn,
  dateText,
  dayNumber,
  exists,
  isTanggal,
  WEEKDAY_NAMES,
  weekdayOf,
  weekdaysAt,
} from './calendar.ts'
import type { NamedCheck, NamedContext, NamedFound } from './named.ts'
import { joinerBefore, normAt, textAt, words } from './row.ts'

/**
 * A weekday that contradicts its date: readers come on the wrong day, and old hoaxes are recognised by it.
 *
 * Marks the weekday in "Senin, 23 Maret 2026", "Senin (23/3/2026)", "Sabtu–Minggu, 21–22 Maret 2026",
 * "23 Maret 2026 (Senin)" and in a line "Hari: Senin" above a line "Tanggal: 23 Maret 2026".
 * Lists: none. Slots: `date`, the date meant, written out; `weekday`, its day. Suggests the right weekday.
 * A date without a year is read in every year that puts it near today, and passes if the weekday fits one of them.
 * Source: arithmetic (rules-language L-DATE-2).
 */
export const weekdayDate: NamedCheck = {
  lists: [],
  slots: ['date', 'weekday'],
  isFact: true,
  find(context) {
    const found: NamedFound[] = []
    context.lines.forEach((placed, i) => {
      const [date] = datesIn(placed.line)
      if (!date) return
      for (const { tokens, date } of namedDaysIn(placed.line))
        found.push(...contradictions(placed, tokens, date, context))
      const above = context.lines[i - 1]
      if (above) found.push(...checkLabels(above, placed.line, date, context))
    })
    return found
  },
}

/** A date without a year is at most so many days away from today; in the rest of the year it could be either. */
const NEAR = 330

/** What may stand between a weekday and its date: "Senin Pon malam, tanggal 23 …". The market days are Javanese. */
const BETWEEN = words(
  'pagi siang sore petang malam subuh dini hari kemarin lalu ini besok depan mendatang legi pahing pon wage kliwon',
)
const MOST_BETWEEN = 3
/** No day of the calendar: "setiap Senin", and "malam Minggu" is the evening of a Saturday. */
const NO_DAY = words('setiap tiap saban malam')
/** Most weekdays in a row that are looked at. */
const MOST_WEEKDAYS = 7

interface NamedDays {
  /** Of its weekdays. */
  readonly tokens: readonly number[]
  readonly date: DateText
}

/** The dates of a line that have weekdays beside them. */
const namedDaysIn = onceALine((line): NamedDays[] =>
  datesIn(line)
    .map((date) => ({ tokens: weekdaysBeside(line, date), date }))
    .filter(({ tokens }) => tokens.length > 0),
)

function weekdaysBeside(line: Line, date: DateText): number[] {
  const isBracketed = normAt(line, date.last) === '(' && normAt(line, date.last + 2) === ')'
  return isBracketed && weekdaysAt(line, date.last + 1) ? [date.last + 1] : weekdaysBefore(line, date)
}

/** "Hari: Senin" right above "Tanggal: 23 Maret 2026". */
function checkLabels(above: PlacedLine, line: Line, date: DateText, context: NamedContext): NamedFound[] {
  const spoken: number[] = []
  // More than two words say more than the day.
  for (let at = 0; at < above.line.tokens.length && spoken.length < 3; at++) {
    if (!['mark', 'emoji'].includes(above.line.tokens[at]?.kind ?? '')) spoken.push(at)
  }
  const [label, weekday] = spoken
  if (spoken.length !== 2 || label === undefined || weekday === undefined) return []
  if (normAt(above.line, label) !== 'hari' || !weekdaysAt(above.line, weekday)) return []
  let at = date.first - 1
  while (at > date.first - 4 && line.tokens[at]?.kind === 'mark') at--
  return isTanggal(normAt(line, at)) ? contradictions(above, [weekday], date, context) : []
}

/** Tokens of the weekdays right before a date, in order: one, or more in "Senin–Rabu, 23–25 Maret". */
function weekdaysBefore(line: Line, date: DateText): number[] {
  let at = date.first - 1
  if (normAt(line, at) === '(') at--
  if (normAt(line, at) === '.' && isTanggal(normAt(line, at - 1))) at--
  if (isTanggal(normAt(line, at))) at--
  if (normAt(line, at) === ',') at--
  for (let i = 0; i < MOST_BETWEEN && BETWEEN.has(normAt(line, at)); i++) at--
  const tokens: number[] = []
  while (tokens.length < MOST_WEEKDAYS && weekdaysAt(line, at)) {
    tokens.unshift(at)
    const joiner = joinerBefore(line, at)
    at = joiner ? joiner.first - 1 : normAt(line, at - 1) === ',' ? at - 2 : -1
  }
  return NO_DAY.has(normAt(line, (tokens[0] ?? 0) - 1)) ? [] : tokens
}

function contradictions(
  placed: PlacedLine,
  tokens: readonly number[],
  date: DateText,
  context: NamedContext,
): NamedFound[] {
  const years = date.year === undefined ? nearYears(date, context) : [date.year]
  const found = years.map((year) => contradictionsIn(placed, tokens, date, year))
  return found.every((some) => some.length > 0) ? (found[0] ?? []) : []
}

function contradictionsIn(placed: PlacedLine, tokens: readonly number[], date: DateText, year: number): NamedFound[] {
  const days = date.days.map((day) => ({ year, month: date.month, day }))
  const named = tokens.flatMap((at) => weekdaysAt(placed.line, at) ?? [])
  const wanted = wantedDays(named, days, date.isRange)
  if (!wanted || wanted.every((day, i) => !day || weekdayOf(day) === named[i])) return []
  const found: NamedFound[] = []
  let i = 0
  for (const at of tokens) {
    const parts = textAt(placed.line, at).split('-')
    const fitting = parts.map((part) => {
      const day = wanted[i]
      const isRight = !day || weekdayOf(day) === named[i]
      i++
      return isRight ? part : withCaseOf(part, WEEKDAY_NAMES[weekdayOf(day)] as string, false)
    })
    const wrong = parts.findIndex((part, n) => part !== fitting[n])
    if (wrong < 0) continue
    const day = wanted[i - parts.length + wrong] as Day
    const slots = { date: dateText(day), weekday: capitalize(WEEKDAY_NAMES[weekdayOf(day)] as string) }
    found.push({ placed, first: at, last: at + 1, suggestions: [fitting.join('-')], slots })
  }
  return found
}

/** The day that each weekday stands for; `undefined` where that cannot be told or nothing can be wrong. */
function wantedDays(named: readonly number[], days: readonly Day[], isRange: boolean): (Day | undefined)[] | undefined {
  const first = days[0]
  const last = days.at(-1)
  // Impossible days are not ours.
  if (!first || !last || named.length === 0 || !days.every(exists)) return undefined
  if (named.length === days.length) return [...days]
  if (named.length > 1) {
    // "Senin–Rabu, 23–25" by its ends; anything else is too loose to judge.
    if (days.length !== 2) return undefined
    return named.map((_, i) => (i === 0 ? first : i === named.length - 1 ? last : undefined))
  }
  const covered = isRange ? daysFrom(first, last) : days.map(weekdayOf)
  return covered.includes(named[0] as number) ? undefined : [first]
}

/** The weekdays between two days of one month, both included. */
const daysFrom = (first: Day, last: Day): number[] =>
  Array.from({ length: Math.max(0, last.day - first.day + 1) }, (_, i) => (weekdayOf(first) + i) % 7)

/** The years that put a date near today, the nearest first. */
function nearYears({ month, days }: DateText, { today }: NamedContext): number[] {
  if (!today) return []
  const distance = (year: number) => Math.abs(dayNumber({ year, month, day: days[0] as number }) - dayNumber(today))
  return [today.year - 1, today.year, today.year + 1]
    .filter((year) => distance(year) <= NEAR)
    .sort((a, b) => distance(a) - distance(b))
}
