import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const given = {
  lists: {
    laws: [
      'UU 14/2008 = Keterbukaan Informasi Publik',
      'UU 18/2008 = Pengelolaan Sampah',
      'UU 20/2008 = Usaha Mikro, Kecil, dan Menengah',
      'UU 35/2009 = Narkotika',
      'UU 36/2009 = Kesehatan',
      'UU 6/2014 = Desa',
      'UU 23/2014 = Pemerintahan Daerah',
      'UU 23/2004 = Penghapusan Kekerasan dalam Rumah Tangga',
      'PP 94/2021 = Disiplin Pegawai Negeri Sipil',
      'Perpres 63/2019 = Penggunaan Bahasa Indonesia',
      'Permendagri 20/2018 = Pengelolaan Keuangan Desa',
      'PermenPANRB 14/2017 = Pedoman Penyusunan Survei Kepuasan Masyarakat',
    ],
  },
}

const found = (text: string) => markedIn('law-title', text, given).map((one) => `${one.text}: ${one.slots.right}`)

test.each<[string, string[]]>([
  // Title and one number fit.
  [
    'Sesuai UU Nomor 23 Tahun 2004 tentang Pemerintahan Daerah.',
    ['UU Nomor 23 Tahun 2004: UU 23/2004 tentang Penghapusan Kekerasan dalam Rumah Tangga'],
  ],
  [
    'Sesuai UU No. 14/2018 tentang Keterbukaan Informasi Publik.',
    ['UU No. 14/2018: UU 14/2008 tentang Keterbukaan Informasi Publik'],
  ],
  [
    'Undang-Undang Nomor 19 Tahun 2008 tentang Pengelolaan Sampah mengatur itu.',
    ['Undang-Undang Nomor 19 Tahun 2008: UU 18/2008 tentang Pengelolaan Sampah'],
  ],
  [
    'Undang-undang (UU) Nomor 35 Tahun 2019 tentang Narkotika.',
    ['Undang-undang (UU) Nomor 35 Tahun 2019: UU 35/2009 tentang Narkotika'],
  ],
  ['Sesuai UU 6/2015 tentang Desa, warga bermusyawarah.', ['UU 6/2015: UU 6/2014 tentang Desa']],
  ['UU 6/2015 tentang Desa mengatur musyawarah.', ['UU 6/2015: UU 6/2014 tentang Desa']],
  [
    'UU 20/2018 tentang Usaha Mikro, Kecil dan Menengah (UMKM).',
    ['UU 20/2018: UU 20/2008 tentang Usaha Mikro, Kecil, dan Menengah'],
  ],
  [
    'Peraturan Pemerintah Nomor 94 Tahun 2011 tentang Disiplin Pegawai Negeri Sipil.',
    ['Peraturan Pemerintah Nomor 94 Tahun 2011: PP 94/2021 tentang Disiplin Pegawai Negeri Sipil'],
  ],
  [
    'Peraturan Menteri Dalam Negeri Nomor 20 Tahun 2019 tentang Pengelolaan Keuangan Desa.',
    ['Peraturan Menteri Dalam Negeri Nomor 20 Tahun 2019: Permendagri 20/2018 tentang Pengelolaan Keuangan Desa'],
  ],
  [
    'PermenPAN-RB Nomor 14 Tahun 2018 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat.',
    ['PermenPAN-RB Nomor 14 Tahun 2018: PermenPANRB 14/2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat'],
  ],
  // Number and year fit another title.
  [
    'UU Nomor 18 Tahun 2008 tentang Keterbukaan Informasi Publik.',
    ['UU Nomor 18 Tahun 2008: UU 18/2008 tentang Pengelolaan Sampah'],
  ],
  ['UU Nomor 6 Tahun 2014 tentang Kesehatan.', ['UU Nomor 6 Tahun 2014: UU 6/2014 tentang Desa']],
  [
    'Perpres 63/2019 tentang Pengadaan Barang Pemerintah.',
    ['Perpres 63/2019: Perpres 63/2019 tentang Penggunaan Bahasa Indonesia'],
  ],
])('marks in “%s”', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'Sesuai UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.',
  'UU Nomor 23 Tahun 2014.',
  'UU Nomor 23 Tahun 2014 tentang Pemda.',
  // Older laws of the same title.
  'UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah.',
  'UU Nomor 17 Tahun 2023 tentang Kesehatan.',
  // Longer titles.
  'UU Nomor 6 Tahun 2009 tentang Desa Wisata.',
  'UU Nomor 36 Tahun 2014 tentang Kesehatan Jiwa dan Raga.',
  'UU Nomor 20 Tahun 2014 tentang Desa dan Kelurahan.',
  'UU Nomor 6 Tahun 2009 tentang Desa, Kelurahan, dan Kota.',
  // Short, small or loose titles.
  'UU Nomor 18 Tahun 2008 tentang persampahan.',
  'UU 20/2008 tentang UMKM.',
  'UU 35/2009 tentang Penyalahgunaan Narkoba.',
  'UU 36/2009 tentang kesehatan masyarakat.',
  'UU 14/2008 tentang KIP dan PPID.',
  // Other kinds of law, several numbers.
  'Perda Nomor 18 Tahun 2009 tentang Pengelolaan Sampah.',
  'PP Nomor 18 Tahun 2009 tentang Pengelolaan Sampah.',
  'Peraturan Pemerintah Pengganti Undang-Undang Nomor 6 Tahun 2014 tentang Kesehatan Hewan Ternak.',
  'UU Nomor 14 dan 18 Tahun 2008 tentang Pemerintahan Daerah.',
  'Perda Nomor 14 tentang Pemerintahan Daerah Tahun 2008.',
  'UU Nomor 14 Tahun 2008. Warga bertanya tentang Pemerintahan Daerah.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([])
})
