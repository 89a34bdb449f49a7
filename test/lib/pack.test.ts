import { describe, expect, test } from 'vitest'
import { createReviewer, type Pack, PackError, packSchema, parsePack } from '../../lib/index.ts'

const rule = {
  id: 'nonstandard-word',
  severity: 'warning',
  check: { kind: 'phrase', entries: { silahkan: ['silakan'] } },
  message: { id: '“{match}” → “{suggestion}”', en: '“{match}” → “{suggestion}”' },
  why: { id: 'Kata baku.', en: 'Standard word.' },
  source: 'KBBI VI',
  examples: { bad: [{ text: 'Silahkan.', match: ['Silahkan'], fixed: 'Silakan.' }], good: ['Silakan.', 'Ya.'] },
}
const pack = {
  lugas: 1,
  id: 'tiny',
  version: '1.0.0',
  title: { id: 'Kecil', en: 'Tiny' },
  category: 'clarity',
  rules: [rule],
}

const message = { id: 'x', en: 'x' }
const bound = { measure: 'words', max: 3, source: 'x', year: 2026, certain: true }
const withRule = (change: object) => ({ ...pack, rules: [{ ...rule, ...change }] })
const withPattern = (slots: object[]) => withRule({ check: { kind: 'pattern', slots }, message })
const withLimit = (what: object) => withRule({ check: { kind: 'limit', per: 'draft', max: 1, ...what }, message })
const withReplace = (text: string) => {
  const slots = [
    { name: 'a', starts: 'x' },
    { name: 'many', ends: 'x', repeat: { min: 1, max: 2 } },
  ]
  return withRule({ check: { kind: 'pattern', slots, replace: [text] }, message })
}
const problemsOf = (json: unknown) => {
  try {
    parsePack(json, 'kecil.json')
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.problems
  }
}

test('a sound pack is accepted', () => {
  expect(problemsOf(pack)).toEqual([])
})

