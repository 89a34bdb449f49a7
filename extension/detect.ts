import { francAll } from 'franc'
import type { Detect } from '../lib/reviewer.ts'

/** Languages of Indonesia that franc knows, and Malay. */
const HERE: ReadonlySet<string> = new Set(['ind', 'zlm', 'jav', 'sun', 'mad', 'min', 'ban', 'bug', 'ace'])

/**
 * Languages that a post may greet or quote in: of neighbours, visitors, trade and study. Asked about all that it knows,
 * franc takes short Indonesian for languages that nobody writes here.
 */
const ELSEWHERE = 'eng nld deu fra spa por ita pol swe tur tgl ceb vie tha swh rus jpn kor cmn hin'.split(' ')

const KNOWN = [...HERE, ...ELSEWHERE]

/** Code units of text that are enough for franc to tell anything. */
const SHORTEST = 20

/** How far, on franc's scale from 0 to 1, the likeliest language of Indonesia must lie behind the answer. */
const MARGIN = 0.1

const TAG_ADDRESS_OR_NUMBER = /[#@/\d]|\.\S*\p{L}/u
const CAPITALISED = /^\P{L}*\p{Lu}/u

/**
 * Asks franc, and answers only with a language from elsewhere, where it stands out. A language of Indonesia is never the
 * answer: the word lists know those better, and a sentence in no known language is reviewed as Indonesian anyway. List and
 * bounds were chosen by measuring (test/eval/README.md).
 */
export const detect: Detect = (sentence) => {
  const text = withoutNames(sentence)
  if (text.length < SHORTEST) return undefined
  const guesses = francAll(text, { only: KNOWN })
  const here = guesses.find(([code]) => HERE.has(code))?.[1] ?? 0
  return here > 1 - MARGIN ? undefined : guesses[0]?.[0]
}

/** A capital inside a sentence stands for a name, which is in no language; of a title nothing is left. */
function withoutNames(sentence: string): string {
  const isProse = (word: string, at: number) =>
    !TAG_ADDRESS_OR_NUMBER.test(word) && (at === 0 || !CAPITALISED.test(word))
  return sentence.split(/\s+/).filter(isProse).join(' ')
}
