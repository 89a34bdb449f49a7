import { describe, expect, test } from 'vitest'
import { createReviewer, type Pack, parsePack, type Rule, type When } from '../../lib/index.ts'
import { placesOf } from './places.ts'

/** Where a rule fires (`only`) and where it does not (`unless`). The rule marks `hadiah`. */

const bilingual = { id: 'x', en: 'x' }
const flag = { group: 'flag', weight: 1 }

const packOf = (rules: readonly Partial<Rule>[], fields: Partial<Pack> = {}): Pack =>
  parsePack(
    {
      lugas: 1,
      id: 'tiny',
      version: '1.0.0',
      title: bilingual,
      category: 'clarity',
      stripped: true,
      groups: { flag: { cap: 10, title: bilingual } },
      lists: { labels: ['[HOAKS]', 'cek fakta'], facts: ['faktanya', 'tidak benar'] },
      ...fields,
      rules: rules.map((rule, i) => ({
        id: `rule-${i}`,
        severity: 'suggestion',
        check: { kind: 'phrase', entries: { hadiah: [] } },
        message: bilingual,
        why: bilingual,
        source: 'test',
        ...rule,
      })),
    },
    'tiny',
  )

const everywhere = { lines: ['prose', 'item', 'heading', 'label'], skip: [] } as const
const marks = (text: string, ...packs: Parameters<typeof packOf>) =>
  placesOf(createReviewer({ packs: [packOf(...packs)] }).review(text).findings).map((place) => place.text)

const said = { phrases: ['palsu'] }