test.each<[string, unknown, string, string]>([
  ['no object', 7, '', 'an object'],
  ['a later version', { ...pack, lugas: 2 }, '/lugas', '1'],
  ['an unknown field', { ...pack, colour: 'red' }, '/colour', 'one of the fields'],
  ['a missing field', withRule({ source: undefined }), '/rules/0/source', 'text'],
  ['a wrong id', { ...pack, id: 'Tiny Pack' }, '/id', 'small letters'],
  ['an empty list', withRule({ lines: [] }), '/rules/0/lines', 'at least 1'],
  [
    'an unknown kind of check',
    withRule({ check: { kind: 'regex', pattern: '.*' } }),
    '/rules/0/check/kind',
    'one of "phrase"',
  ],
  [
    'a regular expression',
    withRule({ check: { kind: 'phrase', entries: {}, regex: 'x' } }),
    '/rules/0/check/regex',
    'one of the fields',
  ],
  ['an unknown check', withRule({ check: { kind: 'check', name: 'magic' } }), '/rules/0/check/name', '"link"'],
  [
    'a list that a check has not',
    { ...withRule({ check: { kind: 'check', name: 'link', lists: { known: 'a' } } }), lists: { a: ['b'] } },
    '/rules/0/check/lists/known',
    'official',
  ],
  ['a limit of nothing', withLimit({}), '/rules/0/check', 'exactly one of measure, of'],
  ['a limit of two things', withLimit({ measure: 'words', of: { phrases: ['a'] } }), '/rules/0/check', 'exactly one'],
  ['a limit of an unknown list', withLimit({ of: { list: 'x' } }), '/rules/0/check/of/list', '/lists'],
  ['words per words', withLimit({ measure: 'words', perWords: 15 }), '/rules/0/check/perWords', 'nothing for words'],
  ['a slot text of two tokens', withPattern([{ text: 's.d.' }]), '/rules/0/check/slots/0/text', 'one token'],
  ['a slot named as every message has', withPattern([{ name: 'match' }]), '/rules/0/check/slots/0/name', 'of its own'],
  ['a language that is none', withRule({ languages: ['id'] }), '/rules/0/languages/0', 'ISO 639-3'],
  ['an unknown list', withRule({ unless: [{ list: 'names', scope: 'match' }] }), '/rules/0/unless/0/list', '/lists'],
  [
    'two kinds of terms',
    withRule({ unless: [{ list: 'a', phrases: ['b'], scope: 'match' }] }),
    '/rules/0/unless/0',
    'exactly one',
  ],
  [
    'an unknown list among several',
    withRule({ only: [[{ list: 'x', scope: 'draft' }]] }),
    '/rules/0/only/0/0/list',
    '/lists',
  ],
  [
    'terms that stand nowhere',
    withRule({ only: [{ phrases: ['a'] }] }),
    '/rules/0/only/0/scope',
    'where the terms stand',
  ],
  ['kinds and terms', withRule({ only: [{ kinds: ['a'], scope: 'draft' }] }), '/rules/0/only/0', 'kinds alone'],
  ['an unknown condition', withRule({ unless: ['debunked'] }), '/rules/0/unless/0', 'a name in /conditions'],
  [
    'an unknown list in a condition',
    { ...pack, conditions: { debunked: [[{ list: 'x', scope: 'draft' }]] } },
    '/conditions/debunked/0/0/list',
    '/lists',
  ],
  [
    'an unknown condition of a group',
    { ...pack, groups: { lure: { cap: 1, title: message, unless: ['x'] } } },
    '/groups/lure/unless/0',
    'a name in /conditions',
  ],
  [
    'a condition by name inside a condition',
    { ...pack, conditions: { a: ['a'] } },
    '/conditions/a/0',
    'object or list',
  ],
  ['a pattern that marks nothing', withPattern([{ text: 'a', aside: true }]), '/rules/0/check/slots', 'not aside'],
  [
    'a slot aside between others',
    withPattern([{ text: 'a' }, { text: 'b', aside: true }, { text: 'c' }]),
    '/rules/0/check/slots/1/aside',
    'only before or behind',
  ],
  [
    'letters at odds',
    withPattern([{ any: [{ letters: { min: 3, max: 2 } }] }]),
    '/rules/0/check/slots/0/any/0/letters',
    'not over max',
  ],
  [
    'an unknown list inside not',
    withPattern([{ not: [{ list: 'x' }] }]),
    '/rules/0/check/slots/0/not/0/list',
    '/lists',
  ],
  ['a replacement by no slot', withReplace('{b}'), '/rules/0/check/replace/0', 'by their names'],
  ['a form that is none', withReplace('{a:big}'), '/rules/0/check/replace/0', 'lower, '],
  ['an ending that was not tested', withReplace('{a:end}'), '/rules/0/check/replace/0', 'with `ends`'],
  ['the rest of many words', withReplace('{many:rest}'), '/rules/0/check/replace/0', 'one word'],
  ['a name that no slot has', withPattern([{ same: 'x' }]), '/rules/0/check/slots/0/same', 'earlier slot'],
  [
    'too many repeats',
    withPattern([{ repeat: { min: 0, max: 99 } }]),
    '/rules/0/check/slots/0/repeat/max',
    'from 1 to 20',
  ],
  [
    'one good example',
    withRule({ examples: { bad: rule.examples.bad, good: ['Ya.'] } }),
    '/rules/0/examples/good',
    'at least 2',
  ],
  ['no examples', withRule({ examples: undefined }), '/rules/0/examples', 'an object'],
  [
    'an unknown placeholder',
    withRule({ message: { id: '{size}', en: 'x' } }),
    '/rules/0/message/id',
    '{match} {suggestion}',
  ],
  [
    'a suggestion that may be missing',
    withRule({ check: { kind: 'phrase', entries: { silahkan: [] } } }),
    '/rules/0/message/id',
    'only {match}',
  ],
  [
    'a replacement with space at its edge',
    withRule({ check: { kind: 'phrase', entries: { a: ['b '] } } }),
    '/rules/0/check/entries/a/0',
    'without space',
  ],
  [
    'a pointer with special characters',
    withRule({ check: { kind: 'phrase', entries: { 's/d': 'x' } } }),
    '/rules/0/check/entries/s~1d',
    'a list',
  ],
  ...['AKTIFITAS', 'aktif\u200bitas', 'aktif\u00aditas', 'aktifit\u0430s', 'ａｋｔｉｆｉｔａｓ'].map(
    (twin): [string, unknown, string, string] => [
      `the entry aktifitas again as ${JSON.stringify(twin)}`,
      withRule({ check: { kind: 'phrase', entries: { aktifitas: ['aktivitas'], [twin]: ['kegiatan'] } } }),
      `/rules/0/check/entries/${twin}`,
      'an entry that does not read like "aktifitas"',
    ],
  ),
  [
    'an entry again with other spaces',
    withRule({ check: { kind: 'phrase', entries: { 'di  mana': ['x'], 'Di\u00a0mana': ['x'] } } }),
    '/rules/0/check/entries/Di\u00a0mana',
    'an entry that does not read like "di  mana"',
  ],
  [
    'an entry again, pointer escaped',
    withRule({ check: { kind: 'phrase', entries: { 'S/D~': ['x'], 's/d~': ['x'] } } }),
    '/rules/0/check/entries/S~1D~0',
    'an entry that does not read like "s/d~"',
  ],
  ...['\u200b', '\0', '\ud800', 'satu\ndua'].map((phrase): [string, unknown, string, string] => [
    `the entry ${JSON.stringify(phrase)}, which no line can hold`,
    withRule({ check: { kind: 'phrase', entries: { [phrase]: ['x'] } } }),
    `/rules/0/check/entries/${phrase}`,
    'one line can hold',
  ]),
  ['a member that no line can hold', { ...pack, lists: { a: ['b', '\u2060'] } }, '/lists/a/1', 'one line can hold'],
  [
    'an exception that no line can hold',
    withRule({ unless: [{ phrases: ['\u2060'], scope: 'match' }] }),
    '/rules/0/unless/0/phrases/0',
    'one line can hold',
  ],
  [
    'a sign that no line can hold',
    { ...pack, kinds: { a: { title: pack.title, min: 1, signs: [{ phrases: ['undangan', '\u2060'], weight: 1 }] } } },
    '/kinds/a/signs/0/phrases/1',
    'one line can hold',
  ],
  [
    'a sign that is nothing',
    { ...pack, kinds: { a: { title: pack.title, min: 1, signs: [{ weight: 1 }] } } },
    '/kinds/a/signs/0',
    'exactly one of phrases, list, pattern',
  ],
  [
    'a sign of a list that is not there',
    { ...pack, kinds: { a: { title: pack.title, min: 1, signs: [{ list: 'words', weight: 1 }] } } },
    '/kinds/a/signs/0/list',
    'a name in /lists',
  ],
  [
    'an added entry that no line can hold',
    { ...pack, extends: ['ours'], changes: { rules: { 'ours/word': { add: { '\u200b': [] } } } } },
    '/changes/rules/ours~1word/add/\u200b',
    'one line can hold',
  ],
  [
    'an added member that no line can hold',
    { ...pack, extends: ['ours'], changes: { lists: { 'ours/word': { add: ['\u200b'] } } } },
    '/changes/lists/ours~1word/add/0',
    'one line can hold',
  ],
  [
    'a wording left alone that no line can hold',
    { ...pack, changes: { leave: ['Warga Maju', '\u200b'] } },
    '/changes/leave/1',
    'one line can hold',
  ],
  ['a beginning of no letters', withPattern([{ starts: ['di', '\u200b'] }]), '/rules/0/check/slots/0', 'can be seen'],
  ['two rules of one name', { ...pack, rules: [rule, rule] }, '/rules/1/id', 'no other rule'],
  ['a red flag without cue', { ...pack, category: 'trust' }, '/rules/0/cue', 'a cue'],
  [
    'a red flag as error',
    { ...pack, category: 'trust', rules: [{ ...rule, severity: 'error' }] },
    '/rules/0/severity',
    'suggestion',
  ],
  [
    'a red flag that fades as the draft grows',
    {
      ...withRule({
        check: { kind: 'limit', measure: 'capitals', per: 'draft', max: 40 },
        cue: { group: 'x', weight: 1 },
        message,
      }),
      groups: { x: { cap: 1, title: message } },
    },
    '/rules/0/check/per',
    'a part of the draft',
  ],
  [
    'a condition that is its own exception',
    withRule({
      only: [{ phrases: ['air'], scope: 'draft' }],
      unless: [
        { phrases: ['tanah'], scope: 'draft' },
        { phrases: ['air'], scope: 'draft' },
      ],
    }),
    '/rules/0/only/0',
    'no exception of the rule or its group',
  ],
  ['an unknown group', withRule({ cue: { group: 'x', weight: 1 } }), '/rules/0/cue/group', '/groups'],
  [
    'the bound of a platform for a sentence',
    withRule({ check: { kind: 'limit', measure: 'words', per: 'sentence', max: 'platform' }, message }),
    '/rules/0/check/max',
    'a number',
  ],
  [
    'the bound of a platform for terms',
    withRule({ check: { kind: 'limit', of: { phrases: ['a'] }, per: 'draft', max: 'platform' }, message }),
    '/rules/0/check/max',
    'a number',
  ],
  [
    'two bounds for one measure',
    {
      ...pack,
      platforms: { x: { limits: [bound, { ...bound, surface: 'title' }, { ...bound, surface: 'post', max: 5 }] } },
    },
    '/platforms/x/limits/2',
    'a measure and surface that no other has',
  ],
  [
    'platforms and terms in one condition',
    withRule({ unless: [{ platforms: ['x'], scope: 'draft' }] }),
    '/rules/0/unless/0',
    'platforms alone',
  ],
  [
    'two distances',
    withRule({
      check: { kind: 'require', need: { phrases: ['a'] }, within: { tokens: 1, sentences: 1 } },
      message,
    }),
    '/rules/0/check/within',
    'either',
  ],
])('%s is refused', (_, json, pointer, expected) => {
  const problems = problemsOf(json)
  expect(problems.map((problem) => problem.pointer)).toContain(pointer)
  expect(problems.find((problem) => problem.pointer === pointer)?.expected).toContain(expected)
  expect(problems.every((problem) => problem.pack === 'kecil.json')).toBe(true)
})

