import type { PlacedLine } from '../../draft.ts'
import type { Line } from '../../line.ts'
import { type DateText, datesIn, dayNumber, endNumber, isJoined } from './calendar.ts'
import type { NamedCheck, NamedContext, NamedFound } from './named.ts'
import { normAt, words } from './row.ts'

/**
 * A day gone by that its sentence announces with "akan": "Rapat akan digelar 3 Maret 2024".
 *
 * Marks the date. Lists: none. Slots: none. Suggests nothing. Silent without today. Source: rules-editorial E-PAST.
 */
export const pastDate: NamedCheck = {
  lists: [],
  slots: [],
  find(context) {
    return context.lines.flatMap((placed) => pastDates(placed, datesIn(placed.line), context))
  },
}

/** "akan" is no promise here: "akan tetapi", "kesadaran akan". */
const BEFORE_PREPOSITION = words(
  'kesadaran kebutuhan kekhawatiran ketakutan kerinduan kecintaan kepedulian pengetahuan pemahaman permintaan harapan ' +
    'haus ingat lupa sadar takut percaya yakin rindu cinta tahu peduli khawatir seakan',
)
/** Behind one of these the date belongs to something else than what "akan" announces. */
const TURNS = words(
  'yang sejak sesuai berdasarkan tentang setelah usai seperti sebagaimana dari tertanggal menindaklanjuti karena nomor ' +
    'telah sudah pernah lahir kelahiran sebelumnya lalu',
)
/** Words that report speech: their sentence carries the day it was said, not the day of the event. */
const REPORTING = words(
  'kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jelas jelasnya ungkap ungkapnya tambah tambahnya terang ' +
    'terangnya papar paparnya imbuh imbuhnya tegas tegasnya sebut sebutnya lanjut lanjutnya demikian mengatakan ' +
    'menyatakan menjelaskan menegaskan mengungkapkan menuturkan menyebut menyebutkan menyampaikan memaparkan ' +
    'menambahkan mengimbau mengumumkan dikatakan dijelaskan diungkapkan',
)

/** Past days that "akan" announces, sentence by sentence. */
function pastDates(placed: PlacedLine, dates: readonly DateText[], { today }: NamedContext): NamedFound[] {
  if (!today || dates.length === 0) return []
  const { line } = placed
  const found: NamedFound[] = []
  let next = 0
  for (const { first, last } of line.sentences) {
    const inSentence: { readonly date: DateText; readonly index: number }[] = []
    for (; next < dates.length && (dates[next] as DateText).first < last; next++) {
      inSentence.push({ date: dates[next] as DateText, index: next })
    }
    if (inSentence.length === 0) continue
    const promised = promisedTokens(line, first, last)
    for (const { date, index } of inSentence) {
      const later = dates[index + 1]
      const isStart = later !== undefined && isJoined(line, date, later)
      const isFull = date.isPlain && date.year !== undefined && (date.days.at(-1) as number) <= 31
      // A bracketed date is the press's note of when something was said.
      const isNote = normAt(line, date.first - 1) === '('
      if (!isFull || isStart || isNote || !promised(date.first)) continue
      if (endNumber(date) < dayNumber(today))
        found.push({ placed, first: date.first, last: date.last, suggestions: [] })
    }
  }
  return found
}

/** Says of a token of the sentence whether an "akan" before it still governs it. */
function promisedTokens(line: Line, first: number, last: number): (at: number) => boolean {
  const isPromised = new Uint8Array(last - first)
  let isOpen = false
  for (let at = first; at < last; at++) {
    const norm = normAt(line, at)
    if (REPORTING.has(norm)) return () => false
    if (norm === 'akan') isOpen = normAt(line, at + 1) !== 'tetapi' && !BEFORE_PREPOSITION.has(normAt(line, at - 1))
    else if (TURNS.has(norm)) isOpen = false
    isPromised[at - first] = isOpen ? 1 : 0
  }
  return (at) => isPromised[at - first] === 1
}
