import { type Draft, sentenceAt, spanOf } from '../draft.ts'
import type { Distance, RequireCheck } from '../types.ts'
import {
  type CompiledRule,
  type Context,
  type Found,
  firstFrom,
  isMarked,
  type PlacedTerm,
  wholeDraft,
  wordingOf,
} from './found.ts'

export function checkRequire(
  rule: CompiledRule,
  { within }: RequireCheck,
  { draft, termsOf, inCue }: Context,
): readonly Found[] {
  const { where, need } = rule.terms
  const places = termsOf(where)
  if (where && places.length === 0) return NOTHING
  const needs = termsOf(need).filter(({ first, last }) => !isMarked(inCue, first, last))
  if (!where) {
    const isMet = needs.some((need) => within !== 'fold' || isBeforeFold(draft, need))
    return isMet || draft.sentences === 0 ? NOTHING : [{ rule, ...wholeDraft }]
  }
  const isMet = nearness(draft, needs, within)
  const found: Found[] = []
  for (const place of places) {
    const { hit, placed, first, last } = place
    if (!rule.lines.has(placed.line.class) || isMet(place)) continue
    const span = spanOf(placed, hit.first, hit.last)
    const wording = wordingOf(placed.line.tokens, hit.first, hit.last)
    found.push({ rule, span, first, last, wording, suggestions: [], placed })
  }
  return found
}

const NOTHING: readonly never[] = []

const isBeforeFold = (draft: Draft, { placed, hit }: PlacedTerm) =>
  spanOf(placed, hit.first, hit.last).end <= draft.fold

/** Whether one of the needs is near enough to a place; built once, so that many places and needs cost their sum. */
function nearness(draft: Draft, needs: readonly PlacedTerm[], within: Distance): (place: PlacedTerm) => boolean {
  if (within === 'draft') return () => needs.length > 0
  if (within === 'fold') {
    const isMet = needs.some((need) => isBeforeFold(draft, need))
    return () => isMet
  }
  if (typeof within === 'object' && 'tokens' in within) return tokenNearness(needs, within.tokens)
  const reach = within === 'sentence' ? 0 : within.sentences
  const sentences = new Set(needs.map(({ placed, hit }) => sentenceAt(placed, hit.first)))
  sentences.delete(-1)
  return ({ placed, hit }) => {
    const sentence = sentenceAt(placed, hit.first)
    for (let other = sentence - reach; sentence >= 0 && other <= sentence + reach; other++) {
      if (sentences.has(other)) return true
    }
    return false
  }
}

/** At most `most` steps from token to token lie between the place and the need; overlapping ones are near. */
function tokenNearness(needs: readonly PlacedTerm[], most: number): (place: PlacedTerm) => boolean {
  const sorted = [...needs].sort((a, b) => a.first - b.first)
  let reach = -Infinity
  const lastSoFar = sorted.map(({ last }) => {
    reach = Math.max(reach, last)
    return reach
  })
  return ({ first, last }) => {
    const following = firstFrom(sorted, first)
    const next = sorted[following]?.first ?? Infinity
    const before = lastSoFar[following - 1] ?? -Infinity
    return next - last + 1 <= most || first - before + 1 <= most
  }
}
