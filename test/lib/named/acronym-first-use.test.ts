import { describe, expect, test } from 'vitest'
import { markedIn, marks } from './marked.ts'

const lists = {
  known: ['KTP', 'perserikatan bangsa-bangsa', 'pajak bumi dan bangunan', 'Partai Keadilan Sejahtera'],
  expansions: [
    'DLH = Dinas Lingkungan Hidup',
    'DPMD = Dinas Pemberdayaan Masyarakat dan Desa',
    'UPTD = unit pelaksana teknis daerah',
    'PPA = Perlindungan Perempuan dan Anak',
    'OPD = organisasi perangkat daerah',
    'RTLH = rumah tidak layak huni',
    'P3DN = peningkatan penggunaan produk dalam negeri',
    'PBB-P2 = pajak bumi dan bangunan perdesaan dan perkotaan',
    'Forkopimda = Forum Koordinasi Pimpinan Daerah',
    'BUMDes = badan usaha milik desa',
    'WHO = badan kesehatan dunia',
    'KTP = kartu tanda penduduk',
    'TPA = tempat pemrosesan akhir | sampah, truk',
    "TPA = taman pendidikan Al-Qur'an | santri, mengaji",
    'PBB = pajak bumi dan bangunan | bayar, pajak',
    'PBB = Perserikatan Bangsa-Bangsa | dunia, sidang',
    'PKS = Partai Keadilan Sejahtera | partai, fraksi',
    'PKS = perjanjian kerja sama | menandatangani',
  ],
}
const given = { lists }

const fixes = (text: string) =>
  markedIn('acronym-first-use', text, given).map((one) => `${one.text} → ${one.suggestions.join(' | ')}`)

describe('marks the first use of an acronym', () => {
  test.each<[string, string[]]>([
    ['Petugas DLH mengangkut sampah.', ['DLH → Dinas Lingkungan Hidup (DLH)']],
    ['Petugas DLH datang. Kata DLH, sampah naik.', ['DLH → Dinas Lingkungan Hidup (DLH)']],
    ['Bantuan RTLH cair.', ['RTLH → rumah tidak layak huni (RTLH)']],
    ['RTLH dibedah. Itu baik.', ['RTLH → Rumah tidak layak huni (RTLH)']],
    ['Hari ini hujan. OPD siaga.', ['OPD → Organisasi perangkat daerah (OPD)']],
    ['Program P3DN berjalan.', ['P3DN → peningkatan penggunaan produk dalam negeri (P3DN)']],
    ['Bayar PBB-P2 di loket.', ['PBB-P2 → pajak bumi dan bangunan perdesaan dan perkotaan (PBB-P2)']],
    ['Hadir pula Forkopimda Sukamaju.', ['Forkopimda → Forum Koordinasi Pimpinan Daerah (Forkopimda)']],
    ['Hadir pula FORKOPIMDA Sukamaju.', ['FORKOPIMDA → Forum Koordinasi Pimpinan Daerah (FORKOPIMDA)']],
    ['Modal BUMDes naik.', ['BUMDes → badan usaha milik desa (BUMDes)']],
    ['Petugas DLH (3 orang) datang.', ['DLH → Dinas Lingkungan Hidup (DLH)']],
    ['KEGIATAN DLH SUKAMAJU\nPetugas DLH datang.', ['DLH → Dinas Lingkungan Hidup (DLH)']],
    ['- DLH', ['DLH → Dinas Lingkungan Hidup (DLH)']],
    [
      'Kepala UPTD PPA hadir.',
      ['UPTD → Unit Pelaksana Teknis Daerah (UPTD)', 'PPA → Perlindungan Perempuan dan Anak (PPA)'],
    ],
    // Part of a name behind it or before it; a common noun is none, nor is what stands alone.
    ['Warga datang ke UPTD Metrologi.', ['UPTD → Unit Pelaksana Teknis Daerah (UPTD)']],
    ['Rapat dipimpin Kepala UPTD, Rabu.', ['UPTD → Unit Pelaksana Teknis Daerah (UPTD)']],
    ['Seluruh OPD hadir.', ['OPD → organisasi perangkat daerah (OPD)']],
    ['Rapat dengan OPD Sukamaju.', ['OPD → organisasi perangkat daerah (OPD)']],
    ['Rapat di Melati, OPD hadir.', ['OPD → organisasi perangkat daerah (OPD)']],
    // Where "Nama Panjang (ABC)" would not fit, it is advice.
    ['Petugas (DLH, KTP) datang.', ['DLH → ']],
    ['Tim OPD/DLH datang.', ['OPD → ', 'DLH → ']],
    ['Ini Dinas DLH kami.', ['DLH → ']],
    ['Petugas OPD daerah datang.', ['OPD → ']],
  ])('%s', (text, expected) => {
    expect(fixes(text)).toEqual(expected)
  })
})

