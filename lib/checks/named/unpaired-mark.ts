import { type PlacedLine, paragraphsOf } from '../../draft.ts'
import { onceALine } from '../../facts.ts'
import type { Line } from '../../line.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { isGlued, normAt } from './row.ts'

/**
 * A bracket or a quotation mark without its partner in the same paragraph: readers cannot tell where it ends.
 *
 * Marks the mark, suggests nothing: only the writer knows where the partner belongs. Lists and slots: none.
 * Left alone: list markers ("a)", "1)"), emoticons, apostrophes, inches, and a quotation of several paragraphs that each
 * begin with a quotation mark. Double marks of different shapes ("…”) count as partners: that is a matter of style.
 * Source: convention, EYD V III.J and III.L (rules-language L-PUNC-7, L-PUNC-8).
 */
export const unpairedMark: NamedCheck = {
  lists: [],
  slots: [],
  find({ draft, lines }) {
    const found: NamedFound[] = []
    if (!draft.lines.some(({ line }) => marksIn(line).length > 0)) return found
    const isLookedAt = new Set(lines.map(({ start }) => start))
    /** A quotation that the paragraph before left open: no fault if the next one opens it again. */
    let open: Place | undefined
    for (const paragraph of paragraphsOf(draft, isText)) {
      if (open && !reopens(paragraph)) found.push(toFound(open))
      const { unpaired, openQuote } = unpairedIn(paragraph)
      for (const place of unpaired) found.push(toFound(place))
      open = openQuote
    }
    if (open) found.push(toFound(open))
    return found.filter(({ placed }) => isLookedAt.has(placed.start))
  },
}

interface Place {
  readonly placed: PlacedLine
  readonly at: number
}

const toFound = ({ placed, at }: Place): NamedFound => ({ placed, first: at, last: at + 1, suggestions: [], slots: {} })

/** A line of one mark may be half of a pair; only a line without any mark of ours is blank or decoration. */
const isText = ({ class: lineClass, tokens }: Line) =>
  lineClass !== 'spacer' || tokens.some(({ norm }) => PAIRED.has(norm))

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«' }
const OPENERS = new Set(Object.values(CLOSERS))
/** Marks of a double quotation, whatever their shape; "„" opens like "“". */
const DOUBLE = new Set('"“”„')
const PAIRED = new Set([...Object.keys(CLOSERS), ...OPENERS, ...DOUBLE, '‘', '’'])

/** The mark as written: in normal form all single quotation marks are apostrophes. */
function markAt({ text, tokens }: Line, at: number): string {
  const norm = tokens[at]?.norm ?? ''
  return norm === "'" ? text.charAt(tokens[at]?.start ?? 0) : norm
}

interface Mark {
  readonly at: number
  /** As written. */
  readonly mark: string
}

/** Marks that come in pairs, but for those that surely mean something else. */
const marksIn = onceALine((line) => {
  const marks: Mark[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    if (line.tokens[at]?.kind !== 'mark') continue
    const mark = markAt(line, at)
    if (PAIRED.has(mark) && !isEmoticon(line, at) && !isArcSecond(line, at)) marks.push({ at, mark })
  }
  return marks
})

const reopens = ([first]: readonly PlacedLine[]) => DOUBLE.has(first?.line.tokens[0]?.norm ?? '')

