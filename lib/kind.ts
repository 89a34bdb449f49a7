import type { Draft } from './draft.ts'
import { placesIn } from './placing.ts'
import type { PostKind, Sign } from './types.ts'

/** The kind of post that the signs of a draft speak for most; `null` if for none enough, or for two alike. */
export function guessKind(draft: Draft, kinds: ReadonlyMap<string, PostKind>): string | null {
  const isInPlace = placesIn(draft)
  const seen = new Set<Sign>()
  const sums = new Map<string, number>()
  for (const placed of draft.lines) {
    for (const { of, last } of placed.line.signs) {
      const { kind, placing: sign } = of
      if (seen.has(sign) || !isInPlace(sign, placed, last)) continue
      seen.add(sign)
      sums.set(kind, (sums.get(kind) ?? 0) + sign.weight)
    }
  }
  let best: string | null = null
  let most = 0
  for (const [kind, { min }] of kinds) {
    const sum = sums.get(kind)
    if (sum === undefined || sum < min || sum < most) continue
    best = sum === most ? null : kind
    most = sum
  }
  return best
}
