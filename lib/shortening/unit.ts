import type { Draft, PlacedLine } from '../draft.ts'
import type { Line } from '../line.ts'
import { isWord } from '../measure.ts'
import { quotesIn } from '../skip.ts'
import type { Token } from '../tokenize.ts'

/**
 * The smallest piece of a draft that can be moved or dropped: a sentence, or the sentences of a line that one quotation holds
 * together. The bullet or number of its line and the hashtags behind it are no part of it.
 */
export interface Unit {
  readonly placed: PlacedLine
  /** Which of the draft's lines it is in. */
  readonly lineAt: number
  /** Tokens of the line, `[first, last)`, at least one. */
  readonly first: number
  readonly last: number
  /** In the text. */
  readonly start: number
  readonly end: number
}

/** The units of a draft, in order; none in tag blocks and spacers. */
export const unitsOf = ({ lines }: Draft): Unit[] => lines.flatMap(unitsIn)

function unitsIn(placed: PlacedLine, lineAt: number): Unit[] {
  const { line, start } = placed
  const units: Unit[] = []
  const quotes = quotesIn(line)
  let open: number | undefined
  for (const { first: opens, last: ends } of line.sentences) {
    const first = open ?? Math.max(opens, line.body)
    const isQuoted = (quotes[ends] ?? 0) > 0 && quotes[ends] === quotes[ends - 1]
    open = isQuoted ? first : undefined
    const last = withoutTags(line, first, ends)
    if (isQuoted || last <= first) continue
    const end = start + (line.tokens[last - 1] as Token).end
    units.push({ placed, lineAt, first, last, start: start + (line.tokens[first] as Token).start, end })
  }
  return units
}

/** Hashtags at the end of a sentence are a tag block that has no line of its own. */
function withoutTags({ tokens }: Line, first: number, last: number): number {
  let end = last
  while (end > first && tokens[end - 1]?.kind === 'hashtag') end--
  return end
}

export const tokensOf = ({ placed, first, last }: Unit): readonly Token[] => placed.line.tokens.slice(first, last)

/** Words and numbers of a unit as rules compare them. */
export const wordsOf = (unit: Unit): string[] =>
  tokensOf(unit)
    .filter(isWord)
    .map(({ norm }) => norm)
