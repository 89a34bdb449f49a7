import type { CompiledRule, Wanted } from './checks/found.ts'
import { phraseMatch } from './checks/phrase.ts'
import { classify } from './lines.ts'
import { isWord, type Tally, tallyOf } from './measure.ts'
import type { Hit, PhraseMatcher } from './phrases.ts'
import { sentencesOf } from './sentences.ts'
import { type Token, tokenize } from './tokenize.ts'
import type { LineClass } from './types.ts'

/** One sentence of a line, as tokens `[first, last)`. */
export interface LineSentence {
  readonly first: number
  readonly last: number
}

/** What a phrase rule marks in a line, before anything outside the line is asked. */
export interface PhraseMatch {
  readonly rule: CompiledRule
  readonly first: number
  readonly last: number
  readonly suggestions: readonly string[]
}

/**
 * Everything about a line that depends on its text alone. Sentences, words and phrases never cross a line, so a draft is the
 * sum of its lines, and a line that was read once need not be read again.
 */
export interface Line {
  readonly text: string
  /** Spans count from the start of the line. */
  readonly tokens: readonly Token[]
  readonly class: LineClass
  readonly sentences: readonly LineSentence[]
  readonly tally: Tally
  readonly matches: readonly PhraseMatch[]
  /** A and B of `require` rules. */
  readonly terms: readonly Hit<Wanted>[]
}

function readLine(text: string, matcher: PhraseMatcher<Wanted>): Line {
  const tokens = tokenize(text)
  const lineClass = tokens.length === 0 ? 'spacer' : classify(text, tokens)
  const isSpoken = lineClass !== 'spacer' && lineClass !== 'tags'
  const sentences = isSpoken ? sentencesOf(text, tokens).filter(({ first, last }) => hasWord(tokens, first, last)) : []
  const tally = tallyOf(text, tokens, 0, tokens.length, 0, text.length)
  tally.sentences = sentences.length
  const line = { text, tokens, class: lineClass, sentences, tally }
  const matches: PhraseMatch[] = []
  const terms: Hit<Wanted>[] = []
  for (const hit of matcher.find(tokens)) {
    if (hit.payload.role !== 'entry') terms.push(hit)
    else if (hit.payload.rule.lines.has(lineClass)) {
      const match = phraseMatch(hit, line)
      if (match) matches.push(match)
    }
  }
  return { ...line, matches, terms }
}

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWord(tokens[i] as Token)) return true
  return false
}

/** Most characters of lines that a reader remembers: some hundred posts. */
const MOST_REMEMBERED = 400_000

/** Reads lines and remembers them, the least recently met forgotten first. The memory never changes what is read. */
export function createLineReader(matcher: PhraseMatcher<Wanted>): (text: string) => Line {
  const known = new Map<string, Line>()
  let size = 0
  return (text) => {
    const found = known.get(text)
    if (found) {
      known.delete(text)
      known.set(text, found)
      return found
    }
    const line = readLine(text, matcher)
    if (text.length > MOST_REMEMBERED) return line
    known.set(text, line)
    size += text.length + 1
    for (const [oldest] of known) {
      if (size <= MOST_REMEMBERED) break
      known.delete(oldest)
      size -= oldest.length + 1
    }
    return line
  }
}
