import { describe, expect, test } from 'vitest'
import { marks } from './marked.ts'

describe('marks what cannot be', () => {
  test.each<[string, string[]]>([
    ['Pendaftaran ditutup 31 April 2026.', ['31 April 2026']],
    ['Pendaftaran ditutup 31 April.', ['31 April']],
    ['Rapat 30 Februari di balai desa.', ['30 Februari']],
    ['Rapat 29 Februari 2026.', ['29 Februari 2026']],
    ['Rapat Senin (31/6/2026).', ['31/6/2026']],
    ['Rapat 31-11-2026.', ['31-11-2026']],
    ['Rapat tanggal 45 Mei.', ['45 Mei']],
    ['Pekan olahraga 29–31 September 2026.', ['29–31 September 2026']],
    ['Acara mulai pukul 25.00 WIB.', ['25.00']],
    ['Acara mulai 08.75 WIB.', ['08.75']],
    ['Acara mulai pkl. 08:60.', ['08:60']],
    ['Pukul : 24.30 s.d. selesai', ['24.30']],
    ['Loket buka jam 08.00-25.00 WITA.', ['08.00-25.00']],
    ['Loket buka pukul 08.00–12.61.', ['12.61']],
    ['Rapat pukul 27 WIB.', ['27']],
  ])('%s', (text, expected) => {
    expect(marks('date-time', text)).toEqual(expected)
  })
})

test.each([
  'Pendaftaran ditutup 30 April 2026.',
  'Kabisat: 29 Februari 2024. Ulang tahun 29 Februari.',
  'Pasar malam buka pukul 24.00 WIB.',
  'Skor 25.00 dan nilai 08.75 untuk desa kami.',
  'Perjalanan 2 jam 75 menit, 1 jam 13.75 detik.',
  'Surat Nomor 31/4/2026 sudah terbit.',
  'Nomor 45/13/2026 dan 30/2/2026/XII.',
  'Sebanyak 45 Mei dan 32 peserta.',
  'Anggaran 31.04 miliar, 3/23/2026.',
  'Jalan 31 Des dan 30 Feb.',
  'Loket buka pukul 08.00–24.00 WIB.',
])('leaves alone: %s', (text) => {
  expect(marks('date-time', text)).toEqual([])
})
