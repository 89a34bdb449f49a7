import type { Review, Scores } from '../../lib/types.ts'

/** Words from which on a text counts as a post that somebody wrote. */
const FEWEST_WORDS = 10

export interface Written {
  reviewed(review: Review): void
  /** The session is over. */
  ended(): void
}

/** Tells the last scores of a post that is done with: emptied, as composers are when it was sent, or gone with its page. */
export function watchWritten(done: (scores: Scores) => void): Written {
  let last: Scores | undefined
  const ended = () => {
    if (last) done(last)
    last = undefined
  }
  return {
    reviewed({ counts, scores }) {
      if (counts.words >= FEWEST_WORDS) last = scores
      else if (counts.words === 0) ended()
    },
    ended,
  }
}
