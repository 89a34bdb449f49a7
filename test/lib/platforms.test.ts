import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import { createReviewer, type Pack, PackError, parsePack, type Rule } from '../../lib/index.ts'
import { weightOf } from '../../lib/weight.ts'
import { read } from './named/marked.ts'

/** What packs know of platforms: bounds, what readers see at first, and the counting of X. */

const bilingual = (text: string) => ({ id: text, en: text })

const rule: Rule = {
  id: 'most',
  severity: 'warning',
  check: { kind: 'limit', measure: 'graphemes', per: 'draft', max: 'platform' },
  message: bilingual('{count}/{max} {platform}'),
  why: bilingual('x'),
  source: 'x',
}
const figure = { source: 'x', year: 2026, certain: true }
const facts: Pack['platforms'] = {
  instagram: {
    limits: [
      { measure: 'graphemes', max: 3, ...figure },
      { measure: 'graphemes', surface: 'title', max: 1000, ...figure },
      { measure: 'hashtags', max: 1, ...figure },
    ],
    fold: { graphemes: 5, ...figure },
  },
  tiktok: { limits: [{ measure: 'graphemes', max: 1000, ...figure, certain: false }] },
}
const pack = (change: object = {}, platforms: object = facts, id = 'tiny') =>
  parsePack(
    {
      lugas: 1,
      id,
      version: '1.0.0',
      title: bilingual('x'),
      category: 'clarity',
      stripped: true,
      platforms,
      rules: [{ ...rule, ...change }],
    },
    id,
  )
const messages = (text: string, options: object, change: object = {}) =>
  createReviewer({ packs: [pack(change)] })
    .review(text, options)
    .findings.map(({ message }) => message)

test.each<[string, string, object, string[]]>([
  ['over the bound', 'Halo', { platform: 'instagram' }, ['4/3 Instagram']],
  ['just as long', 'Hai', { platform: 'instagram' }, []],
  ['on a platform without a bound', 'Halo', { platform: 'facebook' }, []],
  ['without a platform', 'Halo', {}, []],
  ['on a surface with another', 'Halo', { platform: 'instagram', surface: 'title' }, []],
  ['over that', 'a'.repeat(1001), { platform: 'instagram', surface: 'title' }, ['1.001/1.000 Instagram']],
  ['on a surface without one', 'Halo', { platform: 'instagram', surface: 'comment' }, []],
  ['over one that is not certain', 'a'.repeat(12_345), { platform: 'tiktok' }, ['12.345/sekitar 1.000 TikTok']],
  ['in English', 'a'.repeat(1001), { platform: 'tiktok', locale: 'en' }, ['1,001/about 1,000 TikTok']],
])('the bound of a platform, %s', (_, text, options, expected) => {
  expect(messages(text, options)).toEqual(expected)
})

test('the bound is that of the measure', () => {
  const check = { kind: 'limit', measure: 'hashtags', per: 'draft', max: 'platform' }
  expect(messages('#a #b', { platform: 'instagram' }, { check })).toEqual(['2/1 Instagram'])
})

test('facts of one pack serve the rules of another', () => {
  const packs = [pack({ off: true }), pack({}, {}, 'other')]
  expect(createReviewer({ packs }).review('Halo', { platform: 'instagram' }).findings).toHaveLength(1)
})

test.each<[string, Pack[], string]>([
  ['two packs describe one platform', [pack(), pack({}, facts, 'other')], '/platforms/instagram'],
  ['an error is about a bound that is not certain', [pack({ severity: 'error' })], '/rules/0/severity'],
])('it is refused that %s', (_, packs, pointer) => {
  const problems = () => {
    try {
      createReviewer({ packs })
    } catch (error) {
      if (error instanceof PackError) return error.problems
    }
    return []
  }
  expect(problems().map((problem) => problem.pointer)).toContain(pointer)
})

test('an error may be about the bounds that are certain', () => {
  const packs = [pack({ severity: 'error', platforms: ['instagram'] })]
  expect(createReviewer({ packs }).review('Halo', { platform: 'instagram' }).findings[0]?.severity).toBe('error')
})