describe.each<[string, When[], string, boolean]>([
  ['in the marked words', [{ phrases: ['hadiah'], scope: 'match' }], 'Ambil hadiah.', true],
  ['not in the marked words', [{ ...said, scope: 'match' }], 'Ambil hadiah palsu.', false],
  ['right before', [{ ...said, scope: 'before' }], 'Itu palsu hadiah.', true],
  ['not right before', [{ ...said, scope: 'before' }], 'Itu palsu, hadiah.', false],
  ['in the line before', [{ ...said, scope: 'before' }], 'Itu palsu\nHadiah.', false],
  ['right behind', [{ ...said, scope: 'after' }], 'Itu hadiah palsu.', true],
  ['not right behind', [{ ...said, scope: 'after' }], 'Itu hadiah yang palsu.', false],
  ['in the sentence', [{ ...said, scope: 'sentence' }], 'Palsu, kata camat, hadiah itu.', true],
  ['not in the sentence', [{ ...said, scope: 'sentence' }], 'Palsu. Hadiah itu.', false],
  ['in the quotation', [{ ...said, scope: 'quote' }], 'Kata camat, “hadiah itu palsu”.', true],
  ['not in the quotation', [{ ...said, scope: 'quote' }], 'Kata camat, “hadiah” itu palsu.', false],
  ['in some quotation', [{ phrases: ['“', '"'], scope: 'quote' }], 'Kata camat, “hadiah” itu.', true],
  ['in no quotation', [{ phrases: ['“', '"'], scope: 'quote' }], 'Kata camat, “itu” hadiah.', false],
  ['in the same quotation of two lines', [{ ...said, scope: 'quote' }], '“palsu” itu\n“hadiah” ini', false],
  ['anywhere', [{ ...said, scope: 'draft' }], 'Ambil hadiah.\n\nItu palsu.', true],
  ['nowhere', [{ ...said, scope: 'draft' }], 'Ambil hadiah.', false],
  ['outside quotations', [{ ...said, scope: 'draft', skip: ['quote'] }], 'Itu palsu: “hadiah”.', true],
  ['only in a quotation', [{ ...said, scope: 'draft', skip: ['quote'] }], 'Itu “palsu”: hadiah.', false],
  [
    'only in a quotation, as a pattern',
    [{ pattern: [{ text: 'palsu' }], scope: 'draft', skip: ['quote'] }],
    'Itu “palsu”: hadiah.',
    false,
  ],
  ['earlier', [{ ...said, scope: 'earlier' }], 'Palsu.\nAmbil hadiah.', true],
  ['not earlier', [{ ...said, scope: 'earlier' }], 'Ambil hadiah.\nPalsu.', false],
  ['later', [{ ...said, scope: 'later' }], 'Ambil hadiah.\nPalsu.', true],
  ['not later', [{ ...said, scope: 'later' }], 'Palsu.\nAmbil hadiah.', false],
  ['earlier, of many', [{ ...said, scope: 'earlier' }], 'Palsu. Ambil hadiah. Palsu. Palsu.', true],
  ['later, of many', [{ ...said, scope: 'later' }], 'Palsu. Palsu. Ambil hadiah. Palsu.', true],
  ['within some characters', [{ list: 'labels', within: 20, scope: 'draft' }], '[HOAKS] Ada hadiah.', true],
  ['not within them', [{ list: 'labels', within: 20, scope: 'draft' }], 'Ada sebuah hadiah. [HOAKS]', false],
  ['within the fold', [{ ...said, within: 'fold', scope: 'draft' }], 'Palsu: hadiah.', true],
  ['behind the fold', [{ ...said, within: 'fold', scope: 'draft' }], `Hadiah ${'dua '.repeat(40)}palsu.`, false],
  ['opening a sentence', [{ ...said, opens: 'sentence', scope: 'draft' }], 'Hadiah. 🎁 Palsu itu.', true],
  ['not opening a sentence', [{ ...said, opens: 'sentence', scope: 'draft' }], 'Hadiah itu palsu.', false],
  ['opening a line', [{ ...said, opens: 'line', scope: 'draft' }], 'Hadiah.\n- Palsu itu.', true],
  ['not opening a line', [{ ...said, opens: 'line', scope: 'draft' }], 'Hadiah. Palsu itu.', false],
  ['opening the draft', [{ ...said, opens: 'draft', scope: 'draft' }], '\n🎁\nPalsu, hadiah.', true],
  ['not opening the draft', [{ ...said, opens: 'draft', scope: 'draft' }], 'Ada\nPalsu, hadiah.', false],
  [
    'a pattern',
    [{ pattern: [{ is: 'number', min: 3 }, { text: 'orang' }], scope: 'sentence' }],
    'Hadiah 5 orang.',
    true,
  ],
  ['a list', [{ list: 'facts', scope: 'draft' }], 'Hadiah itu tidak benar.', true],
  [
    'either, the first',
    [
      { ...said, scope: 'draft' },
      { list: 'facts', scope: 'draft' },
    ],
    'Hadiah palsu.',
    true,
  ],
  [
    'either, the second',
    [
      { ...said, scope: 'draft' },
      { list: 'facts', scope: 'draft' },
    ],
    'Faktanya, hadiah.',
    true,
  ],
  [
    'both',
    [
      [
        { ...said, scope: 'draft' },
        { list: 'facts', scope: 'draft' },
      ],
    ],
    'Faktanya, hadiah palsu.',
    true,
  ],
  [
    'only one of both',
    [
      [
        { ...said, scope: 'draft' },
        { list: 'facts', scope: 'draft' },
      ],
    ],
    'Hadiah palsu.',
    false,
  ],
  ['by name, the first', ['debunked'], 'Faktanya, [HOAKS] hadiah.', true],
  ['by name, the second', ['debunked'], 'Palsu: hadiah.', true],
  ['by name, neither', ['debunked'], '[HOAKS] hadiah.', false],
])('%s', (_, when, text, holds) => {
  const fields = {
    conditions: {
      debunked: [
        [
          { list: 'labels', scope: 'draft' },
          { list: 'facts', scope: 'draft' },
        ],
        { ...said, scope: 'draft' },
      ],
    },
  } as const
  const hit = [expect.stringMatching(/^hadiah$/i)]
  test('only', () => expect(marks(text, [{ ...everywhere, only: when }], fields)).toEqual(holds ? hit : []))
  test('unless', () => expect(marks(text, [{ ...everywhere, unless: when }], fields)).toEqual(holds ? [] : hit))
})

describe('conditions of groups', () => {
  const unless = [{ phrases: ['119'], scope: 'draft' }] as const
  const groups = {
    lure: { cap: 10, title: bilingual, unless },
    other: { cap: 10, title: bilingual },
  }
  const rules = [
    { cue: { group: 'lure', weight: 1 } },
    { cue: { group: 'other', weight: 1 }, check: { kind: 'phrase', entries: { segera: [] } } } as const,
  ]
  test('hold for each of its rules and no other', () => {
    expect(marks('Segera ambil hadiah.', rules, { groups })).toEqual(['Segera', 'hadiah'])
    expect(marks('Segera ambil hadiah. Hubungi 119.', rules, { groups })).toEqual(['Segera'])
  })
})

