import { browser } from 'wxt/browser'
import { CATEGORIES, type Scores } from '../lib/types.ts'

/** Sums over the posts of one week. Nothing of any text, and not where it was written. */
export interface Week extends Scores {
  readonly count: number
}

/** By ISO week, such as `2026-W48`. */
export type Trend = Readonly<Record<string, Week>>

const TREND = 'trend'
const MOST_WEEKS = 104
const DAY_MS = 86_400_000
/** Background and pages write in turns. */
const inTurn = (act: () => Promise<void>): Promise<void> => navigator.locks.request(TREND, act)

export async function readTrend(): Promise<Trend> {
  const { [TREND]: stored } = await browser.storage.local.get(TREND)
  return Object.fromEntries(Object.entries(stored ?? {}).filter(([, week]) => isWeek(week)))
}

const isWeek = (week: unknown): boolean =>
  [...CATEGORIES, 'count'].every((field) => Number.isFinite((week as Partial<Record<string, number>> | null)?.[field]))

/** Adds a post that is done with to its week. */
export const addScores = (scores: Scores, now = new Date()): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ [TREND]: withScores(await readTrend(), scores, now) }))

export const eraseTrend = (): Promise<void> => inTurn(() => browser.storage.local.remove(TREND))

/** Calls back after each change. */
export const watchTrend = (changed: () => void): void =>
  browser.storage.local.onChanged.addListener((changes) => {
    if (TREND in changes) changed()
  })

/** The trend with one more post; the oldest weeks go. */
export function withScores(trend: Trend, scores: Scores, now: Date): Trend {
  const key = weekOf(now)
  const { [key]: week = { count: 0, brevity: 0, clarity: 0, trust: 0 }, ...others } = trend
  const added = {
    count: week.count + 1,
    brevity: week.brevity + scores.brevity,
    clarity: week.clarity + scores.clarity,
    trust: week.trust + scores.trust,
  }
  const all = Object.entries({ ...others, [key]: added }).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(all.slice(-MOST_WEEKS))
}

/** Mean scores of a week, rounded. */
export function meansOf({ count, brevity, clarity, trust }: Week): Scores {
  const mean = (sum: number) => Math.round(sum / count)
  return { brevity: mean(brevity), clarity: mean(clarity), trust: mean(trust) }
}

/** Lines of a table, its titles first; a week is named by its Monday. Semicolons, because spreadsheets in Indonesian take a comma for a decimal point. */
export function csvOf(trend: Trend, titles: readonly string[]): string {
  const rows = Object.entries(trend).map(([key, week]) => {
    const means = meansOf(week)
    return [mondayOf(key).toISOString().slice(0, 10), week.count, ...CATEGORIES.map((name) => means[name])]
  })
  return [titles, ...rows].map((row) => `${row.join(';')}\r\n`).join('')
}

/** The ISO week of a day where the writer is: it begins on Monday and belongs to the year of its Thursday. */
export function weekOf(now: Date): string {
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  const thursday = new Date(day + (4 - (now.getDay() || 7)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The Monday of an ISO week, at midnight in UTC. */
export function mondayOf(key: string): Date {
  const [year = 0, week = 0] = key.split('-W').map(Number)
  // The week of 4 January is always the first.
  const fourth = new Date(Date.UTC(year, 0, 4))
  return new Date(fourth.getTime() + ((week - 1) * 7 + 1 - (fourth.getUTCDay() || 7)) * DAY_MS)
}

/** The weeks up to now, the latest last. */
export function lastWeeks(count: number, now: Date): string[] {
  const daysAgo = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)
  return Array.from({ length: count }, (_, n) => weekOf(daysAgo((count - 1 - n) * 7)))
}
