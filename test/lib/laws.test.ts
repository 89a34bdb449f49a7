import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import {
  applySuggestion,
  createReviewer,
  type Finding,
  type Pack,
  type Place,
  type Review,
  remapFindings,
} from '../../lib/index.ts'
import { CATEGORIES } from '../../lib/types.ts'
import { drafts, edits, flags, options, spans } from './drafts.ts'
import { packsOfEveryShape } from './every-shape.ts'

/** What holds for every draft. */

const RUNS = { numRuns: 1000 }
/** For what is linear: whatever grows with the square of the draft takes many times longer. */
const GUARD = 120_000

const reviewerOf = (packs: Pack[]) => createReviewer({ packs, languages: shippedLanguages() })
const placesIn = ({ findings }: Review): Place[] => findings.flatMap((finding) => [finding, ...finding.also])

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

function isInOrder(a: Finding, b: Finding): boolean {
  const positions = [a, b].map(({ span, ruleId }) => [span?.start ?? -1, span?.end ?? -1, ruleId] as const)
  const [before, after] = positions as [(typeof positions)[0], (typeof positions)[0]]
  const at = before.findIndex((value, i) => value !== after[i])
  return at < 0 || (before[at] as number) < (after[at] as number)
}

/** What holds for one review of one draft. */
const laws: Readonly<Record<string, (review: Review, draft: string) => void>> = {
  'is plain, frozen data'(review) {
    expect(isFrozen(review)).toBe(true)
    expect(JSON.parse(JSON.stringify(review))).toEqual(review)
  },

  'has its findings in order'({ findings }) {
    for (let i = 1; i < findings.length; i++) {
      expect(isInOrder(findings[i - 1] as Finding, findings[i] as Finding)).toBe(true)
    }
  },

  'marks places in bounds that read what they say'(review, draft) {
    for (const { also, span } of review.findings) {
      const starts = [span?.start ?? -1, ...also.map((place) => place.span?.start ?? -1)]
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      if (!span) expect(also).toEqual([])
    }
    for (const { span, text } of placesIn(review)) {
      if (!span) expect(text).toBe('')
      else expect([0 <= span.start && span.start < span.end, draft.slice(span.start, span.end)]).toEqual([true, text])
    }
  },

  'says of every point that a score lacks which finding takes it'({ scores, findings }) {
    for (const category of CATEGORIES) {
      const lost = findings.reduce((sum, { cost }) => sum + (cost[category] ?? 0), 0)
      expect(Math.abs(100 - scores[category] - lost)).toBeLessThanOrEqual(0.01 * (findings.length + 1))
    }
  },

  'has whole scores from 0 to 100'({ scores }) {
    for (const score of Object.values(scores)) {
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
    }
  },

  'has less than full marks for brevity and clarity where something of the kind was found, and there alone'(review) {
    const { findings, scores } = review
    for (const name of ['brevity', 'clarity'] as const) {
      const isFound = findings.some(({ category }) => category === name)
      // A finding of another category may stand for it on the same words.
      const mayBe = isFound || findings.some(({ span }) => span)
      expect([isFound && scores[name] === 100, !mayBe && scores[name] < 100]).toEqual([false, false])
    }
  },

  'has its sentences in order and in bounds'({ sentences }, draft) {
    let end = 0
    for (const sentence of sentences) {
      expect(end <= sentence.start && sentence.start < sentence.end && sentence.end <= draft.length).toBe(true)
      expect(draft.slice(sentence.start, sentence.end)).not.toMatch(/^[^\S\ufeff]|[^\S\ufeff]$|[\n\r\u2028\u2029]/)
      end = sentence.end
    }
  },
}

