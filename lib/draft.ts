import { countGraphemes, graphemeEnd } from './characters.ts'
import type { Line, LineReader } from './line.ts'
import { addTo, noTally, type Tally } from './measure.ts'
import { sentenceAround } from './sentences.ts'
import type { Span } from './types.ts'

/** A line at its place in a draft. */
export interface PlacedLine {
  readonly line: Line
  /** Where the line starts in the text. */
  readonly start: number
  /** Tokens and sentences of the draft before this line. */
  readonly tokens: number
  readonly sentences: number
  /** Begins a paragraph although no blank line stands before it. */
  readonly opensBlock: boolean
}

/** Everything about a text that does not depend on options, but for `breaks` and the platform's fold. */
export interface Draft {
  readonly text: string
  readonly lines: readonly PlacedLine[]
  readonly tally: Tally
  readonly tokens: number
  readonly sentences: number
  /** End of what readers see before the fold. */
  readonly fold: number
}

/**
 * What readers see of a post before they tap "selengkapnya", in graphemes, where no pack says it of the platform: about 125
 * on Instagram and on Facebook's mobile app. Measured by marketers, not published by the platforms (rules-editorial §5:
 * socialk.it 2026), so: "about".
 */
export const FOLD_GRAPHEMES = 125

/** What is told of a draft besides its text. */
export interface Setting {
  /** Where blocks begin; see `ReviewOptions`. */
  readonly breaks?: readonly number[] | undefined
  /** What readers see of it at first, in graphemes. */
  readonly fold?: number | undefined
}

export function readDraft(
  text: string,
  readLines: LineReader,
  { breaks = [], fold = FOLD_GRAPHEMES }: Setting = {},
): Draft {
  const lines: PlacedLine[] = []
  const blocks = new Set(breaks)
  const tally = noTally()
  let tokens = 0
  let sentences = 0
  for (const { line, start } of readLines(text)) {
    lines.push({ line, start, tokens, sentences, opensBlock: blocks.has(start) })
    addTo(tally, line.tally)
    tokens += line.tokens.length
    sentences += line.sentences.length
  }
  tally.graphemes += lines.length - 1
  tally.weighted += lines.length - 1
  return { text, lines, tally, tokens, sentences, fold: endOfGraphemes(text, fold) }
}

/** Where the first so many graphemes of a text end. */
export function endOfGraphemes(text: string, count: number): number {
  const head = text.slice(0, count + 1)
  if (countGraphemes(head) === head.length) return Math.min(count, text.length)
  let at = 0
  for (let i = 0; i < count && at < text.length; i++) at = graphemeEnd(text, at)
  return at
}

/** The text that tokens `[first, last)` of a line take up, without the space around them. */
export function spanOf({ line, start }: PlacedLine, first: number, last: number): Span {
  return { start: start + (line.tokens[first]?.start as number), end: start + (line.tokens[last - 1]?.end as number) }
}

/** Number of the sentence that a token of a line is in; -1 in tag blocks, spacers and loose tails. */
export function sentenceAt({ line, sentences }: PlacedLine, token: number): number {
  const at = sentenceAround(line.sentences, token)
  return at < 0 ? -1 : sentences + at
}

/** Runs of neighbouring lines that are text of a kind; blank lines and all others end a run, blocks begin one. */
export function paragraphsOf(
  draft: Draft,
  isText: (line: Line) => boolean,
): (readonly [PlacedLine, ...PlacedLine[]])[] {
  const paragraphs: [PlacedLine, ...PlacedLine[]][] = []
  let open: [PlacedLine, ...PlacedLine[]] | undefined
  for (const placed of draft.lines) {
    if (!isText(placed.line)) open = undefined
    else if (open && !placed.opensBlock) open.push(placed)
    else {
      open = [placed]
      paragraphs.push(open)
    }
  }
  return paragraphs
}
