import type { Draft } from '../draft.ts'
import type { Hit } from '../phrases.ts'
import type { Distance, RequireCheck } from '../types.ts'
import type { CompiledRule, Context, Found, Wanted } from './found.ts'

export function checkRequire(rule: CompiledRule, check: RequireCheck, { draft, hits, inCue }: Context): Found[] {
  const needs = hits.filter((hit) => hit.payload.role === 'need' && !isInside(inCue, hit))
  if (!check.where) {
    const isMet = needs.some((need) => check.within !== 'fold' || need.last <= draft.fold)
    return isMet || draft.sentences.length === 0 ? [] : [{ rule, range: null, suggestions: [] }]
  }
  const found: Found[] = []
  for (const hit of hits) {
    if (hit.payload.role !== 'where') continue
    const line = draft.lines[draft.lineOf[hit.first] as number]
    if (!line || !rule.lines.has(line.class)) continue
    if (needs.some((need) => isWithin(draft, hit, need, check.within))) continue
    found.push({ rule, range: { first: hit.first, last: hit.last }, suggestions: [] })
  }
  return found
}

const isInside = (inCue: Uint8Array, hit: Hit<Wanted>) => inCue.subarray(hit.first, hit.last).some((flag) => flag === 1)

function isWithin(draft: Draft, a: Hit<Wanted>, b: Hit<Wanted>, within: Distance): boolean {
  if (within === 'draft') return true
  if (within === 'fold') return b.last <= draft.fold
  const sentences = Math.abs((draft.sentenceOf[a.first] as number) - (draft.sentenceOf[b.first] as number))
  if (within === 'sentence') return sentences === 0
  if ('sentences' in within) return sentences <= within.sentences
  const tokens = b.first >= a.last ? b.first - a.last + 1 : a.first - b.last + 1
  return tokens <= within.tokens
}
