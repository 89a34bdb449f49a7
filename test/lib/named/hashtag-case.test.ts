import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const lists = {
  words: [
    ...[
      'kota',
      'malang',
      'bersih',
      'sukamaju',
      'maju',
      'suka',
      'ayo',
      'pilah',
      'sampah',
      'hut',
      'ri',
      'desa',
      'wisata',
    ],
    ...['hari', 'ini', 'harini', 'a', 'mandi', 'man', 'di', 'dirumah', 'rumah', 'ruma', 'hku', 'ku', 'cinta', 'kotamu'],
  ],
}
const fixes = (text: string) =>
  markedIn('hashtag-case', text, { lists }).map((one) => `${one.text} → ${one.suggestions.join(', ')}`)

test.each<[string, string[]]>([
  ['#kotamalangbersih', ['#kotamalangbersih → #KotaMalangBersih']],
  ['Ayo #pilahsampah hari ini', ['#pilahsampah → #PilahSampah']],
  ['#AYOPILAHSAMPAH', ['#AYOPILAHSAMPAH → #AyoPilahSampah']],
  ['#hutri81', ['#hutri81 → #HutRi81']],
  ['#81hutri', ['#81hutri → #81HutRi']],
  ['#desawisata #sukamaju', ['#desawisata → #DesaWisata']],
  ['#sukamajubersih', ['#sukamajubersih → #SukamajuBersih']],
  ['#kotabersih #kotabersih', ['#kotabersih → #KotaBersih', '#kotabersih → #KotaBersih']],
  ['#hariini', ['#hariini → #HariIni']],
  ['#mandidesa', ['#mandidesa → #MandiDesa']],
  ['#cintakotamu', ['#cintakotamu → #CintaKotamu']],
  ['#malangmalang', ['#malangmalang → #MalangMalang']],
  ['#rumahbersih.', ['#rumahbersih → #RumahBersih']],
  ['(#ayobersih)', ['#ayobersih → #AyoBersih']],
  ['#bersihku', ['#bersihku → #BersihKu']],
])('marks in “%s”', (text, expected) => {
  expect(fixes(text)).toEqual(expected)
})

test.each([
  '#KotaMalangBersih',
  '#Kotamalangbersih',
  '#kota_malang_bersih',
  '#sukamaju',
  '#kota',
  '#kotamalangraya',
  '#HUTRI',
  '#HUTRI81',
  // "rumah ku" and "ruma hku"
  '#rumahku',
  '#akota',
  '#kota81',
  '#81',
  '# kotamalang',
  '@kotamalang',
  'kotamalangbersih',
  `#${'kota'.repeat(100)}`,
])('leaves alone: %s', (text) => {
  expect(fixes(text)).toEqual([])
})
