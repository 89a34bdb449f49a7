import type { CompiledRule, Found, PlacedTerm } from './checks/found.ts'
import { type PlacedLine, sentenceAt } from './draft.ts'
import { quotesIn } from './skip.ts'
import type { Unless } from './types.ts'

/** Exceptions of one kind at one place, by a key that says where. */
type Index = ReadonlyMap<string, readonly PlacedTerm[]>

/**
 * Says of places of one rule whether one of its exceptions holds there. Words inside a red flag excuse nothing but that
 * flag itself.
 * @param terms the terms of the rule
 * @param inCue 1 for tokens inside a red flag
 */
export function exceptionsOf(
  { rule }: CompiledRule,
  terms: readonly PlacedTerm[],
  inCue: Uint8Array,
): (found: Found) => boolean {
  const items = rule.unless ?? []
  const index = indexOf(items, terms, inCue)
  return (found) =>
    items.some(({ scope }, i) => keysOf(scope, i, found).some((key) => holds(index.get(key), scope, found)))
}

function indexOf(items: readonly Unless[], terms: readonly PlacedTerm[], inCue: Uint8Array): Index {
  const index = new Map<string, PlacedTerm[]>()
  for (const term of terms) {
    const { role, index: i } = term.hit.payload
    const item = role === 'unless' ? items[i] : undefined
    if (!item || (item.scope !== 'match' && inCue.subarray(term.first, term.last).includes(1))) continue
    const key = keyOfTerm(item.scope, i, term)
    const known = index.get(key)
    if (known) known.push(term)
    else index.set(key, [term])
  }
  return index
}

function keyOfTerm(scope: Unless['scope'], i: number, { first, last, placed, hit }: PlacedTerm): string {
  switch (scope) {
    case 'match':
    case 'after':
      return `${i} ${first}`
    case 'before':
      return `${i} ${last}`
    default:
      return keyAround(scope, i, placed, hit.first)
  }
}

/** Every key under which an exception for this place can be found. */
function keysOf(scope: Unless['scope'], i: number, { first, last, placed }: Found): readonly string[] {
  switch (scope) {
    case 'match':
      return Array.from({ length: last - first }, (_, at) => `${i} ${first + at}`)
    case 'after':
      return [`${i} ${last}`]
    case 'before':
      return [`${i} ${first}`]
    default:
      return placed ? [keyAround(scope, i, placed, first - placed.tokens)] : [`${i} draft`]
  }
}

/** The sentence or quotation around a token; a token in none shares it with nobody. */
function keyAround(scope: 'sentence' | 'quote' | 'draft', i: number, placed: PlacedLine, at: number): string {
  if (scope === 'draft') return `${i} draft`
  if (scope === 'quote') return `${i} ${placed.start} ${quotesIn(placed.line)[at] || `token ${at}`}`
  const sentence = sentenceAt(placed, at)
  return `${i} ${sentence < 0 ? `token ${placed.tokens + at}` : sentence}`
}

function holds(terms: readonly PlacedTerm[] | undefined, scope: Unless['scope'], found: Found): boolean {
  const isInside = (term: PlacedTerm) => term.first >= found.first && term.last <= found.last
  return terms?.some((term) => (scope === 'match' ? isInside(term) : !isInside(term))) ?? false
}