describe.each([
  ['shipped rules', shippedPacks()],
  ['rules of every shape', packsOfEveryShape()],
])('%s', { timeout: GUARD }, (_, packs) => {
  const reviewer = reviewerOf(packs)
  const other = reviewerOf(packs)

  test.each(Object.entries(laws))('a review %s', (_, law) => {
    fc.assert(
      fc.property(drafts, options, (draft, told) => law(reviewer.review(draft, told), draft)),
      RUNS,
    )
  })

  test('what a reviewer has read before never changes what it says', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.tuple(edits, options), { minLength: 1, maxLength: 3 }), (draft, steps) => {
        let now = draft
        for (const [edit, told] of steps) {
          now = edit(now)
          const cold = other.with({}).review(now, told)
          expect(JSON.stringify(reviewer.review(now, told))).toBe(JSON.stringify(cold))
        }
      }),
      RUNS,
    )
  })

  test('a red flag in a paragraph of its own, unless excused, never raises trust', () => {
    fc.assert(
      fc.property(drafts, flags, options, (draft, flag, { kind = 'none', ...told }) => {
        const before = reviewer.review(draft, { ...told, kind })
        const after = reviewer.review(`${draft}\n\n${flag}`, { ...told, kind })
        const isFlagged = ({ span }: Place) => span !== null && span.start > draft.length
        fc.pre(after.findings.some((finding) => finding.cue && [finding, ...finding.also].some(isFlagged)))
        expect(after.scores.trust).toBeLessThanOrEqual(before.scores.trust)
      }),
      RUNS,
    )
  })
})