describe('the fold', () => {
  const reviewer = createReviewer({ packs: [pack()] })
  const text = '👨‍👩‍👧‍👦'.repeat(200)
  test.each<[string | undefined, number]>([
    ['instagram', 5],
    ['tiktok', 125],
    [undefined, 125],
  ])('on %s ends behind %i characters', (platform, graphemes) => {
    expect(reviewer.review(text, platform ? { platform: platform as 'tiktok' } : {}).fold).toBe(graphemes * 11)
    expect(reviewer.review('Halo', platform ? { platform: platform as 'tiktok' } : {}).fold).toBe(4)
  })

  test('is where `within` and `per` look', () => {
    const seen = (change: object) =>
      messages('Satu dua tiga', { platform: 'instagram' }, { message: bilingual('x'), ...change })
    const need = { phrases: ['satu'] }
    expect(seen({ check: { kind: 'require', need, within: 'fold' } })).toEqual([])
    expect(seen({ check: { kind: 'require', need: { phrases: ['dua'] }, within: 'fold' } })).toEqual(['x'])
    expect(seen({ check: { kind: 'limit', measure: 'words', per: 'fold', max: 0 } })).toEqual(['x'])
    expect(seen({ check: { kind: 'limit', measure: 'words', per: 'fold', max: 1 } })).toEqual([])
  })
})

/** Every figure that people may see, so that a change of one is seen here, too. */
test('the figures that are shipped', () => {
  const reviewer = shippedReviewer()
  const long = 'Warga datang. '.repeat(6000)
  const shown = (
    platform: keyof NonNullable<Pack['platforms']>,
    surface: 'post' | 'title' | 'article' = 'post',
    text = long,
  ) =>
    reviewer
      .review(text, { platform, surface })
      .findings.filter(({ ruleId }) => /^brevity\/over-/.test(ruleId))
      .map(({ severity, message }) => [severity, ...(message.match(/(sekitar )?\d+(\.\d{3})*/g) ?? [])])
  const count = '84.000'
  expect(shown('instagram')).toEqual([['error', count, '2.200']])
  expect(shown('facebook')).toEqual([['error', count, '63.206']])
  expect(shown('threads')).toEqual([['error', count, '500']])
  expect(shown('x')).toEqual([['warning', count, '280']])
  expect(shown('tiktok')).toEqual([['warning', count, 'sekitar 4.000']])
  expect(shown('youtube')).toEqual([['error', count, '5.000']])
  expect(shown('youtube', 'title')).toEqual([['error', count, '100']])
  expect(shown('whatsapp')).toEqual([['warning', count, 'sekitar 65.536']])
  expect(shown('instagram', 'article')).toEqual([])
  const tags = '#a '.repeat(6)
  expect(shown('instagram', 'post', tags)).toEqual([['warning', '6', '5']])
  expect(shown('threads', 'post', tags)).toEqual([['warning', '6', '1']])
  expect(shown('tiktok', 'post', tags)).toEqual([['warning', '6', 'sekitar 5']])
  expect(shown('facebook', 'post', tags)).toEqual([])
})

/** Expected: counted by hand after configuration v3 of twitter-text. */
test.each<[string, number]>([
  ['', 0],
  ['Halo', 4],
  ['Halo, “warga” – ya…', 20],
  ['é', 1],
  ['e\u0301', 1],
  ['👍', 2],
  ['👍🏽', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇮🇩', 2],
  ['1️⃣', 2],
  ['©', 1],
  ['𝗔', 2],
  ['日本', 4],
  ['ꦲꦏ꧀', 6],
  ['한', 2],
  ['https://sukamaju.go.id/layanan/surat-pindah', 23],
  ['Buka https://a.id.', 5 + 23 + 1],
  ['sukamaju.go.id', 23],
  ['bit.ly', 23],
  ['bit.ly/abc', 23],
  ['sukamaju.com', 23],
  ['nama@sukamaju.go.id', 19],
  ['#Sukamaju @sukamaju', 19],
  ['Satu\nDua', 8],
])('X counts %j as %i', (text, expected) => {
  expect(shippedReviewer().review(text).counts.weighted).toBe(expected)
})

test('the weights of lines add up', () => {
  const reviewer = createReviewer({ packs: [] })
  const weighted = (text: string) => reviewer.review(text).counts.weighted
  const lines = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}|\p{Z}/gu, ' ')))
  fc.assert(
    fc.property(lines, (some) => {
      const sum = some.reduce((all, line) => all + weighted(line), 0)
      expect(weighted(some.join('\n'))).toBe(sum + Math.max(some.length - 1, 0))
    }),
  )
})

test('a part weighs what it takes up', () => {
  const [placed] = read('Buka https://sukamaju.go.id hari ini 👍').lines
  const line = placed?.line as Parameters<typeof weightOf>[0]
  expect(weightOf(line, 1, 2)).toBe(23)
  expect(weightOf(line, 0, 2)).toBe(28)
  expect(weightOf(line, 4, 5)).toBe(2)
  expect(weightOf(line, 2, 2)).toBe(0)
})
