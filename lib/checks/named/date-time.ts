import type { Line } from '../../line.ts'
import { type DateText, datesIn, daysInMonth, isNumbered } from './calendar.ts'
import { isPossible, timesIn } from './clock.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { normAt } from './row.ts'

/**
 * Dates and times that cannot be: "31 April", "pukul 25.00".
 *
 * Marks the date or the time. Lists: none. Slots: none. Suggests nothing: only the writer knows what was meant.
 * Source: arithmetic (rules-editorial E-WEEKDAY). "24.00" passes: it is how a day's end is written.
 */
export const dateTime: NamedCheck = {
  lists: [],
  slots: [],
  isFact: true,
  find(context) {
    const found: NamedFound[] = []
    for (const placed of context.lines) {
      const { line } = placed
      for (const date of datesIn(line)) {
        if (!date.isPlain || isNumbered(line, date) || !isImpossible(line, date)) continue
        found.push({ placed, first: date.first, last: date.last, suggestions: [] })
      }
      for (const { clocks } of timesIn(line)) {
        const wrong = new Set(clocks.filter(({ clock }) => !isPossible(clock)).map(({ at }) => at))
        for (const at of wrong) found.push({ placed, first: at, last: at + 1, suggestions: [] })
      }
    }
    return found
  },
}

function isImpossible(line: Line, { first, days, month, year }: DateText): boolean {
  const day = days.at(-1) as number
  if (day >= 1 && day <= 31) return day > daysInMonth(month, year)
  // Past 31 the number may count something ("45 Mei …"), unless a year or "tanggal" says it is a date.
  return year !== undefined || ['tanggal', 'tgl'].includes(normAt(line, first - 1))
}
