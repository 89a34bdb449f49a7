import { onceALine } from '../../facts.ts'
import type { Line } from '../../line.ts'
import { joinerAt, normAt, words } from './row.ts'

/** Times of day as Indonesian writes them. */

export const CLOCK_WORDS = words('pukul pkl jam')
const ZONES = words('wib wita wit')

export interface Clock {
  readonly hour: number
  readonly minute: number
}

/** "24.00" passes: it is how a day's end is written. */
export const isPossible = ({ hour, minute }: Clock) => (hour <= 23 && minute <= 59) || (hour === 24 && minute === 0)

/** One time, or the two ends of a range, with what stands around them. */
export interface Times {
  /** Tokens `[first, last)` without the zone. */
  readonly first: number
  readonly last: number
  readonly clocks: readonly { readonly clock: Clock; readonly at: number }[]
  readonly hasWord: boolean
  readonly zones: readonly string[]
  /** The token behind all of it. */
  readonly end: number
  /** A bare hour stands in it: "pukul 14–16 WIB". */
  readonly hasBareHour: boolean
}

/** Everything in a line that is written like a time, in order; bare numbers, too. */
export const timeLikesIn: (line: Line) => readonly Times[] = onceALine((line) => {
  const found: Times[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const times = timesAt(line, at)
    if (!times) continue
    at = times.end - 1
    found.push(times)
  }
  return found
})

/** The times of a line, in order. A bare number is one only with a word of the clock and a zone. */
export const timesIn: (line: Line) => readonly Times[] = onceALine((line) =>
  timeLikesIn(line).filter(({ hasBareHour, hasWord, zones }) =>
    hasBareHour ? hasWord && zones.length > 0 : hasWord || zones.length > 0,
  ),
)

function timesAt(line: Line, first: number): Times | undefined {
  const start = clocksIn(line, first)
  // Apart, because a function with others inside takes memory as soon as it is called, and this is asked of every token.
  return start && timesFrom(line, first, start)
}

function timesFrom(line: Line, first: number, start: readonly Clock[]): Times {
  const zones: string[] = []
  const clocks = start.map((clock) => ({ clock, at: first }))
  let last = first + 1
  let end = last
  const passZone = () => {
    if (ZONES.has(normAt(line, end))) zones.push(normAt(line, end++))
  }
  passZone()
  const joiner = start.length === 1 ? joinerAt(line, end) : undefined
  if (joiner?.isRange) {
    const at = behindClockWord(line, joiner.end)
    const [clock, ...others] = clocksIn(line, at) ?? []
    if (clock && others.length === 0) {
      clocks.push({ clock, at })
      last = at + 1
      end = last
      passZone()
    }
  }
  const hasBareHour = clocks.some(({ at }) => !/[.:]/.test(normAt(line, at)))
  return { first, last, clocks, hasWord: hasClockWord(line, first), zones, end, hasBareHour }
}

/** The times that a token is: one, two in "08.00-10.00". */
function clocksIn(line: Line, at: number): Clock[] | undefined {
  const token = line.tokens[at]
  if (token?.kind !== 'number' || token.norm.length > 11) return undefined
  const clocks: Clock[] = []
  for (const text of token.norm.split('-')) {
    const [, hour, minute] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(text) ?? []
    if (hour === undefined) return undefined
    clocks.push({ hour: Number(hour), minute: Number(minute ?? 0) })
  }
  return clocks.length > 2 ? undefined : clocks
}

function behindClockWord(line: Line, at: number): number {
  if (!CLOCK_WORDS.has(normAt(line, at))) return at
  return normAt(line, at + 1) === '.' ? at + 2 : at + 1
}

/** "pukul", "pkl.", "Jam:" right before; not the jam of "2 jam 30 menit". */
function hasClockWord(line: Line, at: number): boolean {
  let before = at - 1
  for (let i = 0; i < 2 && ['.', ':'].includes(normAt(line, before)); i++) before--
  return CLOCK_WORDS.has(normAt(line, before)) && line.tokens[before - 1]?.kind !== 'number'
}
