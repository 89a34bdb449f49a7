/** Words that stay small in a title, EYD V I.F.20. */
const SMALL = new Set('di ke dari dan atau yang untuk dalam pada dengan oleh tentang bagi agar'.split(' '))

const isUpper = (text: string) => text !== text.toLowerCase()
const capitalize = (text: string) => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toUpperCase() + text.slice(first.length)
}

/**
 * Gives a replacement the letter case of the words it replaces.
 * @param isTitle whether a capital here means a name or a title (mid-sentence, heading) and not just a sentence start
 */
export function withCaseOf(match: string, replacement: string, isTitle: boolean): string {
  if (isUpper(replacement)) return replacement
  const letters = match.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && isUpper(letters)) return replacement.toUpperCase()
  const words = match.split(/\s+/)
  if (!isUpper(String.fromCodePoint(match.codePointAt(0) ?? 32))) return replacement
  const areAllCapital = words.every((word) => SMALL.has(word.toLowerCase()) || isUpper(word.charAt(0)))
  if (!areAllCapital || !(isTitle || words.length > 1)) return capitalize(replacement)
  const titled = replacement.split(' ').map((word) => (SMALL.has(word) ? word : capitalize(word)))
  return capitalize(titled.join(' '))
}
