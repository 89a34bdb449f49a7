import { words } from './row.ts'

/** Whether words spell an acronym. */

/** Small words of a long name; they may lend a letter or not. */
const SMALL = words('dan atau di ke dari untuk yang dengan pada oleh bagi atas dalam secara of the for and in to on')

export const isSmallInName = (norm: string): boolean => SMALL.has(norm)

/** "p3k" is pppk: the digit says how often the letter before it stands. */
export function lettersOf(norm: string): string {
  return norm.replace(/(\D)(\d)/g, (_, letter: string, times: string) => letter.repeat(Math.max(1, Number(times))))
}

/**
 * Whether two words or more, each giving its first letter and perhaps others in order, give these letters.
 * @param isWhole no word may be left over
 */
export function spells(name: readonly string[], letters: string, isWhole: boolean): boolean {
  /** How many letters the words so far can have given. */
  let given = new Set([0])
  for (let i = 0; i < name.length; i++) {
    const word = name[i] as string
    const next = new Set<number>()
    for (const count of given) {
      if (SMALL.has(word) && i > 0) next.add(count)
      for (let more = 1; gives(word, letters.slice(count, count + more)) && count + more <= letters.length; more++) {
        next.add(count + more)
      }
    }
    given = next
    const isDone = given.has(letters.length) && i > 0
    if (isDone && (!isWhole || i === name.length - 1)) return true
  }
  return false
}

/** No word of a name is longer; keeps the look into words bounded. */
const LONGEST_NAME_WORD = 40

/** The letters stand in the word in this order, the first one first. */
function gives(word: string, letters: string): boolean {
  if (word.length > LONGEST_NAME_WORD || word.charAt(0) !== letters.charAt(0)) return false
  let at = 0
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
