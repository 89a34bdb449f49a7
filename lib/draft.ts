import { countGraphemes, graphemeEnd } from './characters.ts'
import { isWord, type Line, linesOf } from './lines.ts'
import { sentencesOf, type TokenRange } from './sentences.ts'
import { type Token, tokenize } from './tokenize.ts'
import type { Counts, LineClass, Span } from './types.ts'

export interface DraftSentence extends TokenRange {
  readonly line: Line
}

/** Everything about a text that does not depend on rules. */
export interface Draft {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
  readonly sentences: readonly DraftSentence[]
  readonly counts: Counts
  /** Index into `sentences` for every token; -1 in tag blocks and spacers. */
  readonly sentenceOf: Int32Array
  /** Index into `lines` for every token. */
  readonly lineOf: Int32Array
  /** First token that starts behind the fold. */
  readonly fold: number
}

/**
 * What readers see of a post before they tap "selengkapnya", in graphemes: about 125 on Instagram and on Facebook's
 * mobile app. Measured by marketers, not published by the platforms (rules-editorial §5: socialk.it 2026), so: "about".
 */
export const FOLD_GRAPHEMES = 125

export function readDraft(text: string): Draft {
  const tokens = tokenize(text)
  const lines = linesOf(text, tokens)
  const sentences: DraftSentence[] = []
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  const lineOf = new Int32Array(tokens.length)
  lines.forEach((line, index) => {
    lineOf.fill(index, line.first, line.last)
    if (line.class === 'spacer' || line.class === 'tags') return
    for (const range of sentencesOf(text, tokens, line)) {
      if (!tokens.slice(range.first, range.last).some(isWord)) continue
      sentenceOf.fill(sentences.length, range.first, range.last)
      sentences.push({ ...range, line })
    }
  })
  const end = foldEnd(text)
  const fold = tokens.findIndex((token) => token.end > end)
  return {
    text,
    tokens,
    lines,
    sentences,
    sentenceOf,
    lineOf,
    counts: count(text, tokens, sentences.length),
    fold: fold < 0 ? tokens.length : fold,
  }
}

function foldEnd(text: string): number {
  let at = 0
  for (let i = 0; i < FOLD_GRAPHEMES && at < text.length; i++) at = graphemeEnd(text, at)
  return at
}

function count(text: string, tokens: readonly Token[], sentences: number, offset = 0): Counts {
  const counts = { graphemes: countGraphemes(text), words: 0, sentences, hashtags: 0, emoji: 0, mentions: 0, links: 0 }
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if (isWord(token)) counts.words++
    else if (token.kind === 'hashtag') counts.hashtags++
    else if (token.kind === 'emoji') counts.emoji++
    else if (token.kind === 'mention') counts.mentions++
    else if (token.kind === 'url' || token.kind === 'domain') counts.links++
    if (token.kind !== 'word' || token.norm.length < 2) continue
    long++
    const word = text.slice(token.start - offset, token.end - offset)
    if (word === word.toUpperCase() && word !== word.toLowerCase()) capital++
  }
  return {
    ...counts,
    wordsPerSentence: sentences === 0 ? 0 : Math.round(counts.words / sentences),
    capitals: long === 0 ? 0 : Math.round((100 * capital) / long),
  }
}

/** The text that tokens `[first, last)` take up, without the space around them. */
export function spanOf(draft: Draft, first: number, last: number): Span {
  return { start: (draft.tokens[first] as Token).start, end: (draft.tokens[last - 1] as Token).end }
}

/** Counts within tokens `[first, last)`, as `Counts` does for the whole draft. */
export function countWithin(draft: Draft, first: number, last: number): Counts {
  if (first >= last) return count('', [], 0)
  const span = spanOf(draft, first, last)
  const touched = new Set<number>()
  for (let i = first; i < last; i++)
    if ((draft.sentenceOf[i] as number) >= 0) touched.add(draft.sentenceOf[i] as number)
  return count(draft.text.slice(span.start, span.end), draft.tokens.slice(first, last), touched.size, span.start)
}

/** Runs of neighbouring lines of these classes with no blank line or spacer between them. */
export function paragraphsOf(draft: Draft, classes: ReadonlySet<LineClass>): TokenRange[] {
  const paragraphs: { first: number; last: number }[] = []
  let isOpen = false
  for (const line of draft.lines) {
    const last = paragraphs[paragraphs.length - 1]
    const between = last ? draft.text.slice(draft.tokens[last.last - 1]?.end, draft.tokens[line.first]?.start) : ''
    const isBlank = /\n\s*\n|\r\s*\r/.test(between)
    if (!classes.has(line.class)) isOpen = false
    else if (isOpen && last && !isBlank) last.last = line.last
    else {
      paragraphs.push({ first: line.first, last: line.last })
      isOpen = true
    }
  }
  return paragraphs
}