test.each([
  'Dinas Lingkungan Hidup (DLH) mengangkut sampah. Kata DLH, sampah naik.',
  'DLH hadir. Dinas Lingkungan Hidup (DLH) mengimbau warga.',
  'DLH (Dinas Lingkungan Hidup) mengangkut sampah.',
  'Dinas Lingkungan Hidup atau DLH mengangkut sampah.',
  'DLH atau Dinas Lingkungan Hidup mengangkut sampah.',
  'Dinas Lingkungan Hidup, disingkat DLH, mengangkut sampah.',
  'Dinas Lingkungan Hidup (selanjutnya disebut DLH) mengangkut sampah.',
  'Dinas Lingkungan Hidup/DLH mengangkut sampah.',
  'DLH, singkatan dari Dinas Lingkungan Hidup, mengangkut sampah.',
  'DLH, yaitu Dinas Lingkungan Hidup, mengangkut sampah.',
  'DLH adalah singkatan Dinas Lingkungan Hidup.',
  'DLH: Dinas Lingkungan Hidup',
  'Program rumah tidak layak huni (RTLH) berjalan. RTLH dibedah.',
  'Dinas pemberdayaan masyarakat desa (DPMD) hadir.',
  'Dinas Pemberdayaan Masyarakat Desa hadir, juga petugas DPMD.',
  'Dinas Lingkungan Hidup mengangkut sampah. Hubungi DLH.',
  'Organisasi Kesehatan Dunia (WHO) mengimbau warga.',
  'Organisasi Kesehatan Dunia atau WHO mengimbau warga.',
  'Korban dibawa ke Unit Pelaksana Teknis Daerah Perlindungan Anak (UPTD PPA).',
  'Aplikasi terpadu (one stop app/OPD) dibuka.',
  'Dinas Lingkungan Hidup (DLH)\n\nPetugas DLH datang.',
  // The account or a hashtag says it.
  'Ikuti @dlh.sukamaju. Petugas DLH datang.',
  'Kegiatan #DLH oleh DLH.',
  'Kegiatan DLH hari ini. #DinasLingkunganHidup',
  // No meaning is known: a name, a rank, a unit, anything.
  'Petugas XYZ datang, AKP Rahmat dan KH Abdul hadir.',
  'Rina Melati, SH, MM. dan Dewi, S.Pd., MT hadir di km 12 pukul 10.00 WIB.',
  'Bawa KTP ke kantor. TNI hadir. Ini GRATIS untuk warga.',
  // Capitals, small letters, codes, persons.
  'KEGIATAN DLH SUKAMAJU HARI INI',
  'Warga, MARI JAGA DLH KITA bersama.',
  'Petugas Dlh dan dlh datang, juga forkopimda.',
  'Surat No. 70/DLH/Kep/2003 terbit.',
  'Pelaku TPA (45) diperiksa.',
  'Ikuti #DLH dan @DLH.',
])('leaves alone: %s', (text) => {
  expect(marks('acronym-first-use', text, given)).toEqual([])
})

describe('one of several meanings', () => {
  test.each<[string, string[]]>([
    ['Truk sampah masuk TPA.', ['TPA → tempat pemrosesan akhir (TPA)']],
    ['Santri TPA mengaji.', ["TPA → taman pendidikan Al-Qur'an (TPA)"]],
    // Nothing decides: that is for acronym-two-meanings.
    ['Warga datang ke TPA.', []],
    // A sign beside it weighs more than one further away.
    ['Truk masuk ke kebun; TPA mengaji.', ["TPA → taman pendidikan Al-Qur'an (TPA)"]],
    // Both are known.
    ['Bayar PBB di loket.', []],
    ['Sidang PBB dibuka.', []],
    // One is known: it is meant unless words speak for the other.
    ['Warga bicara soal PKS.', []],
    ['Fraksi PKS hadir.', []],
    ['Bupati menandatangani PKS.', ['PKS → perjanjian kerja sama (PKS)']],
  ])('%s', (text, expected) => {
    expect(fixes(text)).toEqual(expected)
  })

  test.each<[string, string[], string]>([
    [
      'Warga datang ke TPA.',
      ['tempat pemrosesan akhir (TPA)', "taman pendidikan Al-Qur'an (TPA)"],
      "tempat pemrosesan akhir / taman pendidikan Al-Qur'an",
    ],
    // Both are known: asked only if nothing decides.
    [
      'Warga bicara soal PBB.',
      ['pajak bumi dan bangunan (PBB)', 'Perserikatan Bangsa-Bangsa (PBB)'],
      'pajak bumi dan bangunan / Perserikatan Bangsa-Bangsa',
    ],
  ])('nothing decides: %s', (text, suggestions, meanings) => {
    expect(markedIn('acronym-two-meanings', text, given)).toMatchObject([{ suggestions, slots: { meanings } }])
  })

  test.each(['Truk sampah masuk TPA.', 'Petugas DLH datang.', 'Bayar PBB di loket.'])('settled: %s', (text) => {
    expect(marks('acronym-two-meanings', text, given)).toEqual([])
  })
})

test('finds nothing without meanings', () => {
  expect(marks('acronym-first-use', 'Petugas DLH datang.', { lists: { expansions: ['DLH', '= x', 'A ='] } })).toEqual(
    [],
  )
})
