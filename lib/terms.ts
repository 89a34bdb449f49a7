import type { CompiledTerms, PlacedTerm, Term, TermsOf } from './checks/found.ts'
import type { Draft, PlacedLine } from './draft.ts'
import { addTo } from './group.ts'
import type { Line } from './line.ts'
import { placesIn } from './placing.ts'

/** Says of terms where they stand in a draft. */
export function termsIn(draft: Draft): TermsOf {
  const isInPlace = placesIn(draft)
  const known = new Map<CompiledTerms, PlacedTerm[]>()
  const add = (hit: Term, placed: PlacedLine) => {
    const { of, first, last } = hit
    if (!isInPlace(of.placing, placed, last)) return
    addTo(known, of, { hit, placed, first: placed.tokens + first, last: placed.tokens + last })
  }
  for (const placed of draft.lines) for (const hit of placed.line.terms) add(hit, placed)
  const lookFor = (terms: CompiledTerms, find: (line: Line) => readonly Term[]) => {
    known.set(terms, [])
    for (const placed of draft.lines) for (const hit of find(placed.line)) add(hit, placed)
  }
  return (terms) => {
    if (!terms) return NONE
    if (terms.find && !known.has(terms)) lookFor(terms, terms.find)
    return known.get(terms) ?? NONE
  }
}

const NONE: readonly never[] = []
