const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const APOSTROPHES = /[\u2018\u2019\u02bc`]/g

/**
 * Cyrillic and Greek letters that look like Latin ones, and what they look like. Source: Unicode confusables.txt, the
 * single letters whose look is the same in common fonts.
 */
const LOOKALIKES = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwкkмmтtвbнhοoνvρpτtυuκkιiαaεeηn'].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] as string] as const] : [],
  ),
)
const LATIN = /[a-z]/
const NEITHER_LATIN = /[\u0370-\u03ff\u0400-\u052f]/

/** Letters in filled circles and squares, which NFKC leaves alone: 🅥, 🆅. */
const FILLED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu

/** Text with decorative letters written plainly, in their letter case: `𝗩𝗶𝗿𝗮𝗹` is `Viral`. */
export const plainLetters = (text: string): string =>
  text.normalize('NFKC').replace(FILLED, (letter) => {
    const c = letter.codePointAt(0) as number
    return String.fromCharCode(65 + c - (c < 0x1f170 ? 0x1f150 : 0x1f170))
  })

/** Folded characters: quotes, dashes and the like stand alone in every post. */
const characters = new Map<string, string>()

/** How rules compare words; see `Token.norm`. */
export function normalize(word: string): string {
  let hasCapital = false
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c > 127 || c === 96) return word.length === 1 ? foldCharacter(word) : fold(word)
    if (c >= 65 && c <= 90) hasCapital = true
  }
  return hasCapital ? word.toLowerCase() : word
}

function foldCharacter(character: string): string {
  const known = characters.get(character)
  if (known !== undefined) return known
  const folded = fold(character)
  characters.set(character, folded)
  return folded
}

/** Letters of another script are folded only beside Latin ones: a word that is all Greek stays Greek. */
function fold(word: string): string {
  const plain = plainLetters(word.replace(INVISIBLE, '')).replace(APOSTROPHES, "'").replace(/[‐‑]/g, '-').toLowerCase()
  if (!NEITHER_LATIN.test(plain) || !LATIN.test(plain)) return plain
  return plain.replace(/[\u0370-\u052f]/g, (letter) => LOOKALIKES.get(letter) ?? letter)
}
