import { onceALine } from '../../facts.ts'
import { capitalize, isAllCapitals } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { textAt } from './row.ts'

/**
 * Hashtags of several words in one case: "#kotamalangbersih". With capitals people read them at a glance, and screen
 * readers speak them as words.
 *
 * Marks a row of hashtags from the first to the last of these, and suggests the row with each of them in CamelCase:
 * "#KotaMalangBersih". Lists: `words`, all that a hashtag may be cut into; `acronyms`, the same, but capitals throughout.
 * Slots: none. Only a hashtag that can be cut in exactly one way is rewritten: "#olahraga" is no "#OlahRaga". Source:
 * accessibility guidance (rules-editorial E-TAG-1).
 */
export const hashtagCase: NamedCheck = {
  lists: ['words', 'acronyms'],
  slots: [],
  find({ lines, list }) {
    const rowsIn = readerOf(list('words'), list('acronyms'))
    return lines.flatMap((placed) =>
      placed.line.tally.hashtags === 0 ? [] : rowsIn(placed.line).map((row) => ({ placed, ...row, slots: {} })),
    )
  },
}

/** The words that hashtags are made of, by their first two letters, each with how it is written in CamelCase. */
type Parts = ReadonlyMap<string, readonly (readonly [word: string, written: string])[]>

/** A row of hashtags that has something to rewrite, cut down to that. */
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
  let row: { first: number; last: number; suggestion: string } | undefined
  const end = () => {
    if (row) rows.push({ first: row.first, last: row.last, suggestions: [row.suggestion] })
    row = undefined
  }
  tokens.forEach(({ kind, start, norm }, at) => {
    if (kind !== 'hashtag') end()
    const camel = kind === 'hashtag' ? camelCase(textAt(line, at), norm, parts) : undefined
    if (camel === undefined) return
    const before = row && row.suggestion + text.slice(tokens[row.last - 1]?.end, start)
    row = { first: row?.first ?? at, last: at + 1, suggestion: (before ?? '') + camel }
  })
  end()
  return rows
}

/** Far longer than any hashtag that is read; keeps the cutting bounded. */
const LONGEST_TAG = 100
/** So short and in capitals, a tag is an acronym. */
const LONGEST_ACRONYM = 6
const SHORTEST_PART = 2

/** A hashtag in CamelCase; nothing if it is so or cannot surely be. */
function camelCase(tag: string, norm: string, parts: Parts): string | undefined {
  // An underscore already parts the words.
  if (norm.length > LONGEST_TAG || norm.includes('_') || !isInOneCase(tag)) return undefined
  let camel = '#'
  let count = 0
  for (const run of norm.slice(1).match(/\d+|\D+/g) ?? []) {
    const pieces = /\d/.test(run) ? [run] : cut(run, parts)
    if (!pieces) return undefined
    if (!/\d/.test(run)) count += pieces.length
    camel += pieces.join('')
  }
  return count > 1 ? camel : undefined
}

/** Small letters but for the first, or capitals and too many for an acronym. */
function isInOneCase(tag: string): boolean {
  if (tag.slice(2) === tag.slice(2).toLowerCase()) return true
  return isAllCapitals(tag) && tag.replace(/[^A-Z]/g, '').length > LONGEST_ACRONYM
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
