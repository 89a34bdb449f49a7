import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedPacks } from '../../lib/cli/packs.ts'
import { createReviewer, type Pack, PackError, parsePack, type Rule } from '../../lib/index.ts'
import { PACK_SHAPE } from '../../lib/language.ts'
import { Pattern } from '../../lib/pattern.ts'
import type { Shape } from '../../lib/shape.ts'
import { comparisonsOf, MOST_COMPARISONS } from '../../lib/size.ts'
import { tokenize } from '../../lib/tokenize.ts'
import type { Slot } from '../../lib/types.ts'
import { HOSTILE, mutantsOf, type Schema, valuesOf } from '../rules/from-schema.ts'

/** Packs from outside: whatever they hold, one `PackError` says every place, and what is accepted can be used. */

const bilingual = (text: string) => ({ id: text, en: text })
const rule = (rest: Partial<Rule> = {}): Rule => ({
  id: 'word',
  severity: 'warning',
  check: { kind: 'phrase', entries: { silahkan: ['silakan'] } },
  message: bilingual('pesan'),
  why: bilingual('alasan'),
  source: 'uji',
  ...rest,
})
const pack = (rest: object = {}): Pack => ({
  lugas: 1,
  id: 'luar',
  version: '1.0.0',
  title: bilingual('Luar'),
  category: 'clarity',
  stripped: true,
  rules: [rule()],
  ...rest,
})

const errorOf = (refuse: () => unknown): PackError | undefined => {
  try {
    refuse()
    return undefined
  } catch (error) {
    if (error instanceof PackError) return error
    throw error
  }
}
const refusal = (json: unknown) => errorOf(() => parsePack(json, 'luar.json'))
const problems = (error: PackError | undefined) =>
  (error?.problems ?? []).map(({ pointer, expected, found }) => `${pointer}: ${expected}, ${found}`)

const words = (count: number, prefix = 'kata') => Array.from({ length: count }, (_, i) => `${prefix}${i}`)
const entries = (count: number, prefix?: string) => Object.fromEntries(words(count, prefix).map((word) => [word, []]))
const phrases = (count: number) => rule({ check: { kind: 'phrase', entries: entries(count) } })

/** For a slow machine; a test that hangs should still end. */
const LONG = 120_000

