import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexicon } from '../../lib/lexicon.ts'
import { PhraseMatcher } from '../../lib/phrases.ts'
import { readTokens, tokenize } from '../../lib/tokenize.ts'

/** A matcher of these phrases; gives the phrases found in a line. */
function finderOf(phrases: readonly string[]): (line: string) => readonly string[] {
  const lexicon = new Lexicon()
  const matcher = new PhraseMatcher([{ phrases, payloads: [0] }], lexicon)
  return (line) => matcher.find(readTokens(line, 0, line.length, lexicon)).map(({ phrase }) => phrase)
}

const piece = fc.constantFrom(
  'di',
  'Di',
  'anak-anak',
  "jum'at",
  'Jum’at',
  '9',
  'a.n.',
  'dinas.go.id',
  'ﬁle',
  '…',
  'K',
  '#Ayo',
  '',
)
const phrase = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '))
  .filter((text) => tokenize(text).length > 0 && tokenize(text).every(({ gap }, i) => i === 0 || gap !== 'line'))

test('every phrase is found where it is written', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), (phrases) => {
      const find = finderOf(phrases)
      for (const one of phrases) expect(find(one)).toContain(one)
    }),
    { numRuns: 1000 },
  )
})

test('what is found does not depend on what was read before', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 5 }),
      fc.array(phrase, { maxLength: 5 }),
      (phrases, lines) => {
        const find = finderOf(phrases)
        for (const line of [...lines, ...phrases]) expect(find(line)).toEqual(finderOf(phrases)(line))
      },
    ),
    { numRuns: 1000 },
  )
})
