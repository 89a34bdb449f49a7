import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const lists = {
  greetings: ['halo', 'halo sobat', 'selamat pagi', 'assalamualaikum warahmatullahi wabarakatuh', 'pengumuman'],
  ceremonies: ['puji syukur', 'tiada kata'],
}
const marks = (text: string) => markedIn('late-matter', text, { lists }).map((one) => one.text)

const ceremony = `Puji syukur kita panjatkan ${'atas segala nikmat dan karunia '.repeat(4)}sampai hari ini.`
const matter = 'Loket surat pindah tutup besok pagi dan buka lagi hari Senin depan pukul 08.00.'

test.each<[string, string, string[]]>([
  ['ceremony', `${ceremony} ${matter}`, [ceremony]],
  ['ceremony and its line', `${ceremony}\n${matter}`, [ceremony]],
  ['a greeting before it', `Halo, Sobat Kota!\n\n${ceremony}\n${matter}`, ['Halo, Sobat Kota!']],
  [
    'a greeting of many words',
    `Selamat pagi, Bapak dan Ibu!\nHalo sobat semua!\n${ceremony}\n${matter}`,
    ['Selamat pagi, Bapak dan Ibu!'],
  ],
  [
    'behind emoji and handles',
    `🙏 @kota Puji syukur ${'selalu '.repeat(20)}.\n${matter}`,
    [`Puji syukur ${'selalu '.repeat(20)}.`],
  ],
  ['in a list item', `- ${ceremony}\n- ${matter}`, [ceremony]],
  [
    'two sentences of it',
    `Tiada kata selain syukur. ${ceremony}\n${matter}`,
    [`Tiada kata selain syukur. ${ceremony}`],
  ],
  [
    'when only a few words of the matter are seen',
    `Puji syukur ${'selalu '.repeat(13)}.\n${matter}`,
    [`Puji syukur ${'selalu '.repeat(13)}.`],
  ],
])('marks %s', (_, text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test.each<[string, string]>([
  ['a greeting, then the matter', `Halo, Sobat Kota! ${matter}${' Bawa KTP.'.repeat(9)}`],
  ['a greeting that runs into the matter', `Halo sobat ${matter}${' Bawa KTP.'.repeat(9)}`],
  ['matter first', `${matter}\n${ceremony}\n${matter}`],
  ['all of it seen', 'Halo, Sobat! Puji syukur kita panjatkan. Loket buka.'],
  ['all of it ceremony', `${ceremony}\n${ceremony}`],
  ['a phrase inside a sentence', `Warga mengucap puji syukur ${'lagi '.repeat(30)}.\n${matter}`],
  ['no word at all', '🙏 '.repeat(100)],
])('leaves alone %s', (_, text) => {
  expect(marks(text)).toEqual([])
})
