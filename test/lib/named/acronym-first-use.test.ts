import { describe, expect, test } from 'vitest'
import { markedIn, marks } from './marked.ts'

const lists = {
  known: ['KTP', 'TNI'],
  ignored: ['GRATIS'],
  expansions: [
    'DLH = dinas lingkungan hidup',
    'KIP = keterbukaan informasi publik',
    'KIP = kartu Indonesia pintar',
    'RTLH = rumah tidak layak huni',
  ],
}
const given = { lists }

describe('marks the first use of an acronym', () => {
  test.each<[string, string[]]>([
    ['Petugas DLH mengangkut sampah.', ['DLH']],
    ['Petugas DLH datang. Kata DLH, sampah naik.', ['DLH']],
    ['Bantuan RTLH dan KIP cair.', ['RTLH', 'KIP']],
    ['Latihan P3K bagi warga.', ['P3K']],
    ['Di Desa Sukamaju, ASN atau DLH?', ['ASN', 'DLH']],
    ['Petugas DLH (3 orang) datang.', ['DLH']],
    ['Petugas (DLH, KTP) datang.', ['DLH']],
    ['DLH hadir. Dinas Lingkungan Hidup (DLH) mengimbau warga.', ['DLH']],
    ['KEGIATAN DLH SUKAMAJU\nPetugas DLH datang.', ['DLH']],
    ['Kegiatan #DLH oleh DLH.', ['DLH']],
    ['- DLH', ['DLH']],
    ['Bawa KTP, SKTM, dan KTP asli.', ['SKTM']],
    ['Warga atau ASN boleh datang.', ['ASN']],
    ['Rapat dihadiri SE dan ST.', ['SE', 'ST']],
    ['Guru MI di Sukamaju hadir.', ['MI']],
    ['Program UHC: warga terlindungi.', ['UHC']],
  ])('%s', (text, expected) => {
    expect(marks('acronym-first-use', text, given)).toEqual(expected)
  })
})

test.each([
  'Dinas Lingkungan Hidup (DLH) mengangkut sampah. Kata DLH, sampah naik.',
  'DLH (Dinas Lingkungan Hidup) mengangkut sampah.',
  'Dinas Lingkungan Hidup atau DLH mengangkut sampah.',
  'Dinas Lingkungan Hidup, disingkat DLH, mengangkut sampah.',
  'Dinas Lingkungan Hidup (selanjutnya disebut DLH) mengangkut sampah.',
  'Dinas Lingkungan Hidup/DLH mengangkut sampah.',
  'DLH, singkatan dari Dinas Lingkungan Hidup, mengangkut sampah.',
  'DLH adalah singkatan Dinas Lingkungan Hidup.',
  'DLH: Dinas Lingkungan Hidup',
  'Organisasi Kesehatan Dunia (WHO) mengimbau warga.',
  'Organisasi Kesehatan Dunia atau WHO mengimbau warga.',
  'Diskusi terpumpun (focus group discussion/FGD) digelar.',
  'Perawat berbagi pertolongan pertama pada kecelakaan atau P3K.',
  'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memantau hujan.',
  'Dinas Lingkungan Hidup (DLH)\n\nPetugas DLH datang.',
  'Bawa KTP ke kantor. TNI hadir. Ini GRATIS untuk warga.',
  'MARI JAGA LINGKUNGAN KITA',
  'Warga, MARI JAGA KAMPUNG bersama.',
  'Ini PASTI baik. Yang pasti, warga datang.',
  'Petugas DLH\n'.toUpperCase(),
  'Dirgahayu ke-XIV pada abad XXI, tahun MMXXVI.',
  'RT 03/RW 05 sepanjang 12 KM, pukul 10.00 WIB.',
  'Rina Melati, SH, MM. dan Dewi, S.Pd., MT hadir.',
  'AKP Rahmat dan KH Abdul hadir.',
  'Harga USD 5 dan US$ 7, Rp 5.',
  'Pelaku berinisial TR dan saksi AB (37) diperiksa.',
  'A. B. Rahman hadir. H. Umar juga.',
  'Ikuti #DLH dan @DLH.',
  'Kendaraan B3 dan 4G melintas.',
  'PANJANGSEKALI bukan singkatan.',
])('leaves alone: %s', (text) => {
  expect(marks('acronym-first-use', text, given)).toEqual([])
})

describe('what it may stand for', () => {
  test.each<[string, string[], string]>([
    ['Petugas DLH datang.', ['Dinas Lingkungan Hidup (DLH)'], 'dinas lingkungan hidup'],
    ['Layanan KIP dibuka.', [], 'keterbukaan informasi publik / kartu indonesia pintar'],
    ['Petugas XYZ datang.', [], ''],
  ])('%s', (text, suggestions, meanings) => {
    expect(markedIn('acronym-first-use', text, given)).toMatchObject([{ suggestions, slots: { meanings } }])
  })
})
