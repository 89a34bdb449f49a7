import { describe, expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const found = (text: string, today?: string) =>
  markedIn('date-time', text, today ? { today } : {}).map((one) => `${one.slots.reason}: ${one.text}`)

describe('marks what cannot be', () => {
  test.each<[string, string[]]>([
    ['Pendaftaran ditutup 31 April 2026.', ['impossible-date: 31 April 2026']],
    ['Pendaftaran ditutup 31 April.', ['impossible-date: 31 April']],
    ['Rapat 30 Februari di balai desa.', ['impossible-date: 30 Februari']],
    ['Rapat 29 Februari 2026.', ['impossible-date: 29 Februari 2026']],
    ['Rapat Senin (31/6/2026).', ['impossible-date: 31/6/2026']],
    ['Rapat 31-11-2026.', ['impossible-date: 31-11-2026']],
    ['Rapat tanggal 45 Mei.', ['impossible-date: 45 Mei']],
    ['Pekan olahraga 29–31 September 2026.', ['impossible-date: 29–31 September 2026']],
    ['Acara mulai pukul 25.00 WIB.', ['impossible-time: 25.00']],
    ['Acara mulai 08.75 WIB.', ['impossible-time: 08.75']],
    ['Acara mulai pkl. 08:60.', ['impossible-time: 08:60']],
    ['Pukul : 24.30 s.d. selesai', ['impossible-time: 24.30']],
    ['Loket buka jam 08.00-25.00 WITA.', ['impossible-time: 08.00-25.00']],
    ['Loket buka pukul 08.00–12.61.', ['impossible-time: 12.61']],
    ['Rapat pukul 27 WIB.', ['impossible-time: 27']],
    ['Loket buka pukul 14.00–09.00 WIB.', ['end-before-start: 14.00–09.00']],
    ['Loket buka 14.00-09.00 WIT.', ['end-before-start: 14.00-09.00']],
    ['Loket buka pukul 14.00 WIB s.d. pukul 09.00 WIB.', ['end-before-start: 14.00 WIB s.d. pukul 09.00']],
    ['Loket buka pukul 15 sampai 9 WIB.', ['end-before-start: 15 sampai 9']],
    ['Pameran 12–10 Maret 2026.', ['end-before-start: 12–10 Maret 2026']],
    ['Pameran tanggal 12-10 Maret.', ['end-before-start: 12-10 Maret']],
    ['Pameran 12 sampai 10 Maret 2026.', ['end-before-start: 12 sampai 10 Maret 2026']],
    ['Pameran 12 Maret–10 Maret 2026.', ['end-before-start: 12 Maret–10 Maret 2026']],
    ['Pameran 5 Mei 2026 hingga 3 April 2026.', ['end-before-start: 5 Mei 2026 hingga 3 April 2026']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test.each([
  'Pendaftaran ditutup 30 April 2026.',
  'Kabisat: 29 Februari 2024. Ulang tahun 29 Februari.',
  'Loket buka pukul 08.00–14.00 WIB.',
  'Pasar malam buka pukul 24.00 WIB.',
  'Ronda pukul 20.00–05.00 WIB.',
  'Ronda pukul 18.00–06.00 WIB.',
  'Loket buka jam 10.00–05.00 sore.',
  'Posko buka pukul 14.00 sampai 09.00 keesokan harinya.',
  'Bazar Sabtu–Minggu pukul 14.00–09.00 WIB.',
  'Terbang pukul 14.00 WITA–13.30 WIB.',
  'Skor 25.00 dan nilai 08.75 untuk desa kami.',
  'Tim kami menang 21-19 dan 14.00-09.00.',
  'Perjalanan 2 jam 75 menit, 1 jam 13.75 detik.',
  'Kemenangan 4-1 Februari lalu.',
  'Juara 12 – 10 Maret 2026 pengumuman.',
  'Rapat pukul 12–10 Maret.',
  'Pameran 28 Desember–3 Januari 2027.',
  'Pameran 12 Maret–10 Februari 2026.',
  'Surat Nomor 31/4/2026 sudah terbit.',
  'Nomor 45/13/2026 dan 30/2/2026/XII.',
  'Sebanyak 45 Mei dan 32 peserta.',
  'Anggaran 31.04 miliar, 3/23/2026.',
  'Jalan 31 Des dan 30 Feb.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([])
})

describe('a day gone by after “akan”', () => {
  const today = '2026-03-10'
  test.each<[string, string[]]>([
    ['Warga akan bekerja bakti pada 9 Maret 2026.', ['past-date: 9 Maret 2026']],
    ['Rapat akan digelar di balai, Jumat, 6 Maret 2026.', ['past-date: 6 Maret 2026']],
    ['Pameran akan dibuka 5–9 Maret 2026.', ['past-date: 5–9 Maret 2026']],
    ['Loket akan tutup tgl 09/03/2026.', ['past-date: 09/03/2026']],
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
    expect(found(text, today)).toEqual(expected)
  })

  test('is not known without today', () => {
    expect(found('Warga akan bekerja bakti pada 9 Maret 2020.')).toEqual([])
  })
})