describe('bounds', { timeout: LONG }, () => {
  const TOO_MANY = ': at most 150000 entries in all packs together,'
  const members = (count: number, of: (i: number) => object) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, of(i)]))
  const unless = (item: object) => [{ ...item, scope: 'match' }]
  test.each<[string, object]>([
    ['entries of a rule', { rules: [phrases(200_000)] }],
    ['entries of many rules', { rules: Array.from({ length: 200 }, (_, i) => ({ ...phrases(1000), id: `r${i}` })) }],
    ['members of lists', { lists: members(20, () => words(10_000)) }],
    [
      'signs of kinds of post',
      { kinds: members(100, () => ({ title: bilingual('x'), min: 1, signs: [{ phrases: words(2000), weight: 1 }] })) },
    ],
    ['phrases of exceptions', { rules: [rule({ unless: unless({ phrases: words(200_000) }) } as object)] }],
    ['words of a slot', { rules: [rule({ check: { kind: 'pattern', slots: [{ not: { text: words(200_000) } }] } })] }],
    ['needs', { rules: [rule({ check: { kind: 'require', need: { phrases: words(200_000) }, within: 'draft' } })] }],
    ['entries added to others', { extends: ['ours'], changes: { rules: { 'ours/word': { add: entries(200_000) } } } }],
    ['words added to others', { extends: ['ours'], changes: { lists: { 'ours/names': { add: words(200_000) } } } }],
    [
      'a list that many rules look for',
      {
        lists: { names: words(20_000) },
        rules: Array.from({ length: 9 }, (_, i) => rule({ id: `r${i}`, unless: unless({ list: 'names' }) } as object)),
      },
    ],
  ])('200,000 %s', (_, rest) => {
    const json = JSON.parse(JSON.stringify(pack(rest)).replaceAll(/(?<="n\d+":)\{\}/g, '1'))
    const found = problems(refusal(json))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(TOO_MANY)
  })

  test('many entries are fine up to the bound, and counted over all packs', () => {
    const half = (id: string) => parsePack(pack({ id, lists: { names: words(75_000) }, rules: [] }), id)
    expect(errorOf(() => createReviewer({ packs: [half('a'), half('b')] }))).toBeUndefined()
    const error = errorOf(() => createReviewer({ packs: [half('a'), half('b'), pack({ id: 'c' }), pack({ id: 'd' })] }))
    expect(error?.problems.map((problem) => problem.pack)).toEqual(['c', 'd'])
    expect(problems(error)[1]).toBe(`${TOO_MANY} 150002`)
  })

  test('what a pack adds to another counts once', () => {
    const ours = pack({ id: 'ours', lists: { names: words(75_000) }, rules: [] })
    const change = (count: number) => ({ changes: { lists: { 'ours/names': { add: words(count, 'lain') } } } })
    const house = (count: number) => pack({ id: 'house', extends: ['ours'], rules: [], ...change(count) })
    expect(errorOf(() => createReviewer({ packs: [ours, house(75_000)] }))).toBeUndefined()
    expect(problems(errorOf(() => createReviewer({ packs: [ours, house(75_001)] })))).toContain(`${TOO_MANY} 150001`)
  })

  test.each<[string, unknown]>([
    ['entries', pack({ rules: [rule({ check: { kind: 'phrase', entries: entries(26_000, 'x'.repeat(190)) } })] })],
    ['members', pack({ lists: { names: Array(30_000).fill('x'.repeat(190)) } })],
    [
      'replacements',
      pack({
        lists: { a: ['x'] },
        rules: Array(100).fill(
          rule({
            check: { kind: 'phrase', entries: Object.fromEntries(words(300).map((word) => [word, ['y'.repeat(200)]])) },
          }),
        ),
      }),
    ],
  ])('more than 5 MB of %s', (_, json) => {
    expect(problems(refusal(json))).toContain(': at most 5000000 characters of text, more')
  })

  test.each<[string, () => unknown, string]>([
    ['lists in lists', () => nested(100_000, (inner) => [inner]), ''],
    ['objects in objects', () => nested(100_000, (inner) => ({ title: inner })), '/title/title'],
    [
      'a slot test in itself',
      () => {
        const slot: Record<string, unknown> = {}
        slot.not = slot
        return pack({ rules: [rule({ check: { kind: 'pattern', slots: [slot] } })] })
      },
      '/rules/0/check/slots/0/not/not/not',
    ],
    [
      'a list in itself, again and again',
      () => {
        const list: unknown[] = []
        list.push(...Array(1000).fill(list))
        return pack({ rules: list })
      },
      '/rules/0',
    ],
    ['a list with nothing in it', () => pack({ rules: Array(1000), lists: { a: Array(2 ** 32 - 1) } }), '/rules/0'],
  ])('%s', (_, make, pointer) => {
    expect(refusal(make())?.problems.map((problem) => problem.pointer)).toContain(pointer)
  })

  test.each<[string, object, ...string[]]>([
    ['rules', { rules: Array(200_000).fill(1) }, '/rules: at most 1000 items, 200000'],
    [
      'conditions',
      { rules: [{ ...rule(), unless: Array(21).fill({}), only: [Array(21).fill({})] }], conditions: { a: Array(21) } },
      '/rules/0/unless: at most 20 items, 21',
      '/rules/0/only/0: at most 20 items, 21',
      '/conditions/a: at most 20 items, 21',
    ],
    ['kinds', { kinds: members(101, () => ({})) }, '/kinds: at most 100 entries, 101'],
    ['extended packs', { extends: Array(21).fill('a') }, '/extends: at most 20 items, 21'],
    [
      'replacements',
      { rules: [rule({ check: { kind: 'phrase', entries: { a: Array(21).fill('b') } } })] },
      '/rules/0/check/entries/a: at most 20 items, 21',
    ],
    [
      'letters in a key',
      { rules: [rule({ check: { kind: 'phrase', entries: { ['a'.repeat(1_000_000)]: [] } } })] },
      `/rules/0/check/entries: a key that is at most 200 characters, "${'a'.repeat(59)}…`,
    ],
  ])('too many %s', (_, rest, ...expected) => {
    expect(problems(refusal(pack(rest)))).toEqual(expected)
  })

  test('the rule language is at most 32 levels deep', () => {
    const depthOf = (shape: Shape): number => {
      if (shape.is === 'list' || shape.is === 'map') return 1 + depthOf(shape.of)
      if (shape.is === 'object')
        return 1 + Math.max(...Object.values(shape.fields).map((field) => depthOf(field.shape)))
      if (shape.is === 'either' || shape.is === 'kinds') return Math.max(...Object.values(shape.of).map(depthOf))
      return 1
    }
    expect(depthOf(PACK_SHAPE)).toBeLessThanOrEqual(32)
  })

  test('50 problems are listed and the rest is counted', () => {
    const error = refusal(Object.fromEntries(words(200_000).map((word) => [word, 1])))
    expect(error?.problems).toHaveLength(50)
    expect(error?.more).toBe(200_000 + 6 - 50)
    expect(error?.message).toMatch(/\nand 199956 more$/)
  })
})

