import { countGraphemes, isPlain as isPlainText } from './characters.ts'
import type { CompiledRule, PhrasesWanted, SignWanted, SpotOf } from './checks/found.ts'
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
import { isSkipped } from './skip.ts'
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
  /** The marked words as rules compare them. */
  readonly wording: string
  readonly suggestions: readonly string[]
  /** The part of its one token that is marked, in the line; `undefined`: all of its tokens. */
  readonly within: Span | undefined
  /** Text of the named slots of a pattern. */
  readonly slots: Readonly<Record<string, string>> | undefined
}

/**
 * Everything about a line that depends on its text alone. Sentences, words and phrases never cross a line, so a draft is the
 * sum of its lines, and a line that was read once need not be read again.
 */
export interface Line {
  readonly text: string
  /** See characters.ts. */
  readonly isPlain: boolean
  /** Spans count from the start of the line. */
  readonly tokens: readonly Token[]
  readonly class: LineClass
  /** Tokens before the text proper: a bullet or number of a list item. */
  readonly body: number
  readonly sentences: readonly LineSentence[]
  readonly tally: Tally
  readonly matches: readonly Match[]
  /** Where phrases stand that terms look for. */
  readonly phrases: readonly SpotOf<PhrasesWanted>[]
  /** What speaks for or against a kind of post. */
  readonly signs: readonly SpotOf<SignWanted>[]
  /** What is read besides, once somebody asks. */
  readonly facts: Map<unknown, unknown>
}

/** What lines are read with. */
export interface Reading {
  readonly search: Search
  readonly languageOf?: LanguageFinder | undefined
}

const UNKNOWN = 'und'

function readLine(text: string, tokens: readonly Token[], { search, languageOf }: Reading): Line {
  const matches: Match[] = []
  const phrases: SpotOf<PhrasesWanted>[] = []
  const signs: SpotOf<SignWanted>[] = []
  const lineClass = tokens.length === 0 ? 'spacer' : classify(text, tokens)
  const isSpoken = lineClass !== 'spacer' && lineClass !== 'tags'
  const sentences = isSpoken ? readSentences(text, tokens, languageOf) : NO_SENTENCES
  const tally = tallyOf(text, tokens, 0, tokens.length)
  const isPlain = isPlainText(text)
  tally.graphemes = isPlain ? text.length : countGraphemes(text)
  tally.weighted = isPlain && tally.links === 0 ? text.length : weightOf({ text, tokens })
  tally.sentences = sentences.length
  const body = bulletEnd(tokens)
  const line = {
    text,
    isPlain,
    tokens,
    class: lineClass,
    body,
    sentences,
    tally,
    matches,
    phrases,
    signs,
    facts: new Map(),
  }

  const addMatch = (match: Match | undefined) => {
    if (match) matches.push(match)
  }
  const addSign = (sign: SignWanted, first: number, last: number) => {
    if (opensInLine(sign.placing, first, line)) signs.push({ first, last, of: sign })
  }
  for (const hit of search.phrases.find(tokens)) {
    const { payload, first, last } = hit
    if (payload.role === 'phrases') phrases.push({ first, last, of: payload })
    else if (payload.role === 'sign') addSign(payload, first, last)
    else if (isFor(payload.rule, line, first, last)) addMatch(phraseMatch(payload.rule, hit, line))
  }
  if (search.looksIntoHashtags && tally.hashtags > 0) {
    tokens.forEach((token, at) => {
      if (token.kind === 'hashtag') for (const match of matchesInHashtag(line, token, at, search)) addMatch(match)
    })
  }
  for (const [{ payload }, hit] of search.patterns.find(line)) {
    const { first, last } = hit
    if (payload.role === 'sign') addSign(payload, first, last)
    else if (isFor(payload.rule, line, first, last)) addMatch(patternMatch(payload.rule, hit, line))
  }
  return line
}

const NO_SENTENCES: readonly LineSentence[] = []

/** The sentences of a line that have words. */
function readSentences(text: string, tokens: readonly Token[], languageOf: LanguageFinder | undefined): LineSentence[] {
  const sentences: LineSentence[] = []
  for (const { first, last } of sentencesOf(text, tokens)) {
    if (!hasWord(tokens, first, last)) continue
    sentences.push({ first, last, language: languageOf?.(text, tokens, first, last) ?? UNKNOWN })
  }
  return sentences
}

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWord(tokens[i] as Token)) return true
  return false
}

/** Whether a rule is for lines like this and the language there, and does not skip what stands there. */
const isFor = (rule: CompiledRule, line: Line, first: number, last: number): boolean =>
  rule.lines.has(line.class) && speaks(rule, line, first) && !isSkipped(rule.skip, line, first, last)

/** Whether the sentence around a token is in a language that the rule is for, or in none that can be told. */
function speaks({ rule }: CompiledRule, { sentences }: Line, at: number): boolean {
  if (!rule.languages || rule.cue) return true
  const language = sentences[sentenceAround(sentences, at)]?.language ?? UNKNOWN
  return language === UNKNOWN || rule.languages.includes(language)
}

function matchesInHashtag(line: Line, hashtag: Token, at: number, search: Search): Match[] {
  const parts = hashtagParts(line.text, hashtag, search.lexicon)
  return search.phrases.find(parts).flatMap(({ payload, first, last }) => {
    if (payload.role !== 'rule') return []
    const { rule } = payload
    if (rule.rule.check.kind !== 'phrase' || !rule.rule.check.hashtags) return []
    if (!speaks(rule, line, at) || isSkipped(rule.skip, line, at, at + 1)) return []
    const within = { start: parts[first]?.start as number, end: parts[last - 1]?.end as number }
    const wording = normalize(line.text.slice(within.start, within.end))
    return [{ rule, first: at, last: at + 1, wording, suggestions: [], within, slots: undefined }]
  })
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
