import type { Lexicon } from './lexicon.ts'
import { readTokens, type Token, tokenize } from './tokenize.ts'
import type { Gap } from './types.ts'

/** Word sequences that are looked for, and what the finder of one of them wants to know. */
export interface Sought<Payload> {
  readonly phrases: Iterable<string>
  /** Whether the last word may carry an ending, or a single word be reduplicated. */
  readonly forms?: boolean
  /** Whether its words may have stretched letters. */
  readonly stretched?: boolean
  /** For everyone who looks for them. */
  readonly payloads: readonly Payload[]
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

/** A word that another one is a form of. */
interface Form {
  readonly stem: string
  readonly ending: string
  readonly isReduplicated: boolean
}

/** What is reached by one word or several in a row. */
interface Node<Payload> {
  readonly next: Map<string, Node<Payload>>
  /** The phrases that end here. */
  readonly ends: End<Payload>[]
}

interface End<Payload> {
  readonly phrase: string
  /** What stands between its words. */
  readonly gaps: readonly Gap[]
  readonly sought: Sought<Payload>
}

const newNode = <Payload>(): Node<Payload> => ({ next: new Map(), ends: [] })

/** What is known of a word beside its phrases. */
const NOT_ASKED = 0
const MAY_BE_FORM = 1
const IS_NO_FORM = 2

/** A word that is one token, in small letters its own normal form: most phrases begin with one. */
const PLAIN = /^[A-Za-z]+(?:[-'][A-Za-z]+)*$/

/**
 * Finds all phrases in one pass over the tokens. They form a trie, so that the cost per token does not grow with the number
 * of phrases: its first level is a table by the number of a word. What lies behind a first word is made when a draft has
 * that word, because most drafts have few of them, and the first review should not wait for the rest.
 */
export class PhraseMatcher<Payload> {
  readonly #lexicon: Lexicon
  /** All phrases, and for whom. */
  readonly #phrases: string[] = []
  readonly #sought: Sought<Payload>[] = []
  /** The phrase before each that begins with the same word, or `NONE`. */
  readonly #before: number[] = []
  /** The last phrase that begins with a word, by its number, or `NONE`. */
  readonly #last: Int32Array
  /** By number of the first word, as far as drafts had it. */
  readonly #roots = new Map<number, Node<Payload>>()
  /** Whether a word may be a form of another one: seldom asked of all that there are. */
  readonly #isForm: Uint8Array
  /** Most packs ask for no stretched letters; then no word need be looked at for them. */
  #asksForStretched = false

  /** @param lexicon gets the first words of the phrases; tokens to search must be read with it */
  constructor(all: Iterable<Sought<Payload>>, lexicon: Lexicon) {
    this.#lexicon = lexicon
    const last: number[] = []
    for (const sought of all) {
      if (sought.stretched) this.#asksForStretched = true
      for (const phrase of sought.phrases) {
        const word = firstWord(phrase)
        if (word === undefined) continue
        const number = lexicon.add(word)
        while (last.length <= number) last.push(NONE)
        this.#before.push(last[number] as number)
        this.#sought.push(sought)
        last[number] = this.#phrases.push(phrase) - 1
      }
    }
    this.#last = new Int32Array(lexicon.size).fill(NONE)
    this.#last.set(last)
    this.#isForm = new Uint8Array(lexicon.size)
  }

  /** Every place where a phrase stands, overlapping ones included, by first token. */
  find(tokens: readonly Token[]): Hit<Payload>[] {
    const hits: Hit<Payload>[] = []
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first] as Token
      const { number } = token
      const mayOpen = (number >= 0 && this.#last[number] !== NONE) || this.#isOdd(token)
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
    let node: Node<Payload> | undefined
    let isStretched = false
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const { number, norm } = token
      if (at > first && token.gap === 'line') return
      const isOdd = this.#isOdd(token)
      if (isOdd && token.kind === 'word') {
        for (const form of formsOf(norm)) {
          if (form.isReduplicated && at > first) continue
          const end = this.#step(node, form.stem)
          if (end) collect(hits, end, tokens, first, at, false, form)
        }
      }
      let next = node ? node.next.get(norm) : this.#rootOf(number)
      if (!next && number < 0 && isOdd && this.#asksForStretched && isStretchedWord(norm)) {
        next = this.#step(node, norm.replace(STRETCHES, '$1'))
        isStretched = true
      }
      if (!next) return
      node = next
      if (node.ends.length > 0) collect(hits, node, tokens, first, at, isStretched)
    }
  }

  #step(node: Node<Payload> | undefined, word: string): Node<Payload> | undefined {
    return node ? node.next.get(word) : this.#rootOf(this.#lexicon.numberOf(word))
  }

  /** What lies behind a first word. */
  #rootOf(word: number): Node<Payload> | undefined {
    if (word < 0 || this.#last[word] === NONE) return undefined
    const known = this.#roots.get(word)
    if (known) return known
    const root = newNode<Payload>()
    const numbers: number[] = []
    for (let i = this.#last[word] as number; i !== NONE; i = this.#before[i] as number) numbers.push(i)
    for (const i of numbers.reverse()) {
      const phrase = this.#phrases[i] as string
      const [, ...others] = readTokens(phrase, 0, phrase.length, this.#lexicon)
      const { ends } = others.reduce((node, { norm }) => nodeBehind(node, norm), root)
      ends.push({ phrase, gaps: others.map(({ gap }) => gap), sought: this.#sought[i] as Sought<Payload> })
    }
    this.#roots.set(word, root)
    return root
  }
}

/** The first word of a phrase in normal form; `undefined` if it has none. */
function firstWord(phrase: string): string | undefined {
  const space = phrase.indexOf(' ')
  const word = space < 0 ? phrase : phrase.slice(0, space)
  return PLAIN.test(word) ? word.toLowerCase() : (tokenize(word)[0] ?? tokenize(phrase)[0])?.norm
}

function nodeBehind<Payload>({ next }: Node<Payload>, word: string): Node<Payload> {
  const known = next.get(word)
  if (known) return known
  const node = newNode<Payload>()
  next.set(word, node)
  return node
}

function formsOf(word: string): readonly Form[] {
  const forms: Form[] = []
  const ending = endingOf(word)
  if (ending !== '') forms.push({ stem: word.slice(0, -ending.length), ending, isReduplicated: false })
  const hyphen = word.indexOf('-')
  if (hyphen < SHORTEST_STEM) return forms
  const stem = word.slice(0, hyphen)
  const rest = word.slice(hyphen + 1)
  if (rest === stem) forms.push({ stem, ending: '', isReduplicated: true })
  else if (ending !== '' && rest.slice(0, -ending.length) === stem) forms.push({ stem, ending, isReduplicated: true })
  return forms
}

/** Hits of the phrases of a node, to which the words from `first` to `at` led; the last by this form of it, if any. */
function collect<Payload>(
  hits: Hit<Payload>[],
  node: Node<Payload>,
  tokens: readonly Token[],
  first: number,
  at: number,
  isStretched: boolean,
  form?: Form,
): void {
  for (const { phrase, gaps, sought } of node.ends) {
    if ((form && !sought.forms) || (isStretched && !sought.stretched) || !haveGaps(tokens, first, gaps)) continue
    const ending = form?.ending ?? ''
    const isReduplicated = form?.isReduplicated ?? false
    for (const payload of sought.payloads) hits.push({ first, last: at + 1, phrase, payload, ending, isReduplicated })
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
