import type { CompiledCondition, CompiledRule, CompiledTerms, PlacedTerm, Term } from './checks/found.ts'
import type { Draft, PlacedLine } from './draft.ts'
import type { Pattern } from './pattern.ts'
import { matchesIn } from './patterns.ts'
import { opensInLine, placesIn } from './placing.ts'

/**
 * Says what stands in a draft for a rule (A and B, or what it counts) or for a condition, in order of lines.
 * @param rules all that will ask about their conditions: most conditions of most drafts are asked about by none
 */
export function termsIn(
  draft: Draft,
  rules: Iterable<CompiledRule>,
): (owner: CompiledRule | CompiledTerms) => readonly PlacedTerm[] {
  const asked = new Set<CompiledCondition>()
  for (const { only = [], unless } of new Set(rules)) {
    for (const row of only) for (const condition of row) asked.add(condition)
    for (const row of unless) for (const condition of row) asked.add(condition)
  }
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
      const { payload } = hit
      if (payload.role !== 'condition') add(payload.rule, hit, placed)
      else if (asked.has(payload.condition)) add(payload.condition, hit, placed)
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
    return known.get(owner) ?? NOTHING
  }
}

const NOTHING: readonly PlacedTerm[] = []
