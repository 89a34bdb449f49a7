import { describe, expect, test } from 'vitest'
import {
  allowedWords,
  differences,
  EMPTY_PACK,
  leftWordings,
  linesOf,
  ownList,
  type RuleDraft,
  tryRule,
  withAllowedWords,
  withLeftWordings,
  withOwnList,
  withRule,
  withRuleChange,
} from '../../extension/house-pack.ts'
import { isTrustworthy } from '../../extension/linked.ts'
import { shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import { createReviewer, parsePack } from '../../lib/index.ts'
import { createTrial } from '../../lib/trial/trial.ts'

const shipped = shippedPacks()
const languages = shippedLanguages()

test('what forms make is a pack that fits, and the same pack again when it is taken back', () => {
  const named = withOwnList(EMPTY_PACK, 'channels', ['0274 555123'])
  const changed = withRuleChange(named, 'hoax/campaign-words', { off: false })
  expect(changed.extends).toEqual(['completeness', 'hoax'])
  expect(ownList(changed, 'channels')).toEqual(['0274 555123'])
  expect(() => createReviewer({ packs: [...shipped, parsePack(changed, 'rumah')] })).not.toThrow()
  expect(withOwnList(withRuleChange(changed, 'hoax/campaign-words', {}), 'channels', [])).toEqual(EMPTY_PACK)
})

test('every list of the forms is there', () => {
  for (const name of ['offices', 'channels', 'places', 'hosts', 'acronyms', 'hashtags'] as const) {
    const pack = withOwnList(EMPTY_PACK, name, [name === 'acronyms' ? 'RKB = ruang kelas baru' : 'sukamaju'])
    expect(() => createReviewer({ packs: [...shipped, parsePack(pack, name)], languages }), name).not.toThrow()
  }
})

test('a word that is left alone is left alone by every rule that has it, and one that none has is told', () => {
  const { pack, unknown } = withAllowedWords(EMPTY_PACK, ['Silahkan', 'sukamaju'], shipped)
  expect(unknown).toEqual(['sukamaju'])
  expect(allowedWords(pack)).toEqual(['silahkan'])
  const { findings } = createReviewer({ packs: [...shipped, pack], languages }).review('Silahkan datang besok.')
  expect(findings.map(({ text }) => text)).not.toContain('Silahkan')
  expect(withAllowedWords(pack, [], shipped).pack).toEqual(EMPTY_PACK)
})

test('a slogan stays as it is, and the words in it are marked elsewhere', () => {
  const pack = withLeftWordings(withRuleChange(EMPTY_PACK, 'hoax/campaign-words', { off: false }), ['Ijin Cepat!'])
  expect(leftWordings(pack)).toEqual(['Ijin Cepat!'])
  const { findings } = createReviewer({ packs: [...shipped, parsePack(pack, 'rumah')], languages }).review(
    'Ijin cepat! Bawa ijin lama ke loket.',
  )
  expect(findings.filter(({ text }) => /ijin/i.test(text)).map(({ text }) => text)).toEqual(['ijin'])
  expect(differences(EMPTY_PACK, pack)).toContainEqual({
    what: 'added',
    name: 'leave',
    came: ['Ijin Cepat!'],
    went: [],
  })
  expect(withRuleChange(withLeftWordings(pack, []), 'hoax/campaign-words', {})).toEqual(EMPTY_PACK)
})

const DRAFT: RuleDraft = {
  kind: 'phrase',
  severity: 'warning',
  entries: 'kantor wali = balai kota\nloket lama',
  where: '',
  need: '',
  within: 'draft',
  message: 'Di kota ini namanya lain.',
  messageEn: '',
  why: 'Satu nama untuk satu tempat.',
  source: 'Pedoman gaya Kota Sukamaju 2026',
  bad: 'Datang ke kantor wali besok.\nAntre di loket lama.',
  good: 'Datang ke balai kota besok.\nKantor itu buka.',
}
const REQUIRE: RuleDraft = {
  ...DRAFT,
  kind: 'require',
  where: 'pemadaman',
  need: 'pln\npukul',
  bad: 'Ada pemadaman listrik besok.',
  good: 'Ada pemadaman listrik pukul 09.00.\nListrik menyala.',
}

describe('a new rule', () => {
  test.each([
    ['words', DRAFT],
    ['something that must be said', REQUIRE],
    ['something that must be said in every post', { ...REQUIRE, where: '', good: 'Mulai pukul 09.00.\nDari PLN.' }],
  ])('%s: what passes in the form passes as a pack', (_, draft) => {
    const { rule, bad, good } = tryRule(draft, [], languages)
    expect([...bad, ...good].filter(({ isFine }) => !isFine)).toEqual([])
    const pack = parsePack(withRule(EMPTY_PACK, rule as NonNullable<typeof rule>), 'rumah')
    const trial = createTrial(
      [...shipped, pack].map((one) => ({ file: one.id, pack: one })),
      languages,
    )
    expect(
      trial.rules.filter((tried) => tried.pack.id === 'rumah').flatMap((tried) => trial.mistakesIn(tried)),
    ).toEqual([])
  })

  test.each([
    ['a bad example is not marked', { bad: 'Datang ke balai kota.' }],
    ['a good example is marked', { good: 'Datang ke kantor wali.\nKantor itu buka.' }],
    ['there is one good example alone', { good: 'Kantor itu buka.' }],
    ['there is no reason', { why: ' ' }],
    ['there is nothing to look for', { entries: ' = balai kota' }],
  ])('is none while %s', (_, change) => {
    expect(tryRule({ ...DRAFT, ...change }, [], languages).rule).toBeNull()
  })

  test('has an id that no other has', () => {
    expect(tryRule(DRAFT, ['kantor-wali'], languages).rule?.id).toBe('kantor-wali-2')
  })
})

test('one line is one entry', () => {
  expect(linesOf(' a \n\nb\na\n')).toEqual(['a', 'b'])
})

test('the differences of two editions name rules and lists, and the words that came and went', () => {
  const rule = tryRule(DRAFT, [], languages).rule as NonNullable<ReturnType<typeof tryRule>['rule']>
  const before = withOwnList(withRule(EMPTY_PACK, rule), 'hosts', ['sukamaju.id'])
  const after = withRuleChange(withOwnList(EMPTY_PACK, 'hosts', ['air.id']), 'hoax/click-lure', { off: true })
  expect(differences(before, after)).toEqual([
    {
      what: 'dropped',
      name: 'rumah/kantor-wali',
      came: [],
      went: ['kantor wali → balai kota', 'loket lama → …', 'warning'],
    },
    { what: 'changed', name: 'hoax/official-hosts', came: ['+ air.id'], went: ['+ sukamaju.id'] },
    { what: 'added', name: 'hoax/click-lure', came: ['off'], went: [] },
  ])
  expect(differences(after, after)).toEqual([])
})

test.each([
  ['https://sukamaju.go.id/lugas.json', true],
  ['http://sukamaju.go.id/lugas.json', false],
  ['https://admin:rahasia@sukamaju.go.id/lugas.json', false],
  ['http://127.0.0.1:8080/lugas.json', true],
  ['http://localhost.sukamaju.go.id/lugas.json', false],
  ['berkas.json', false],
])('%s can be trusted on its way: %s', (address, isTrusted) => {
  expect(isTrustworthy(address)).toBe(isTrusted)
})
