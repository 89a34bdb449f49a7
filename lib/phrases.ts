import { hashed, type Lexicon, NO_HASH, UNKNOWN_WORD } from './lexicon.ts'
import { readTokens, type Token } from './tokenize.ts'
import type { Gap } from './types.ts'

/** Word sequences that are looked for, and what the finder of one of them wants to know. */
export interface Sought<Payload> {
  readonly phrases: Iterable<string>
  /** Whether the last word may carry an ending, or a single word be reduplicated. */
  readonly forms?: boolean
  /** Whether its words may have stretched letters. */
  readonly stretched?: boolean
  readonly payload: Payload
}

/** Tokens `[first, last)` that read like a phrase. */
export interface Hit<Payload> {
  readonly first: number
  readonly last: number
  /** The phrase as it was given. */
  readonly phrase: string
  readonly payload: Payload
  /** What the last word carries beyond the phrase: `nya`, `lah`, `nyalah` …; '' for none. */
  readonly ending: string
  readonly isReduplicated: boolean
}

/** Shortest stem that may carry an ending; shorter ones are other words (`ibu` is not `i` + `bu`). */
const SHORTEST_STEM = 3
const NONE = -1
const FEWEST_PLACES = 1024

/** A word that another one is a form of. */
interface Form {
  readonly number: number
  readonly ending: string
  readonly isReduplicated: boolean
}

/** What is known of a word beside its phrases. */
const NOT_ASKED = 0
const MAY_BE_FORM = 1
const IS_NO_FORM = 2

/**
 * Finds all phrases in one pass over the tokens. They form a trie over the numbered words of a lexicon: its first level is
 * a table by word, all further nodes stand in one hash table. The cost per token does not grow with the number of phrases.
 * All of it is numbers in arrays and not objects, because the tables are built before the first review of every page.
 */
export class PhraseMatcher<Payload> {
  readonly #lexicon: Lexicon
  /** Node reached from the root by word number; `NONE` where no phrase begins with the word. */
  readonly #roots: Int32Array
  /** Whether a word may be a form of another one: seldom asked of all that there are. */
  readonly #isForm: Uint8Array
  /** A hash table of nodes, by the node before and the word that leads from there; 0 where there is none. */
  #places = new Int32Array(FEWEST_PLACES)
  /** The node before each node, and the word. */
  readonly #before: number[] = [NONE]
  readonly #words: number[] = [UNKNOWN_WORD]
  /** The first phrase that ends in each node, or `NONE`. */
  readonly #firstAt: number[] = [NONE]
  /** The next one that ends in the same node as a phrase, or `NONE`. */
  readonly #nextOf: number[] = []
  readonly #phrases: string[] = []
  readonly #sought: Sought<Payload>[] = []
  /** What stands between the words of phrases that are not just words and spaces, by number of the phrase. */
  readonly #gaps = new Map<number, readonly Gap[]>()
  /** Most packs ask for no stretched letters; then no word need be looked at for them. */
  #asksForStretched = false

  /** @param lexicon gets the words of the phrases; tokens to search must be read with it */
  constructor(all: Iterable<Sought<Payload>>, lexicon: Lexicon) {
    this.#lexicon = lexicon
    const lastAt: number[] = [NONE]
    for (const sought of all) {
      if (sought.stretched) this.#asksForStretched = true
      for (const phrase of sought.phrases) {
        const number = this.#phrases.length
        const node = this.#enter(phrase, number)
        if (node === 0) continue
        const before = lastAt[node] ?? NONE
        if (before === NONE) this.#firstAt[node] = number
        else this.#nextOf[before] = number
        while (lastAt.length <= node) lastAt.push(NONE)
        lastAt[node] = number
        this.#nextOf.push(NONE)
        this.#phrases.push(phrase)
        this.#sought.push(sought)
      }
    }
    this.#isForm = new Uint8Array(lexicon.size)
    this.#roots = new Int32Array(lexicon.size).fill(NONE)
    for (let node = 1; node < this.#before.length; node++) {
      if (this.#before[node] === 0) this.#roots[this.#words[node] as number] = node
    }
  }

  /** The node in which a phrase ends, new or known. Most phrases are words in small letters, with a space between them. */
  #enter(phrase: string, number: number): number {
    let node = 0
    let start = 0
    let hash = NO_HASH
    for (let at = 0; at <= phrase.length; at++) {
      const c = at < phrase.length ? phrase.charCodeAt(at) : 32
      if (c >= 97 && c <= 122) hash = hashed(hash, c)
      else if (c === 32 && at > start) {
        node = this.#nodeBehind(node, this.#lexicon.addAt(phrase, start, at, hash))
        start = at + 1
        hash = NO_HASH
      } else return this.#enterTokens(phrase, number)
    }
    return node
  }

