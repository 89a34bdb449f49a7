import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const lists = {
  expansions: [
    'ASN = aparatur sipil negara',
    'BPOM = Badan Pengawas Obat dan Makanan',
    'BMKG = Badan Meteorologi, Klimatologi, dan Geofisika',
    'BPS = Badan Pusat Statistik',
    'Diskominfo = Dinas Komunikasi dan Informatika',
    'Forkopimda = Forum Koordinasi Pimpinan Daerah',
    'IPM = indeks pembangunan manusia',
    'Musrenbang = musyawarah perencanaan pembangunan',
    'PPPK = pegawai pemerintah dengan perjanjian kerja',
    'ZI = zona integritas',
  ],
}

const fixes = (text: string) =>
  markedIn('wrong-expansion', text, { lists }).map((one) => `${one.text} → ${one.suggestions.join(', ')}`)

test.each<[string, string[]]>([
  ['Semua Aparat Sipil Negara (ASN) ikut apel.', ['Aparat → Aparatur']],
  ['semua aparat sipil negara (ASN) ikut apel.', ['aparat → aparatur']],
  ['SEMUA APARAT SIPIL NEGARA (ASN) IKUT APEL', ['APARAT → APARATUR']],
  ['Badan Pengawasan Obat dan Makanan (BPOM) memeriksa.', ['Pengawasan → Pengawas']],
  ['Badan Pengawasan Obat Makanan (BPOM) memeriksa.', ['Pengawasan → Pengawas']],
  ['Badan Meteorologi, Klimatologi, dan Geologi (BMKG) memantau.', ['Geologi → Geofisika']],
  ['Dinas Komunikasi dan Informasi (Diskominfo) melatih.', ['Informasi → Informatika']],
  ['Dinas Komunikasi dan Informasi (DISKOMINFO) melatih.', ['Informasi → Informatika']],
  ['Forkopimda (Forum Komunikasi Pimpinan Daerah) hadir.', ['Komunikasi → Koordinasi']],
  ['Musyawarah Rencana Pembangunan (Musrenbang) dibuka.', ['Rencana → Perencanaan']],
  ['Pegawai Pemerintahan dengan Perjanjian Kerja (PPPK) dilantik.', ['Pemerintahan → Pemerintah']],
])('%s', (text, expected) => {
  expect(fixes(text)).toEqual(expected)
})

test.each([
  'Semua Aparatur Sipil Negara (ASN) ikut apel.',
  'Badan Pengawas Obat & Makanan (BPOM) memeriksa.',
  'Badan Meteorologi Klimatologi dan Geofisika (BMKG) memantau.',
  'Forkopimda (Forum Koordinasi Pimpinan Daerah) hadir.',
  // Another name with these letters, or a longer one.
  'Ikatan Pelajar Muhammadiyah (IPM) hadir.',
  'Indeks Pemberdayaan Gender (IPM) naik.',
  'Dinas Komunikasi, Informatika, dan Statistik (Diskominfo) melatih.',
  'Dinas Komunikasi dan Informasi Publik Kota (Diskominfo) melatih.',
  'Forkopimda (Forum Komunikasi Pimpinan Daerah dan Desa) hadir.',
  // One letter is a matter of spelling; a word that begins otherwise may be another name.
  'Badan Pusat Statistika (BPS) mendata.',
  'Kawanan Sipil Negara (ASN) berkumpul.',
  // Too short to be sure, no bracket, another case.
  'Zonasi Integritas (ZI) dibangun.',
  'Aparat Sipil Negara atau ASN ikut apel.',
  'Aparat Sipil Negara (asn) ikut apel.',
  '(ASN) dan ASN () dan Sipil Negara (ASN).',
])('leaves alone: %s', (text) => {
  expect(fixes(text)).toEqual([])
})

test('tells the name it means', () => {
  expect(markedIn('wrong-expansion', 'Aparat Sipil Negara (ASN)', { lists })).toMatchObject([
    { slots: { acronym: 'ASN', name: 'aparatur sipil negara' } },
  ])
})
