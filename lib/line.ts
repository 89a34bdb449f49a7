import { countGraphemes } from './characters.ts'
import { type CompiledRule, type SignWanted, type Term, type TermWanted, wordingOf } from './checks/found.ts'
import { patternMatch } from './checks/pattern.ts'
import { phraseMatch } from './checks/phrase.ts'
import type { Search } from './compile.ts'
import { hashtagParts } from './hashtag.ts'
import type { LanguageFinder } from './languages.ts'
import { bulletEnd, classify, linesOf } from './lines.ts'
import { isWord, type Tally, tallyOf } from './measure.ts'
import { normalize } from './normalize.ts'
import { opensInLine } from './placing.ts'
import { sentenceAround, sentencesOf } from './sentences.ts'
import { skipsOf } from './skip.ts'
import { readTokens, type Token } from './tokenize.ts'
import type { LineClass, Span } from './types.ts'
import { weightOf } from './weight.ts'

/** One sentence of a line, as tokens `[first, last)`. */
export interface LineSentence {
  readonly first: number
  readonly last: number
  /** ISO 639-3, or `und`. */
  readonly language: string
}

/** What a phrase or pattern rule marks in a line, before anything outside the line is asked. */
export interface Match {
  readonly rule: CompiledRule
  readonly first: number
  readonly last: number
  readonly suggestions: readonly string[]
  /** The part of its one token that is marked, in the line; absent: all of its tokens. */
  readonly within?: Span
  /** Text of the named slots of a pattern. */
  readonly slots?: Readonly<Record<string, string>>
}

/** A match with its words as rules compare them. */
export type WordedMatch = Match & { readonly wording: string }

/**
 * Everything about a line that depends on its text alone. Sentences, words and phrases never cross a line, so a draft is the
 * sum of its lines, and a line that was read once need not be read again.
 */
export interface Line {
  readonly text: string
  /** Spans count from the start of the line. */
  readonly tokens: readonly Token[]
  readonly class: LineClass
  /** Tokens before the text proper: a bullet or number of a list item. */
  readonly body: number
  readonly sentences: readonly LineSentence[]
  readonly tally: Tally
  readonly matches: readonly WordedMatch[]
  /** A and B of `require` rules, and exceptions. */
  readonly terms: readonly Term[]
  /** What speaks for or against a kind of post. */
  readonly signs: readonly Term<SignWanted>[]
  /** What named checks read in the line, by how they read it; see `onceALine`. */
  readonly facts: Map<unknown, unknown>
}

/** What lines are read with. */
export interface Reading {
  readonly search: Search
  readonly languageOf?: LanguageFinder | undefined
}

const UNKNOWN = 'und'

/** A line before rules are asked. */
export type BareLine = Omit<Line, 'matches' | 'terms' | 'signs' | 'facts'>

function readLine(text: string, tokens: readonly Token[], { search, languageOf }: Reading): Line {
  const line = readBare(text, tokens, languageOf)
  const matches: WordedMatch[] = []
  const terms: Term[] = []
  const signs: Term<SignWanted>[] = []
  const skips = skipsOf(line)
  const add = (match: Match | undefined) => {
    if (match && speaks(line, match) && !skips(match)) matches.push({ ...match, wording: wordingIn(line, match) })
  }
  const addTerm = (payload: TermWanted | SignWanted, { first, last }: Pick<Term, 'first' | 'last'>) => {
    if (payload.placing && !opensInLine(payload.placing, first, line)) return
    if (payload.role === 'sign') signs.push({ first, last, payload })
    else {
      const isMarkable = payload.role === 'where' || payload.role === 'count'
      if (!isMarkable || !skips({ rule: payload.rule, first, last })) terms.push({ first, last, payload })
    }
  }
  for (const hit of search.phrases.find(line.tokens)) {
    const { payload } = hit
    if (payload.role !== 'entry') addTerm(payload, hit)
    else if (payload.rule.lines.has(line.class)) add(phraseMatch(payload, hit, line))
  }
  if (search.looksIntoHashtags && line.tally.hashtags > 0) {
    line.tokens.forEach((token, at) => {
      if (token.kind === 'hashtag') for (const match of matchesInHashtag(line, token, at, search)) add(match)
    })
  }
  for (const [{ payload }, hit] of search.patterns.find(line)) {
    if (payload.role !== 'entry') addTerm(payload, hit)
    else if (payload.rule.lines.has(line.class)) add(patternMatch(payload.rule, hit, line))
  }
  const { class: lineClass, body, sentences, tally } = line
  return { text, tokens, class: lineClass, body, sentences, tally, matches, terms, signs, facts: new Map() }
}