const nested = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = around(value)
  return value
}

describe('hostile patterns', () => {
  const word: Slot = { is: 'word', repeat: { min: 0, max: 20 } }
  const pattern = (...slots: Slot[]) => rule({ check: { kind: 'pattern', slots } })

  const same: Slot = { same: 'a' }
  const first: Slot = { is: 'word', name: 'a' }

  test.each<[string, Slot[]]>([
    ['eighteen slots of up to twenty tokens', [first, ...Array(18).fill(word), same]],
    ['three of them', [first, word, word, word, same]],
    ['a slot with thousands of beginnings', [{ starts: words(2000) }]],
    ['thousands of masks inside', [{ not: [{ any: [{ shape: words(2000) }] }] }]],
  ])('%s', (_, slots) => {
    const [problem] = refusal(pack({ rules: [pattern(...slots)] }))?.problems ?? []
    expect(problem?.pointer).toBe('/rules/0/check/slots')
    expect(problem?.expected).toContain(`at most ${MOST_COMPARISONS} comparisons`)
  })

  test('a pattern in a condition', () => {
    const some: Slot = { is: 'word', repeat: { min: 0, max: 2 } }
    const condition = { pattern: [first, word, word, some, same], scope: 'draft' }
    const json = pack({ conditions: { a: [[condition]] }, rules: [{ ...rule(), only: ['a'], unless: [condition] }] })
    expect(refusal(json)?.problems.map(({ pointer }) => pointer)).toEqual([
      '/conditions/a/0/0/pattern',
      '/rules/0/unless/0/pattern',
    ])
  })

  test('many patterns, each of which would be fine', () => {
    const two = pattern(first, word, word, same)
    const rules = Array.from({ length: 60 }, (_, i) => ({ ...two, id: `r${i}` }))
    expect(refusal(pack({ rules: rules.slice(0, 30) }))).toBeUndefined()
    expect(refusal(pack({ rules }))?.problems).toMatchObject([{ pointer: '' }])
  })

  test('no line makes a pattern compare more than was counted', () => {
    const repeat = fc.record({ min: fc.nat(3), more: fc.nat(9), shortest: fc.boolean() })
    const slot = fc.option(repeat, { nil: undefined }).map(
      (given): Slot => ({
        is: 'word',
        ...(given && { repeat: { min: given.min, max: given.min + given.more || 1, shortest: given.shortest } }),
      }),
    )
    const last = fc.constantFrom<Slot>({ text: 'z' }, { same: 'a', not: { text: 'a' } })
    const text = 'a '.repeat(60)
    const tokens = tokenize(text)
    let looks = 0
    const watched = new Proxy(tokens, {
      get: (all, key) => {
        if (typeof key === 'string' && /^\d/.test(key)) looks++
        return Reflect.get(all, key)
      },
    })
    let most = 0
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 5 }), last, (some, end) => {
        const slots = [first, ...some, end]
        const counted = comparisonsOf(slots) * tokens.length
        if (counted > MOST_COMPARISONS * tokens.length) return
        const tried = new Pattern(slots, new Map())
        looks = 0
        for (let at = 0; at < tokens.length; at++) tried.match({ text, tokens: watched }, at, tokens.length)
        expect(looks).toBeLessThanOrEqual(counted)
        most = Math.max(most, looks / counted)
      }),
      { numRuns: 1000 },
    )
    expect(most).toBeGreaterThan(0.3)
  })
})