describe('suggestions', { timeout: GUARD }, () => {
  const foldCase = (text: string) => text.toUpperCase().toLowerCase()

  test('one that is applied changes its span, and beside a deletion a space, a comma and a capital', () => {
    fc.assert(
      fc.property(drafts, spans, fc.constantFrom('', 'kata', 'dua kata', '\u0301'), (draft, spanIn, suggestion) => {
        fc.pre(draft !== '')
        const span = spanIn(draft)
        const place = { span, text: draft.slice(span.start, span.end), suggestions: [suggestion] }
        const [before, after] = [draft.slice(0, span.start), draft.slice(span.end)]
        const applied = applySuggestion(draft, place, 0)
        if (suggestion !== '') expect(applied).toBe(before + suggestion + after)
        else {
          const rest = (text: string) => foldCase(text).replace(/[^\S\n\r\u2028\u2029]|,/g, '')
          expect(rest(applied)).toBe(rest(before + after))
          expect(before.startsWith(applied.slice(0, before.replace(/,?\s*$/, '').length))).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('nothing changes where the text has moved on', () => {
    fc.assert(
      fc.property(drafts, drafts, spans, (draft, moved, spanIn) => {
        const span = spanIn(draft)
        const text = draft.slice(span.start, span.end)
        fc.pre(moved.slice(span.start, span.end) !== text)
        expect(applySuggestion(moved, { span, text, suggestions: ['kata'] }, 0)).toBe(moved)
      }),
      RUNS,
    )
  })
})

describe('remapped findings', { timeout: GUARD }, () => {
  const reviewer = reviewerOf(packsOfEveryShape())

  test('are in order and read what they say; none is new', () => {
    fc.assert(
      fc.property(drafts, edits, options, (draft, edit, told) => {
        const after = edit(draft)
        const review = reviewer.review(draft, told)
        const findings = remapFindings(review.findings, draft, after)
        const remapped = { ...review, findings }
        laws['has its findings in order']?.(remapped, after)
        laws['marks places in bounds that read what they say']?.(remapped, after)
        const ruleIds = review.findings.map(({ ruleId }) => ruleId)
        expect(ruleIds).toEqual(expect.arrayContaining(findings.map(({ ruleId }) => ruleId)))
      }),
      RUNS,
    )
  })

  test('are all there when the change is a line before or behind all', () => {
    fc.assert(
      fc.property(drafts, options, (draft, told) => {
        const { findings } = reviewer.review(draft, told)
        const shifted = findings.map(({ ruleId, text, also }) => [ruleId, text, also.length])
        for (const after of [draft, `Baris baru.\n${draft}`, `${draft}\nBaris baru.`]) {
          const remapped = remapFindings(findings, draft, after)
          expect(remapped.map(({ ruleId, text, also }) => [ruleId, text, also.length])).toEqual(shifted)
        }
      }),
      RUNS,
    )
  })
})

const times = (count: number, part: string) => part.repeat(count)
const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000)

describe('hostile drafts are reviewed, in time by their length', { timeout: GUARD }, () => {
  const reviewer = reviewerOf(shippedPacks())
  test.each<[string, string, number]>([
    ['a word', million('a'), 1_000_000],
    ['a word of no vowels', million('tk'), 1_000_000],
    ['capitals', million('AB'), 1_000_000],
    ['digits', million('1234567890'), 1_000_000],
    ['spaces', million(' '), 1_000_000],
    ['dots between letters', million('a.'), 1_000_000],
    ['hyphens between words', million('ke-'), 1_000_000],
    ['apostrophes', million("a'"), 1_000_000],
    ['cries', million('!?'), 1_000_000],
    ['a hashtag', `#${million('TolongViralkan')}`, 1_000_001],
    ['an address', `https://${million('a/')}`, 1_000_008],
    ['an account', `@${million('a.')}`, 1_000_001],
    ['hashes', million('#'), 1_000_000],
    ['marks on nothing', million('\u0301'), 1],
    ['marks on a letter', `a${million('\u0301')}`, 1],
    ['zero-width spaces', million('\u200b'), 1_000_000],
    ['soft hyphens', million('a\u00ad'), 1_000_000],
    ['joined emoji', `👩${times(300_000, '\u200d👩')}`, 1],
    ['emoji', times(300_000, '🙏'), 300_000],
    ['halves of emoji', million('\ud83d'), 1_000_000],
    ['the other halves between letters', times(200_000, '\ude4f '), 400_000],
    ['flags cut in half', `${times(100_000, '🇮🇩')}🇮`, 100_001],
    ['keycaps', times(200_000, '1️⃣'), 200_000],
    ['control characters', million('\u0000'), 1_000_000],
    ['changes of direction', times(200_000, '\u202e\u0627'), 200_001],
    ['letters of other alphabets', times(200_000, 'hаdiah '), 1_400_000],
  ])('a million, or nearly: %s', (_, draft, graphemes) => {
    expect(reviewer.review(draft, { platform: 'instagram' }).counts.graphemes).toBe(graphemes)
  })

  test.each<[string, string, number]>([
    ['brackets', '(', 10_000],
    ['square brackets in brackets', '([', 10_000],
    ['quotations', '“', 10_000],
    ['quotations in brackets', '(“‘«', 10_000],
  ])('%s, 10,000 deep', (_, opening, depth) => {
    const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '‘': '’', '«': '»' }
    const closing = [...opening].reverse().map((mark) => CLOSING[mark])
    const nested = `${times(depth, opening)}silahkan${times(depth, closing.join(''))}`
    for (const draft of [nested, times(depth, `${opening}kata `)]) {
      expect(reviewer.review(draft).counts.graphemes).toBe(draft.length)
    }
  })

  test.each<[string, number, number]>([
    ['silahkan ', 50_000, 50_000],
    ['Silahkan\n', 50_000, 50_000],
    ['agar supaya ', 30_000, 30_000],
    ['melakukan koordinasi dengan ', 20_000, 20_000],
    ['viralkan\n\n', 50_000, 50_000],
    ['“viralkan” ', 50_000, 50_000],
    ['#tag ', 100_000, 0],
    ['a\n', 100_000, 0],
    ['.\n', 100_000, 0],
    ['\r\n', 100_000, 0],
    ['\u2028', 100_000, 0],
    ['x.id ', 50_000, 0],
    ['Kepala Dinas ', 50_000, 0],
    ['dr. ', 100_000, 0],
  ])('%j many times over', (part, count, places) => {
    const review = reviewer.review(`Awal.\n${times(count, part)}`)
    const marked = placesIn(review).filter(({ text }) => part.includes(text) && text !== '')
    expect(marked.length).toBe(places)
  })
})
