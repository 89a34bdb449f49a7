import { countGraphemes } from '../characters.ts'
import { behindDateline } from '../dateline.ts'
import { type Draft, type PlacedLine, paragraphsOf, spanOf } from '../draft.ts'
import type { Line } from '../line.ts'
import { addTo, FEWEST_WORDS, measureOf, noTally, type Tally, tallyOf } from '../measure.ts'
import { WORDS_PER_FINDING } from '../score.ts'
import type { LimitCheck, Measure, PlatformLimit, Surface } from '../types.ts'
import { weightOf } from '../weight.ts'
import {
  type CompiledRule,
  type Context,
  type Found,
  firstFrom,
  type PlacedTerm,
  wholeDraft,
  wordingOf,
} from './found.ts'

/** A stretch of the draft in which something is counted: from a token of the first of these lines to one of the last. */
interface Stretch {
  readonly lines: readonly [PlacedLine, ...PlacedLine[]]
  readonly first: number
  readonly last: number
}

export function checkLimit(rule: CompiledRule, check: LimitCheck, context: Context): Found[] {
  const { max, certain = true } = boundOf(check, context) ?? {}
  if (max === undefined) return []
  if (check.per === 'draft' && 'measure' in check && !check.perWords) {
    // A platform counts all that is posted, whatever kind of line it is in.
    const isAll = check.max === 'platform' || rule.rule.lines === undefined
    const lines = isAll ? context.draft.lines : context.linesOf(rule)
    const [stretch] = wholeLines(lines)
    const count = stretch ? measureIn(stretch, check.measure) : 0
    if (count <= max || (check.measure === 'wordsPerSentence' && meanOfOthers(lines) <= max)) return []
    return [{ rule, ...wholeDraft, count, max, isAbout: !certain, times: count / Math.max(max, 1) }]
  }
  const isWhole = check.per === 'draft' || check.per === 'fold'
  const terms = termsIn(context, rule)
  const found: Found[] = []
  const fitting = fittingTokens(check, max)
  if ('of' in check && terms.length <= max && !check.perWords) return found
  for (const stretch of stretchesOf(check.per, rule, context, fitting)) {
    if (stretch.lines.length === 1 && stretch.last - stretch.first <= fitting) continue
    const count = 'of' in check ? placesIn(stretch, terms) : measureIn(stretch, check.measure)
    const most = mostIn(stretch, max, check.perWords)
    if (count <= most) continue
    const times = isWhole ? count / Math.max(most, 1) : Math.max(tallyIn(stretch).words / WORDS_PER_FINDING, 1)
    found.push({ rule, ...(isWhole ? wholeDraft : marked(stretch)), suggestions: [], count, max, times })
  }
  return found
}

/** What is counted, by first token. */
function termsIn({ termsOf }: Context, { terms: { of }, lines }: CompiledRule): readonly PlacedTerm[] {
  const terms = termsOf(of)
  if (terms.length === 0) return terms
  return terms.filter(({ placed }) => lines.has(placed.line.class)).sort((a, b) => a.first - b.first)
}

/** The bound itself, or what the platform allows; nothing if that is not known. */
function boundOf(check: LimitCheck, { limits, surface }: Context): Partial<PlatformLimit> | undefined {
  if (check.max !== 'platform') return { max: check.max }
  return limits.find((limit) => 'measure' in check && limit.measure === check.measure && isFor(limit, surface))
}

const isFor = (limit: PlatformLimit, surface: Surface) => (limit.surface ?? 'post') === surface

/** How many tokens surely fit: no count of tokens exceeds their number, so most sentences need no second look; -1 for none. */
function fittingTokens(check: LimitCheck, max: number): number {
  const isCount = 'of' in check || !NO_TOKENS.has(check.measure)
  return isCount && !check.perWords ? max : -1
}

/** Measures that may exceed the number of tokens. */
const NO_TOKENS: ReadonlySet<Measure> = new Set<Measure>(['graphemes', 'weighted', 'capitals'])

const mostIn = (stretch: Stretch, max: number, perWords: number | undefined) =>
  perWords === undefined ? max : (max * Math.max(tallyIn(stretch).words, FEWEST_WORDS)) / perWords

/** @param fitting so many tokens or fewer need no look: sentences of them are left out */
function stretchesOf(
  per: LimitCheck['per'],
  rule: CompiledRule,
  { draft, linesOf }: Context,
  fitting: number,
): readonly Stretch[] {
  const lines = linesOf(rule)
  switch (per) {
    case 'draft':
      return wholeLines(draft.lines)
    case 'fold':
      return beforeFold(draft)
    case 'paragraph':
      return paragraphsOf(draft, ({ class: lineClass }) => rule.lines.has(lineClass)).flatMap(wholeLines)
    case 'line':
      return lines.flatMap((placed) => wholeLines([placed]))
    case 'first-line':
      return wholeLines(lines.slice(0, 1))
    case 'sentence':
      return sentencesOf(lines, fitting)
    case 'first-sentence':
      return sentencesOf(lines, -1).slice(0, 1)
  }
}

