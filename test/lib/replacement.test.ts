import { expect, test } from 'vitest'
import { createReviewer, parsePack, type Slot } from '../../lib/index.ts'
import { fix, placesOf } from './places.ts'

/** What the replacements of patterns write, each tried in a draft. */

const bilingual = { id: 'x', en: 'x' }

const fixed = (slots: readonly Slot[], replace: string, text: string) => {
  const rule = {
    id: 'tried',
    severity: 'suggestion',
    lines: ['prose', 'item', 'heading'],
    skip: [],
    check: { kind: 'pattern', slots, replace: [replace] },
    message: bilingual,
    why: bilingual,
    source: 'test',
  }
  const head = { lugas: 1, id: 'tiny', version: '1.0.0', title: bilingual, category: 'clarity', stripped: true }
  const reviewer = createReviewer({ packs: [parsePack({ ...head, rules: [rule] }, 'tiny')] })
  return fix(text, placesOf(reviewer.review(text).findings))
}

const di: Slot[] = [{ starts: 'di', text: ['dirumah', 'dipasar'], name: 'a' }]
const pun: Slot[] = [{ ends: 'pun', text: ['apapun', 'siapapun'], name: 'a' }]
const two: Slot[] = [
  { text: ['di', 'pasca'], name: 'a' },
  { text: ['tutup', 'banjir'], name: 'b' },
]
const maybe: Slot[] = [
  { text: 'satu', repeat: { min: 0, max: 1 }, name: 'a' },
  { text: 'dua', name: 'b' },
  { text: 'tiga', repeat: { min: 0, max: 1 }, name: 'c' },
]

