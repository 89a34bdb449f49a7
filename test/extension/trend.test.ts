import { describe, expect, test } from 'vitest'
import { watchWritten } from '../../extension/session/written.ts'
import { csvOf, lastWeeks, meansOf, mondayOf, type Trend, weekOf, withScores } from '../../extension/trend.ts'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import type { Scores } from '../../lib/types.ts'

const day = (text: string) => new Date(`${text}T12:00:00`)

test.each([
  ['2026-11-27', '2026-W48', '2026-11-23'],
  ['2026-11-29', '2026-W48', '2026-11-23'],
  ['2026-11-30', '2026-W49', '2026-11-30'],
  ['2026-01-01', '2026-W01', '2025-12-29'],
  ['2021-01-03', '2020-W53', '2020-12-28'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2027-01-03', '2026-W53', '2026-12-28'],
])('%s is in %s, which begins on %s', (date, week, monday) => {
  expect(weekOf(day(date))).toBe(week)
  expect(mondayOf(week).toISOString().slice(0, 10)).toBe(monday)
})

test('the last weeks go over the turn of a year', () => {
  expect(lastWeeks(3, day('2027-01-05'))).toEqual(['2026-W52', '2026-W53', '2027-W01'])
})

test('posts are summed by week, and the oldest of 105 weeks goes', () => {
  const scores = { brevity: 90, clarity: 80, trust: 71 }
  let trend: Trend = {}
  for (let n = 0; n < 105; n++) {
    const date = new Date(2024, 0, 1 + 7 * n)
    trend = withScores(trend, scores, date)
    trend = withScores(trend, { brevity: 100, clarity: 81, trust: 70 }, date)
  }
  const weeks = Object.keys(trend)
  expect(weeks).toHaveLength(104)
  expect([weeks[0], weeks.at(-1)]).toEqual(['2024-W02', '2026-W01'])
  expect(trend['2024-W02']).toEqual({ count: 2, brevity: 190, clarity: 161, trust: 141 })
  expect(meansOf({ count: 2, brevity: 190, clarity: 161, trust: 141 })).toEqual({ brevity: 95, clarity: 81, trust: 71 })
})

test('the table has a line for each week', () => {
  const trend = {
    '2026-W47': { count: 1, brevity: 90, clarity: 80, trust: 70 },
    '2026-W48': { count: 2, brevity: 190, clarity: 161, trust: 141 },
  }
  expect(csvOf(trend, ['minggu', 'naskah', 'ringkas', 'jelas', 'tepercaya'])).toBe(
    'minggu;naskah;ringkas;jelas;tepercaya\r\n2026-11-16;1;90;80;70\r\n2026-11-23;2;95;81;71\r\n',
  )
})

describe('a post is counted', () => {
  const reviewer = shippedReviewer()
  const POST = 'Loket Kelurahan Sukamaju buka pada Sabtu, 24 Mei 2025, pukul 08.00–12.00 WIB.'
  const WORSE = `Silahkan catat. ${POST}`
  const last = (text: string) => reviewer.review(text).scores

  test.each<[string, readonly string[], readonly Scores[]]>([
    ['when it is emptied', [POST, WORSE, ''], [last(WORSE)]],
    ['when its session ends', ['Loket', POST, 'end'], [last(POST)]],
    ['once', [POST, '', 'end'], [last(POST)]],
    ['with the scores it had while it was one', [WORSE, 'Silahkan catat', ''], [last(WORSE)]],
    ['for each that is written in one field', [POST, '', WORSE, 'end'], [last(POST), last(WORSE)]],
    ['not when it has few words', ['Loket tutup sampai pukul sembilan.', '', 'end'], []],
    ['not when nothing was written', ['', 'end'], []],
  ])('%s', (_, steps, expected) => {
    const told: Scores[] = []
    const written = watchWritten((scores) => told.push(scores))
    for (const step of steps) step === 'end' ? written.ended() : written.reviewed(reviewer.review(step))
    expect(told).toEqual(expected)
  })
})
