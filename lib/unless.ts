import type { Context, Found, PlacedTerm } from './checks/found.ts'
import { sentenceAt } from './draft.ts'
import { quotesIn } from './skip.ts'
import type { Unless } from './types.ts'

/** Whether one of the rule's exceptions holds where it fired. Words inside a red flag excuse nothing but that flag itself. */
export function isExcepted(found: Found, { terms, inCue }: Context): boolean {
  const items = found.rule.rule.unless ?? []
  return terms.some((term) => {
    const item = term.hit.payload.role === 'unless' ? items[term.hit.payload.index] : undefined
    return item !== undefined && holds(item.scope, term, found, inCue)
  })
}

function holds(scope: Unless['scope'], term: PlacedTerm, found: Found, inCue: Uint8Array): boolean {
  const isInside = term.first >= found.first && term.last <= found.last
  if (scope === 'match') return isInside
  if (isInside || inCue.subarray(term.first, term.last).includes(1)) return false
  if (scope === 'draft') return true
  const { placed } = found
  if (!placed || term.placed !== placed) return false
  const first = found.first - placed.tokens
  switch (scope) {
    case 'before':
      return term.last === found.first
    case 'after':
      return term.first === found.last
    case 'sentence':
      return sentenceAt(placed, term.hit.first) === sentenceAt(placed, first)
    case 'quote': {
      const quotes = quotesIn(placed.line)
      return quotes[first] !== 0 && quotes[first] === quotes[term.hit.first]
    }
  }
}