test.each<[string, readonly Slot[], string, string, string]>([
  ['what remains behind a beginning', di, 'di {a:rest}', 'Kami dirumah saja.', 'Kami di rumah saja.'],
  ['the same at the start of a sentence', di, 'di {a:rest}', 'Dirumah saja.', 'Di rumah saja.'],
  ['the same in capitals', di, 'di {a:rest}', 'KAMI DIRUMAH SAJA', 'KAMI DI RUMAH SAJA'],
  ['the same in a title', di, 'di {a:rest}', 'Kami Dirumah Saja', 'Kami Di Rumah Saja'],
  ['the beginning itself', di, '{a:start} {a:rest}', 'Dipasar ramai, dipasar sepi.', 'Di pasar ramai, di pasar sepi.'],
  ['another beginning', di, 'ke{a:rest}', 'Kami dirumah saja.', 'Kami kerumah saja.'],
  [
    'what remains, twice',
    [{ is: 'mixed', ends: '2', name: 'a' }],
    '{a:rest}-{a:rest}',
    'Hati2, hati2. HATI2!',
    'Hati-hati, hati-hati. HATI-HATI!',
  ],
  ['what remains of capitals', [{ ends: 'nya', name: 'a' }], '{a:rest}-{a:end}', 'Bawa KTPnya.', 'Bawa KTP-nya.'],
  ['what remains before an ending', pun, '{a:rest} pun', 'Apapun boleh.', 'Apa pun boleh.'],
  ['the ending itself', pun, '{a:rest} {a:end}', 'SIAPAPUN BOLEH', 'SIAPA PUN BOLEH'],
  [
    'both',
    [{ starts: 'ber', ends: '2', name: 'a' }],
    'ber{a:rest}-{a:rest}',
    'Berjalan2 di taman.',
    'Berjalan-jalan di taman.',
  ],
  [
    'what remains, as a name',
    [
      { starts: 'di', name: 'a' },
      { text: 'tirta', name: 'b' },
    ],
    'di {a:name} {b}',
    'Dijalan Tirta, dikota Tirta.',
    'Di Jalan Tirta, di Kota Tirta.',
  ],
  ['the longest ending', [{ ends: ['2', '2an'], name: 'a' }], '{a:rest}', 'Ada orang2an.', 'Ada orang.'],
  [
    'an ending of a number',
    [{ is: 'mixed', ends: ['km', 'kg'], name: 'a' }],
    '{a:rest} {a:end}',
    'Lari 5km.',
    'Lari 5 km.',
  ],
  [
    'half a doubled word',
    [
      { text: 'para', aside: true },
      { is: 'doubled', name: 'a' },
    ],
    '{a:single}',
    'Para guru-gurunya.',
    'Para gurunya.',
  ],
  ['only the digits', [{ is: 'number', shape: '9.999', name: 'a' }], '{a:digits}', 'Tahun 2.031.', 'Tahun 2031.'],
  ['plain letters', [{ is: 'styled', name: 'a' }], '{a:plain}', 'Info 𝗩𝗶𝗿𝗮𝗹!', 'Info Viral!'],
  ['plain circles', [{ is: 'styled', name: 'a' }], '{a:plain}', 'Ⓘⓝⓕⓞ 🅥🅘🅡🅐🅛', 'Info VIRAL'],
  ['plain squares', [{ is: 'styled', name: 'a' }], '{a:plain}', '🄸🄽🄵🄾 🆅🅸🆁🆂', 'INFO VIRS'],
  ['wide letters', [{ is: 'styled', name: 'a' }], '{a:plain}', 'ｉｎｆｏ Ｗａｒｇａ', 'info Warga'],
  ['dots for commas', [{ is: 'number', name: 'a' }], '{a:swap}', 'Dana 1,234.5 juta.', 'Dana 1.234,5 juta.'],
  [
    'a letter case of its own',
    [{ text: 'wita', name: 'a' }],
    '{a:title}',
    'Pukul 9 WITA, wita.',
    'Pukul 9 Wita, Wita.',
  ],
  [
    'capitals on every part',
    [{ text: 'undang-undang', name: 'a' }],
    '{a:titles}',
    'Lihat Undang-undang.',
    'Lihat Undang-Undang.',
  ],
  ['a slot joined to letters', two, '{a}{b}', 'Di Tutup. Toko di Tutup. DI TUTUP.', 'Ditutup. Toko ditutup. DITUTUP.'],
  ['a slot joined to a mark', two, '{a}-{b}', 'Pasca Banjir. PASCA Banjir.', 'Pasca-Banjir. PASCA-Banjir.'],
  ['a capital of its own', [{ text: 'rp' }, { is: 'number', name: 'a' }], 'Rp{a}', 'BIAYA RP 5.', 'BIAYA Rp5.'],
  [
    'a capital passed on',
    [{ text: 'jam' }, { is: 'number', name: 'a' }],
    'pukul {a}',
    'Jam 9 atau jam 10.',
    'Pukul 9 atau pukul 10.',
  ],
  ['no capital for a single letter', [{ text: 'a' }, { text: 'b', name: 'b' }], 'x {b}', 'Pilih A b.', 'Pilih X b.'],
  ['a slot that took nothing, first', maybe, '{a} {b}', 'Ada dua.', 'Ada dua.'],
  ['a slot that took nothing, within', maybe, '{b} {a}, {b}', 'Ada dua.', 'Ada dua, dua.'],
  ['a slot that took nothing, last', maybe, '{b} {c}', 'Ada dua!', 'Ada dua!'],
  ['nothing', di, '', 'Kami dirumah saja.', 'Kami saja.'],
  ['nothing, at the start of a sentence', di, '', 'Dirumah kami makan.', 'Kami makan.'],
  ['nothing but a slot that took nothing', maybe, '{c}', 'Ada dua saja.', 'Ada saja.'],
  ['one slot taken out', two, '{b}', 'Pasca banjir, warga pulang.', 'Banjir, warga pulang.'],
])('%s: %j → %s', (_, slots, replace, text, expected) => {
  expect(fixed(slots, replace, text)).toBe(expected)
})
