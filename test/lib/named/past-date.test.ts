import { expect, test } from 'vitest'
import { marks } from './marked.ts'

const today = '2026-03-10'

test.each<[string, string[]]>([
  ['Warga akan bekerja bakti pada 9 Maret 2026.', ['9 Maret 2026']],
  ['Rapat akan digelar di balai, Jumat, 6 Maret 2026.', ['6 Maret 2026']],
  ['Pameran akan dibuka 5–9 Maret 2026.', ['5–9 Maret 2026']],
  ['Loket akan tutup tgl 09/03/2026.', ['09/03/2026']],
  ['Warga akan bekerja bakti pada 10 Maret 2026.', []],
  ['Pameran akan dibuka 5–12 Maret 2026.', []],
  ['Pameran akan berlangsung 1 Maret 2026–30 April 2026.', []],
  ['Pada 9 Maret 2026 warga akan bekerja bakti.', []],
  ['Kami akan melanjutkan program yang dimulai 3 Januari 2024.', []],
  ['“Taman akan dibangun,” kata Lurah Sukamaju, 9 Maret 2026.', []],
  ['Taman akan dibangun, Senin (9/3/2026).', []],
  ['Akan tetapi, pada 9 Maret 2026 hujan turun.', []],
  ['Kesadaran akan sampah tumbuh sejak 9 Maret 2026.', []],
  ['Kesadaran akan sampah tumbuh pada 9 Maret 2026.', []],
  ['Warga akan hadir. Rapat 9 Maret 2026 selesai.', []],
  ['Warga akan hadir pada 9 Maret.', []],
])('%s', (text, expected) => {
  expect(marks('past-date', text, { today })).toEqual(expected)
})

test('is not known without today', () => {
  expect(marks('past-date', 'Warga akan bekerja bakti pada 9 Maret 2020.')).toEqual([])
})