describe('hostile strings', () => {
  const strange = [...HOSTILE, '\u200b', '\0', ' ', ''].map((text) => [JSON.stringify(text), text])
  test.each([...strange, ['1 MB', 'x'.repeat(1_000_000)]] as [string, string][])('%s everywhere', (_, text) => {
    const json = {
      ...pack({
        id: text,
        lists: { [text]: [text] },
        groups: { [text]: {} },
        kinds: { [text]: { signs: [{ phrases: [text], weight: 1 }] } },
      }),
      rules: [
        rule({ id: text, source: text, unless: [{ list: text, scope: 'match' }] }),
        rule({ check: { kind: 'phrase', entries: own(text, [text]) }, cue: { group: text, weight: 1 } }),
        rule({ check: { kind: 'check', name: text, lists: own(text, text) } }),
        rule({ check: { kind: 'pattern', slots: [{ name: text, same: text, text, starts: text }], replace: [text] } }),
      ],
      changes: { rules: own(text, {}), lists: own(text, {}) },
      ...own(text, 1),
    }
    expect(refusal(json)).toBeInstanceOf(PackError)
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'an entry %s is a phrase like any other',
    (word) => {
      const check = { kind: 'phrase', entries: own(word, ['kata']) } as const
      const ours = parsePack(pack({ id: 'ours', rules: [rule({ check })] }), 'ours')
      const marks = (packs: Pack[]) =>
        createReviewer({ packs })
          .review(`Tulis ${word} dan silahkan.`)
          .findings.map((finding) => [finding.text, ...finding.suggestions])
      expect(marks([ours])).toEqual([[word, 'kata']])
      const house = (change: object) =>
        pack({ rules: [], extends: ['ours'], changes: { rules: { 'ours/word': change } } })
      expect(marks([ours, house({ drop: [word] })])).toEqual([])
      expect(marks([ours, house({ add: own(word, ['lain']) })])).toEqual([[word, 'lain']])
      expect(marks([ours, house({ add: { silahkan: ['silakan'] } })])).toHaveLength(2)
    },
  )

  test('a name that every object has is no name of a list, group or check', () => {
    const error = refusal(
      pack({
        rules: [
          rule({ unless: [{ list: 'constructor', scope: 'match' }], cue: { group: 'constructor', weight: 1 } }),
          rule({ id: 'b', check: { kind: 'check', name: 'constructor' } }),
          { ...rule({ id: 'c' }), check: { kind: 'constructor' } },
        ],
      }),
    )
    expect(error?.problems.map(({ pointer }) => pointer)).toEqual(['/rules/1/check/name', '/rules/2/check/kind'])
    const [first] = pack().rules
    const alone = pack({
      lists: {},
      groups: {},
      rules: [
        { ...first, unless: [{ list: 'constructor', scope: 'match' }], cue: { group: 'constructor', weight: 1 } },
      ],
    })
    expect(refusal(alone)?.problems.map(({ pointer }) => pointer)).toEqual([
      '/rules/0/cue/group',
      '/rules/0/unless/0/list',
    ])
  })
})

/** An object with this key of its own, as `JSON.parse` makes it. */
const own = (key: string, value: unknown): Record<string, never> =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`)

describe('whatever is given', { timeout: LONG }, () => {
  const schema = JSON.parse(readFileSync(new URL('../../rules/schema.json', import.meta.url), 'utf8')) as Schema
  const shipped = fc.constantFrom(...shippedPacks().map((one) => ({ ...one, rules: one.rules.slice(0, 6) })))
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  const nearly = fc
    .oneof(
      anything,
      fc.constantFrom(Symbol('x'), () => 1),
    )
    .chain((odd) =>
      fc
        .constantFrom('id', 'title', 'rules', 'lists', 'kinds', 'changes')
        .map((field) => ({ ...pack(), [field]: odd })),
    )

  test('parsePack throws nothing but a PackError, short and to the point', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly, fc.jsonValue(), mutantsOf(shipped), valuesOf(schema)), (json) => {
        const error = refusal(json)
        if (!error) return
        expect(error.problems.length).toBeGreaterThan(0)
        expect(error.problems.length).toBeLessThanOrEqual(50)
        expect(error.message.split('\n')).toHaveLength(error.problems.length + Number(error.more > 0))
        expect(error.message.replaceAll('\n', ' ')).not.toMatch(/(?! )[\p{C}\p{Z}]/u)
        for (const { pointer, found } of error.problems) {
          expect(found.length).toBeLessThan(500)
          expect(isPlaceIn(json, pointer), pointer).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('what parsePack accepts can be used', () => {
    const text = `Silahkan aktifitas ${HOSTILE.join(' ')}\nx y`
    let accepted = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(mutantsOf(shipped), valuesOf(schema)), { minLength: 1, maxLength: 2 }), (jsons) => {
        if (jsons.some((json) => refusal(json))) return
        const packs = jsons.map((json) => parsePack(json, 'luar.json'))
        const error = errorOf(() => createReviewer({ packs }).review(text))
        if (!error) accepted++
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })
})

/** Whether a JSON Pointer leads somewhere, or to a member that something lacks. */
function isPlaceIn(json: unknown, pointer: string): boolean {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  let value = json
  return steps.every((step, i) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    const isHolder = typeof value === 'object' && value !== null
    value = isThere ? (value as Record<string, unknown>)[step] : undefined
    return isThere || (isHolder && i === steps.length - 1)
  })
}
