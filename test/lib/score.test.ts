import { describe, expect, test } from 'vitest'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import { createReviewer, type LimitCheck, parsePack } from '../../lib/index.ts'
import { RANKED_DRAFTS, RANKS } from './ranked-drafts.ts'

/** What findings cost, and whether the scores say what an editor would say. */

const bilingual = (text: string) => ({ id: text, en: text })
const about = { message: bilingual('m'), why: bilingual('w'), source: 'test' }
const head = { lugas: 1, version: '1.0.0', title: bilingual('t'), stripped: true }
const rule = (id: string, severity: string, check: object) => ({ id, severity, check, ...about })

const plain = (count: number) => Array(count).fill('warga').join(' ')

const entries = { silahkan: ['silakan'], utk: ['untuk'] }
const words = rule('word', 'warning', { kind: 'phrase', entries })
const hint = rule('hint', 'suggestion', {
  kind: 'phrase',
  entries: { yakni: ['yaitu'], selekasnya: [Array(61).fill('a').join(' '), 'segera'] },
})
const limit = (check: Omit<LimitCheck, 'kind'>) => rule('most', 'warning', { kind: 'limit', ...check })

const clarityOf = (rules: object[], text: string) => {
  const packs = [parsePack({ ...head, id: 'tiny', category: 'clarity', rules }, 'tiny')]
  return createReviewer({ packs }).review(text).scores.clarity
}

const sentence = (count: number) => `${plain(count)}. `
const perSentence = [limit({ measure: 'words', per: 'sentence', max: 10 } as never)]
const perDraft = [limit({ measure: 'words', per: 'draft', max: 100 } as never)]

test.each<[string, object[], string, number]>([
  ['nothing found', [words], 'Loket buka.', 100],
  ['no text', [words], '', 100],
  ['a suggestion', [hint], 'yakni', 95],
  ['a warning', [words], 'silahkan', 90],
  ['every place', [words], 'silahkan silahkan', 80],
  ['by density', [words], `silahkan silahkan ${plain(118)}`, 90],
  ['a suggestion lost in a long text is still one', [hint], `yakni ${plain(999)}`, 99],
  ['five warnings', [words], 'silahkan '.repeat(5), 50],
  ['ten warnings halve it', [words], 'silahkan '.repeat(10), 25],
  ['and so on', [words], 'silahkan '.repeat(20), 6],
  ['a short sentence over a limit', perSentence, sentence(12), 90],
  ['a sentence of 15 words for each finding', perSentence, sentence(30), 80],
  ['two such sentences', perSentence, sentence(30).repeat(2), 60],
  ['twice as many in twice the text', perSentence, sentence(30).repeat(4), 60],
  ['a draft over a limit', perDraft, plain(101), 90],
  ['a draft twice over it', perDraft, plain(200), 80],
  ['the shortest replacement is what the text counts as', [hint], `selekasnya ${plain(59)}`, 95],
])('clarity, %s', (_, rules, text, score) => {
  expect(clarityOf(rules, text)).toBe(score)
})

test('what an offered replacement adds or takes away never changes what the rest costs', () => {
  const long = rule('long', 'warning', {
    kind: 'phrase',
    entries: { dbd: ['demam berdarah dengue'], 'agar supaya': ['agar'] },
  })
  const costOf = (before: string, after: string) => clarityOf([long, words], after) - clarityOf([long, words], before)
  const rest = `silahkan ${plain(113)}`
  expect(costOf(`${plain(3)} dbd ${rest}`, `${plain(3)} demam berdarah dengue ${rest}`)).toBe(5)
  expect(costOf(`agar supaya ${rest}`, `agar ${rest}`)).toBe(5)
})

describe.each(['brevity', 'clarity'] as const)('%s ranks drafts as an editor does', (category) => {
  const reviewer = shippedReviewer()
  const rows = RANKS[category]
  const scoreOf = (name: string) => {
    const { text, options } = RANKED_DRAFTS[name] as (typeof RANKED_DRAFTS)[string]
    return reviewer.review(text, options).scores[category]
  }

  test('every draft has its place', () => {
    expect([...rows.flat()].sort()).toEqual(Object.keys(RANKED_DRAFTS).sort())
  })

  test('in 85 of 100 pairs at least, equal scores counted as half', () => {
    const scores = rows.map((row) => row.map(scoreOf))
    const ahead = scores.flatMap((row, i) =>
      row.flatMap((better) =>
        scores
          .slice(i + 1)
          .flat()
          .map((worse) => Math.sign(better - worse)),
      ),
    )
    const agreed = ahead.reduce((sum, sign) => sum + (sign + 1) / 2, 0)
    expect(agreed / ahead.length).toBeGreaterThanOrEqual(0.85)
  })
})

test.each<[string, object[], string, number[]]>([
  ['each place of a finding', [words, hint], 'silahkan yakni silahkan', [20, 5]],
  ['what a low score lacks, shared', [words, hint], `${'silahkan '.repeat(10)}yakni`, [73.33, 3.67]],
])('a finding costs what it takes: %s', (_, rules, text, costs) => {
  const packs = [parsePack({ ...head, id: 'tiny', category: 'clarity', rules }, 'tiny')]
  expect(
    createReviewer({ packs })
      .review(text)
      .findings.map(({ cost }) => cost.clarity),
  ).toEqual(costs)
})