describe('words inside a red flag', () => {
  const other = { check: { kind: 'phrase', entries: { 'klaim palsu': [] } }, cue: flag } as const
  const when: When[] = [{ ...said, scope: 'sentence' }]
  test('excuse nothing', () => {
    expect(marks('Hadiah itu klaim palsu.', [{ cue: flag, unless: when }, other])).toEqual(['Hadiah', 'klaim palsu'])
    expect(marks('Hadiah itu palsu.', [{ cue: flag, unless: when }, other])).toEqual([])
  })
  test('show what belongs together', () => {
    expect(marks('Hadiah itu klaim palsu.', [{ cue: flag, only: when }, other])).toEqual(['Hadiah', 'klaim palsu'])
  })
  test('count again where the red flag has no ground', () => {
    const never: When[] = [{ phrases: ['bukan'], scope: 'sentence' }]
    expect(
      marks('Hadiah itu klaim palsu.', [
        { cue: flag, unless: when },
        { ...other, only: never },
      ]),
    ).toEqual([])
  })
})

test('a finding about the whole draft knows what stands anywhere, and nothing else', () => {
  const check = { kind: 'limit', measure: 'words', per: 'draft', max: 1 } as const
  const count = (scope: 'draft' | 'sentence' | 'earlier') =>
    marks('Hadiah itu palsu.', [{ check, only: [{ ...said, scope }] }]).length
  expect([count('draft'), count('sentence'), count('earlier')]).toEqual([1, 0, 0])
})

describe('kinds of post', () => {
  const kinds = {
    greeting: { title: bilingual, signs: [{ phrases: ['selamat'], weight: 1 }], min: 1 },
    debunk: { title: bilingual, signs: [{ phrases: ['hoaks'], weight: 1 }], min: 1 },
  }
  const text = 'Kata warga, “hadiah” itu hadiah.'
  test.each<[string, Partial<Rule>, string, string[]]>([
    ['only of one', { only: [{ kinds: ['greeting', 'debunk'] }] }, `Selamat. ${text}`, ['hadiah', 'hadiah']],
    ['only of one, in none', { only: [{ kinds: ['greeting'] }] }, text, []],
    ['all but one', { unless: [{ kinds: ['greeting'] }] }, `Selamat. ${text}`, []],
    ['all but one, in none', { unless: [{ kinds: ['greeting'] }] }, text, ['hadiah', 'hadiah']],
    ['all but one, in another', { unless: [{ kinds: ['greeting'] }] }, `Hoaks. ${text}`, ['hadiah', 'hadiah']],
    [
      'quotations of one',
      { unless: [[{ kinds: ['debunk'] }, { phrases: ['“'], scope: 'quote' }]] },
      `Hoaks. ${text}`,
      ['hadiah'],
    ],
  ])('%s', (_, rule, draft, expected) => {
    expect(marks(draft, [{ ...everywhere, ...rule }], { kinds })).toEqual(expected)
  })
})

describe('terms of a requirement', () => {
  const require = (fields: object) => [{ check: { kind: 'require', within: 'draft', ...fields } } as Partial<Rule>]
  test.each<[string, object, string, string[]]>([
    [
      'A opens a sentence',
      { where: { phrases: ['katanya'], opens: 'sentence' }, need: said },
      'Ada. Katanya ada, katanya.',
      ['Katanya'],
    ],
    [
      'B stands within some characters',
      { where: { phrases: ['awas'] }, need: { ...said, within: 12 } },
      'Awas, itu palsu.',
      ['Awas'],
    ],
    [
      'B stands near the start',
      { where: { phrases: ['awas'] }, need: { ...said, within: 16 } },
      'Awas, itu palsu.',
      [],
    ],
    ['B opens the draft', { need: { phrases: ['awas'], opens: 'draft' } }, 'Halo, awas.', ['']],
  ])('%s', (_, fields, text, expected) => {
    expect(marks(text, require(fields))).toEqual(expected)
  })
})

test('a condition that two packs share looks into the lists of each', () => {
  const shared: When[] = [{ list: 'words', scope: 'sentence' }]
  const packs = ['one', 'two'].map((id) => packOf([{ only: shared }], { id, groups: {}, lists: { words: [id] } }))
  const { findings } = createReviewer({ packs }).review('Hadiah one.')
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['one/rule-0'])
})
