import { describe, expect, test } from 'vitest'
import { createReviewer, type Pack, type Place, parsePack, type ReviewOptions } from '../../lib/index.ts'
import { ROWS, type Row } from './expressiveness-rules.ts'
import { fix, placesOf } from './places.ts'

/** The rule language suffices: rules of every shape that the research asks for, each as a pack of its own. */

const bilingual = (text: string) => ({ id: text, en: text })

function packOf({ from, shape, lists, postKinds, conditions, bad, good, ...rule }: Row): Pack {
  const written = {
    lugas: 1,
    id: 'table',
    version: '1.0.0',
    title: bilingual('Tabel'),
    category: rule.cue ? 'trust' : 'clarity',
    ...(rule.cue && { groups: { [rule.cue.group]: { cap: 30, title: bilingual('Tanda') } } }),
    ...(lists && { lists }),
    ...(postKinds && { kinds: postKinds }),
    ...(conditions && { conditions }),
    rules: [
      {
        ...rule,
        severity: 'suggestion',
        message: bilingual('Periksa bagian ini.'),
        why: bilingual(shape),
        source: from,
        examples: { bad, good },
      },
    ],
  }
  return parsePack(JSON.parse(JSON.stringify(written)), rule.id)
}

describe.each(ROWS)('$from $id: $shape', (row) => {
  const reviewer = createReviewer({ packs: [packOf(row)] })
  const marks = (text: string, options?: ReviewOptions) => placesOf(reviewer.review(text, options).findings)
  const words = (places: readonly Place[]) => places.map((place) => place.text)

  test.each(row.bad)('marks: $text', ({ text, match, fixed, options }) => {
    const places = marks(text, options)
    expect(words(places)).toEqual(match ?? [''])
    expect(places.every(({ span }) => (span === null) === (match === null))).toBe(true)
    expect(places.some(({ suggestions }) => suggestions.length > 0)).toBe(fixed !== undefined)
    if (fixed === undefined) return
    expect(fix(text, places)).toBe(fixed)
    expect(words(marks(fixed, options))).toEqual([])
  })

  test.each(row.good.map((good) => (typeof good === 'string' ? { text: good } : good)))(
    'leaves: $text',
    ({ text, options }: { text: string; options?: ReviewOptions }) => {
      expect(words(marks(text, options))).toEqual([])
    },
  )
})

test('the table is wide enough', () => {
  const distinct = (of: (row: Row) => string) => new Set(ROWS.map(of)).size
  expect(distinct(({ id }) => id)).toBe(ROWS.length)
  expect(ROWS.length).toBeGreaterThanOrEqual(60)
  expect(distinct(({ check }) => check.kind)).toBe(4)
  expect(ROWS.every(({ bad, good }) => bad.length >= 1 && good.length >= 2)).toBe(true)
})
