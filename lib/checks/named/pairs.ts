import { onceFor } from '../../facts.ts'

/** Entries "this = that" of a list, as the pack writes them; others are left out. */
export const pairsOf: (entries: readonly string[]) => readonly (readonly [string, string])[] = onceFor(readPairs)

function readPairs(entries: readonly string[]): (readonly [string, string])[] {
  return entries.flatMap((entry) => {
    const equals = entry.indexOf('=')
    const pair = [entry.slice(0, Math.max(0, equals)).trim(), entry.slice(equals + 1).trim()] as const
    return pair[0] === '' || pair[1] === '' ? [] : [pair]
  })
}
