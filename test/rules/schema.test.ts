import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedPacks } from '../../lib/cli/packs.ts'
import { PackError, parsePack } from '../../lib/index.ts'
import { PACK_SHAPE } from '../../lib/language.ts'
import { checkShape } from '../../lib/shape.ts'
import { mutantsOf, type Schema, valuesOf } from './from-schema.ts'

/** `rules/schema.json` and `parsePack` agree: what an editor underlines is refused, and nothing else but the list below. */

const schema = JSON.parse(readFileSync(new URL('../../rules/schema.json', import.meta.url), 'utf8')) as Schema
const isValid = new Ajv({ strict: true, allErrors: false }).compile(schema)
const hasShape = (json: unknown): boolean => {
  let count = 0
  checkShape(json, PACK_SHAPE, () => count++)
  return count === 0
}

const generated = valuesOf(schema).map((value): unknown => JSON.parse(JSON.stringify(value)))
const shipped = fc.constantFrom(...shippedPacks().map((pack) => ({ ...pack, rules: pack.rules.slice(0, 6) })))
/** For a slow machine; a test that hangs should still end. */
const LONG = 120_000

test(
  'packs generated from the schema have the shape',
  () => {
    fc.assert(
      fc.property(generated, (json) => {
        expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true)
        expect(hasShape(json)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  },
  LONG,
)

test(
  'the validator and the shape give one verdict on packs that were changed in one place',
  () => {
    const verdicts = { true: 0, false: 0 }
    fc.assert(
      fc.property(mutantsOf(fc.oneof(generated, shipped)), (json) => {
        const verdict = hasShape(json)
        verdicts[`${verdict}`]++
        expect(isValid(json), JSON.stringify(isValid.errors)).toBe(verdict)
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(100)
  },
  LONG,
)

/** Where terms, conditions, signs and tests of tokens stand. */
const TERMS = '/(where|need|of|signs/\\d+|(only|unless)/\\d+(/\\d+)?)|^/conditions/[^/]+/\\d+(/\\d+)?'
const TEST = '/(slots|pattern)/\\d+(/(any|not)(/\\d+)?)*'
const at = (place: string, field = '') => new RegExp(`(${place})${field}$`)

/** Everything that `parsePack` refuses although the schema allows it: place, and how the expectation begins. */
const BEYOND: readonly (readonly [RegExp, string])[] = [
  // What has to be one of a kind.
  [/^\/rules\/\d+\/id$/, 'an id that no other rule has'],
  [/^\/platforms\/[^/]+\/limits\/\d+$/, 'a measure and surface that no other has'],
  [/\/(entries|phrases|add)\/[^/]*$/, 'an entry that does not read like'],
  [at(TEST, '/name'), 'a name of its own'],
  // What refers to something.
  [/\/cue\/group$|^\/calibration\/fixed\/\d+$/, 'a name in /groups'],
  [/\/list$|\/check\/lists\/[^/]+$/, 'a name in /lists'],
  [/\/check\/lists\/[^/]+$/, 'one of the lists of this check'],
  [at(TERMS), 'a name in /conditions'],
  [at(TEST, '/same'), 'the name of an earlier slot'],
  [/\/message\/(id|en)$/, 'only {match}'],
  [/\/replace\/\d+$/, 'slots in braces, by their names'],
  [/\/replace\/\d+$/, '{slot:form} with one of'],
  [/\/replace\/\d+$/, 'a slot with `'],
  [/\/replace\/\d+$/, 'a slot of one word'],
  // What depends on something else.
  [/\/cue$/, 'a cue, because the pack feeds trust'],
  [/\/severity$/, '"suggestion" or "warning"'],
  [/\/asks$/, 'nothing, because it is no require rule'],
  [/\/examples$/, 'one bad and two good examples'],
  [/\/examples$/, 'nothing, because the pack is stripped'],
  [at(TERMS), 'exactly one of phrases, list, pattern'],
  [at(TERMS), 'kinds alone'],
  [at(TERMS), 'platforms alone'],
  [at(TERMS, '/scope'), 'where the terms stand'],
  [/\/only\/\d+$/, 'a condition that is no exception'],
  [/\/check$/, 'exactly one of measure, of'],
  [/\/perWords$/, 'nothing for'],
  [/\/check\/within$/, 'either sentences or tokens'],
  [/\/check\/per$/, 'a part of the draft'],
  [/\/check\/max$/, 'a number: platforms bound'],
  [/\/(slots|pattern)$/, 'a slot that is not aside'],
  [at(TEST, '/aside'), 'aside only before or behind the marked slots'],
  [at(TEST, '/(repeat|letters|digits)'), 'min not over max'],
  // What could never be found, or too easily.
  [/\/(entries|phrases|add|leave|lists\/[^/]+)\/[^/]*$/, 'words that one line can hold'],
  [at(TEST, '/text'), 'words of one token each'],
  [at(TEST), 'letters that can be seen'],
  // Bounds that are sums.
  [/\/(slots|pattern)$/, 'fewer or shorter repeats'],
  [/^$/, 'patterns that need at most'],
  [/^$/, 'at most 150000 entries'],
  [/^$/, 'at most 5000000 characters of text'],
]

test(
  'what parsePack refuses beyond the schema is listed here',
  () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(generated, (json) => {
        try {
          parsePack(json, 'dibuat.json')
        } catch (error) {
          if (!(error instanceof PackError)) throw error
          for (const { pointer, expected } of error.problems) {
            const known = BEYOND.find(([place, text]) => place.test(pointer) && expected.startsWith(text))
            expect(known, `${pointer}: ${expected}`).toBeDefined()
            met.add(`${known}`)
          }
        }
      }),
      { numRuns: 1000 },
    )
    expect(met.size).toBeGreaterThan(20)
  },
  LONG,
)
