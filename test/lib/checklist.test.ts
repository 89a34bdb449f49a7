import { expect, test } from 'vitest'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import { parsePack, type ReviewOptions } from '../../lib/index.ts'

/** What a post of its kind must say: met and where, or missing. */

const reviewer = shippedReviewer()

/** Each item's title, and the words that meet it; `true`: met by no words of its own. */
function checklist(text: string, options: ReviewOptions): Record<string, string | boolean> {
  const items = reviewer.review(text, options).checklist
  return Object.fromEntries(
    items.map(({ title, isMet, span }) => [title, span ? text.slice(span.start, span.end) : isMet]),
  )
}

test.each<[string, string, ReviewOptions, Record<string, string | boolean>]>([
  [
    'all of it',
    'Senam bersama digelar Sabtu, 12 Desember 2026, pukul 06.30 WIB di Taman Anggrek.',
    { kind: 'event', platform: 'instagram' },
    {
      'Tanggal acara': '12 Desember',
      'Jam mulai': 'pukul 06.30',
      'Tempat acara': 'Taman',
      'Tanggal sebelum “selengkapnya”': '12 Desember',
      'Zona waktu': 'WIB',
    },
  ],
  [
    'nothing',
    'Ayo ikut senam bersama warga.',
    { kind: 'event' },
    { 'Tanggal acara': false, 'Jam mulai': false, 'Tempat acara': false },
  ],
  [
    'what passes for a date',
    'Senam bersama digelar 12/12/2026.',
    { kind: 'event' },
    { 'Tanggal acara': '12/12', 'Jam mulai': false, 'Tempat acara': false },
  ],
  [
    'a date behind the fold',
    `${'Warga diajak hidup sehat bersama keluarga. '.repeat(4)}Senam digelar 12 Desember.`,
    { kind: 'event', platform: 'facebook' },
    {
      'Tanggal acara': '12 Desember',
      'Jam mulai': false,
      'Tempat acara': false,
      'Tanggal sebelum “selengkapnya”': false,
    },
  ],
  ['a kind that nothing is asked of', 'Selamat ulang tahun.', { kind: 'greeting' }, {}],
  ['no text', '', { kind: 'event' }, {}],
  [
    'another language of titles',
    'Ayo ikut senam.',
    { kind: 'appeal', locale: 'en' },
    { 'Reason for the appeal': false, 'Action asked for': 'Ayo' },
  ],
])('%s', (_, text, options, items) => {
  expect(checklist(text, options)).toEqual(items)
})

test('what is missing is a finding of the same rule, and what is met is none', () => {
  const { checklist, findings } = reviewer.review('Senam digelar 12 Desember di Taman Anggrek.', { kind: 'event' })
  const found = new Set(findings.map(({ ruleId }) => ruleId))
  expect(checklist.map(({ ruleId, isMet }) => found.has(ruleId) !== isMet)).toEqual(checklist.map(() => true))
})

test('only rules that require something ask for it', () => {
  const bilingual = { id: 'x', en: 'x' }
  const rule = { id: 'a', severity: 'warning', check: { kind: 'phrase', entries: { utk: ['untuk'] } }, asks: bilingual }
  const pack = { lugas: 1, id: 'own', version: '1.0.0', title: bilingual, category: 'clarity', stripped: true }
  expect(() =>
    parsePack({ ...pack, rules: [{ ...rule, message: bilingual, why: bilingual, source: 'x' }] }, 'own'),
  ).toThrow('/rules/0/asks')
})
