/** For a word that no rule and no language list has. */
export const UNKNOWN_WORD = -1

/** A string's hash, code unit by code unit, so that a word can be looked up while it is being read. */
export const hashed = (hash: number, codeUnit: number): number => Math.imul(hash ^ codeUnit, 0x01000193)
export const NO_HASH = 0x811c9dc5 | 0

/**
 * Every word that a rule or a language list has, in normal form, and its number. All that is known of a word alone is kept
 * in arrays by that number, so that reading looks each word up once.
 *
 * An open-addressed table instead of a `Map`, because a `Map` needs a string for every word of a draft: cutting those
 * out and hashing them took a third of a review.
 */
export class Lexicon {
  readonly #words: string[] = []
  readonly #hashes: number[] = []
  /** Number of the word in each place, or `UNKNOWN_WORD`; its length is a power of two. */
  #places = new Int32Array(1024).fill(UNKNOWN_WORD)

  /** How many words there are; their numbers are the whole numbers below. */
  get size(): number {
    return this.#words.length
  }

  /** The number of a word, new or known. @param word in normal form */
  add(word: string): number {
    const hash = hashOf(word)
    const known = this.#find(word, hash)
    return known === UNKNOWN_WORD ? this.#add(word, hash) : known
  }

  /** The same for small ASCII letters that stand in a text. @param hash of the letters */
  addAt(text: string, start: number, end: number, hash: number): number {
    const known = this.numberAt(text, start, end, hash)
    return known === UNKNOWN_WORD ? this.#add(text.slice(start, end), hash) : known
  }

  /** The number of a word, or `UNKNOWN_WORD`. @param word in normal form */
  numberOf(word: string): number {
    return this.#find(word, hashOf(word))
  }

  /**
   * The same for ASCII letters of any case that stand in a text.
   * @param hash of the letters in lower case
   */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#places.length - 1
    for (let place = spread(hash) & mask; ; place = (place + 1) & mask) {
      const number = this.#places[place] as number
      if (number === UNKNOWN_WORD) return UNKNOWN_WORD
      if (this.#hashes[number] === hash && isAt(text, start, end, this.#words[number] as string)) return number
    }
  }

  wordOf(number: number): string {
    return this.#words[number] as string
  }

  #add(word: string, hash: number): number {
    const number = this.#words.push(word) - 1
    this.#hashes.push(hash)
    if (this.#words.length * 2 > this.#places.length) this.#grow()
    else this.#settle(number)
    return number
  }

  #find(word: string, hash: number): number {
    const mask = this.#places.length - 1
    for (let place = spread(hash) & mask; ; place = (place + 1) & mask) {
      const number = this.#places[place] as number
      if (number === UNKNOWN_WORD || this.#words[number] === word) return number
    }
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 2).fill(UNKNOWN_WORD)
    for (let number = 0; number < this.#words.length; number++) this.#settle(number)
  }

  #settle(number: number): void {
    const mask = this.#places.length - 1
    let place = spread(this.#hashes[number] as number) & mask
    while (this.#places[place] !== UNKNOWN_WORD) place = (place + 1) & mask
    this.#places[place] = number
  }
}

const spread = (hash: number) => hash ^ (hash >>> 15)

function hashOf(word: string): number {
  let hash = NO_HASH
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  return hash
}

/** 32 turns an ASCII capital into its small letter. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false
  return true
}
