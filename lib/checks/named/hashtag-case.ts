import { onceALine } from '../../facts.ts'
import { capitalize, isAllCapitals } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { textAt } from './row.ts'

/**
 * Hashtags of several words in one case: "#kotamalangbersih". With capitals people read them at a glance, and screen
 * readers speak them as words.
 *
 * Marks a row of hashtags from the first to the last that changes, and suggests it with each of several words in CamelCase,
 * "#KotaMalangBersih", and words by themselves with a capital. Lists: `words`, all that a hashtag may be cut into;
 * `acronyms`, the same, but capitals throughout. Slots: none. Only a hashtag that can be cut in exactly one way is
 * rewritten: "#olahraga" is no "#OlahRaga". If one of the draft is long and cannot be read, none is rewritten: half of them
 * in CamelCase would look like a slip. Source: accessibility guidance (rules-editorial E-TAG-1).
 */
export const hashtagCase: NamedCheck = {
  lists: ['words', 'acronyms'],
  slots: [],
  find({ lines, list }) {
    const rowsIn = readerOf(list('words'), list('acronyms'))
    const tagged = lines.filter(({ line }) => line.tally.hashtags > 0)
    const rows = tagged.flatMap((placed) => rowsIn(placed.line).map((row) => ({ placed, ...row, slots: {} })))
    return rows.every(({ suggestions }) => suggestions.length > 0) ? rows : []
  },
}

/** The words that hashtags are made of, by their first two letters, each with how it is written in CamelCase. */
type Parts = ReadonlyMap<string, readonly (readonly [word: string, written: string])[]>

/** A row of hashtags that has something to rewrite, cut down to that; without suggestion: one that cannot be read. */
type Row = Pick<NamedFound, 'first' | 'last' | 'suggestions'>
type RowReader = (line: Line) => readonly Row[]

/** A rule's lists are the same in every review. */
const readers = new WeakMap<ReadonlySet<string>, { acronyms: ReadonlySet<string>; rowsIn: RowReader }>()

function readerOf(words: ReadonlySet<string>, acronyms: ReadonlySet<string>): RowReader {
  const before = readers.get(words)
  if (before?.acronyms === acronyms) return before.rowsIn
  const parts = partsOf(words, acronyms)
  const rowsIn = onceALine((line) => readRows(line, parts))
  readers.set(words, { acronyms, rowsIn })
  return rowsIn
}

function partsOf(words: ReadonlySet<string>, acronyms: ReadonlySet<string>): Parts {
  const written = new Map(Array.from(words, (word) => [word, capitalize(word)]))
  for (const word of acronyms) written.set(word, word.toUpperCase())
  const parts = new Map<string, [string, string][]>()
  for (const part of written) {
    const start = part[0].slice(0, SHORTEST_PART)
    if (start.length < SHORTEST_PART) continue
    const others = parts.get(start)
    if (others) others.push(part)
    else parts.set(start, [part])
  }
  return parts
}

function readRows(line: Line, parts: Parts): Row[] {
  const { text, tokens } = line
  const rows: Row[] = []
  let row: { first: number; last: number; suggestion: string; hasCut: boolean } | undefined
  const end = () => {
    if (row?.hasCut) rows.push({ first: row.first, last: row.last, suggestions: [row.suggestion] })
    row = undefined
  }
  tokens.forEach(({ kind, start, norm }, at) => {
    if (kind !== 'hashtag') end()
    if (kind !== 'hashtag' || !isInOneCase(textAt(line, at), norm)) return
    const tag = textAt(line, at)
    const read = camelCase(norm, parts)
    if (!read) {
      if (norm.length > LONGEST_WORD) rows.push({ first: at, last: at + 1, suggestions: [] })
      return
    }
    if (read.written === tag) return
    const before = row && row.suggestion + text.slice(tokens[row.last - 1]?.end, start)
    row = {
      first: row?.first ?? at,
      last: at + 1,
      suggestion: (before ?? '') + read.written,
      hasCut: row?.hasCut || read.words > 1,
    }
  })
  end()
  return rows
}

/** Far longer than any hashtag that is read; keeps the cutting bounded. */
const LONGEST_TAG = 100
/** With the sign in front; a longer one that is unknown may well be several words. */
const LONGEST_WORD = 10
/** So short and in capitals, a tag is an acronym. */
const LONGEST_ACRONYM = 6
const SHORTEST_PART = 2

/** A hashtag in CamelCase and how many words it has; nothing if that is not sure. */
function camelCase(norm: string, parts: Parts): { readonly written: string; readonly words: number } | undefined {
  if (norm.length > LONGEST_TAG) return undefined
  let written = '#'
  let words = 0
  for (const run of norm.slice(1).match(/\d+|\D+/g) ?? []) {
    const pieces = /\d/.test(run) ? [run] : (wordIn(run, parts) ?? cut(run, parts))
    if (!pieces) return undefined
    if (!/\d/.test(run)) words += pieces.length
    written += pieces.join('')
  }
  return { written, words }
}

/** Small letters but for the first, or capitals and too many for an acronym. An underscore already parts the words. */
function isInOneCase(tag: string, norm: string): boolean {
  if (norm.includes('_')) return false
  if (tag.slice(2) === tag.slice(2).toLowerCase()) return true
  return isAllCapitals(tag) && tag.replace(/[^A-Z]/g, '').length > LONGEST_ACRONYM
}

/** Letters that are a known word as a whole, as it is written. */
function wordIn(letters: string, parts: Parts): string[] | undefined {
  const part = parts.get(letters.slice(0, SHORTEST_PART))?.find(([word]) => word === letters)
  return part && [part[1]]
}

/** The only way to cut letters into known parts, each as it is written; nothing if there is none or another. */
function cut(letters: string, parts: Parts): string[] | undefined {
  // In how many ways the letters before a place can be cut (two are many), and what the last part of one of them is.
  const ways = new Map<number, number>([[0, 1]])
  const lasts = new Map<number, readonly [word: string, written: string]>()
  for (let at = 0; at < letters.length; at++) {
    const before = ways.get(at)
    if (before === undefined) continue
    for (const part of parts.get(letters.slice(at, at + SHORTEST_PART)) ?? []) {
      if (!letters.startsWith(part[0], at)) continue
      const end = at + part[0].length
      ways.set(end, Math.min((ways.get(end) ?? 0) + before, 2))
      lasts.set(end, part)
    }
  }
  if (ways.get(letters.length) !== 1) return undefined
  const pieces: string[] = []
  for (let end = letters.length; end > 0; ) {
    const [word, written] = lasts.get(end) as readonly [string, string]
    pieces.unshift(written)
    end -= word.length
  }
  return pieces
}
