import { type Gap, type Token, tokenize } from './tokenize.ts'

/** One word sequence that is looked for, and what the finder of it wants to know. */
export interface Term<Payload> {
  readonly phrase: string
  /** Whether the last word may carry an ending, or a single word be reduplicated. */
  readonly forms: boolean
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
  readonly payload: Payload
}

/** Words are joined by one number so that a step costs one look-up; a trie of more nodes would not fit in memory. */
const WORDS = 2 ** 22
/** Shortest stem that may carry an ending; shorter ones are other words (`ibu` is not `i` + `bu`). */
const SHORTEST_STEM = 3
const ENDING = /^(.+?)(nya|ku|mu)?(lah|kah|pun)?$/

/**
 * Finds all terms in one pass over the tokens: a trie over numbered words, so the cost per token does not grow with the
 * number of terms.
 */
export class PhraseMatcher<Payload> {
  readonly #words = new Map<string, number>()
  readonly #steps = new Map<number, number>()
  readonly #leaves: Leaf<Payload>[][] = [[]]

  constructor(terms: Iterable<Term<Payload>>) {
    for (const { phrase, forms, payload } of terms) {
      const tokens = tokenize(phrase)
      let node = 0
      for (const token of tokens) node = this.#grow(node, token.norm)
      this.#leaves[node]?.push({ gaps: tokens.slice(1).map((token) => token.gap), forms, payload })
    }
  }

  #grow(node: number, word: string): number {
    let id = this.#words.get(word)
    if (id === undefined) {
      id = this.#words.size
      this.#words.set(word, id)
    }
    const step = node * WORDS + id
    let next = this.#steps.get(step)
    if (next === undefined) {
      next = this.#leaves.length
      this.#leaves.push([])
      this.#steps.set(step, next)
    }
    return next
  }

  #step(node: number, word: string): number | undefined {
    const id = this.#words.get(word)
    return id === undefined ? undefined : this.#steps.get(node * WORDS + id)
  }

  /** Every place where a term stands, overlapping ones included, by first token. */
  find(tokens: readonly Token[]): Hit<Payload>[] {
    const hits: Hit<Payload>[] = []
    for (let first = 0; first < tokens.length; first++) {
      let node: number | undefined = 0
      for (let at = first; at < tokens.length && node !== undefined; at++) {
        const token = tokens[at] as Token
        if (at > first && token.gap === 'line') break
        if (token.kind === 'word') this.#findForms(tokens, first, at, node, hits)
        node = this.#step(node, token.norm)
        if (node !== undefined) this.#collect(tokens, first, at, node, '', false, hits)
      }
    }
    return hits
  }

  #findForms(tokens: readonly Token[], first: number, at: number, node: number, hits: Hit<Payload>[]): void {
    const word = tokens[at]?.norm as string
    const [stem, ending] = splitEnding(word)
    if (ending) this.#collectForm(tokens, first, at, this.#step(node, stem), ending, false, hits)
    const hyphen = word.indexOf('-')
    if (hyphen < SHORTEST_STEM || at > first) return
    const single = word.slice(0, hyphen)
    const rest = word.slice(hyphen + 1)
    if (rest === single) this.#collectForm(tokens, first, at, this.#step(0, single), '', true, hits)
    else if (ending && rest.slice(0, -ending.length) === single) {
      this.#collectForm(tokens, first, at, this.#step(0, single), ending, true, hits)
    }
  }

  #collectForm(
    tokens: readonly Token[],
    first: number,
    at: number,
    node: number | undefined,
    ending: string,
    isReduplicated: boolean,
    hits: Hit<Payload>[],
  ): void {
    if (node !== undefined) this.#collect(tokens, first, at, node, ending, isReduplicated, hits)
  }

  #collect(
    tokens: readonly Token[],
    first: number,
    at: number,
    node: number,
    ending: string,
    isReduplicated: boolean,
    hits: Hit<Payload>[],
  ): void {
    const isForm = ending !== '' || isReduplicated
    for (const leaf of this.#leaves[node] as Leaf<Payload>[]) {
      if (isForm && !leaf.forms) continue
      if (!leaf.gaps.every((gap, i) => tokens[first + 1 + i]?.gap === gap)) continue
      hits.push({ first, last: at + 1, payload: leaf.payload, ending, isReduplicated })
    }
  }
}

/** `silahkanlah` → `silahkan` + `lah`; no ending when the stem would be too short. */
function splitEnding(word: string): readonly [stem: string, ending: string] {
  const [, stem = word, owner = '', particle = ''] = ENDING.exec(word) ?? []
  return stem.length < SHORTEST_STEM ? [word, ''] : [stem, owner + particle]
}