test.each([
  ['missing', { ...pack, version: undefined }],
  ['unknown', { ...pack, versi: '1' }],
  ['value', withRule({ severity: 'keras' })],
  ['size', withRule({ examples: { bad: pack.rules[0]?.examples?.bad, good: [] } })],
  ['name', withRule({ unless: [{ list: 'nowhere', scope: 'draft' }] })],
  ['taken', { ...pack, rules: [...pack.rules, ...pack.rules] }],
  ['other', withRule({ asks: { id: 'Tanggal', en: 'Date' } })],
] as const)('a problem has the code “%s”', (code, json) => {
  expect(problemsOf(JSON.parse(JSON.stringify(json))).map((problem) => problem.code)).toContain(code)
})

test('all problems are listed at once, at most 50', () => {
  expect(problemsOf({ ...pack, rules: Array.from({ length: 99 }, () => 1) })).toHaveLength(50)
})

test('the message names place, expectation and finding', () => {
  expect(() => parsePack({ ...pack, lugas: 2 }, 'kecil.json')).toThrow('kecil.json /lugas: expected 1, found 2')
})

test('capitals tell the entries of an exact rule apart', () => {
  const check = { kind: 'phrase', entries: { Pemda: ['x'], PEMDA: ['x'] }, case: 'exact' }
  expect(problemsOf(withRule({ check }))).toEqual([])
})

