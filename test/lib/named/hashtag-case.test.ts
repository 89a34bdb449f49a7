import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const lists = {
  words: [
    ...['kota', 'malang', 'bersih', 'sukamaju', 'maju', 'ayo', 'pilah', 'sampah', 'desa', 'wisata'],
    ...['hari', 'ini', 'harini', 'a', 'mandi', 'man', 'di', 'dirumah', 'rumah', 'ruma', 'hku', 'ku', 'cinta', 'kotamu'],
  ],
  acronyms: ['hut', 'ri', 'asn'],
}
const fixes = (text: string) =>
  markedIn('hashtag-case', text, { lists }).map((one) => `${one.text} → ${one.suggestions.join(', ')}`)

test.each<[string, string[]]>([
  ['#kotamalangbersih', ['#kotamalangbersih → #KotaMalangBersih']],
  ['Ayo #pilahsampah hari ini', ['#pilahsampah → #PilahSampah']],
  ['#AYOPILAHSAMPAH', ['#AYOPILAHSAMPAH → #AyoPilahSampah']],
  ['#hutri81', ['#hutri81 → #HUTRI81']],
  ['#81hutri', ['#81hutri → #81HUTRI']],
  ['#desawisata #sukamaju', ['#desawisata #sukamaju → #DesaWisata #Sukamaju']],
  ['#hut #desawisata #Kota #mekarjati', ['#hut #desawisata → #HUT #DesaWisata']],
  ['#Desawisata', ['#Desawisata → #DesaWisata']],
  ['#asnmalang', ['#asnmalang → #ASNMalang']],
  [
    '#ayopilahsampah #PilahSampah\t#xyz  #desawisata #kota',
    ['#ayopilahsampah #PilahSampah\t#xyz  #desawisata #kota → #AyoPilahSampah #PilahSampah\t#xyz  #DesaWisata #Kota'],
  ],
  ['Ayo #pilahsampah di #desawisata', ['#pilahsampah → #PilahSampah', '#desawisata → #DesaWisata']],
  ['#pilahsampah\n#desawisata', ['#pilahsampah → #PilahSampah', '#desawisata → #DesaWisata']],
  ['#sukamajubersih', ['#sukamajubersih → #SukamajuBersih']],
  ['#kotabersih #kotabersih', ['#kotabersih #kotabersih → #KotaBersih #KotaBersih']],
  ['#hariini', ['#hariini → #HariIni']],
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
  '#KotaMalangbersih',
  '#kota_malang_bersih',
  '#sukamaju',
  '#kota',
  '#kotamalangraya',
  // What cannot be read may be several words, too.
  '#desawisata #kotamalangraya',
  '#desawisata\n#kotamalangraya',
  '#kota #sukamaju',
  '#HUTRI',
  '#HUTRI81',
  // "rumah ku" and "ruma hku"
  '#rumahku',
  // "mandi desa" and "man di desa"
  '#mandidesa',
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
