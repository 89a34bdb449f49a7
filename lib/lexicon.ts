/** For a word that no rule and no language list has. */
export const UNKNOWN_WORD = -1

/** A string's hash, code unit by code unit, so that a word can be looked up while it is being read. */
export const hashed = (hash: number, codeUnit: number): number => Math.imul(hash ^ codeUnit, 0x01000193)
export const NO_HASH = 0x811c9dc5 | 0

const FREE = -1

/**
 * The words that rules are looked for by and those of the language lists, in normal form, and their numbers. All that is
 * known of a word alone is kept in arrays by that number, so that reading looks each word up once.
 *
 * They stand in a `Map`, because nothing is filled faster before the first review. Drafts are read with an open-addressed
 * table of the words met so far, because a `Map` needs a string for every word of a draft: cutting those out and hashing
 * them took a third of a review.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  /** Which sketches of words there are; see `sketch`. */
  readonly #sketches = new Uint8Array(SKETCHES)
  /** Numbers and hashes of the words that drafts had so far. */
  readonly #met: number[] = []
  readonly #hashes: number[] = []
  /** Which of those stands in each place, or `FREE`; its length is a power of two. */
  #places = new Int32Array(1024).fill(FREE)

  /** How many words there are; their numbers are the whole numbers below. */
  get size(): number {
    return this.#words.length
  }

  /** The number of a word, new or known. @param word in normal form */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.push(word) - 1
    this.#numbers.set(word, number)
    this.#sketches[sketch(word, 0, word.length)] = 1
    return number
  }

  /** The number of a word, or `UNKNOWN_WORD`. @param word in normal form */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN_WORD
  }

  /**
   * The same for ASCII letters of any case, or digits, that stand in a text.
   * @param hash of them, letters in lower case
   */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#places.length - 1
    let place = spread(hash) & mask
    for (; this.#places[place] !== FREE; place = (place + 1) & mask) {
      const met = this.#places[place] as number
      const number = this.#met[met] as number
      if (this.#hashes[met] === hash && isAt(text, start, end, this.#words[number] as string)) return number
    }
    // Most words that no rule has are told by that, without being cut out.
    if (this.#sketches[sketch(text, start, end)] === 0) return UNKNOWN_WORD
    const number = this.numberOf(text.slice(start, end).toLowerCase())
    if (number !== UNKNOWN_WORD) this.#meet(number, hash)
    return number
  }

  wordOf(number: number): string {
    return this.#words[number] as string
  }

  #meet(number: number, hash: number): void {
    this.#hashes.push(hash)
    if (this.#met.push(number) * 2 <= this.#places.length) this.#settle(this.#met.length - 1)
    else {
      this.#places = new Int32Array(this.#places.length * 2).fill(FREE)
      for (let met = 0; met < this.#met.length; met++) this.#settle(met)
    }
  }

  #settle(met: number): void {
    const mask = this.#places.length - 1
    let place = spread(this.#hashes[met] as number) & mask
    while (this.#places[place] !== FREE) place = (place + 1) & mask
    this.#places[place] = met
  }
}

const SKETCHES = 1 << 16

/** A small number of the letters at the ends and in the middle of a word and of its length; 32 makes ASCII letters small. */
function sketch(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32
  const last = text.charCodeAt(end - 1) | 32
  const middle = text.charCodeAt((start + end) >> 1) | 32
  return Math.imul(first + 31 * (last + 31 * (middle + 31 * (end - start))), 0x9e3779b1) >>> 16
}

const spread = (hash: number) => hash ^ (hash >>> 15)

/** 32 turns an ASCII capital into its small letter. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false
  return true
}
