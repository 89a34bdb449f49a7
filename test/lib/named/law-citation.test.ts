import { expect, test } from 'vitest'
import { markedIn, marks } from './marked.ts'

test.each<[string, string[]]>([
  ['Sesuai Perda Nomor 5 tentang Sampah, warga memilah.', ['tahun: Perda Nomor 5']],
  ['Diatur dalam Perda 2015.', ['nomor: Perda 2015']],
  ['Diatur dalam Perda Tahun 2015 itu.', ['nomor: Perda Tahun 2015']],
  ['Berdasarkan UU No. 14, informasi itu terbuka.', ['tahun: UU No. 14']],
  ['Berdasarkan UU No 14 tentang informasi.', ['tahun: UU No 14']],
  ['Undang-Undang Nomor 14 menjamin hak itu.', ['tahun: Undang-Undang Nomor 14']],
  ['Peraturan Daerah Kabupaten Sukamaju Nomor 7 berlaku.', ['tahun: Peraturan Daerah Kabupaten Sukamaju Nomor 7']],
  ['Perda Kota Sukamaju Tahun 2015 berlaku.', ['nomor: Perda Kota Sukamaju Tahun 2015']],
  ['Perwali Nomor: 12 berlaku.', ['tahun: Perwali Nomor: 12']],
  ['Permendagri No. 77 mengaturnya.', ['tahun: Permendagri No. 77']],
  ['PermenPAN-RB Nomor 83 mengaturnya.', ['tahun: PermenPAN-RB Nomor 83']],
  ['Peraturan Menteri Dalam Negeri Nomor 9 mengaturnya.', ['tahun: Peraturan Menteri Dalam Negeri Nomor 9']],
  ['PP Nomor 61 mengaturnya.', ['tahun: PP Nomor 61']],
  ['Perda 5 tentang Sampah.', ['tahun: Perda 5']],
  ['Peraturan Bupati Nomor 3A berlaku.', ['tahun: Peraturan Bupati Nomor 3A']],
  ['UU Nomor 5 dan 6 berlaku.', ['tahun: UU Nomor 5']],
  ['PERDA NO. 9 TENTANG PARKIR', ['tahun: PERDA NO. 9']],
  ['Perda Nomor 5 tentang Sampah. UU 14/2008 tetap berlaku.', ['tahun: Perda Nomor 5']],
])('marks in “%s”', (text, expected) => {
  expect(markedIn('law-citation', text).map((one) => `${one.slots.missing}: ${one.text}`)).toEqual(expected)
})

test.each([
  'Sesuai Perda, warga memilah sampah.',
  'Perda Nomor 2 Tahun 2015 berlaku.',
  'Perda No. 2/2015 berlaku.',
  'Perda No. 2 / 2015 berlaku.',
  'UU 14/2008 dan UU 14-2008.',
  'UU No 14 Thn 2008, UU 14 Th. 2008, UU 6 Tahun 2014.',
  'Peraturan Daerah Kabupaten Sukamaju Nomor 7 Tahun 2019.',
  'Perda Tahun 2015 Nomor 5 berlaku.',
  'UU ITE Nomor 1 Tahun 2024 berlaku.',
  'UU Nomor 5, 6, dan 7 Tahun 2014.',
  'Permendag Nomor 12/M-DAG/PER/3/2010.',
  'Permenhub Nomor PM 12 Tahun 2020.',
  'Permenkes Nomor HK.01.07/MENKES/12/2023.',
  'Peraturan Menteri Kehutanan Nomor : P.32/Menhut/ Kum.1/3/2016.',
  'Perda Nomor 5 tentang Pengelolaan Sampah Tahun 2015.',
  'Perda Nomor 5 Tahun 2015 berlaku. Perda Nomor 5 itu sudah dibaca.',
  'Undang-Undang Dasar 1945 dan UUD 1945.',
  'Kita menunggu 12 perda tahun 2026 dan sejumlah Perda 2025.',
  'Pembahasan perda tahun 2026 dimulai.',
  'Sesuai Perda, bayar di loket nomor 5.',
  'Perda berlaku 5 tahun lagi.',
  'PP Muhammadiyah 2025 dan PP 2025.',
  'Warga makan permen nomor satu.',
  'Rumah Nomor 5 tahun lalu terjual.',
])('leaves alone: %s', (text) => {
  expect(marks('law-citation', text)).toEqual([])
})

test('a pack may add kinds of law', () => {
  const text = 'Peraturan Kepala BPOM Nomor 5 dan Pergub Nomor 4 berlaku.'
  expect(marks('law-citation', text)).toEqual(['Pergub Nomor 4'])
  expect(marks('law-citation', text, { lists: { types: ['Peraturan Kepala'] } })).toEqual([
    'Peraturan Kepala BPOM Nomor 5',
    'Pergub Nomor 4',
  ])
})
