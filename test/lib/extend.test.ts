import { describe, expect, test } from 'vitest'
import { createReviewer, type ListChange, type Pack, PackError, type Rule, type RuleChange } from '../../lib/index.ts'

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

test('nothing is marked inside a wording that is left alone, and all around it is', () => {
  const red: Rule = { ...rule('flag', { 'sebelum diblokir': [] }), cue: { group: 'rush', weight: 10 } }
  const flags = pack('flags', {
    category: 'trust',
    groups: { rush: { cap: 10, title: bilingual('desakan') } },
    rules: [red],
  })
  const house = pack('house', { changes: { leave: ['Warga Maju, Silahkan!', 'silahkan sebelum diblokir'] } })
  expect(
    marks([ours, flags, house], 'silahkan maju. Warga maju, silahkan! Praktek. SILAHKAN sebelum diblokir'),
  ).toEqual(['warning silahkan', 'warning Praktek'])
})

describe('a house style changes what it extends', () => {
  const house = (changes: Pack['changes']) => pack('house', { extends: ['ours'], ...(changes && { changes }) })
  const text = 'silahkan praktek lapor'
  const MARKS = ['warning silahkan', 'warning praktek']
  test.each<[string, Pack['changes'], string[]]>([
    ['nothing', {}, MARKS],
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
    ['an entry in another spelling', { rules: { 'ours/word': { add: { SILAHKAN: ['mohon'] } } } }, MARKS],
    [
      'an entry dropped in another spelling',
      { rules: { 'ours/word': { drop: ['PRAK\u200bTEK'] } } },
      ['warning silahkan'],
    ],
    [
      'a word dropped from a list in another spelling',
      { lists: { 'ours/names': { drop: ['PRAKTEK Lapangan'] } } },
      MARKS,
    ],
    ['a wording left alone', { leave: ['Silahkan praktek'] }, []],
    ['a wording left alone, of which only a part is there', { leave: ['praktek lapor diri'] }, MARKS],
    ['a wording left alone, inside a word', { leave: ['praktek lap'] }, MARKS],
    ['a word more in a list', { lists: { 'ours/names': { add: ['silahkan'] } } }, ['warning praktek']],
  ])('%s', (_, changes, expected) => {
    expect(marks([ours, house(changes)], text)).toEqual(expected)
    expect(marks([ours], text)).toEqual(MARKS)
  })
})

describe('packs that do not fit together are refused', () => {
  const house = (changes: Pack['changes'], id = 'house') => pack(id, { extends: ['ours'], ...(changes && { changes }) })
  const word = (change: RuleChange, id?: string) => house({ rules: { 'ours/word': change } }, id)
  const limit: Rule = {
    ...rule('word', {}),
    unless: [],
    check: { kind: 'limit', measure: 'words', per: 'draft', max: 1 },
  }
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
    ['a pack that extends itself', [pack('a', { extends: ['a'] })], ['a/extends/0']],
    [
      'a longer circle',
      [pack('a', { extends: ['b'] }), pack('b', { extends: ['c'] }), pack('c', { extends: ['a'] })],
      ['a/extends/0', 'b/extends/0', 'c/extends/0'],
    ],
    [
      'a list that is not there',
      [ours, house({ lists: { 'ours/none': {}, 'ours/constructor': {}, 'house/x': {} } })],
      ['house/changes/lists/ours~1none', 'house/changes/lists/ours~1constructor', 'house/changes/lists/house~1x'],
    ],
    ['an entry that is not there', [ours, word({ drop: ['ya'] })], ['house/changes/rules/ours~1word/drop/0']],
    [
      'a member that is not there',
      [ours, house({ lists: { 'ours/names': { drop: ['ya'] } } })],
      ['house/changes/lists/ours~1names/drop/0'],
    ],
    [
      'an entry added and dropped',
      [ours, word({ add: { 's/d~': ['x'] }, drop: ['S/D~'] })],
      ['house/changes/rules/ours~1word/drop/0'],
    ],
    [
      'an entry added twice',
      [ours, word({ add: { Lapor: ['adukan'], LAPOR: ['kirim'] } })],
      ['house/changes/rules/ours~1word/add/LAPOR'],
    ],
    [
      'a member added and dropped',
      [ours, house({ lists: { 'ours/names': { add: ['ya'], drop: ['YA'] } } })],
      ['house/changes/lists/ours~1names/drop/0'],
    ],
    [
      'entries for a rule that has none',
      [pack('ours', { rules: [limit] }), word({ severity: 'error', add: { a: [] } })],
      ['house/changes/rules/ours~1word'],
    ],
    [
      'an entry without a replacement for a message that shows one',
      [
        pack('ours', { rules: [{ ...rule('word', { a: ['b'] }), unless: [], message: bilingual('{suggestion}') }] }),
        word({ add: { c: [''] } }),
      ],
      ['house/changes/rules/ours~1word/add/c'],
    ],
    [
      'a red flag made an error',
      [pack('ours', { category: 'trust', rules: [limit] }), word({ severity: 'error' })],
      ['house/changes/rules/ours~1word/severity'],
    ],
    [
      'changes that contradict each other',
      [
        ours,
        word({ off: true, severity: 'error', add: { lapor: ['adukan'], lihat: [] }, drop: ['praktek'] }, 'a'),
        word({ off: false, severity: 'warning', add: { Lapor: ['kirim'], praktek: [] }, drop: ['lihat'] }, 'b'),
      ],
      ['/off', '/severity', '/add/Lapor', '/add/praktek', '/drop/0'].map((at) => `b/changes/rules/ours~1word${at}`),
    ],
    [
      'lists that contradict each other',
      [
        ours,
        pack('a', {
          extends: ['ours'],
          changes: { lists: { 'ours/names': { add: ['ya'], drop: ['praktek lapangan'] } } },
        }),
        pack('b', {
          extends: ['ours'],
          changes: { lists: { 'ours/names': { add: ['Praktek lapangan'], drop: ['ya'] } } },
        }),
      ],
      ['b/changes/lists/ours~1names/add/0', 'b/changes/lists/ours~1names/drop/0'],
    ],
  ])('%s', (_, packs, expected) => {
    expect(problems(packs)).toEqual(expected)
  })
})

