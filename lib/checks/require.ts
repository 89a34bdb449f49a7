import { type Draft, sentenceAt, spanOf } from '../draft.ts'
import type { Distance, RequireCheck } from '../types.ts'
import { type CompiledRule, type Context, type Found, type PlacedTerm, wholeDraft, wordingOf } from './found.ts'

export function checkRequire(rule: CompiledRule, check: RequireCheck, { draft, terms, inCue }: Context): Found[] {
  const needs = terms.filter(
    ({ hit, first, last }) => hit.payload.role === 'need' && !inCue.subarray(first, last).includes(1),
  )
  if (!check.where) {
    const isMet = needs.some((need) => check.within !== 'fold' || isBeforeFold(draft, need))
    return isMet || draft.sentences === 0 ? [] : [{ rule, ...wholeDraft }]
  }
  const found: Found[] = []
  for (const term of terms) {
    const { hit, placed, first, last } = term
    if (hit.payload.role !== 'where' || !rule.lines.has(placed.line.class)) continue
    if (needs.some((need) => isWithin(draft, term, need, check.within))) continue
    const span = spanOf(placed, hit.first, hit.last)
    found.push({ rule, span, first, last, wording: wordingOf(placed, hit.first, hit.last), suggestions: [], placed })
  }
  return found
}

const isBeforeFold = (draft: Draft, { placed, hit }: PlacedTerm) =>
  spanOf(placed, hit.first, hit.last).end <= draft.fold

function isWithin(draft: Draft, a: PlacedTerm, b: PlacedTerm, within: Distance): boolean {
  if (within === 'draft') return true
  if (within === 'fold') return isBeforeFold(draft, b)
  const sentences = Math.abs(sentenceAt(a.placed, a.hit.first) - sentenceAt(b.placed, b.hit.first))
  if (within === 'sentence') return sentences === 0
  if ('sentences' in within) return sentences <= within.sentences
  const tokens = b.first >= a.last ? b.first - a.last + 1 : a.first - b.last + 1
  return tokens <= within.tokens
}
