import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const places = (text: string) => markedIn('unpaired-mark', text).map((one) => `${one.text} at ${one.start}`)

test.each<[string, string[]]>([
  ['Warga (sekitar 50 orang hadir.', ['( at 6']],
  ['Warga sekitar 50 orang) hadir.', [') at 22']],
  ['Warga [catatan hadir.', ['[ at 6']],
  ['Warga catatan] hadir.', ['] at 13']],
  ['Kata Lurah, "Ayo datang.', ['" at 12']],
  ['Kata Lurah, Ayo datang".', ['" at 22']],
  ['Kata Lurah, “Ayo datang.', ['“ at 12']],
  ['Kata Lurah, Ayo datang.”', ['” at 23']],
  ['Kata Lurah, ‘Ayo datang.', ['‘ at 12']],
  ['Kata Lurah, «Ayo datang.', ['« at 12']],
  ['Kata ‘baru’ dan ‘lama saja.', ['‘ at 16']],
  ['Kata Lurah, Ayo» datang.', ['» at 15']],
  ['Warga (lihat (peta) hadir.', ['( at 6']],
  ['Kata ini "baru dan itu "lama" sekali.', ['" at 9']],
  ['Warga (sekitar\n\n50 orang) hadir.', ['( at 6', ') at 24']],
  ['Kata Lurah, “Ayo datang.\n\nWarga pun datang.', ['“ at 12']],
  ['“Satu.\n\n“Dua.', ['“ at 8']],
  ['Selasa (19/11. Warga hadir.', ['( at 7']],
  ['Datang ya :) (jangan lupa', ['( at 13']],
])('marks in %j', (text, expected) => {
  expect(places(text)).toEqual(expected)
})

test.each([
  'Warga (sekitar 50 orang) hadir.',
  'Warga (lihat [peta] (baru)) hadir.',
  'Kata Lurah, "Ayo datang," lalu "Mari."',
  'Kata Lurah, “Ayo ‘datang’,” lalu «Mari».',
  'Kata Lurah, “ Ayo ”. Lalu ” Mari ” lagi.',
  'Kata Lurah, “Ayo". Juga ”Mari” dan „Yuk“.',
  '("Ayo" dan "Mari")',
  'a) Bawa KTP\n1) Isi formulir\niv) Selesai',
  'Syaratnya: 1) KTP, 2) akta, dan b) foto.',
  'Selamat pagi :) Sedih ;( :-( :-) Senang =) :)) :’)',
  'Hadir: (warga:)',
  'Jum’at, Qur’an, Ma‘ruf, para guru’ dan ‘45.',
  'Pipa 6" dan 8” dipasang.',
  'Titik 7°09’22,38” LS dan 109°11’09,86" BT.',
  "Gol (’22) dan ('37).",
  'Warga (sekitar\n50 orang) hadir.',
  '“Satu.\n\n“Dua.\n\n“Tiga.”',
  '"Satu.\n"Dua."',
  'Buka https://sukamaju.go.id/a_(b ya',
  '(((tiga)))',
])('leaves alone: %j', (text) => {
  expect(places(text)).toEqual([])
})

test('marks only in the lines it is given, but looks for partners in all', () => {
  expect(markedIn('unpaired-mark', '- Warga (sekitar\n50 orang) hadir (semua', { lines: ['item'] })).toEqual([])
})
