import { expect, test } from 'vitest'
import { shippedPacks, shippedReviewer } from '../../lib/cli/packs.ts'
import type { Pack } from '../../lib/index.ts'
import { cuesHash, examplesOf, scorecardOf, weigh } from '../eval/scorecard.ts'
import { hashOf, hasTrustRows, readTrustRows } from '../eval/trust-figures.ts'

/** Weights of red flags are found, not chosen: `npm run calibrate`. */

const packs = shippedPacks()
const pack = packs.find(({ id }) => id === 'hoax') as Pack
const card = scorecardOf(pack)
/** The folder that the weights come from, on machines that have it. */
const folder = process.env.CORPORA ?? ''
const isThere = folder !== '' && hasTrustRows(folder) && hashOf(folder) === pack.calibration?.data

test('rules, caps and weights are those of the record', () => {
  expect(cuesHash(pack)).toBe(pack.calibration?.cues)
})

test('no weight is negative, and more than one counts', () => {
  const weights = card.rules.map(({ cue }) => cue?.weight ?? -1)
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
  expect(weights.filter((weight) => weight > 0).length).toBeGreaterThan(1)
})

test.skipIf(!isThere)('the texts in the folder that CORPORA names give the same weights again', () => {
  const rows = readTrustRows(folder, shippedReviewer().review)
  const weights = weigh(card, examplesOf(rows, card, packs)).map(Math.round)
  expect(weights).toEqual(card.rules.map(({ cue }) => cue?.weight))
})
