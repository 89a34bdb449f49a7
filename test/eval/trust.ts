import { shippedPacks, shippedReviewer } from '../../lib/cli/packs.ts'
import type { Figures } from '../bench/figures.ts'
import { crossValidated, examplesOf, meanOf, scorecardOf } from './scorecard.ts'
import { hashOf, hasTrustRows, readTrustRows, type TrustRow, trustFigures } from './trust-figures.ts'

/**
 * How well trust tells hoaxes from honest texts: as shipped, but cross-validated on the texts that the weights come from;
 * nothing where the files are not there.
 */
export function trust(folder: string): Figures {
  if (!hasTrustRows(folder)) return {}
  const packs = shippedPacks()
  const rows = readTrustRows(folder, shippedReviewer().review)
  const weighed = packs.find(({ calibration }) => calibration?.data === hashOf(folder))
  console.log(`trust: ${rows.length} rows, ${weighed ? 'cross-validated' : 'as shipped'}`)
  if (!weighed) return trustFigures(rows, rows.map(shippedTrust))
  const card = scorecardOf(weighed)
  return meanOf(crossValidated(card, examplesOf(rows, card, packs)).map((scores) => trustFigures(rows, scores)))
}

const shippedTrust = ({ review }: TrustRow) => review.scores.trust
