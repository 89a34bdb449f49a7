import type { Draft } from './draft.ts'
import type { PostKind } from './types.ts'

/** The kind of post that the draft's words speak for most, or `null` if for none enough. */
export function guessKind(draft: Draft, kinds: ReadonlyMap<string, PostKind>): string | null {
  const heard = new Map<string, number>()
  const sums = new Map<string, number>()
  for (const { line } of draft.lines) {
    for (const { kind, phrase, weight } of line.kinds) {
      const key = `${kind}\n${phrase}`
      if (heard.has(key)) continue
      heard.set(key, weight)
      sums.set(kind, (sums.get(kind) ?? 0) + weight)
    }
  }
  let best: string | null = null
  for (const [kind, { min }] of kinds) {
    const sum = sums.get(kind)
    if (sum !== undefined && sum >= min && (best === null || sum > (sums.get(best) ?? 0))) best = kind
  }
  return best
}
