import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alone } from '../../lib/cli/alone.ts'
import { catalogue } from '../../lib/cli/catalogue.ts'
import { shippedPacks } from '../../lib/cli/packs.ts'
import {
  applySuggestion,
  createReviewer,
  type Place,
  packSchema,
  type ReviewOptions,
  type Rule,
  type Span,
} from '../../lib/index.ts'
import { fix, placesOf } from '../lib/places.ts'

/** One test walks every pack: the examples of a rule are its tests, and every entry is tried in a sentence. */

const packs = shippedPacks()
const everything = createReviewer({ packs })
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ id: `${pack.id}/${rule.id}`, pack, rule })))

/** The first surface that a rule is for, so that it is not silent. */
const fitting = ({ surfaces }: Rule): ReviewOptions => (surfaces?.[0] ? { surface: surfaces[0] } : {})

/** A requirement says that something is missing around a replacement, not that the replacement is wrong. */
const isRequired = (ruleId: string) => rules.some(({ id, rule }) => id === ruleId && rule.check.kind === 'require')

const isReplaceable = (place: Place) => place.suggestions.length > 0

describe.each(rules)('$id', ({ id, pack, rule }) => {
  const reviewer = createReviewer({ packs: [alone(pack, rule)] })
  const marks = (text: string, options?: ReviewOptions) => placesOf(reviewer.review(text, options).findings)

  test.each(rule.examples?.bad ?? [])('marks: $text', ({ text, match, fixed, options }) => {
    const places = marks(text, options)
    expect(places.map((place) => place.text)).toEqual(match ?? [''])
    expect(places.every(({ span }) => (span === null) === (match === null))).toBe(true)
    expect(places.some(isReplaceable)).toBe(fixed !== undefined)
    if (fixed !== undefined) expect(fix(text, places)).toBe(fixed)
  })

  test.each((rule.examples?.good ?? []).map((good) => (typeof good === 'string' ? { text: good } : good)))(
    'leaves: $text',
    ({ text, options }: { text: string; options?: ReviewOptions }) => {
      expect(marks(text, options).map((place) => place.text)).toEqual([])
    },
  )

  const { check } = rule
  if (check.kind !== 'phrase') return
  test('every entry is found in a sentence and gone after applying', () => {
    for (const [phrase, replacements] of Object.entries(check.entries)) {
      const text = `Kata itu ${phrase} di sini.`
      const places = marks(text, fitting(rule))
      expect(
        places.map((place) => place.text),
        id,
      ).toContain(phrase)
      for (const [n] of replacements.entries()) {
        const place = places.find((other) => other.text === phrase) as Place
        const applied = applySuggestion(text, place, n)
        // "di di": what reaches into the sentence around is the sentence's doing, not the replacement's.
        const { start, end } = place.span as Span
        const isInside = ({ span }: Place) =>
          span === null || (span.start >= start && span.end <= end + applied.length - text.length)
        expect(
          placesOf(everything.review(applied).findings.filter(({ ruleId }) => !isRequired(ruleId)))
            .filter(isInside)
            .map((p) => p.text),
          `${phrase} → ${replacements[n]}`,
        ).toEqual([])
      }
    }
  })
})

test('there are at least five rules in each pack', () => {
  expect(packs.map(({ rules }) => rules.length).filter((count) => count < 5)).toEqual([])
})

test.each(['schema.json', 'README.md'])('rules/%s is what `npm run generate` writes', (name) => {
  const written = readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8')
  expect(written).toBe(name === 'README.md' ? catalogue(packs) : `${JSON.stringify(packSchema(), null, 2)}\n`)
})
