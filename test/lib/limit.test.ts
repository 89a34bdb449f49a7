import { expect, test } from 'vitest'
import { createReviewer, type LimitCheck, parsePack } from '../../lib/index.ts'

/** What a limit counts, where, and what it marks. */

const bilingual = (text: string) => ({ id: text, en: text })
const message = bilingual('{count}/{max}')

type Without<Check> = Check extends unknown ? Omit<Check, 'kind'> : never
type Limit = Without<LimitCheck>

/** Every finding as [marked words, message]. */
const marks = (check: Limit, text: string, fields: object = {}) => {
  const rule = { id: 'most', severity: 'suggestion', check: { kind: 'limit', ...check }, message, why: message }
  const head = { lugas: 1, id: 'tiny', version: '1.0.0', title: message, category: 'clarity', stripped: true }
  const lists = { heavy: ['dalam rangka', 'rangka', 'guna'] }
  const json = { ...head, lists, rules: [{ ...rule, source: 'test', ...fields }] }
  const { findings } = createReviewer({ packs: [parsePack(json, 'tiny')] }).review(text)
  return findings.flatMap((finding) => [finding, ...finding.also].map((place) => [place.text, finding.message]))
}

const heavy = { of: { list: 'heavy' } } as const
const words = { measure: 'words' } as const
const thirty = 'satu dua tiga empat lima enam '.repeat(5)

test.each<[string, Limit, string, string[][]]>([
  ['a list in the draft', { ...heavy, per: 'draft', max: 1 }, 'Guna itu.\nDemi guna.', [['', '2/1']]],
  ['a list just often enough', { ...heavy, per: 'draft', max: 2 }, 'Guna itu.\nDemi guna.', []],
  ['overlapping members once', { ...heavy, per: 'draft', max: 0 }, 'Rapat dalam rangka itu.', [['', '1/0']]],
  [
    'phrases in a sentence',
    { of: { phrases: ['yang'] }, per: 'sentence', max: 1 },
    'Yang a yang b. Yang c.',
    [['Yang a yang b.', '2/1']],
  ],
  [
    'a sentence without its dateline',
    { ...words, per: 'sentence', max: 2 },
    'SUKAMAJU, Senin (6/7/2026) – Air mati lagi.',
    [['Air mati lagi.', '3/2']],
  ],
  ['the first one, too', { ...words, per: 'first-sentence', max: 3 }, 'Sukamaju - Air mati lagi.', []],
  [
    'a dash within a sentence',
    { ...words, per: 'sentence', max: 2 },
    'Air keran - mati lagi.',
    [['Air keran - mati lagi.', '4/2']],
  ],
  [
    'a hyphen',
    { ...words, per: 'sentence', max: 1 },
    'Sukamaju-Mekarjati macet.',
    [['Sukamaju-Mekarjati macet.', '2/1']],
  ],
  [
    'a pattern in a paragraph',
    { of: { pattern: [{ is: 'word', starts: 'di' }] }, per: 'paragraph', max: 1 },
    'Berkas dibawa.\nLalu dicap.\n\nLalu disimpan.',
    [['Berkas dibawa.\nLalu dicap.', '2/1']],
  ],
  [
    'a run as one place',
    { of: { pattern: [{ shape: 'caps', repeat: { min: 2, max: 9 } }] }, per: 'draft', max: 0 },
    'Ayo DATANG KE BALAI DESA.',
    [['', '1/0']],
  ],
  [
    'a list in a line',
    { ...heavy, per: 'line', max: 1 },
    'Guna ini, guna itu.\nGuna apa.',
    [['Guna ini, guna itu.', '2/1']],
  ],
  ['a list before the fold', { ...heavy, per: 'fold', max: 0 }, `${thirty}guna`, []],
  ['a list in the part before it', { ...heavy, per: 'fold', max: 0 }, `guna ${thirty}`, [['', '1/0']]],
  ['only lines that the rule looks at', { ...heavy, per: 'draft', max: 0 }, '#guna\nWaktu: guna', []],
  ['words of a line', { ...words, per: 'line', max: 2 }, 'Satu dua tiga.\nSatu dua.', [['Satu dua tiga.', '3/2']]],
  ['words of the first line', { ...words, per: 'first-line', max: 2 }, '\n🎉\nSatu dua.\nSatu dua tiga.', []],
  [
    'characters of the first line',
    { measure: 'graphemes', per: 'first-line', max: 5 },
    'Satu dua.\nTiga empat.',
    [['Satu dua.', '9/5']],
  ],
  [
    'words of the first sentence',
    { ...words, per: 'first-sentence', max: 2 },
    'Satu dua tiga. Satu dua tiga.',
    [['Satu dua tiga.', '3/2']],
  ],
  ['no first sentence', { ...words, per: 'first-sentence', max: 0 }, '🎉', []],
  ['emoji per words, a short text', { measure: 'emoji', per: 'draft', perWords: 30, max: 1 }, 'Ayo 🎉 datang 🎊', []],
  [
    'too many for a short text',
    { measure: 'emoji', per: 'draft', perWords: 30, max: 1 },
    'Ayo 🎉 datang 🎊 ya 🎁',
    [['', '3/1']],
  ],
  [
    'the same for a long text',
    { measure: 'emoji', per: 'draft', perWords: 30, max: 1 },
    `Ayo 🎉 datang 🎊 ya 🎁 ${thirty.repeat(3)}`,
    [],
  ],
  ['a list per words', { ...heavy, per: 'draft', perWords: 60, max: 2 }, `Guna, guna. Guna ${thirty}`, [['', '3/2']]],
  [
    'a list per words of a long text',
    { ...heavy, per: 'draft', perWords: 60, max: 2 },
    `Guna, guna. Guna ${thirty.repeat(4)}`,
    [],
  ],
  ['handles, each once', { measure: 'mentions', per: 'draft', max: 1 }, '@desa @desa\nIkuti @desa!', []],
  ['several handles', { measure: 'mentions', per: 'draft', max: 1 }, '@desa @camat\nIkuti @desa!', [['', '2/1']]],
  ['the mean of three sentences', { measure: 'wordsPerSentence', per: 'draft', max: 1 }, 'A b. A b. A b.', []],
  [
    'the mean of four',
    { measure: 'wordsPerSentence', per: 'draft', max: 1 },
    'Ini itu. Ini itu. Ini itu. Ini itu.',
    [['', '2/1']],
  ],
  [
    'a mean that one sentence makes',
    { measure: 'wordsPerSentence', per: 'draft', max: 3 },
    `Ini itu. Ini itu. Ini itu. ${thirty.trim()}.`,
    [],
  ],
  ['an empty draft', { ...heavy, per: 'line', max: 0 }, '', []],
])('%s', (_, check, text, expected) => {
  expect(marks(check, text)).toEqual(expected)
})

