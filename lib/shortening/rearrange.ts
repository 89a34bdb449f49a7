import { compile } from '../compile.ts'
import { type Draft, type PlacedLine, readDraft } from '../draft.ts'
import { createLineReader } from '../line.ts'
import type { Span } from '../types.ts'
import { isClosed, isGreeting } from './traits.ts'
import { type Unit, unitsOf } from './unit.ts'

/** What is to be done with a sentence: nothing, put it first, leave it out. */
export type Advice = 'keep' | 'first' | 'drop'

/** One step of shortening; each sentence of a `Shortening` is one. */
export interface ShorteningStep {
  readonly span: Span
  /** `text.slice(span.start, span.end)` of the text that was looked at. */
  readonly text: string
  readonly advice: Advice
}

/**
 * The text after one step. Nothing is written that the draft does not say: a sentence is put first or left out, with the space
 * that set it apart, and a line that it was alone in goes with its bullet. Titles stay on top and hashtags where they are. A
 * sentence that is put before another line gets a line of its own, with the break that stands between paragraphs.
 *
 * Unchanged if the advice is `keep`, if the sentence is first already, or if no sentence of the text has this span and reads so.
 */
export function applyShortening(text: string, { span, text: words, advice }: ShorteningStep): string {
  if (advice === 'keep' || text.slice(span.start, span.end) !== words) return text
  const draft = readDraft(text, createLineReader({ search: compile([]).search }))
  const units = unitsOf(draft)
  const unit = units.find(({ start, end }) => start === span.start && end === span.end)
  if (!unit) return text
  const gone = droppedWith(draft, unit)
  if (advice === 'drop') return text.slice(0, gone.start) + text.slice(gone.end)
  const lead = leadOf(units)
  if (!lead || lead.start >= unit.start) return text
  const isInLine = lead.lineAt === unit.lineAt && isClosed(unit)
  const at = isInLine ? lead.start : lead.placed.start
  const moved = isInLine ? `${words} ` : withBullet(unit, text) + paragraphBreak(draft)
  return text.slice(0, at) + moved + text.slice(at, gone.start) + text.slice(gone.end)
}

/** The first sentence below the title. */
export const leadOf = (units: readonly Unit[]): Unit | undefined =>
  units.find((unit) => unit.placed.line.class !== 'heading' || isGreeting(unit))

/** What goes with a sentence that is dropped. */
export function droppedWith({ lines }: Draft, { placed, lineAt, first, last, start, end }: Unit): Span {
  const { line } = placed
  const next = line.tokens[last]
  if (next && hasContent(placed, last)) return { start, end: placed.start + next.start }
  if (hasContent(placed, line.body, first))
    return { start: placed.start + (line.tokens[first - 1]?.end as number), end }
  let from = lineAt - 1
  while (from >= 0 && !hasContent(lines[from] as PlacedLine)) from--
  let to = lineAt + 1
  while (to < lines.length && !hasContent(lines[to] as PlacedLine)) to++
  const isLast = to === lines.length
  // Where nothing else has content, one line goes; else everything up to the neighbour on one side.
  const isOnly = isLast && from < 0
  const before = lines[isOnly ? lineAt - 1 : from]
  const after = lines[isOnly ? lineAt + 1 : to]
  const up = { start: before ? endOf(before) : placed.start, end: endOf(placed) }
  const down = { start: placed.start, end: after?.start ?? endOf(placed) }
  if (!before) return down
  // Of the two breaks around the line the wider one stays.
  return !after || isOnly || down.end - up.end > down.start - up.start ? up : down
}

const endOf = ({ start, line }: PlacedLine): number => start + line.text.length

/** Whether the tokens `[first, last)` of a line say or show something. */
const hasContent = ({ line: { tokens } }: PlacedLine, first = 0, last = tokens.length): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'mark') return true
  return false
}

/** A sentence with the emoji that it was alone in its line with; other bullets belong to their list. */
function withBullet({ placed, first, last, start, end }: Unit, text: string): string {
  const { tokens, body } = placed.line
  const isAlone = first === body && !hasContent(placed, last)
  return text.slice(isAlone && tokens[0]?.kind === 'emoji' ? placed.start : start, end)
}

/** What stands between paragraphs of a draft; a line break where it has none. */
function paragraphBreak({ text, lines }: Draft): string {
  const spoken = lines.filter((placed) => hasContent(placed))
  const breaks = spoken.slice(1).map((placed, i) => text.slice(endOf(spoken[i] as PlacedLine), placed.start))
  return breaks.find((one) => PARAGRAPH.test(one)) ?? breaks.find((one) => one.trim() === '') ?? '\n'
}

/** A blank line, or one with the lone full stop that stands for it. */
const PARAGRAPH = /^(\r\n|\n)[^\S\n\r]*\.?[^\S\n\r]*(\r\n|\n)$/
