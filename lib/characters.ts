/**
 * What a character is, decided by hand-written ranges: `\p{…}` costs milliseconds to build and 10 times the time to run.
 * Source of the ranges: Unicode 17 blocks (UnicodeData.txt, emoji-data.txt), shortened to what posts contain.
 */

export const OTHER = 0
export const SPACE = 1
export const LINE = 2
export const LETTER = 3
export const DIGIT = 4
/** Continues whatever stands before it: combining marks, joiners, variation selectors, soft hyphen, skin tones. */
export const EXTEND = 5
export const MARK = 6
export const EMOJI = 7

const ascii = new Uint8Array(128).fill(MARK)
for (let c = 0; c < 33; c++) ascii[c] = SPACE
ascii[127] = SPACE
ascii[10] = LINE
ascii[13] = LINE
for (let c = 48; c < 58; c++) ascii[c] = DIGIT
for (let c = 65; c < 91; c++) ascii[c] = ascii[c + 32] = LETTER

/** `[first, last, class]`, in order; a code point in none of them is a letter (most scripts are). */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x80, 0xa0, SPACE],
  [0xa1, 0xa8, MARK],
  [0xa9, 0xa9, EMOJI],
  [0xab, 0xac, MARK],
  [0xad, 0xad, EXTEND],
  [0xae, 0xae, EMOJI],
  [0xaf, 0xb4, MARK],
  [0xb6, 0xb9, MARK],
  [0xbb, 0xbf, MARK],
  [0xd7, 0xd7, MARK],
  [0xf7, 0xf7, MARK],
  [0x300, 0x36f, EXTEND],
  [0x483, 0x489, EXTEND],
  [0x591, 0x5bd, EXTEND],
  [0x60c, 0x60d, MARK],
  [0x610, 0x61a, EXTEND],
  [0x61b, 0x61f, MARK],
  [0x64b, 0x65f, EXTEND],
  [0x660, 0x669, DIGIT],
  [0x6d6, 0x6dc, EXTEND],
  [0x1680, 0x1680, SPACE],
  [0x1ab0, 0x1aff, EXTEND],
  [0x1dc0, 0x1dff, EXTEND],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, EXTEND],
  [0x2010, 0x2027, MARK],
  [0x2028, 0x2029, LINE],
  [0x202a, 0x202e, EXTEND],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x203b, MARK],
  [0x203c, 0x203c, EMOJI],
  [0x203d, 0x2048, MARK],
  [0x2049, 0x2049, EMOJI],
  [0x204a, 0x205e, MARK],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, EXTEND],
  [0x2070, 0x20cf, MARK],
  [0x20d0, 0x20ff, EXTEND],
  [0x2122, 0x2122, EMOJI],
  [0x2139, 0x2139, EMOJI],
  [0x2190, 0x2193, MARK],
  [0x2194, 0x21aa, EMOJI],
  [0x21ab, 0x2319, MARK],
  [0x231a, 0x23ff, EMOJI],
  [0x2400, 0x245f, MARK],
  [0x2460, 0x24b5, DIGIT],
  [0x24b6, 0x24e9, LETTER],
  [0x24ea, 0x24ff, DIGIT],
  [0x2500, 0x25a9, MARK],
  [0x25aa, 0x25ab, EMOJI],
  [0x25ac, 0x25b5, MARK],
  [0x25b6, 0x25b6, EMOJI],
  [0x25b7, 0x25bf, MARK],
  [0x25c0, 0x25c0, EMOJI],
  [0x25c1, 0x25fa, MARK],
  [0x25fb, 0x27bf, EMOJI],
  [0x27c0, 0x2933, MARK],
  [0x2934, 0x2935, EMOJI],
  [0x2936, 0x2b04, MARK],
  [0x2b05, 0x2b55, EMOJI],
  [0x2b56, 0x2bff, MARK],
  [0x2e00, 0x2e7f, MARK],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3004, MARK],
  [0x3008, 0x3020, MARK],
  [0x3030, 0x3030, EMOJI],
  [0x303d, 0x303d, EMOJI],
  [0x3297, 0x3299, EMOJI],
  [0xd800, 0xdfff, OTHER],
  [0xe000, 0xf8ff, MARK],
  [0xfe00, 0xfe0f, EXTEND],
  [0xfe10, 0xfe1f, MARK],
  [0xfe20, 0xfe2f, EXTEND],
  [0xfe30, 0xfe6f, MARK],
  [0xfeff, 0xfeff, EXTEND],
  [0xff01, 0xff0f, MARK],
  [0xff10, 0xff19, DIGIT],
  [0xff1a, 0xff20, MARK],
  [0xff3b, 0xff40, MARK],
  [0xff5b, 0xff65, MARK],
  [0xffe0, 0xffff, MARK],
  [0x1d7ce, 0x1d7ff, DIGIT],
  [0x1f000, 0x1f0ff, EMOJI],
  [0x1f130, 0x1f16f, LETTER],
  [0x1f170, 0x1f171, EMOJI],
  [0x1f172, 0x1f17d, LETTER],
  [0x1f17e, 0x1f17f, EMOJI],
  [0x1f180, 0x1f18d, LETTER],
  [0x1f18e, 0x1f3fa, EMOJI],
  [0x1f3fb, 0x1f3ff, EXTEND],
  [0x1f400, 0x1faff, EMOJI],
  [0xe0000, 0xe0fff, EXTEND],
]