test.each([
  [[], '24/9'],
  [['prose', 'tags'], '22/9'],
  [['tags'], '12/9'],
  [['prose'], undefined],
])('characters of the draft, where the rule names the lines %j', (lines, expected) => {
  const fields = lines.length > 0 ? { lines } : {}
  const found = marks({ measure: 'graphemes', per: 'draft', max: 9 }, 'Satu dua.\n.\n#tiga #empat', fields)
  expect(found[0]?.[1]).toBe(expected)
})

test('names and quotations are counted unless the rule skips them', () => {
  const check = { ...heavy, per: 'draft', max: 0 } as const
  const text = 'Kata warga, “guna apa”.'
  expect(marks(check, text)).toEqual([['', '1/0']])
  expect(marks(check, text, { skip: ['quote'] })).toEqual([])
})

test('what an exception needs is not counted', () => {
  const check = { of: { phrases: ['guna'] }, per: 'draft', max: 1 } as const
  expect(marks(check, 'Guna, demi.', { unless: [{ phrases: ['demi'], scope: 'before' }] })).toEqual([])
})

test('places that open their line cost their number, however many marks and emoji stand before', () => {
  const opening = { of: { pattern: [{ is: 'emoji' }], opens: 'line' }, per: 'draft', max: 0 } as const
  // Quadratic time would be minutes.
  expect(marks(opening, '🎉'.repeat(200_000))).toEqual([])
  expect(marks(opening, `${'🎉'.repeat(200_000)} ya`)).toEqual([['', '200.000/0']])
})
