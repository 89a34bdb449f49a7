import { onceFor } from '../../facts.ts'
import { addTo } from '../../group.ts'
import { normalize } from '../../normalize.ts'
import { pairsOf } from './pairs.ts'

/** What an acronym may stand for. */
export interface Meaning {
  /** As the pack writes it: "DLH", "Forkopimda". */
  readonly acronym: string
  /** As the pack writes it: a name in capitals, a common noun in small letters. */
  readonly name: string
  /** Of the name, in normal form. */
  readonly words: readonly string[]
  /** Words whose presence speaks for this meaning. */
  readonly signs: readonly string[]
}

/** By acronym in normal form; at least one each. */
export type Meanings = ReadonlyMap<string, readonly Meaning[]>

/** From entries "ABC = nama panjang" or, where an acronym has several, "ABC = nama panjang | words, that, speak, for, it". */
export const meaningsOf: (entries: readonly string[]) => Meanings = onceFor(readMeanings)

function readMeanings(entries: readonly string[]): Meanings {
  const meanings = new Map<string, Meaning[]>()
  for (const [acronym, described] of pairsOf(entries)) {
    const [name = '', signs = ''] = described.split('|').map((part) => part.trim())
    const words = wordsOf(name)
    if (words.length === 0) continue
    addTo(meanings, normalize(acronym), { acronym, name, words, signs: wordsOf(signs) })
  }
  return meanings
}

const wordsOf = (text: string): string[] => normalize(text).match(/[\p{L}\p{N}'-]+/gu) ?? []
