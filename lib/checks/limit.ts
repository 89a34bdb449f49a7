import { countWithin, paragraphsOf } from '../draft.ts'
import type { LimitCheck } from '../types.ts'
import type { CompiledRule, Context, Found } from './found.ts'

export function checkLimit(rule: CompiledRule, check: LimitCheck, { draft, platform }: Context): Found[] {
  const max = typeof check.max === 'number' ? check.max : platform && check.max[platform]
  if (max === undefined) return []
  if (check.per === 'draft' || check.per === 'fold') {
    const counts = check.per === 'draft' ? draft.counts : countWithin(draft, 0, draft.fold)
    const count = counts[check.measure]
    return count > max ? [{ rule, range: null, suggestions: [], count, max }] : []
  }
  const ranges =
    check.per === 'sentence'
      ? draft.sentences.filter(({ line }) => rule.lines.has(line.class))
      : paragraphsOf(draft, rule.lines)
  const found: Found[] = []
  for (const { first, last } of ranges) {
    const count = countWithin(draft, first, last)[check.measure]
    if (count > max) found.push({ rule, range: { first, last }, suggestions: [], count, max })
  }
  return found
}
