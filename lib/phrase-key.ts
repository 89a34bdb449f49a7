import { tokenize } from './tokenize.ts'

/** ASCII words and marks parted by one space, without capitals and grave accents: its own key, as most phrases are. */
const PLAIN = /^[!-@[-_a-~]+(?: [!-@[-_a-~]+)*$/

/**
 * What a phrase is compared as: phrases of one key are found in the same places, whatever their letter case and invisible
 * characters. `undefined`: nothing can read like it, because it has no words or more than one line.
 */
export function phraseKey(phrase: string): string | undefined {
  if (PLAIN.test(phrase)) return phrase
  let key: string | undefined
  for (const { norm, gap } of tokenize(phrase)) {
    if (key === undefined) key = norm
    else if (gap === 'line') return undefined
    else key += gap === 'none' ? norm : ` ${norm}`
  }
  return key
}
