import type { CompiledRule, CompiledTerms, PlacedTerm, Term } from './checks/found.ts'
import type { Draft, PlacedLine } from './draft.ts'
import type { Pattern } from './pattern.ts'
import { matchesIn } from './patterns.ts'
import { opensInLine, placesIn } from './placing.ts'

/** Says what stands in a draft for a rule (A and B, or what it counts) or for a condition, in order of lines. */
export function termsIn(draft: Draft): (owner: CompiledRule | CompiledTerms) => readonly PlacedTerm[] {
  const isInPlace = placesIn(draft)
  const known = new Map<CompiledRule | CompiledTerms, PlacedTerm[]>()
  const add = (owner: CompiledRule | CompiledTerms, hit: Term, placed: PlacedLine) => {
    const { payload, first, last } = hit
    if (payload.placing && !isInPlace(payload.placing, placed, last)) return
    const there = known.get(owner) ?? []
    there.push({ hit, placed, first: placed.tokens + first, last: placed.tokens + last })
    known.set(owner, there)
  }
  for (const placed of draft.lines) {
    for (const hit of placed.line.terms) {
      add(hit.payload.role === 'condition' ? hit.payload.condition : hit.payload.rule, hit, placed)
    }
  }
  const lookFor = (condition: CompiledTerms, pattern: Pattern) => {
    const payload = { role: 'condition', condition, placing: condition.placing } as const
    known.set(condition, [])
    for (const placed of draft.lines) {
      for (const { first, last } of matchesIn(placed.line, pattern)) {
        if (opensInLine(condition.placing, first, placed.line)) add(condition, { first, last, payload }, placed)
      }
    }
  }
  return (owner) => {
    if ('pattern' in owner && owner.pattern && !known.has(owner)) lookFor(owner, owner.pattern)
    return known.get(owner) ?? []
  }
}
