import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const found = (text: string) =>
  markedIn('two-spellings', text).map(({ text, slots, suggestions }) => `${text} / ${slots.other} → ${suggestions}`)

test.each<[string, string[]]>([
  ['Bupati Ahmad Fauzi hadir. Kata Achmad Fauzi, warga senang.', ['Achmad / Ahmad → ']],
  ['Menurut Ahmad Fauzi, warga senang. Kata Ahmad Fauzy, itu baik.', ['Fauzy / Fauzi → ']],
  ['Hadir Dewi Syawaluddin. Kata Dewi Syawaludin, itu baik.', ['Syawaludin / Syawaluddin → ']],
  ['Hadir Budi Soebroto. Kata Budi Subroto, itu baik.', ['Subroto / Soebroto → ']],
  ['Hadir Budi Djatmiko. Kata Budi Jatmiko, itu baik.', ['Jatmiko / Djatmiko → ']],
  ['Hadir Nur Khotimah. Kata Nur Hotimah, itu baik.', ['Hotimah / Khotimah → ']],
  // The spelling used less is marked, wherever it stands.
  ['Hadir Achmad Fauzi. Kata Ahmad Fauzi, itu baik.\nAhmad Fauzi berterima kasih.', ['Achmad / Ahmad → Ahmad']],
  ['Kata Ahmad Fauzi. Lalu Achmad Fauzi dan Achmad Fauzi.', ['Ahmad / Achmad → Achmad']],
  // Between the same words, or behind an office, one letter may differ.
  ['Hadir Siti Aminah Rahman. Kata Siti Amanah Rahman, itu baik.', ['Amanah / Aminah → ']],
  ['Lurah Aminah hadir. Kata Lurah Amanah, itu baik.', ['Amanah / Aminah → ']],
  [
    'Tim Dinas Lingkungan Hidup, Dinas Lingkungn Hidup, Dinas Lingkungan Hidup.',
    ['Lingkungn / Lingkungan → Lingkungan'],
  ],
])('marks in “%s”', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'Bupati Ahmad Fauzi hadir. Kata Ahmad Fauzi, warga senang.',
  'Hadir Ahmad Fauzi dan Achmad Ridwan.',
  // Other persons.
  'Hadir Siti Aminah dan Siti Amanah.',
  'Hadir Andi Pratama, Andri Pratama, dan Ardi Pratama.',
  'Hadir Pak Hasan dan Pak Hasin.',
  'Hadir Rina Wati dan Rini Wati.',
  // Not side by side, short, in small letters, in capitals, headings.
  'Hadir Ahmad, Fauzi. Kata Achmad, Fauzi.',
  'Hadir Adi Noer dan Ady Noer.',
  'Hadir ahmad fauzi dan achmad fauzi.',
  'BUPATI AHMAD FAUZI DAN BUPATI ACHMAD FAUZI',
  '',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([])
})
