import { type Lexicon, UNKNOWN_WORD } from './lexicon.ts'
import { readTokens, type Token } from './tokenize.ts'
import type { Gap } from './types.ts'

/** One word sequence that is looked for, and what the finder of it wants to know. */
export interface Term<Payload> {
  readonly phrase: string
  /** Whether the last word may carry an ending, or a single word be reduplicated. */
  readonly forms: boolean
  /** Whether its words may have stretched letters. */
  readonly stretched?: boolean
  readonly payload: Payload
}

/** Tokens `[first, last)` that read like a term. */
export interface Hit<Payload> {
  readonly first: number
  readonly last: number
  readonly payload: Payload
  /** What the last word carries beyond the term: `nya`, `lah`, `nyalah` …; '' for none. */
  readonly ending: string
  readonly isReduplicated: boolean
}

interface Leaf<Payload> {
  readonly gaps: readonly Gap[]
  readonly forms: boolean
  readonly stretched: boolean
  readonly payload: Payload
}

/** Shortest stem that may carry an ending; shorter ones are other words (`ibu` is not `i` + `bu`). */
const SHORTEST_STEM = 3
const NONE = -1

/** A word that another one is a form of. */
interface Form {
  readonly number: number
  readonly ending: string
  readonly isReduplicated: boolean
}

const NO_LEAVES: readonly never[] = []
/** More words than packs can hold, so that a node and a word make one number. */
const MOST_WORDS = 2 ** 24

/**
 * Finds all terms in one pass over the tokens. The terms form a trie over the numbered words of a lexicon; its first level
 * is a table by word, every further level a run of (word, node) pairs sorted by word, all in typed arrays: the cost per token does not
 * grow with the number of terms.
 */
export class PhraseMatcher<Payload> {
  readonly #lexicon: Lexicon
  /** Node reached from the root by word number; `NONE` where no term begins with the word. */
  readonly #roots: Int32Array
  /** 1 for words that may be a form of another one. */
  readonly #isForm: Uint8Array
  /** Pairs of node n: `#pairs[2i]` is a word, `#pairs[2i + 1]` the node it leads to, for i in `[#from[n], #from[n + 1])`. */
  readonly #from: Int32Array
  readonly #pairs: Int32Array
  readonly #leaves: readonly (readonly Leaf<Payload>[])[]
  /** Most packs ask for no stretched letters; then no word need be looked at for them. */
  #asksForStretched = false

  /** @param lexicon gets the words of the terms; tokens to search must be read with it */
  constructor(terms: Iterable<Term<Payload>>, lexicon: Lexicon) {
    const leaves: (Leaf<Payload>[] | undefined)[] = [undefined]
    /** Node by the node before and the word that leads there, as one number. */
    const nodes = new Map<number, number>()
    for (const { phrase, forms, stretched = false, payload } of terms) {
      const tokens = readTokens(phrase, 0, phrase.length, lexicon)
      let node = 0
      for (const { norm } of tokens) {
        const word = lexicon.add(norm)
        const edge = node * MOST_WORDS + word
        const next = nodes.get(edge) ?? leaves.length
        if (next === leaves.length) {
          leaves.push(undefined)
          nodes.set(edge, next)
        }
        node = next
      }
      const leaf = { gaps: tokens.length < 2 ? [] : tokens.slice(1).map(({ gap }) => gap), forms, stretched, payload }
      const here = leaves[node]
      if (here) here.push(leaf)
      else if (node > 0) leaves[node] = [leaf]
      if (stretched) this.#asksForStretched = true
    }
    this.#lexicon = lexicon
    this.#leaves = leaves.map((here) => here ?? NO_LEAVES)
    this.#isForm = new Uint8Array(lexicon.size)
    for (let word = 0; word < lexicon.size; word++) this.#isForm[word] = Number(mayHaveForm(lexicon.wordOf(word)))
    this.#roots = new Int32Array(lexicon.size).fill(NONE)
    this.#from = new Int32Array(leaves.length + 1)
    this.#pairs = new Int32Array(2 * nodes.size)
    Float64Array.from(nodes.keys())
      .sort()
      .forEach((edge, i) => {
        const start = Math.floor(edge / MOST_WORDS)
        const word = edge % MOST_WORDS
        const next = nodes.get(edge) as number
        if (start === 0) this.#roots[word] = next
        this.#pairs[2 * i] = word
        this.#pairs[2 * i + 1] = next
        this.#from[start + 1] = i + 1
      })
    // A node without edges begins and ends where the one before it ends.
    for (let node = 1; node <= leaves.length; node++) {
      this.#from[node] = Math.max(this.#from[node] as number, this.#from[node - 1] as number)
    }
  }

  /** Every place where a term stands, overlapping ones included, by first token. */
  find(tokens: readonly Token[]): Hit<Payload>[] {
    const hits: Hit<Payload>[] = []
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first] as Token
      const { number } = token
      const mayOpen = number < 0 ? this.#mayBeForm(token) : this.#roots[number] !== NONE || this.#isForm[number] === 1
      if (mayOpen) this.#findFrom(tokens, first, hits)
    }
    return hits
  }

  #mayBeForm({ kind, norm }: Token): boolean {
    return kind === 'word' && (mayHaveForm(norm) || (this.#asksForStretched && isStretchedWord(norm)))
  }

  #findFrom(tokens: readonly Token[], first: number, hits: Hit<Payload>[]): void {
    let node = 0
    let isStretched = false
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const { number, norm } = token
      if (at > first && token.gap === 'line') return
      const isOdd = number < 0 ? this.#mayBeForm(token) : this.#isForm[number] === 1
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
      if (this.#leaves[node] === NO_LEAVES) continue
      this.#collect(hits, node, tokens, first, at, isStretched)
    }
  }

  #step(node: number, word: number): number {
    if (word < 0) return NONE
    if (node === 0) return this.#roots[word] as number
    let low = this.#from[node] as number
    let high = (this.#from[node + 1] as number) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const here = this.#pairs[2 * middle] as number
      if (here === word) return this.#pairs[2 * middle + 1] as number
      if (here < word) low = middle + 1
      else high = middle - 1
    }
    return NONE
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

  /** Hits of the terms of a node, to which the words from `first` to `at` led; the last by this form of it, if any. */
  #collect(
    hits: Hit<Payload>[],
    node: number,
    tokens: readonly Token[],
    first: number,
    at: number,
    isStretched: boolean,
    form?: Form,
  ): void {
    for (const { gaps, forms, stretched, payload } of this.#leaves[node] as readonly Leaf<Payload>[]) {
      if ((form && !forms) || (isStretched && !stretched) || !haveGaps(tokens, first, gaps)) continue
      const hit = {
        first,
        last: at + 1,
        payload,
        ending: form?.ending ?? '',
        isReduplicated: form?.isReduplicated ?? false,
      }
      hits.push(hit)
    }
  }
}

/** Whether these gaps stand between the tokens from `first` on. */
function haveGaps(tokens: readonly Token[], first: number, gaps: readonly Gap[]): boolean {
  for (let i = 0; i < gaps.length; i++) if (tokens[first + 1 + i]?.gap !== gaps[i]) return false
  return true
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
