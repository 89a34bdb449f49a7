import { describe, expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const fixes = (text: string, today?: string) =>
  markedIn('weekday-date', text, today ? { today } : {}).map((one) => `${one.text} → ${one.suggestions.join(', ')}`)

describe('marks a weekday that its date is not', () => {
  test.each<[string, string[]]>([
    ['Rapat warga digelar Selasa, 23 Maret 2026.', ['Selasa → Senin']],
    ['Warga bekerja bakti, Minggu (23/3/2026).', ['Minggu → Senin']],
    ['Loket dibuka Rabu 23-03-2026 di kelurahan.', ['Rabu → Senin']],
    ['Loket dibuka Rabu, 23.03.2026.', ['Rabu → Senin']],
    ['Loket tutup Kamis (23/03/26).', ['Kamis → Senin']],
    ['PASAR MURAH SELASA, 23 MARET 2026', ['SELASA → SENIN']],
    ['datang hari selasa, 23 maret 2026 ya', ['selasa → senin']],
    ['Pengajian Jum’at, 23 Mar. 2026 di masjid.', ['Jum’at → Senin']],
    ['Salat Id digelar Senin, 20 Maret 2026.', ['Senin → Jumat']],
    ['Posyandu hari Selasa, tanggal 23 Maret 2026.', ['Selasa → Senin']],
    ['Wayangan Selasa Pon malam, tgl. 23 Maret 2026.', ['Selasa → Senin']],
    ['Pasar dibuka Jumat–Minggu, 21–22 Maret 2026.', ['Jumat → Sabtu']],
    ['Lomba Sabtu-Senin, 21-22 Maret 2026.', ['Sabtu-Senin → Sabtu-Minggu']],
    ['Lomba Sabtu dan Senin, 21 dan 22 Maret 2026.', ['Senin → Minggu']],
    ['Pendaftaran Selasa, 30 Maret–Rabu, 1 April 2026.', ['Selasa → Senin']],
    ['Libur Jumat, 31 Desember–Jumat, 1 Januari 2027.', ['Jumat → Kamis']],
    ['Pelatihan Senin, 24–26 Maret 2026.', ['Senin → Selasa']],
    ['Gladi bersih pada 23 Maret 2026 (Selasa).', ['Selasa → Senin']],
    ['Hari: Selasa\nTanggal: 23 Maret 2026', ['Selasa → Senin']],
    ['📅 Hari : Ahad\n📌 Tgl. : 23/3/2026', ['Ahad → Senin']],
    ['Warga berkumpul Selasa malam (23/3/2026).', ['Selasa → Senin']],
    ['Banjir datang Selasa dini hari (23/3/2026).', ['Selasa → Senin']],
    ['Rapat Selasa lalu (23/3/2026) selesai.', ['Selasa → Senin']],
    ['Rabu, 29 Februari 2024', ['Rabu → Kamis']],
    ['Rapat Selasa, 23 Maret 2026, lalu Rabu, 24 Maret 2026.', ['Selasa → Senin', 'Rabu → Selasa']],
  ])('%s', (text, expected) => {
    expect(fixes(text)).toEqual(expected)
  })
})

test.each([
  'Rapat warga digelar Senin, 23 Maret 2026.',
  'Warga bekerja bakti, Senin (23/3/2026).',
  'Kerja bakti Ahad, 22 Maret 2026.',
  'Pengajian Jum’at, 20 Maret 2026.',
  'Sumpah Pemuda lahir Minggu, 28 Oktober 1928.',
  'Pasar dibuka Sabtu–Minggu, 21–22 Maret 2026.',
  'Lomba Sabtu-Minggu, 21-22 Maret 2026.',
  'Tes Senin, Rabu, dan Jumat, 2, 4, dan 6 Maret 2026.',
  'Pameran Sabtu, 20–22 Maret 2026.',
  'Pelatihan Senin s.d. Rabu, 23 s.d. 25 Maret 2026.',
  'Pendaftaran Senin, 30 Maret–Rabu, 1 April 2026.',
  'Pengajian malam Selasa, 23 Maret 2026.',
  'Pengajian malam Minggu (21/3/2026).',
  'Warga berkumpul Senin malam (23/3/2026).',
  'Senam setiap Senin, 3 Maret 2026 pukul 06.00 WIB.',
  'Kegiatan dalam minggu, 23 Maret 2026 dimulai.',
  'Datang Selasa. Pada 23 Maret 2026 loket tutup.',
  'Nomor 12/3/2026/5 hari Selasa.',
  'Selasa, 31 April 2026',
  'Selasa, 23 Maret 2026Warga hadir.',
  'Hari: Senin\nTanggal: 23 Maret 2026',
  'Hari ini Selasa\nRapat 23 Maret 2026',
  'Selasa, 1 Ramadan 1447 H',
  // Without today the year is unknown.
  'Rapat Selasa, 23 Maret.',
])('leaves alone: %s', (text) => {
  expect(fixes(text)).toEqual([])
})

describe('without a year all dates near today count', () => {
  test.each<[string, string, string[]]>([
    ['Rapat Selasa, 23 Maret.', '2026-03-01', ['Selasa → Senin']],
    ['Rapat Senin, 23 Maret.', '2026-03-01', []],
    ['Rapat Selasa (23/3).', '2026-04-22', ['Selasa → Senin']],
    // In 2026 a Monday that lies behind, in 2027 a Tuesday ahead.
    ['Rapat Senin (23/3).', '2026-07-01', []],
    ['Rapat Selasa (23/3).', '2026-07-01', []],
    ['Rapat Rabu (23/3).', '2026-07-01', ['Rabu → Senin']],
    ['Rapat Senin, 4 Januari.', '2026-12-20', []],
    ['Rapat Selasa, 4 Januari.', '2026-12-20', ['Selasa → Senin']],
    ['Rapat Sabtu, 29 Februari.', '2026-02-01', []],
  ])('%s on %s', (text, today, expected) => {
    expect(fixes(text, today)).toEqual(expected)
  })
})

test('tells the date it means', () => {
  expect(markedIn('weekday-date', 'Rapat Selasa (23/3).', { today: '2026-03-01' })[0]?.slots).toEqual({
    date: '23 Maret 2026',
    weekday: 'Senin',
  })
})
