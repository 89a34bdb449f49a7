import { describe, expect, test } from 'vitest'
import { marks } from './marked.ts'

describe('marks a range that runs backward', () => {
  test.each<[string, string[]]>([
    ['Loket buka pukul 14.00–09.00 WIB.', ['14.00–09.00']],
    ['Loket buka 14.00-09.00 WIT.', ['14.00-09.00']],
    ['Loket buka pukul 14.00 WIB s.d. pukul 09.00 WIB.', ['14.00 WIB s.d. pukul 09.00']],
    ['Loket buka pukul 15 sampai 9 WIB.', ['15 sampai 9']],
    ['Pameran 12–10 Maret 2026.', ['12–10 Maret 2026']],
    ['Pameran tanggal 12-10 Maret.', ['12-10 Maret']],
    ['Pameran 12 sampai 10 Maret 2026.', ['12 sampai 10 Maret 2026']],
    ['Pameran 12 Maret–10 Maret 2026.', ['12 Maret–10 Maret 2026']],
    ['Pameran 5 Mei 2026 hingga 3 April 2026.', ['5 Mei 2026 hingga 3 April 2026']],
    ['Loket buka pukul 10.00–08.00 WIB.', ['10.00–08.00']],
    ['Loket buka pukul 16.00–15.30 WIB.', ['16.00–15.30']],
    [
      'Pameran mulai tanggal 20 Maret 2026 sampai tanggal 15 Maret 2026.',
      ['20 Maret 2026 sampai tanggal 15 Maret 2026'],
    ],
  ])('%s', (text, expected) => {
    expect(marks('end-before-start', text)).toEqual(expected)
  })
})

test.each([
  'Loket buka pukul 08.00–14.00 WIB.',
  'Ronda pukul 20.00–05.00 WIB.',
  'Ronda pukul 18.00–06.00 WIB.',
  'Loket buka jam 10.00–05.00 sore.',
  'Posko buka pukul 14.00 sampai 09.00 keesokan harinya.',
  'Bazar Sabtu–Minggu pukul 14.00–09.00 WIB.',
  'Terbang pukul 14.00 WITA–13.30 WIB.',
  'Tim kami menang 21-19 dan 14.00-09.00.',
  'Kemenangan 4-1 Februari lalu.',
  'Juara 12 – 10 Maret 2026 pengumuman.',
  'Rapat pukul 12–10 Maret.',
  'Pameran 28 Desember–3 Januari 2027.',
  'Pameran 12 Maret–10 Februari 2026.',
  'Air mati pukul 16.00–08.00 WIB.',
  'Kafe buka pukul 10.00–02.00 WIB.',
  'Bandara buka pukul 05.00–01.00 WIB.',
  'Jaga malam pukul 22.00–04.00 WIB.',
  'Loket buka pukul 09.75–08.00 WIB.',
])('leaves alone: %s', (text) => {
  expect(marks('end-before-start', text)).toEqual([])
})