function wordingIn({ text, tokens }: BareLine, { first, last, within }: Match): string {
  return within ? normalize(text.slice(within.start, within.end)) : wordingOf(tokens, first, last)
}

function matchesInHashtag(line: BareLine, hashtag: Token, at: number, search: Search): Match[] {
  const parts = hashtagParts(line.text, hashtag, search.lexicon)
  return search.phrases.find(parts).flatMap(({ payload, first, last }) => {
    if (payload.role !== 'entry') return []
    const { rule } = payload
    if (rule.rule.check.kind !== 'phrase' || !rule.rule.check.hashtags) return []
    const within = { start: parts[first]?.start as number, end: parts[last - 1]?.end as number }
    return [{ rule, first: at, last: at + 1, suggestions: [], within }]
  })
}

/** Whether the sentence of a match is in a language that the rule is for, or in none that can be told. */
function speaks(line: BareLine, { rule: { rule }, first }: Match): boolean {
  if (!rule.languages || rule.cue) return true
  const language = line.sentences[sentenceAround(line.sentences, first)]?.language ?? UNKNOWN
  return language === UNKNOWN || rule.languages.includes(language)
}

function readBare(text: string, tokens: readonly Token[], languageOf: LanguageFinder | undefined): BareLine {
  const lineClass = tokens.length === 0 ? 'spacer' : classify(text, tokens)
  const isSpoken = lineClass !== 'spacer' && lineClass !== 'tags'
  const ranges = isSpoken ? sentencesOf(text, tokens).filter(({ first, last }) => hasWord(tokens, first, last)) : []
  const sentences = ranges.map(({ first, last }) => ({
    first,
    last,
    language: languageOf?.(text, tokens, first, last) ?? UNKNOWN,
  }))
  const tally = tallyOf(text, tokens, 0, tokens.length)
  tally.graphemes = countGraphemes(text)
  tally.weighted = weightOf({ text, tokens })
  tally.sentences = sentences.length
  return { text, tokens, class: lineClass, body: bulletEnd(tokens), sentences, tally }
}

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWord(tokens[i] as Token)) return true
  return false
}

/** Lines of a draft, where they start in it. */
export type LineReader = (draft: string) => readonly { readonly line: Line; readonly start: number }[]

/** Longest draft, in code units, whose lines are remembered: a long article. */
const MOST_REMEMBERED = 200_000

/**
 * Reads drafts line by line and remembers the lines of the last one: what a keystroke leaves alone stands as far from the
 * start or from the end as before. The memory never changes what is read.
 */
export function createLineReader(reading: Reading): LineReader {
  let before: readonly Line[] = []
  return (draft) => {
    const places = linesOf(draft)
    const shift = before.length - places.length
    const lines = places.map(({ start, end }, i) => {
      const text = draft.slice(start, end)
      const known = before[i]?.text === text ? before[i] : before[i + shift]
      if (known?.text === text) return { line: known, start }
      return { line: readLine(text, readTokens(draft, start, end, reading.search.lexicon), reading), start }
    })
    before = draft.length > MOST_REMEMBERED ? [] : lines.map(({ line }) => line)
    return lines
  }
}
