import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NAMED_CHECKS } from '../../../lib/checks/named/index.ts'
import type { NamedCheck } from '../../../lib/checks/named/named.ts'
import { findIn, read } from './marked.ts'

/** What holds for every named check, whatever the draft. */

const given = {
  today: '2026-07-01',
  lists: {
    words: ['kota', 'bersih', 'ab', 'abab'],
    official: ['go.id'],
    cheap: ['xyz'],
    'service-words': ['bansos'],
    shorteners: ['s.id'],
    types: ['perka'],
    laws: ['UU 14/2008 = Keterbukaan Informasi Publik', 'UU = X', 'Perda 5/2014 = Sampah'],
    expansions: ['dlh = dinas lingkungan hidup', ' = ', 'kosong', '= tanpa', 'dlh'],
  },
}

const fill = (length: number, part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length)
/** One token. */
const million = (part: string) => fill(1_000_000, part)
/** Many tokens. */
const many = (part: string) => fill(200_000, part)

/** Pieces that the checks look for, so that random drafts come near them. */
const pieces = (
  'Senin|, |23|31|29| |Februari|Maret|2026|/|-|–|(|)|"|“|”|‘|’|«|»|[|]|:|;|pukul|25.00|14.00|09.00|WIB|s.d.|Perda|UU|' +
  'Nomor|No.|Tahun|tentang|DLH|ABC|P3K|dinas|lingkungan|hidup|atau|3507|3507123456780001|NIK|KK|https://|s.id|@|go.id|' +
  '.xyz|#kotabersih|#KOTABERSIH|akan|.|\n|\n\n|\ud800|\udc00|👨‍👩‍👧|1)|😀|\u200b|Hari|Tanggal|minggu'
).split('|')

describe.each(Object.keys(NAMED_CHECKS))('%s', (name) => {
  const check = NAMED_CHECKS[name] as NamedCheck

  test.each(['', ' ', '\n\n'])('finds nothing in %j', (text) => {
    expect(findIn(name, read(text), given)).toEqual([])
  })

  test('marks tokens of the draft and gives the slots it declares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 }))),
        (parts) => {
          for (const { placed, first, last, slots } of findIn(name, read(parts.join('')), given)) {
            expect(first).toBeGreaterThanOrEqual(0)
            expect(last).toBeGreaterThan(first)
            expect(last).toBeLessThanOrEqual(placed.line.tokens.length)
            expect(Object.keys(slots ?? {})).toEqual(check.slots)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('marks nothing outside the lines it is given', () => {
    const text = `Perda Nomor 5 "\nSenin, 24 Maret 2026 DLH ( 31 April 2026\n${pieces.join(' ')}`
    expect(findIn(name, read(text), { ...given, lines: [] })).toEqual([])
  })
})

test.each([
  ['a word', million('a')],
  ['capitals', million('A')],
  ['digits', million('1')],
  ['lone surrogates', million('\ud800')],
  ['an address', `https://${million('a.')}`],
  ['a hashtag', `#${million('ab')}`],
  ['open brackets', many('(')],
  ['quotes', many('" ')],
  ['a mouth', `:${many(')')}`],
  ['acronyms', many('ABCD EFG, ')],
  ['dates', many('1, 2, dan 3 Mei ')],
  ['slashes', many('1/')],
  ['times', many('pukul 14.00–09.00 ')],
  ['weekdays', many('Senin, ')],
  ['promises', many('akan 1 Mei 2020 ')],
  ['groups of digits', many('3507 ')],
  ['laws', many('Perda Kota Nomor 5 ')],
  ['numbers of laws', many('UU 5, ')],
  ['lines', many('(a\n')],
])(
  'all read very many of %s in linear time',
  (_, text) => {
    const draft = read(text)
    for (const name of Object.keys(NAMED_CHECKS)) {
      const start = performance.now()
      findIn(name, draft, given)
      // Linear checks take less than a second here; anything quadratic takes many minutes.
      expect(performance.now() - start, name).toBeLessThan(10_000)
    }
  },
  100_000,
)

test('all take nesting of 10,000', () => {
  const depth = 10_000
  const draft = read(`${'(['.repeat(depth)}ABC${'])'.repeat(depth)} ${'“'.repeat(depth)}`)
  for (const name of Object.keys(NAMED_CHECKS)) expect(() => findIn(name, draft, given), name).not.toThrow()
})
