import { tokenize } from './tokenize.ts'

/** Latin letters in words parted by one space or hyphen: what most phrases are, and nothing that has to be cut to know. */
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/i

/**
 * What a phrase is compared as: phrases of one key are found in the same places, whatever their letter case and invisible
 * characters. `undefined`: nothing can read like it, because it has no words or more than one line.
 */
export function phraseKey(phrase: string): string | undefined {
  if (PLAIN.test(phrase)) return phrase.toLowerCase()
  let key: string | undefined
  for (const { norm, gap } of tokenize(phrase)) {
    if (key === undefined) key = norm
    else if (gap === 'line') return undefined
    else key += gap === 'none' ? `\n${norm}` : ` ${norm}`
  }
  return key
}
