import { describe, expect, test } from 'vitest'
import { createReviewer, type Pack, PackError, type Rule } from '../../lib/index.ts'

const bilingual = (text: string) => ({ id: text, en: text })
const rule = (id: string, entries: Record<string, string[]>): Rule => ({
  id,
  severity: 'warning',
  check: { kind: 'phrase', entries },
  unless: [{ list: 'names', scope: 'match' }],
  message: bilingual('pesan'),
  why: bilingual('alasan'),
  source: 'uji',
})
const pack = (id: string, rest: Partial<Pack>): Pack => ({
  lugas: 1,
  id,
  version: '1.0.0',
  title: bilingual(id),
  category: 'clarity',
  rules: [],
  ...rest,
})
const ours = pack('ours', {
  rules: [rule('word', { silahkan: ['silakan'], praktek: ['praktik'] })],
  lists: { names: ['praktek lapangan'] },
})
const marks = (packs: Pack[], text: string) =>
  createReviewer({ packs })
    .review(text)
    .findings.map((finding) => `${finding.severity} ${finding.text}`)
const problems = (packs: Pack[]) => {
  try {
    createReviewer({ packs })
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.problems.map(({ pack, pointer }) => `${pack}${pointer}`)
  }
}

describe('a house style changes what it extends', () => {
  const house = (changes: Pack['changes']) => pack('house', { extends: ['ours'], ...(changes && { changes }) })
  const text = 'silahkan praktek lapor'
  test.each<[string, Pack['changes'], string[]]>([
    ['nothing', {}, ['warning silahkan', 'warning praktek']],
    ['a rule off', { rules: { 'ours/word': { off: true } } }, []],
    [
      'a severity',
      { rules: { 'ours/word': { severity: 'suggestion' } } },
      ['suggestion silahkan', 'suggestion praktek'],
    ],
    [
      'an entry more',
      { rules: { 'ours/word': { add: { lapor: ['adukan'] } } } },
      ['warning silahkan', 'warning praktek', 'warning lapor'],
    ],
    ['an entry less', { rules: { 'ours/word': { drop: ['praktek'] } } }, ['warning silahkan']],
    ['a word more in a list', { lists: { 'ours/names': { add: ['silahkan'] } } }, ['warning praktek']],
  ])('%s', (_, changes, expected) => {
    expect(marks([ours, house(changes)], text)).toEqual(expected)
    expect(marks([ours], text)).toEqual(['warning silahkan', 'warning praktek'])
  })
})

describe('packs that do not fit together are refused', () => {
  test.each<[string, Pack[], string[]]>([
    ['a pack that is not given', [pack('a', { extends: ['b'] })], ['a/extends/0']],
    ['a circle', [pack('a', { extends: ['b'] }), pack('b', { extends: ['a'] })], ['a/extends/0', 'b/extends/0']],
    [
      'a rule that is not there',
      [ours, pack('a', { extends: ['ours'], changes: { rules: { 'ours/none': {} } } })],
      ['a/changes/rules/ours~1none'],
    ],
    [
      'a pack it does not extend',
      [ours, pack('a', { changes: { rules: { 'ours/word': {} } } })],
      ['a/changes/rules/ours~1word'],
    ],
    [
      'two changes of one rule',
      [
        ours,
        pack('a', { extends: ['ours'], changes: { rules: { 'ours/word': { off: true } } } }),
        pack('b', { extends: ['ours'], changes: { rules: { 'ours/word': { off: false } } } }),
      ],
      ['b/changes/rules/ours~1word'],
    ],
  ])('%s', (_, packs, expected) => {
    expect(problems(packs)).toEqual(expected)
  })
})

describe('kinds of post', () => {
  const kinds = {
    event: { title: bilingual('acara'), min: 3, phrases: { 'akan digelar': 3, hadirilah: 2, undangan: 1 } },
    warning: { title: bilingual('peringatan'), min: 2, phrases: { waspada: 2 } },
  }
  const packs = [pack('kinds', { kinds, rules: [{ ...rule('when', { nanti: [] }), unless: [], kinds: ['event'] }] })]
  const reviewer = createReviewer({ packs })
  test.each<[string, string | null]>([
    ['Lomba akan digelar nanti.', 'event'],
    ['Undangan, undangan, undangan.', null],
    ['Waspada banjir. Undangan.', 'warning'],
    ['', null],
  ])('%s is %s', (text, kind) => {
    expect(reviewer.review(text).kind).toBe(kind)
  })
  test('what is told wins, and rules keep to their kinds', () => {
    expect(reviewer.review('Lomba akan digelar nanti.').findings).toHaveLength(1)
    expect(reviewer.review('Lomba akan digelar nanti.', { kind: 'report' })).toMatchObject({
      kind: 'report',
      findings: [],
    })
    expect(reviewer.review('Lapor nanti.').findings).toEqual([])
  })
})
