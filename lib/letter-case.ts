/** Words that stay small in a title, EYD V I.F.20. */
const SMALL = new Set('di ke dari dan atau yang untuk dalam pada dengan oleh tentang bagi agar'.split(' '))

/** @param word in small letters */
export const isSmallInTitle = (word: string): boolean => SMALL.has(word)

/** Whether a text has a capital. */
export const isUpper = (text: string): boolean => text !== text.toLowerCase()

/** Whether a small ASCII letter stands there, as in most places: spares the rest. */
export function isSmallAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c >= 97 && c <= 122
}

/** Whether a word begins with a capital. */
export const isCapitalised = (word: string): boolean => isUpper(String.fromCodePoint(word.codePointAt(0) ?? 32))

/** Whether a word has capitals and no small letter. */
export const isAllCapitals = (word: string): boolean => word === word.toUpperCase() && isUpper(word)

/** The text with a capital first. */
export const capitalize = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toUpperCase() + text.slice(first.length)
}

/**
 * Gives a replacement the letter case of the words it replaces.
 * @param isTitle whether a capital here means a name or a title (mid-sentence, heading) and not just a sentence start
 */
export function withCaseOf(match: string, replacement: string, isTitle: boolean): string {
  if (isSmallAt(match, 0) || isUpper(replacement)) return replacement
  const letters = match.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && isAllCapitals(letters)) return replacement.toUpperCase()
  const words = match.split(/\s+/)
  if (!isCapitalised(match)) return replacement
  const areAllCapital = words.every((word) => SMALL.has(word.toLowerCase()) || isCapitalised(word))
  if (!areAllCapital || !(isTitle || words.length > 1)) return capitalize(replacement)
  return inTitleCase(replacement)
}

/** The text with capitals as in a title or name: first, and at each word that does not stay small in one. */
export const inTitleCase = (text: string): string =>
  capitalize(text.replace(/[^\s/-]+/g, (word) => (SMALL.has(word) ? word : capitalize(word))))
