import { countGraphemes } from '../../characters.ts'
import type { Line } from '../../line.ts'
import { isWord } from '../../measure.ts'
import { sentenceAround } from '../../sentences.ts'
import type { Token } from '../../tokenize.ts'
import type { NamedCheck } from './named.ts'
import { normAt } from './row.ts'

/**
 * A post of which readers see nothing but greetings and ceremony before they tap "selengkapnya": its matter begins too late.
 *
 * Marks the words in the first line that come before the matter; no suggestion. Lists: `greetings`, phrases that greet or
 * address somebody, up to the next mark; `ceremonies`, phrases that open a sentence which says nothing else. Slots: none. A
 * post that is all greeting, or all of which is seen, is left alone. Source: UU 14/2008 (information must reach people
 * easily); rules-editorial E-WHAT.
 */
export const lateMatter: NamedCheck = {
  lists: ['greetings', 'ceremonies'],
  slots: [],
  find({ draft, lines, list }) {
    const { text, fold } = draft
    if (text.length <= fold) return []
    const openers = { greetings: list('greetings'), ceremonies: list('ceremonies') }
    const spoken = lines.filter(({ line }) => firstWord(line, line.body) < line.tokens.length)
    const at = spoken.findIndex(({ line }) => matterIn(line, openers) < line.tokens.length)
    const placed = spoken[at]
    const opening = spoken[0]
    if (!placed || !opening) return []
    const matter = placed.start + (placed.line.tokens[matterIn(placed.line, openers)] as Token).start
    if (matter < fold && countGraphemes(text.slice(matter, fold)) >= LEAST_SEEN) return []
    const first = firstWord(opening.line, opening.line.body)
    const last = matterIn(opening.line, openers)
    return first < last ? [{ placed: opening, first, last, suggestions: [] }] : []
  },
}

/** So many characters of the matter, about four words, should be seen. */
const LEAST_SEEN = 25
/** Most words of a phrase in the lists. */
const LONGEST_PHRASE = 5
/** Most tokens behind a greeting that are part of it: "Halo, Sobat Sehat Kota Sukamaju dan sekitarnya!" */
const LONGEST_ADDRESS = 8

interface Openers {
  readonly greetings: ReadonlySet<string>
  readonly ceremonies: ReadonlySet<string>
}

/** The token at which a line comes to its matter, behind all greetings and ceremony; its end if it has none. */
function matterIn(line: Line, openers: Openers): number {
  let at = firstWord(line, line.body)
  for (let end = formulaEnd(line, at, openers); end > at; end = formulaEnd(line, at, openers)) at = firstWord(line, end)
  return at
}

/** End of the greeting or ceremony that stands at a token; the token itself if none does. */
function formulaEnd(line: Line, at: number, { greetings, ceremonies }: Openers): number {
  const greeted = phraseEnd(line, at, greetings)
  if (greeted > at) return addressEnd(line, greeted)
  if (phraseEnd(line, at, ceremonies) === at) return at
  return line.sentences[sentenceAround(line.sentences, at)]?.last ?? at
}

/** The next word from a token on: marks, emoji, handles and hashtags say no matter. */
function firstWord({ tokens }: Line, from: number): number {
  let at = from
  while (at < tokens.length && !isWord(tokens[at] as Token)) at++
  return at
}

/** End of the longest of the phrases that stands at a token; the token itself if none does. */
function phraseEnd(line: Line, at: number, phrases: ReadonlySet<string>): number {
  let phrase = ''
  let end = at
  for (let i = at; i < Math.min(at + LONGEST_PHRASE, line.tokens.length); i++) {
    phrase += (i > at ? ' ' : '') + normAt(line, i)
    if (phrases.has(phrase)) end = i + 1
  }
  return end
}

/** Where a greeting ends: with its sentence or line if that is near, else with a comma; else it goes on to the matter. */
function addressEnd({ tokens, sentences }: Line, from: number): number {
  const end = sentences[sentenceAround(sentences, from - 1)]?.last ?? tokens.length
  if (end - from <= LONGEST_ADDRESS) return end
  for (let at = from; at < from + LONGEST_ADDRESS; at++) if (tokens[at]?.norm === ',') return at
  return from
}