  #enterTokens(phrase: string, number: number): number {
    const [first, ...others] = readTokens(phrase, 0, phrase.length, this.#lexicon)
    if (!first) return 0
    this.#gaps.set(
      number,
      others.map(({ gap }) => gap),
    )
    return [first, ...others].reduce((node, { norm }) => this.#nodeBehind(node, this.#lexicon.add(norm)), 0)
  }

  /** The node to which a word leads, new or known. */
  #nodeBehind(before: number, word: number): number {
    const place = this.#placeOf(before, word)
    const known = this.#places[place] as number
    if (known > 0) return known
    const node = this.#before.push(before) - 1
    this.#words.push(word)
    this.#firstAt.push(NONE)
    if (node * 2 > this.#places.length) this.#grow()
    else this.#places[place] = node
    return node
  }

  /** Where the node behind this node and word stands, or would stand. */
  #placeOf(before: number, word: number): number {
    const mask = this.#places.length - 1
    for (let place = hashOf(before, word) & mask; ; place = (place + 1) & mask) {
      const node = this.#places[place] as number
      if (node === 0 || (this.#words[node] === word && this.#before[node] === before)) return place
    }
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 2)
    for (let node = 1; node < this.#before.length; node++) {
      this.#places[this.#placeOf(this.#before[node] as number, this.#words[node] as number)] = node
    }
  }

