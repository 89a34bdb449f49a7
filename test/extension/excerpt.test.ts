import { expect, test } from 'vitest'
import { endOf, excerptOf, startOf, titleOf } from '../../extension/excerpt.ts'

const LONG = 'kata '.repeat(60)

test('of a long sentence what stands near the words is quoted, whole words only', () => {
  const text = `${LONG}Rp5 juta ${LONG}`
  const start = LONG.length
  const { before, words, after } = excerptOf(text, { start, end: start + 8 }, { start: 0, end: text.length })
  expect(words).toBe('Rp5 juta')
  expect(before).toMatch(/^… (kata ){15,22}$/)
  expect(after).toMatch(/^( kata){15,22} …$/)
})

test('what is short stays as it is', () => {
  for (const cut of [titleOf, (text: string) => startOf(text, 20), (text: string) => endOf(text, 20)])
    expect(cut('Silahkan datang')).toBe('Silahkan datang')
})

test('what is long keeps whole words', () => {
  expect(startOf('Warga dihimbau datang ke balai', 20)).toBe('Warga dihimbau …')
  expect(endOf('Warga dihimbau datang ke balai', 20)).toBe('… datang ke balai')
  expect(titleOf(`Warga dihimbau ${LONG}datang ke balai`)).toMatch(/^Warga dihimbau (kata ){6,7}… datang ke balai$/)
})

test('a word without end is cut', () => {
  expect(startOf('a'.repeat(30), 20)).toBe(`${'a'.repeat(20)} …`)
})
