import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phraseKey } from '../../lib/phrase-key.ts'
import { tokenize } from '../../lib/tokenize.ts'

test.each([
  ['silakan', 'silakan'],
  ['Di\u00a0 MANA ', 'di mana'],
  ['aktif\u200bitas', 'aktifitas'],
  ['h\u0430diah', 'hadiah'],
  ['s/d', 's/d'],
  ['ya , tidak', 'ya , tidak'],
  ['\u200b\0', undefined],
  ['satu\ndua', undefined],
])('%j is compared as %j', (phrase, key) => {
  expect(phraseKey(phrase)).toBe(key)
})

test('what is told without cutting is what cutting tells', () => {
  const phrases = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
    fc
      .array(fc.constantFrom('ya', '10', ' ', ' ', ',', '-', "'", '.id', '@', '#'), { minLength: 1 })
      .map((some) => some.join('')),
  )
  fc.assert(
    fc.property(phrases, (phrase) => {
      const tokens = tokenize(phrase)
      const cut = tokens.map(({ norm, gap }, i) => (gap === 'space' && i > 0 ? ` ${norm}` : norm))
      expect(phraseKey(phrase)).toBe(tokens.length > 0 ? cut.join('') : undefined)
    }),
    { numRuns: 2000 },
  )
})