/** The class of every code unit: looked up for each character of a draft, so it is a table and not a search. */
const classes = new Uint8Array(0x10000).fill(LETTER)
for (const [first, last, kind] of ranges) classes.fill(kind, first, last + 1)
classes.set(ascii)
const astral = ranges.filter(([first]) => first > 0xffff)

/** The class of one code point. */
export function classOf(codePoint: number): number {
  if (codePoint < 0x10000) return classes[codePoint] as number
  for (const [first, last, kind] of astral) if (codePoint >= first && codePoint <= last) return kind
  return LETTER
}

/** Code units that one code point takes. */
export const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1)

const ZERO_WIDTH_JOINER = 0x200d
const KEYCAP = 0x20e3
const isFlagLetter = (c: number) => c >= 0x1f1e6 && c <= 0x1f1ff
const isEmojiExtend = (c: number) => c === 0xfe0f || c === KEYCAP || (c >= 0x1f3fb && c <= 0x1f3ff) || c >= 0xe0000

/**
 * End of the emoji that starts at `start`, with its skin tone, joined parts, flag pair or keycap; `start` if none does.
 * A character that is text by default (©, ▶, digits) counts only with the emoji selector U+FE0F behind it.
 */
export function emojiEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0
  let end = start + widthOf(first)
  // Nothing in ASCII makes a digit or sign before it an emoji.
  if (first < 128 && !(text.charCodeAt(end) >= 128)) return start
  const next = text.codePointAt(end) ?? 0
  if (isFlagLetter(first)) return isFlagLetter(next) ? end + 2 : end
  const kind = classOf(first)
  const isKeycapBase = kind === DIGIT || first === 35 || first === 42
  if (isKeycapBase) {
    if (next === KEYCAP) return end + 1
    return next === 0xfe0f && text.charCodeAt(end + 1) === KEYCAP ? end + 2 : start
  }
  if (kind !== EMOJI) return start
  for (;;) {
    const c = text.codePointAt(end)
    if (c === undefined) return end
    if (isEmojiExtend(c)) end += widthOf(c)
    else if (c === ZERO_WIDTH_JOINER && classOf(text.codePointAt(end + 1) ?? 0) === EMOJI) {
      end += 1 + widthOf(text.codePointAt(end + 1) as number)
    } else return end
  }
}

const ALL_PLAIN = /^[\n\x20-\u02ff]*$/

/** Whether a text is Latin letters, digits and plain marks alone: one code unit a character, nothing combines, no emoji. */
export const isPlain = (text: string): boolean => ALL_PLAIN.test(text)

/** Number of user-perceived characters in `text`; linear, without `Intl.Segmenter` (slow, and super-linear in Node 20). */
export function countGraphemes(text: string): number {
  if (isPlain(text)) return text.length
  let count = 0
  for (let at = 0; at < text.length; count++) at = graphemeEnd(text, at)
  return count
}

/** End of the grapheme that starts at `start`. */
export function graphemeEnd(text: string, start: number): number {
  const c = text.charCodeAt(start)
  // Most characters are ASCII with another such behind them.
  if (c < 128 && c !== 13 && (start + 1 === text.length || text.charCodeAt(start + 1) < 0x300)) return start + 1
  const first = text.codePointAt(start) ?? 0
  if (first === 13 && text.charCodeAt(start + 1) === 10) return start + 2
  let end = Math.max(emojiEnd(text, start), start + widthOf(first))
  if (classOf(first) === LINE) return end
  for (;;) {
    const c = text.codePointAt(end)
    if (c === undefined || c === 0x200b || c === 0xad || c === 0xfeff || classOf(c) !== EXTEND) return end
    end += widthOf(c)
  }
}
