import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const lists = { replaced: ['UU 5/2014 = UU 20/2023', 'PP 53/2010 = PP 94/2021'] }
const found = (text: string, today?: string) =>
  markedIn('replaced-law', text, { lists, ...(today && { today }) }).map((one) => `${one.text}: ${one.slots.now}`)

test.each<[string, string[]]>([
  ['Berdasarkan UU Nomor 5 Tahun 2014, ASN netral.', ['UU Nomor 5 Tahun 2014: UU 20/2023']],
  ['Undang-Undang No. 5/2014 mengatur ASN.', ['Undang-Undang No. 5/2014: UU 20/2023']],
  ['Sesuai PP 53 Tahun 2010, PNS disiplin.', ['PP 53 Tahun 2010: PP 94/2021']],
  ['UU Nomor 5 Tahun 2014 sudah dicabut.', []],
  ['UU Nomor 5 Tahun 2014 mengatur ASN. Kini berlaku UU 20/2023.', []],
  ['UU Nomor 20 Tahun 2023 mengatur ASN.', []],
  ['PP Nomor 5 Tahun 2014 mengatur hal lain.', []],
])('%s', (text, expected) => {
  expect(found(text, '2026-01-05')).toEqual(expected)
})

test.each(['2023-12-31', '2019-01-01', undefined])('says nothing of it on %s', (today) => {
  expect(found('Berdasarkan UU Nomor 5 Tahun 2014, ASN netral.', today)).toEqual([])
})
