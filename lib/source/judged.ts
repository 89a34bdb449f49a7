import type { Place } from './reading.ts'

/** What a fact of a draft is about. */
export type FactKind = 'number' | 'amount' | 'percentage' | 'date' | 'time' | 'person' | 'office' | 'place' | 'quote'

/**
 * `supported`: the source says the same. `different`: of the same thing the source says something else. `missing`: the source
 * says nothing of it.
 */
export type Verdict = 'supported' | 'missing' | 'different'

/** A fact of a draft and where the source speaks of it. */
export interface Judged {
  readonly fact: Place & { readonly kind: FactKind }
  readonly verdict: Verdict
  readonly source?: Place
}

/** What is said of a fact, whoever states it. */
export type Answer = Omit<Judged, 'fact'>

/** Asks of each fact once what the source says: those with one key have one answer. */
export function judgeOnce<Fact extends Judged['fact']>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
  judge: (fact: Fact) => Answer,
): Judged[] {
  const known = new Map<string, Answer>()
  return facts.map((fact) => {
    const key = keyOf(fact)
    const answer = known.get(key) ?? judge(fact)
    known.set(key, answer)
    return { fact, ...answer }
  })
}