  /** Every place where a phrase stands, overlapping ones included, by first token. */
  find(tokens: readonly Token[]): Hit<Payload>[] {
    const hits: Hit<Payload>[] = []
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first] as Token
      const { number } = token
      const mayOpen = (number >= 0 && this.#roots[number] !== NONE) || this.#isOdd(token)
      if (mayOpen) this.#findFrom(tokens, first, hits)
    }
    return hits
  }

  /** Whether a token may be a form of a word, or, in no lexicon, have stretched letters. */
  #isOdd({ kind, norm, number }: Token): boolean {
    if (number < 0) return kind === 'word' && (mayHaveForm(norm) || (this.#asksForStretched && isStretchedWord(norm)))
    if (this.#isForm[number] === NOT_ASKED) this.#isForm[number] = mayHaveForm(norm) ? MAY_BE_FORM : IS_NO_FORM
    return this.#isForm[number] === MAY_BE_FORM
  }

  #findFrom(tokens: readonly Token[], first: number, hits: Hit<Payload>[]): void {
    let node = 0
    let isStretched = false
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const { number, norm } = token
      if (at > first && token.gap === 'line') return
      const isOdd = this.#isOdd(token)
      if (isOdd && token.kind === 'word') {
        for (const form of this.#formsOf(norm)) {
          if (form.isReduplicated && at > first) continue
          const end = this.#step(node, form.number)
          if (end !== NONE) this.#collect(hits, end, tokens, first, at, false, form)
        }
      }
      let next = this.#step(node, number)
      // A stretched word is in no lexicon.
      if (number < 0 && isOdd && this.#asksForStretched && isStretchedWord(norm)) {
        next = this.#step(node, this.#lexicon.numberOf(norm.replace(STRETCHES, '$1')))
        isStretched = true
      }
      if (next === NONE) return
      node = next
      if (this.#firstAt[node] === NONE) continue
      this.#collect(hits, node, tokens, first, at, isStretched)
    }
  }

  #step(node: number, word: number): number {
    if (word < 0) return NONE
    if (node === 0) return this.#roots[word] as number
    return (this.#places[this.#placeOf(node, word)] as number) || NONE
  }

  #formsOf(word: string): readonly Form[] {
    const forms: Form[] = []
    const add = (stem: string, ending: string, isReduplicated: boolean) => {
      const number = this.#lexicon.numberOf(stem)
      if (number !== UNKNOWN_WORD) forms.push({ number, ending, isReduplicated })
    }
    const ending = endingOf(word)
    if (ending !== '') add(word.slice(0, -ending.length), ending, false)
    const hyphen = word.indexOf('-')
    if (hyphen < SHORTEST_STEM) return forms
    const single = word.slice(0, hyphen)
    const rest = word.slice(hyphen + 1)
    if (rest === single) add(single, '', true)
    else if (ending !== '' && rest.slice(0, -ending.length) === single) add(single, ending, true)
    return forms
  }

  /** Hits of the phrases of a node, to which the words from `first` to `at` led; the last by this form of it, if any. */
  #collect(
    hits: Hit<Payload>[],
    node: number,
    tokens: readonly Token[],
    first: number,
    at: number,
    isStretched: boolean,
    form?: Form,
  ): void {
    for (let number = this.#firstAt[node] as number; number !== NONE; number = this.#nextOf[number] as number) {
      const { forms, stretched, payload } = this.#sought[number] as Sought<Payload>
      if ((form && !forms) || (isStretched && !stretched) || !this.#hasGaps(number, tokens, first, at)) continue
      const hit = {
        first,
        last: at + 1,
        phrase: this.#phrases[number] as string,
        payload,
        ending: form?.ending ?? '',
        isReduplicated: form?.isReduplicated ?? false,
      }
      hits.push(hit)
    }
  }

  /** Whether between the tokens from `first` to `at` stands what stands between the words of a phrase. */
  #hasGaps(number: number, tokens: readonly Token[], first: number, at: number): boolean {
    if (first === at) return true
    const gaps = this.#gaps.get(number)
    for (let i = first + 1; i <= at; i++) {
      if (tokens[i]?.gap !== (gaps ? gaps[i - first - 1] : 'space')) return false
    }
    return true
  }
}

const STRETCHES = /(\p{L})\1{2,}/gu

/** No Indonesian word has a letter three times in a row. */
function isStretchedWord(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c === word.charCodeAt(i - 1) && c === word.charCodeAt(i - 2)) return true
  }
  return false
}

/** Whether a word ends in -nya -lah -kah -pun -ku -mu, or has a hyphen; asked of every word, so letter by letter. */
function mayHaveForm(word: string): boolean {
  const { length } = word
  if (length < SHORTEST_STEM + 2) return false
  const third = word.charCodeAt(length - 3)
  const second = word.charCodeAt(length - 2)
  switch (word.charCodeAt(length - 1)) {
    case 97:
      if (second === 121 && third === 110) return true
      break
    case 104:
      if (second === 97 && (third === 108 || third === 107)) return true
      break
    case 110:
      if (second === 117 && third === 112) return true
      break
    case 117:
      if (second === 107 || second === 109) return true
  }
  for (let i = SHORTEST_STEM; i < length - SHORTEST_STEM; i++) if (word.charCodeAt(i) === 45) return true
  return false
}

const hashOf = (node: number, word: number): number => {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

const OWNERS = ['nya', 'ku', 'mu']
const PARTICLES = ['lah', 'kah', 'pun']

/** `silahkannyalah` → `nyalah`; '' when there is no ending or the stem would be too short. */
function endingOf(word: string): string {
  const particle = PARTICLES.find((ending) => word.endsWith(ending)) ?? ''
  const bare = word.slice(0, word.length - particle.length)
  const owner = OWNERS.find((ending) => bare.endsWith(ending)) ?? ''
  if (bare.length - owner.length >= SHORTEST_STEM) return owner + particle
  return bare.length >= SHORTEST_STEM ? particle : ''
}