function unpairedIn(paragraph: readonly PlacedLine[]): { unpaired: Place[]; openQuote: Place | undefined } {
  const unpaired: Place[] = []
  /** Marks still open, by the mark that opened them. */
  const open: Record<string, Place[]> = { '(': [], '[': [], '«': [], '“': [], '‘': [] }
  const close = (opener: string, place: Place, isFault: boolean) => {
    if (!open[opener]?.pop() && isFault) unpaired.push(place)
  }
  for (const placed of paragraph) {
    const { line } = placed
    for (const { at, mark } of marksIn(line)) {
      const place = { placed, at }
      const opener = CLOSERS[mark]
      if (OPENERS.has(mark)) open[mark]?.push(place)
      else if (opener) close(opener, place, !isListMarker(line, at) && !touchesEyes(line, at))
      else if (mark === '‘') {
        if (!isApostrophe(line, at)) open[mark]?.push(place)
      } else if (mark === '’') close('‘', place, false)
      else {
        const quotes = open['“'] as Place[]
        const side = sideOf(line, at, quotes.length > 0)
        // At the start of a line an open quotation is taken up again.
        const isAgain = at === 0 && quotes.length > 0
        if (side === 'open' && !isAgain) quotes.push(place)
        if (side === 'close') close('“', place, !isInch(line, at))
      }
    }
  }
  const quotes = open['“'] as Place[]
  const openQuote = quotes.pop()
  for (const places of Object.values(open)) {
    for (const place of places) if (!touchesEyes(place.placed.line, place.at)) unpaired.push(place)
  }
  return { unpaired, openQuote }
}

/** Whether a double mark opens or closes: told by the space around it, else by turns. Posts mix up the shapes. */
function sideOf(line: Line, at: number, isOpen: boolean): 'open' | 'close' {
  const isTightBefore = isGlued(line, at)
  const isTightAfter = isGlued(line, at + 1) && !ENDS.has(normAt(line, at + 1).charAt(0))
  if (!isTightBefore && isTightAfter) return 'open'
  if (isTightBefore && !isTightAfter) return 'close'
  return isOpen || isInch(line, at) ? 'close' : 'open'
}

/** Marks that follow a quotation: `" kata ".` */
const ENDS = new Set('.,;:!?…)')

/** `6"` and the like. */
const isInch = (line: Line, at: number) => isGlued(line, at) && /\d$/.test(normAt(line, at - 1).slice(-1))

/** The seconds of 109°11'09,86": never a quotation mark. */
const isArcSecond = (line: Line, at: number) =>
  DOUBLE.has(normAt(line, at)) &&
  isInch(line, at) &&
  isGlued(line, at - 1) &&
  ["'", '′', '°'].includes(normAt(line, at - 2))

/** ‘45, Jum‘at: an apostrophe that a keyboard turned. */
const isApostrophe = (line: Line, at: number) =>
  isGlued(line, at) ? line.tokens[at - 1]?.kind === 'word' : /^\d/.test(normAt(line, at + 1)) && isGlued(line, at + 1)

/** "a)", "1)", "iv)": a bracket that has no partner because it needs none. */
const isListMarker = (line: Line, at: number) =>
  isGlued(line, at) && line.tokens[at - 1]?.gap !== 'none' && /^(\d{1,3}|[a-z]|[ivx]{2,5})$/.test(normAt(line, at - 1))

const EYES = new Set([':', ';', '=', '^'])
const NOSES = new Set(['-', "'", '^', 'o'])

/** Eyes right before a bracket, with or without a nose: `:)`, `;-(`, `:))`. */
function eyesBefore(line: Line, at: number): number | undefined {
  let eyes = at - 1
  // ":)))" laughs longer.
  for (let i = 0; i < 10 && normAt(line, eyes) === normAt(line, at) && isGlued(line, eyes + 1); i++) eyes--
  if (NOSES.has(normAt(line, eyes)) && isGlued(line, eyes + 1) && EYES.has(normAt(line, eyes - 1))) eyes--
  return EYES.has(normAt(line, eyes)) && isGlued(line, eyes + 1) ? eyes : undefined
}

const touchesEyes = (line: Line, at: number) => eyesBefore(line, at) !== undefined

/** A bracket that is surely a mouth: its eyes stand free, and an opening one encloses nothing. */
function isEmoticon(line: Line, at: number): boolean {
  const norm = normAt(line, at)
  if (norm !== '(' && norm !== ')') return false
  const eyes = eyesBefore(line, at)
  if (eyes === undefined || isGlued(line, eyes)) return false
  return norm === ')' || !isGlued(line, at + 1) || normAt(line, at + 1) === '('
}