test('a text may have as many characters as the schema says, however many code units they take', () => {
  const entry = (text: string) => withRule({ check: { kind: 'phrase', entries: { a: [text] } } })
  expect(problemsOf(entry('𝗔'.repeat(200)))).toEqual([])
  expect(problemsOf(entry('𝗔'.repeat(201)))).toMatchObject([{ expected: 'at most 200 characters' }])
})

describe('what was found is shown short and whole', () => {
  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
    [1n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [() => 1, 'a function'],
    [[1, 2], 'a list of 2'],
    [new Map(), 'an object'],
    ['Tiny "Pack"', '"Tiny \\"Pack\\""'],
    ['a\nb\0', '"a\\nb\\u0000"'],
    ['aktif\u200bitas \u202egnoz\u00a0\ud800', '"aktif\\u200bitas \\u202egnoz\\u00a0\\ud800"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    ['𝗔'.repeat(1_000_000), `"${'𝗔'.repeat(29)}\\ud835…`],
  ])('%s', (value, found) => {
    expect(problemsOf({ ...pack, id: value })).toMatchObject([{ pointer: '/id', found }])
  })
  test('in the message, places too', () => {
    expect(() => parsePack({ ...pack, 'a/b\n\u202e~': 1 }, 'kecil.json')).toThrow(
      /^kecil\.json \/a~1b\\u000a\\u202e~0: expected one of the fields .*, found "a\/b\\n\\u202e~"$/,
    )
  })
})

test('a stripped pack needs no examples and may have none', () => {
  const { examples: _, ...bare } = rule
  expect(problemsOf({ ...pack, stripped: true, rules: [bare] })).toEqual([])
  expect(problemsOf({ ...pack, stripped: true }).map((problem) => problem.pointer)).toEqual(['/rules/0/examples'])
})

test('two packs of one name are refused', () => {
  expect(() => createReviewer({ packs: [pack as unknown as Pack, pack as unknown as Pack] })).toThrow(PackError)
})

describe('the schema', () => {
  const missing: string[] = []
  const walk = (node: unknown, at: string) => {
    if (typeof node !== 'object' || node === null) return
    const { properties } = node as { properties?: Record<string, { description?: string }> }
    for (const [name, field] of Object.entries(properties ?? {})) if (!field.description) missing.push(`${at}/${name}`)
    for (const [name, child] of Object.entries(node)) walk(child, `${at}/${name}`)
  }
  walk(packSchema(), '')
  test('describes every field', () => expect(missing).toEqual([]))
})