function sentencesOf(lines: readonly PlacedLine[], fitting: number): Stretch[] {
  const sentences: Stretch[] = []
  for (const placed of lines) {
    for (const sentence of placed.line.sentences) {
      const { last } = sentence
      if (last - sentence.first <= fitting) continue
      const first = sentence.first === 0 ? Math.min(behindDateline(placed.line), last - 1) : sentence.first
      sentences.push({ lines: [placed], first, last })
    }
  }
  return sentences
}

function wholeLines(lines: readonly PlacedLine[]): Stretch[] {
  const [first, ...others] = lines
  if (!first) return []
  return [{ lines: [first, ...others], first: 0, last: (others.at(-1) ?? first).line.tokens.length }]
}

function beforeFold({ lines, fold }: Draft): Stretch[] {
  const [seen] = wholeLines(lines.filter(({ start }) => start < fold))
  if (!seen) return []
  const { start, line } = seen.lines.at(-1) as PlacedLine
  const cut = line.tokens.findIndex(({ end }) => start + end > fold)
  return [cut < 0 ? seen : { ...seen, last: cut }]
}

/** How many places of the terms, in order, begin in a stretch; of overlapping ones only the first counts. */
function placesIn({ lines, first, last }: Stretch, terms: readonly PlacedTerm[]): number {
  const start = lines[0].tokens + first
  const end = (lines.at(-1) as PlacedLine).tokens + last
  let count = 0
  let taken = start
  for (let i = firstFrom(terms, start); i < terms.length; i++) {
    const term = terms[i] as PlacedTerm
    if (term.first >= end) break
    if (term.first >= taken) count++
    taken = Math.max(taken, term.last)
  }
  return count
}

function measureIn(stretch: Stretch, measure: Measure): number {
  if (measure === 'mentions') return handlesIn(stretch).size
  const tally = tallyIn(stretch)
  if (measure === 'graphemes' || measure === 'weighted') tally[measure] = charactersIn(stretch, measure)
  return measureOf(tally, measure)
}

/** The accounts that are named, each once. */
function handlesIn({ lines, first, last }: Stretch): ReadonlySet<string> {
  const handles = new Set<string>()
  lines.forEach(({ line: { tokens, tally } }, i) => {
    if (tally.mentions === 0) return
    const to = i === lines.length - 1 ? last : tokens.length
    for (let at = i === 0 ? first : 0; at < to; at++) {
      const token = tokens[at]
      if (token?.kind === 'mention') handles.add(token.norm)
    }
  })
  return handles
}

/** The mean without the longest sentence: one long sentence makes no long-winded text. */
function meanOfOthers(lines: readonly PlacedLine[]): number {
  const tally = noTally()
  let longest = 0
  for (const { line } of lines) {
    addTo(tally, line.tally)
    for (const { first, last } of line.sentences) longest = Math.max(longest, tallyWithin(line, first, last).words)
  }
  return measureOf({ ...tally, words: tally.words - longest, sentences: tally.sentences - 1 }, 'wordsPerSentence')
}

/** All but characters, which cost more and are seldom asked for. */
function tallyIn({ lines, first, last }: Stretch): Tally {
  const tally = noTally()
  lines.forEach(({ line }, i) => {
    const from = i === 0 ? first : 0
    const to = i === lines.length - 1 ? last : line.tokens.length
    addTo(tally, from === 0 && to === line.tokens.length ? line.tally : tallyWithin(line, from, to))
  })
  return tally
}

function charactersIn({ lines, first, last }: Stretch, measure: 'graphemes' | 'weighted'): number {
  let characters = lines.length - 1
  lines.forEach(({ line }, i) => {
    const { text, tokens, tally } = line
    const from = i === 0 ? first : 0
    const to = i === lines.length - 1 ? last : tokens.length
    if (from === 0 && to === tokens.length) characters += tally[measure]
    else if (measure === 'weighted') characters += weightOf(line, from, to)
    else characters += countGraphemes(text.slice(tokens[from]?.start, tokens[to - 1]?.end))
  })
  return characters
}

function tallyWithin({ text, tokens, sentences }: Line, first: number, last: number): Tally {
  const tally = tallyOf(text, tokens, first, last)
  tally.sentences = sentences.filter((sentence) => sentence.first >= first && sentence.last <= last).length
  return tally
}

/** A stretch as a place to mark. */
function marked({ lines, first, last }: Stretch): Pick<Found, 'span' | 'first' | 'last' | 'wording' | 'placed'> {
  const from = lines[0]
  const to = lines.at(-1) as PlacedLine
  return {
    span: { start: spanOf(from, first, first + 1).start, end: spanOf(to, last - 1, last).end },
    first: from.tokens + first,
    last: to.tokens + last,
    wording: wordingOf(from.line.tokens, first, from.line.tokens.length),
    ...(lines.length === 1 && { placed: from }),
  }
}