test('packs that agree may change the same', () => {
  const change = (id: string, rule: RuleChange, names: ListChange) =>
    pack(id, { extends: ['ours'], changes: { rules: { 'ours/word': rule }, lists: { 'ours/names': names } } })
  const packs = [
    ours,
    change('a', { severity: 'error', add: { lapor: ['adukan'] }, drop: ['praktek'] }, { add: ['kursus'] }),
    change('b', { severity: 'error', add: { Lapor: ['adukan'], kursus: [] }, drop: ['Praktek'] }, { add: ['Kursus'] }),
  ]
  expect(problems(packs)).toEqual([])
  expect(marks(packs, 'silahkan praktek lapor kursus')).toEqual(['error silahkan', 'error lapor'])
})

test('what another pack says is told', () => {
  const off = (id: string, off: boolean) =>
    pack(id, { extends: ['ours'], changes: { rules: { 'ours/word': { off } } } })
  expect(() => createReviewer({ packs: [ours, off('a', true), off('b', false)] })).toThrow(
    'b /changes/rules/ours~1word/off: expected what a says of it, too: true, found false',
  )
})

test('in an exact rule letter case tells entries apart', () => {
  const exact: Rule = { ...rule('word', { Pemda: ['a'], PEMDA: ['b'] }), skip: [] }
  const packs = (change: RuleChange) => [
    pack('ours', { rules: [{ ...exact, unless: [], check: { ...exact.check, case: 'exact' } as Rule['check'] }] }),
    pack('house', { extends: ['ours'], changes: { rules: { 'ours/word': change } } }),
  ]
  expect(marks(packs({ drop: ['PEMDA'] }), 'Warga lapor ke Pemda dan PEMDA hari ini.')).toEqual(['warning Pemda'])
  expect(problems(packs({ drop: ['pemda'] }))).toEqual(['house/changes/rules/ours~1word/drop/0'])
})

describe('kinds of post', () => {
  const kinds: Pack['kinds'] = {
    event: {
      title: bilingual('acara'),
      min: 3,
      signs: [
        { phrases: ['akan digelar', 'akan diadakan'], weight: 3 },
        { pattern: [{ text: 'hadirilah' }], weight: 2 },
        { list: 'invitations', weight: 1 },
        { phrases: ['sudah digelar'], weight: -2 },
      ],
    },
    warning: { title: bilingual('peringatan'), min: 2, signs: [{ phrases: ['waspada'], weight: 2 }] },
    greeting: { title: bilingual('ucapan'), min: 2, signs: [{ phrases: ['selamat'], opens: 'draft', weight: 2 }] },
    reply: { title: bilingual('jawaban'), min: 2, signs: [{ phrases: ['terima kasih'], within: 20, weight: 2 }] },
  }
  const packs = [
    pack('kinds', {
      kinds,
      lists: { invitations: ['undangan'] },
      rules: [{ ...rule('when', { nanti: [] }), unless: [], kinds: ['event'] }],
    }),
  ]
  const reviewer = createReviewer({ packs })
  test.each<[string, string | null]>([
    ['Lomba akan digelar nanti.', 'event'],
    ['Undangan, undangan, undangan.', null],
    ['Hadirilah! Undangan untuk warga.', 'event'],
    ['Hadirilah! Undangan, sudah digelar.', null],
    ['Acara akan digelar, akan diadakan, sudah digelar.', null],
    ['Waspada banjir. Undangan.', 'warning'],
    ['Selamat! Waspada banjir.', null],
    ['Selamat! Waspada banjir. Lomba akan digelar.', 'event'],
    ['🎉 Selamat untuk para juara.', 'greeting'],
    ['Kami ucapkan selamat.', null],
    ['Terima kasih atas laporannya.', 'reply'],
    ['Semua sudah selesai, terima kasih.', null],
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
