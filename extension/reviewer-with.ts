import { createReviewer, PackError, type Reviewer } from '../lib/index.ts'
import type { Pack } from '../lib/types.ts'
import { languages, packs } from './rules.ts'

/** With what Lugas ships and with the packs of an office, unless an update has made them fit no more: the background tells of that. */
export function reviewerWith(house: readonly Pack[]): Reviewer {
  try {
    return createReviewer({ packs: [...packs, ...house], languages })
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return createReviewer({ packs, languages })
  }
}
