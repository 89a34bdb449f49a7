import { addTo } from '../group.ts'
import { sentenceAround } from '../sentences.ts'
import { quotesIn } from '../skip.ts'
import { type Judged, judgeOnce } from './judged.ts'
import { MOST_PLACES, type Place, placeOfWords, type Text, type Word } from './reading.ts'

/** Sentences that a text quotes. */

interface Quoted extends Place {
  readonly words: readonly string[]
}

/** A shorter quotation is a term or a title. */
const SHORTEST = 4

export function quotesOf({ lines, words, starts }: Text): Quoted[] {
  return lines.flatMap((placed, i) => {
    const quoted = quotesIn(placed.line)
    if (quoted.length === 0) return []
    const found: Quoted[] = []
    let open: Word[] = []
    let key = ''
    const close = () => {
      const [first, last] = [open[0], open.at(-1)]
      if (first && last && open.length >= SHORTEST) {
        found.push({ placed, first: first.at, last: last.at + 1, words: open.map(({ norm }) => norm) })
      }
      open = []
    }
    const end = starts[i + 1] ?? words.length
    for (let at = starts[i] as number; at < end; at++) {
      const word = words[at] as Word
      const quote = quoted[word.at] ?? 0
      const now = `${quote} ${sentenceAround(placed.line.sentences, word.at)}`
      if (now !== key) close()
      key = now
      if (quote > 0) open.push(word)
    }
    close()
    return found
  })
}

/** What the source says of the quotations of a draft. */
export function judgeQuotes(quotes: readonly Quoted[], source: Text): Judged[] {
  if (quotes.length === 0) return []
  const facts = quotes.map((quote) => ({ ...quote, kind: 'quote' as const }))
  // All words first, then what is quoted alone: an article parts its quotations with who says them.
  const rows: Row[] = [
    { source, at: source.words.map((_, i) => i), pairs: source.places },
    rowOf(source, quotedWords(source)),
  ]
  return judgeOnce(
    facts,
    ({ words }) => words.join(' '),
    ({ words }) => {
      for (const row of rows) {
        const same = sameAt(words, row)
        if (same) return { verdict: 'supported', source: same }
      }
      const near = rows.map((row) => nearAt(words, row)).find((place) => place !== undefined)
      return near ? { verdict: 'different', source: near } : { verdict: 'missing' }
    },
  )
}

/** Words of the source one behind the other; pairs of them by where they stand. */
interface Row {
  readonly source: Text
  /** Indexes in `source.words`. */
  readonly at: readonly number[]
  /** Two words, a space between, and where they stand in `at`. */
  readonly pairs: ReadonlyMap<string, readonly number[]>
}

function rowOf(source: Text, at: readonly number[]): Row {
  const pairs = new Map<string, number[]>()
  for (let i = 0; i + 1 < at.length; i++) {
    const pair = `${normOf(source, at[i])} ${normOf(source, at[i + 1])}`
    if ((pairs.get(pair)?.length ?? 0) < MOST_PLACES) addTo(pairs, pair, i)
  }
  return { source, at, pairs }
}

const normOf = ({ words }: Text, at: number | undefined) => words[at ?? -1]?.norm ?? ''

/** What is quoted, without what stands between two parts of a quotation. */
function quotedWords({ words }: Text): number[] {
  const quoted: number[] = []
  words.forEach(({ placed, at }, i) => {
    if ((quotesIn(placed.line)[at] ?? 0) > 0) quoted.push(i)
  })
  return quoted
}

function sameAt(words: readonly string[], { source, at, pairs }: Row): Place | undefined {
  const starts = pairs.get(`${words[0]} ${words[1]}`) ?? []
  const start = starts.find((start) => words.every((word, i) => normOf(source, at[start + i]) === word))
  return start === undefined ? undefined : placeOfRow({ source, at, pairs }, start, words.length)
}

/** Words may be put in or left out: a pair may stand so far from where the others say. */
const SLACK = 2
/** Share of the words that must be the same. */
const ALIKE = 0.5

function nearAt(words: readonly string[], row: Row): Place | undefined {
  const { source, at, pairs } = row
  const votes = new Map<number, number>()
  for (let i = 0; i + 1 < words.length; i++) {
    for (const start of pairs.get(`${words[i]} ${words[i + 1]}`) ?? [])
      votes.set(start - i, (votes.get(start - i) ?? 0) + 1)
  }
  let best = -1
  let most = 0
  for (const [start, own] of votes) {
    let sum = own
    for (let slack = 1; slack <= SLACK; slack++)
      sum += (votes.get(start - slack) ?? 0) + (votes.get(start + slack) ?? 0)
    if (sum > most) {
      most = sum
      best = start
    }
  }
  if (most === 0) return undefined
  const from = Math.max(0, best)
  const there = new Set<string>()
  for (let i = Math.max(0, best - SLACK); i < best + words.length + SLACK; i++) there.add(normOf(source, at[i]))
  const alike = words.filter((word) => there.has(word)).length
  return alike >= ALIKE * words.length ? placeOfRow(row, from, words.length) : undefined
}

/** Up to where the words stand together in the source. */
function placeOfRow({ source, at }: Row, start: number, count: number): Place {
  const first = at[start] as number
  let length = 1
  while (length < count && at[start + length] === first + length) length++
  return placeOfWords(source, first, length)
}
