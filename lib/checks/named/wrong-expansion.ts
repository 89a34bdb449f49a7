import { onceALine, onceFor } from '../../facts.ts'
import { isAllCapitals, withCaseOf } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import { type Meaning, type Meanings, meaningsOf } from './meanings.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { isOneLetterAway } from './one-letter.ts'
import { normAt, textAt, words } from './row.ts'

/**
 * An acronym spelled out with one word that is not its own: "Aparat Sipil Negara (ASN)".
 *
 * Marks that word in "Nama Panjang (ABC)" and "ABC (Nama Panjang)". All others must be right, and it must begin alike or
 * hold the right one: what differs more may be another name with the same letters. Small words and commas count for nothing,
 * nor does one letter: that is a matter of spelling.
 * Lists: `expansions`, see `meaningsOf`; only acronyms with exactly one meaning, of three main words or more.
 * Slots: `acronym`, `name`. Suggests the right word.
 */
export const wrongExpansion: NamedCheck = {
  lists: ['expansions'],
  slots: ['acronym', 'name'],
  find({ lines, texts }) {
    const wrongIn = wrongWordsAmong(meaningsOf(texts('expansions')))
    const found: NamedFound[] = []
    for (const placed of lines) {
      for (const { at, right, meaning } of wrongIn(placed.line)) {
        const suggestions = [withCaseOf(textAt(placed.line, at), right, true)]
        const slots = { acronym: meaning.acronym, name: meaning.name }
        found.push({ placed, first: at, last: at + 1, suggestions, slots })
      }
    }
    return found
  },
}

interface WrongWord {
  readonly at: number
  readonly right: string
  readonly meaning: Meaning
}

const wrongWordsAmong = onceFor((meanings: Meanings) =>
  onceALine((line) => {
    const wrong: WrongWord[] = []
    for (let at = 0; at < line.tokens.length; at++) {
      // Most lines have no bracket.
      if (normAt(line, at) !== '(') continue
      const inside = meanings.get(normAt(line, at + 1))?.[0]
      if (inside && normAt(line, at + 2) === ')' && isWrittenSo(line, at + 1, inside)) {
        wrong.push(...wrongWord(line, mainWords(line, at - 1, -1, inside), inside))
      }
      const before = meanings.get(normAt(line, at - 1))?.[0]
      if (before && isWrittenSo(line, at - 1, before)) {
        const written = mainWords(line, at + 1, 1, before)
        if (normAt(line, (written.at(-1) ?? at) + 1) === ')') wrong.push(...wrongWord(line, written, before))
      }
    }
    return wrong
  }),
)

const isWrittenSo = (line: Line, at: number, { acronym }: Meaning) =>
  textAt(line, at) === acronym || isAllCapitals(textAt(line, at))

const SMALL = words('dan dengan dari di ke pada untuk atas dalam yang secara bagi serta')
const FEWEST_WORDS = 3
/** Small words and commas between the main words; keeps the look bounded. */
const MOST_BETWEEN = 8

const mainOf = ({ words }: Meaning) => words.filter((word) => !SMALL.has(word))

/** As many main words as the meaning has, from a token on or up to it, in the order of the line. */
function mainWords(line: Line, start: number, step: 1 | -1, meaning: Meaning): number[] {
  const count = mainOf(meaning).length
  const found: number[] = []
  for (let at = start; found.length < count && Math.abs(at - start) < count + MOST_BETWEEN; at += step) {
    const norm = normAt(line, at)
    if (SMALL.has(norm) || norm === ',' || norm === '/') continue
    if (line.tokens[at]?.kind !== 'word') break
    found.push(at)
  }
  return step === 1 ? found : found.reverse()
}

/** The one word that differs, if it is the only one. */
function wrongWord(line: Line, written: readonly number[], meaning: Meaning): WrongWord[] {
  const main = mainOf(meaning)
  if (main.length < FEWEST_WORDS || written.length !== main.length) return []
  const differing = written.flatMap((at, i) => {
    const right = main[i] as string
    return normAt(line, at) === right ? [] : [{ at, right, meaning }]
  })
  const [only] = differing
  if (differing.length !== 1 || !only) return []
  return isMistaken(normAt(line, only.at), only.right) ? [only] : []
}

function isMistaken(word: string, right: string): boolean {
  if (word.includes(right) || right.includes(word)) return Math.abs(word.length - right.length) > 1
  return word.charAt(0) === right.charAt(0) && !isOneLetterAway(word, right)
}
