import { expect, test } from 'vitest'
import { detect } from '../../extension/detect.ts'

test.each<[string, string | undefined]>([
  ['Nuestros visitantes disfrutaron ayer de la fiesta.', 'spa'],
  ['Unsere Gäste besuchten gestern zwölf kleine Dörfer.', 'deu'],
  ['Nagpapasalamat kami sa inyong pagdalo ngayong umaga.', 'tgl'],
  ['Nos visiteurs ont découvert hier notre petit village.', 'fra'],
  ['ようこそ、私たちの町へおいでくださいました。', 'jpn'],
  // What lists of words know better, and what is no other language at all.
  ['Warga bergotong royong membersihkan selokan.', undefined],
  ['Permohonan boleh dibuat di pejabat kerajaan negeri.', undefined],
  ['Barudak keur ulin di buruan imah.', undefined],
  // Names, titles and addresses are in no language; a few letters say nothing.
  ['Camat Giovanni Bertolucci Kunjungi Stasiun Pemadam', undefined],
  ['Nuestros Visitantes Disfrutaron Ayer', undefined],
  ['Besuch https://beispiel.example/unsere-gemeinde #UnsereGemeinde', undefined],
  ['Muchas gracias', undefined],
  ['', undefined],
])('%s: %s', (sentence, expected) => {
  expect(detect(sentence)).toBe(expected)
})
