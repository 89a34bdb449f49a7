import { expect, test } from 'vitest'
import { today } from '../../extension/session/today.ts'

test.each([
  [new Date(2026, 0, 5, 0, 0), '2026-01-05'],
  [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
])('%s', (now, expected) => {
  expect(today(now)).toBe(expected)
})
