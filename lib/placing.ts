import { type Draft, endOfGraphemes, type PlacedLine, spanOf } from './draft.ts'
import type { Line } from './line.ts'
import { isOpening } from './opening.ts'
import type { Placing } from './types.ts'

/** Whether a place opens the sentence or line that it must open; for the draft, whether its line. */
export const opensInLine = ({ opens }: Placing, first: number, line: Line): boolean =>
  opens === undefined || isOpening(opens === 'sentence' ? 'sentence' : 'line', first, line)

/** Says of places that open their line whether they open the draft, and end where they must, if they have to. */
export function placesIn(draft: Draft): (wanted: Placing, placed: PlacedLine, last: number) => boolean {
  const ends = new Map<number, number>()
  const endOf = (graphemes: number) => {
    const end = ends.get(graphemes) ?? endOfGraphemes(draft.text, graphemes)
    ends.set(graphemes, end)
    return end
  }
  return ({ opens, within }, placed, last) => {
    const isFirst = () => draft.lines.every(({ start, line }) => start >= placed.start || line.tally.words === 0)
    if (opens === 'draft' && !isFirst()) return false
    if (within === undefined) return true
    return spanOf(placed, last - 1, last).end <= (within === 'fold' ? draft.fold : endOf(within))
  }
}
