import {
  type CompiledCondition,
  type Conditions,
  type Found,
  isMarked,
  type PlacedTerm,
  type ScopedTerms,
  type TermsOf,
} from './checks/found.ts'
import { type PlacedLine, sentenceAt } from './draft.ts'
import { quotesIn } from './skip.ts'
import type { Scope } from './types.ts'

/** The terms of one condition, by a number that says where. */
type Index = ReadonlyMap<number, readonly PlacedTerm[]>

/** The key of scopes for which the place does not matter. */
const ANYWHERE = -1

/** What conditions are asked about. */
export interface Asked {
  readonly kind: string | null
  readonly platform: string | undefined
  readonly termsOf: TermsOf
}

/**
 * Says of places whether one of the rows of conditions holds there: every condition of it. Looks at the terms of a
 * condition once, however many places and rules ask.
 * @param inCue tokens inside a red flag: they excuse nothing but that flag itself. Absent: all words count.
 */
export function conditionsIn(
  { kind, platform, termsOf }: Asked,
  inCue?: ReadonlySet<number>,
): (rows: Conditions, found: Found) => boolean {
  /** Of the whole draft, and of each line that is asked about. */
  const indexes = new Map<PlacedLine | undefined, Map<ScopedTerms, Index>>()
  const indexFor = (condition: ScopedTerms, placed: PlacedLine | undefined): Index => {
    const here = indexes.get(placed) ?? new Map<ScopedTerms, Index>()
    indexes.set(placed, here)
    let index = here.get(condition)
    if (index) return index
    const terms = termsOf(condition, placed)
    index = terms.length === 0 ? NOWHERE : indexOf(condition.scope, terms, inCue)
    here.set(condition, index)
    return index
  }
  const holds = (condition: CompiledCondition, found: Found): boolean => {
    if ('kinds' in condition) return kind !== null && condition.kinds.includes(kind)
    if ('platforms' in condition) return condition.platforms.some((one) => one === platform)
    const { scope } = condition
    const index = indexFor(condition, lineAround(scope, found))
    // So it is with most conditions in most drafts.
    if (index.size === 0) return false
    return keysOf(scope, found).some((key) => index.get(key)?.some((term) => isThere(scope, term, found)))
  }
  return (rows, found) => rows.length > 0 && rows.some((row) => row.every((condition) => holds(condition, found)))
}

const NOWHERE: Index = new Map()

/** The line in which all terms stand that a scope can mean; `undefined`: they may stand anywhere. */
function lineAround(scope: Scope, { placed, first, last }: Found): PlacedLine | undefined {
  if (!placed) return undefined
  switch (scope) {
    case 'match':
    case 'sentence':
    case 'quote':
      return placed
    case 'before':
      return first > placed.tokens ? placed : undefined
    case 'after':
      return last < placed.tokens + placed.line.tokens.length ? placed : undefined
    default:
      return undefined
  }
}

function indexOf(scope: Scope, terms: readonly PlacedTerm[], inCue: ReadonlySet<number> | undefined): Index {
  const index = new Map<number, PlacedTerm[]>()
  for (const term of terms) {
    if (scope !== 'match' && inCue && isMarked(inCue, term.first, term.last)) continue
    const key = keyOfTerm(scope, term)
    const known = index.get(key)
    if (!known) index.set(key, [term])
    else if (scope === 'earlier') known[0] = known[0] && known[0].last <= term.last ? known[0] : term
    else if (scope === 'later') known[0] = known[0] && known[0].first >= term.first ? known[0] : term
    else known.push(term)
  }
  return index
}

function keyOfTerm(scope: Scope, { first, last, placed, hit }: PlacedTerm): number {
  switch (scope) {
    case 'match':
    case 'after':
      return first
    case 'before':
      return last
    default:
      return keyAround(scope, placed, hit.first)
  }
}

/** Every key under which a term for this place can be found. */
function keysOf(scope: Scope, { first, last, placed }: Found): readonly number[] {
  switch (scope) {
    case 'match':
      return Array.from({ length: last - first }, (_, at) => first + at)
    case 'after':
      return [last]
    case 'before':
      return [first]
    default:
      if (placed) return [keyAround(scope, placed, first - placed.tokens)]
      return scope === 'draft' ? [ANYWHERE] : []
  }
}

/** The sentence or quotation around a token, each by a number of its own; a token in none shares it with nobody. */
function keyAround(scope: Scope, placed: PlacedLine, at: number): number {
  if (scope !== 'quote' && scope !== 'sentence') return ANYWHERE
  const alone = ANYWHERE - 1 - placed.tokens - at
  if (scope === 'sentence') {
    const sentence = sentenceAt(placed, at)
    return sentence < 0 ? alone : sentence
  }
  const quotation = quotesIn(placed.line)[at] ?? 0
  // A line has fewer quotations than tokens, so those of the next line have other numbers.
  return quotation === 0 ? alone : placed.tokens + quotation - 1
}

function isThere(scope: Scope, term: PlacedTerm, found: Found): boolean {
  const isInside = term.first >= found.first && term.last <= found.last
  switch (scope) {
    case 'match':
      return isInside
    case 'earlier':
      return term.last <= found.first
    case 'later':
      return term.first >= found.last
    case 'before':
    case 'after':
      return !isInside && term.placed === found.placed
    default:
      return !isInside
  }
}
