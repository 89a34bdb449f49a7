import { type PlacedLine, paragraphsOf, spanOf } from '../draft.ts'
import type { Line } from '../line.ts'
import { addTo, measureOf, noTally, type Tally, tallyOf } from '../measure.ts'
import type { LimitCheck, Measure } from '../types.ts'
import { type CompiledRule, type Context, type Found, wholeDraft, wordingOf } from './found.ts'

export function checkLimit(rule: CompiledRule, check: LimitCheck, context: Context): Found[] {
  const max = typeof check.max === 'number' ? check.max : context.platform && check.max[context.platform]
  if (max === undefined) return []
  switch (check.per) {
    case 'draft':
    case 'fold': {
      const count = measureOf(check.per === 'draft' ? context.draft.tally : beforeFold(context), check.measure)
      return count > max ? [{ rule, ...wholeDraft, count, max }] : []
    }
    case 'sentence':
      return sentences(rule, check.measure, max, context)
    case 'paragraph':
      return paragraphs(rule, check.measure, max, context)
  }
}

function sentences(rule: CompiledRule, measure: Measure, max: number, { draft }: Context): Found[] {
  const found: Found[] = []
  for (const placed of draft.lines) {
    const { line } = placed
    if (!rule.lines.has(line.class)) continue
    for (const { first, last } of line.sentences) {
      // No count of tokens exceeds their number.
      if (measure !== 'graphemes' && measure !== 'capitals' && last - first <= max) continue
      const count = measureOf({ ...tallyWithin(line, first, last), sentences: 1 }, measure)
      if (count > max)
        found.push({ rule, ...stretch(placed, first, placed, last), suggestions: [], placed, count, max })
    }
  }
  return found
}

function paragraphs(rule: CompiledRule, measure: Measure, max: number, { draft }: Context): Found[] {
  const found: Found[] = []
  for (const lines of paragraphsOf(draft, rule.lines)) {
    const tally = noTally()
    for (const { line } of lines) addTo(tally, line.tally)
    tally.graphemes += lines.length - 1
    const count = measureOf(tally, measure)
    const last = lines.at(-1) as PlacedLine
    if (count > max)
      found.push({ rule, ...stretch(lines[0], 0, last, last.line.tokens.length), suggestions: [], count, max })
  }
  return found
}

/** From one token to another, perhaps lines further down. */
function stretch(from: PlacedLine, first: number, to: PlacedLine, last: number) {
  const start = spanOf(from, first, first + 1).start
  const { end } = spanOf(to, last - 1, last)
  return {
    span: { start, end },
    first: from.tokens + first,
    last: to.tokens + last,
    wording: wordingOf(from, first, from.line.tokens.length),
  }
}

function beforeFold({ draft }: Context): Tally {
  const tally = noTally()
  for (const { line, start } of draft.lines) {
    if (start >= draft.fold) break
    const last = line.tokens.filter((token) => start + token.end <= draft.fold).length
    const sentences = line.sentences.filter((sentence) => sentence.last <= last).length
    addTo(tally, { ...tallyWithin(line, 0, last), sentences })
  }
  return tally
}

function tallyWithin({ text, tokens }: Line, first: number, last: number): Tally {
  const start = tokens[first]?.start ?? 0
  return tallyOf(text, tokens, first, last, start, tokens[last - 1]?.end ?? start)
}
