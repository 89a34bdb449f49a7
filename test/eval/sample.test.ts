import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../lib/index.ts'
import { OWN_DRAFTS } from './drafts.ts'
import { type Drawn, draw } from './sample.ts'

const drawn = (n: number, rule: number, isPolice: boolean): Drawn => ({
  id: `${n}`,
  text: '',
  finding: { ruleId: `ours/${rule}` } as Finding,
  isPolice,
})
const all = fc
  .array(fc.tuple(fc.nat(6), fc.boolean()), { maxLength: 120 })
  .map((some) => some.map(([rule, isPolice], n) => drawn(n, rule, isPolice)))

test('a sample keeps its bounds, takes what it can, and depends on nothing but the seed', () => {
  fc.assert(
    fc.property(all, fc.nat(90), fc.nat(), (findings, size, seed) => {
      const some = draw(findings, size, seed)
      expect(draw(findings, size, seed)).toEqual(some)
      expect(new Set(some).size).toBe(some.length)
      expect(some.length).toBeLessThanOrEqual(size)
      const police = some.filter(({ isPolice }) => isPolice).length
      expect(police).toBeLessThanOrEqual(size / 3)
      const counts = Map.groupBy(some, ({ finding }) => finding.ruleId)
      expect(Math.max(0, ...[...counts.values()].map(({ length }) => length))).toBeLessThanOrEqual(10)
      const left = findings.filter((one) => !some.includes(one))
      const couldBeTaken = ({ finding, isPolice }: Drawn) =>
        (counts.get(finding.ruleId)?.length ?? 0) < 10 && !(isPolice && police === Math.floor(size / 3))
      if (some.length < size) expect(left.filter(couldBeTaken)).toEqual([])
    }),
  )
})

test('there are forty drafts of ours, each another', () => {
  expect(new Set(OWN_DRAFTS.map(({ id }) => id)).size).toBe(40)
  expect(new Set(OWN_DRAFTS.map(({ text }) => text)).size).toBe(40)
})
