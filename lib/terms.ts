import type { CompiledTerms, PlacedTerm, TermsOf } from './checks/found.ts'
import type { Draft, PlacedLine } from './draft.ts'
import { opensInLine, placesIn } from './placing.ts'
import { isSkipped } from './skip.ts'

/** Says of terms where they stand in a draft; they are looked for once somebody asks. */
export function termsIn(draft: Draft): TermsOf {
  const isInPlace = placesIn(draft)
  const known = new Map<CompiledTerms, readonly PlacedTerm[]>()
  const lookFor = (terms: CompiledTerms, lines: readonly PlacedLine[]): readonly PlacedTerm[] => {
    const { placing, skip } = terms
    const found: PlacedTerm[] = []
    for (const placed of lines) {
      const { line } = placed
      for (const hit of terms.find(line)) {
        const { first, last } = hit
        if (!opensInLine(placing, first, line) || !isInPlace(placing, placed, last)) continue
        if (isSkipped(skip, line, first, last)) continue
        found.push({ hit, placed, first: placed.tokens + first, last: placed.tokens + last })
      }
    }
    return found
  }
  return (terms, placed) => {
    if (!terms) return NONE
    if (placed) return lookFor(terms, [placed])
    const there = known.get(terms) ?? lookFor(terms, draft.lines)
    known.set(terms, there)
    return there
  }
}

const NONE: readonly never[] = []
