import { type Token, tokenize } from './tokenize.ts'
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

/**
 * Finds all terms in one pass over the tokens. The terms form a trie over numbered words; its first level is a table by
 * word, every further level a run of (word, node) pairs, all in typed arrays: the cost per token does not grow with the
 * number of terms.
 */
export class PhraseMatcher<Payload> {
  readonly #words = new Map<string, number>()
  /** Node reached from the root by word number; `NONE` where no term begins with the word. */
  readonly #roots: Int32Array
  /** Pairs of node n: `#pairs[2i]` is a word, `#pairs[2i + 1]` the node it leads to, for i in `[#from[n], #from[n + 1])`. */
  readonly #from: Int32Array
  readonly #pairs: Int32Array
  readonly #leaves: readonly (readonly Leaf<Payload>[])[]
  /** Most packs ask for no stretched letters; then no word need be looked at for them. */
  readonly #asksForStretched: boolean

  constructor(terms: Iterable<Term<Payload>>) {
    const children: Map<number, number>[] = [new Map()]
    const leaves: Leaf<Payload>[][] = [[]]
    for (const { phrase, forms, stretched = false, payload } of terms) {
      const tokens = tokenize(phrase)
      let node = 0
      for (const { norm } of tokens) {
        const word = this.#words.get(norm) ?? this.#words.size
        this.#words.set(norm, word)
        const known = children[node]?.get(word)
        if (known === undefined) {
          children[node]?.set(word, children.length)
          node = children.length
          children.push(new Map())
          leaves.push([])
        } else node = known
      }
      if (node > 0) leaves[node]?.push({ gaps: tokens.slice(1).map((token) => token.gap), forms, stretched, payload })
    }
    this.#leaves = leaves
    this.#asksForStretched = leaves.some((here) => here.some(({ stretched }) => stretched))
    this.#roots = new Int32Array(this.#words.size).fill(NONE)
    for (const [word, node] of children[0] ?? []) this.#roots[word] = node
    this.#from = new Int32Array(children.length + 1)
    this.#pairs = new Int32Array(2 * children.length)
    let at = 0
    children.forEach((pairs, node) => {
      this.#from[node] = at
      if (node === 0) return
      for (const [word, next] of pairs) {
        this.#pairs[2 * at] = word
        this.#pairs[2 * at + 1] = next
        at++
      }
    })
    this.#from[children.length] = at
  }

  #step(node: number, word: number): number {
    const end = this.#from[node + 1] as number
    for (let i = this.#from[node] as number; i < end; i++) {
      if (this.#pairs[2 * i] === word) return this.#pairs[2 * i + 1] as number
    }
    return NONE
  }

  #stepByName(node: number, name: string): number {
    const word = this.#words.get(name)
    if (word === undefined) return NONE
    return node === 0 ? (this.#roots[word] as number) : this.#step(node, word)
  }

  /** Every place where a term stands, overlapping ones included, by first token. */
  find(tokens: readonly Token[]): Hit<Payload>[] {
    const hits: Hit<Payload>[] = []
    for (let first = 0; first < tokens.length; first++) {
      let node = 0
      let isStretched = false
      for (let at = first; at < tokens.length; at++) {
        const token = tokens[at] as Token
        if (at > first && token.gap === 'line') break
        if (token.kind === 'word' && mayHaveForm(token.norm)) this.#findForms(tokens, first, at, node, hits)
        let next = this.#stepByName(node, token.norm)
        if (next === NONE && this.#asksForStretched && STRETCHED.test(token.norm)) {
          next = this.#stepByName(node, token.norm.replace(STRETCHES, '$1'))
          isStretched = true
        }
        if (next === NONE) break
        node = next
        this.#collect({ tokens, first, at, node, ending: '', isReduplicated: false, isStretched }, hits)
      }
    }
    return hits
  }

  #findForms(tokens: readonly Token[], first: number, at: number, from: number, hits: Hit<Payload>[]): void {
    const word = tokens[at]?.norm as string
    const ending = endingOf(word)
    const collect = (node: number, stemEnding: string, isReduplicated: boolean) =>
      this.#collect({ tokens, first, at, node, ending: stemEnding, isReduplicated, isStretched: false }, hits)
    if (ending !== '') collect(this.#stepByName(from, word.slice(0, -ending.length)), ending, false)
    const hyphen = word.indexOf('-')
    if (hyphen < SHORTEST_STEM || at > first) return
    const single = word.slice(0, hyphen)
    const rest = word.slice(hyphen + 1)
    if (rest === single) collect(this.#stepByName(0, single), '', true)
    else if (ending !== '' && rest.slice(0, -ending.length) === single)
      collect(this.#stepByName(0, single), ending, true)
  }

  #collect({ tokens, first, at, node, ending, isReduplicated, isStretched }: Reached, hits: Hit<Payload>[]): void {
    if (node === NONE) return
    const isForm = ending !== '' || isReduplicated
    for (const leaf of this.#leaves[node] as readonly Leaf<Payload>[]) {
      if ((isForm && !leaf.forms) || (isStretched && !leaf.stretched)) continue
      if (!leaf.gaps.every((gap, i) => tokens[first + 1 + i]?.gap === gap)) continue
      hits.push({ first, last: at + 1, payload: leaf.payload, ending, isReduplicated })
    }
  }
}

/** A node of the trie and how the words from `first` to `at` led there. */
interface Reached {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly at: number
  readonly node: number
  readonly ending: string
  readonly isReduplicated: boolean
  readonly isStretched: boolean
}

/** No Indonesian word has a letter three times in a row. */
const STRETCHED = /(\p{L})\1\1/u
const STRETCHES = /(\p{L})\1{2,}/gu

/** Whether a word ends in the last letters of -nya -lah -kah -pun -ku -mu, or has a hyphen. */
function mayHaveForm(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  // a, h, n, u
  return last === 97 || last === 104 || last === 110 || last === 117 || word.includes('-')
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
