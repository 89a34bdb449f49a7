import { countGraphemes } from '../characters.ts'
import type { Compiled } from '../compile.ts'
import type { Draft } from '../draft.ts'
import { CARRIED, type Carried } from './carried.ts'
import type { Dispensable } from './dispensable.ts'
import { type Advice, droppedWith, leadOf, type ShorteningStep } from './rearrange.ts'
import { announces, hasQuotation, isClosed, isNumbered, isWhole, refersBack } from './traits.ts'
import { tokensOf, wordsOf } from './unit.ts'
import { isEmpty, type Weighed, weigh } from './worth.ts'

/** A sentence of a draft, or several that one quotation holds together. */
export interface RankedSentence extends ShorteningStep {
  /** From 1, the one that readers need most. No two have the same. */
  readonly rank: number
  /** Which questions it answers, in the order of `Carried`. */
  readonly carries: readonly Carried[]
  /** At most one is `first`. Where the draft fits, all are `keep`. */
  readonly advice: Advice
  /** Why the post can do without it; `null` if it is not to be dropped. */
  readonly reason: Dispensable | null
  /** Graphemes that the draft loses with it, the space around it counted. */
  readonly saves: number
}

/** What could be moved up or left out in a draft: plain, frozen data. */
export interface Shortening {
  /** Graphemes that the draft should have at most. */
  readonly target: number
  readonly length: number
  /** In the order of the text. */
  readonly sentences: readonly RankedSentence[]
}

/** Ranks the sentences of a draft by what posts of its kind owe their readers, and says what can go. */
export function shorten(draft: Draft, kind: string | null, target: number, compiled: Compiled): Shortening {
  const { text, tally } = draft
  const all = weigh(draft, kind, compiled)
  const ranked = [...all].sort((a, b) => b.worth - a.worth || a.unit.start - b.unit.start)
  const ranks = new Map(ranked.map((one, i) => [one, i + 1]))
  const isLong = tally.graphemes > target
  const first = isLong ? toPutFirst(all, ranked[0], kind) : undefined
  const dropped: ReadonlyMap<Weighed, Dispensable> = isLong ? toDrop(all, ranked.slice(0, ALWAYS_KEPT)) : new Map()
  const sentences = all.map((one): RankedSentence => {
    const { start, end } = one.unit
    const gone = droppedWith(draft, one.unit)
    const reason = dropped.get(one) ?? null
    return Object.freeze({
      span: Object.freeze({ start, end }),
      text: text.slice(start, end),
      rank: ranks.get(one) as number,
      carries: Object.freeze(CARRIED.filter((name) => one.carries.has(name))),
      advice: reason ? 'drop' : one === first ? 'first' : 'keep',
      reason,
      saves: countGraphemes(text.slice(gone.start, gone.end)),
    })
  })
  return Object.freeze({ target, length: tally.graphemes, sentences: Object.freeze(sentences) })
}

/** Least worth of what is moved up, and how much more it must be worth than a lead that is not empty. */
const NEWS = 4
const CLEARLY = 5
/** Where the first sentence tells news as a rule, however little of it the packs can see. */
const TOLD_FIRST: ReadonlySet<string | null> = new Set([null, 'report'])

/**
 * The sentence that readers should see first, if it is not there. Writers have their reasons for a lead, so this wants to be
 * sure: the lead is empty or much less worth, and the other sentence can be understood by itself.
 */
function toPutFirst(all: readonly Weighed[], best: Weighed | undefined, kind: string | null): Weighed | undefined {
  const place = leadOf(all.map(({ unit }) => unit))
  const lead = all.find(({ unit }) => unit === place)
  if (!best || !lead || best.unit.start <= lead.unit.start || lead.unit.placed.line.class === 'label') return undefined
  const { unit, carries, worth } = best
  if (worth < NEWS || !(carries.has('when') || carries.has('action'))) return undefined
  if (refersBack(unit) || hasQuotation(unit) || isNumbered(unit) || !isWhole(unit) || !isClosed(unit)) return undefined
  const isBetter = !TOLD_FIRST.has(kind) && worth - lead.worth >= CLEARLY
  return isEmpty(lead) || isBetter ? best : undefined
}

/** Of the sentences that readers need most, so many are never dropped, unless another one says the same. */
const ALWAYS_KEPT = 3

/**
 * The sentences that the post can do without, looked at from the end: each of its figures, addresses and dates stands in
 * another sentence, too, others tell what it tells, and the next one does not refer to it.
 */
function toDrop(all: readonly Weighed[], needed: readonly Weighed[]): Map<Weighed, Dispensable> {
  const dropped = new Map<Weighed, Dispensable>()
  const told = tallyOf(all, ({ carries }) => carries)
  const said = tallyOf(all, ({ unit }) => new Set(tokensOf(unit).map(({ norm }) => norm)))
  const repeats = repetitionsIn(all)
  let next: Weighed | undefined
  for (const one of all.toReversed()) {
    const { unit, carries, facts } = one
    const reason = one.reason ?? (repeats(one, dropped) ? 'repetition' : undefined)
    const isNeeded = needed.includes(one) && reason !== 'repetition'
    const isUnneeded = !isNeeded && told.isElsewhere(carries) && said.isElsewhere(facts)
    const isApart = !announces(unit) && !isNumbered(unit) && isWhole(unit) && DROPPED_LINES.has(unit.placed.line.class)
    const isExplaining = reason !== 'greeting' && next !== undefined && refersBack(next.unit)
    if (reason && isUnneeded && isApart && !isExplaining) {
      dropped.set(one, reason)
      told.without(one)
      said.without(one)
    } else next = one
  }
  return dropped
}

const DROPPED_LINES: ReadonlySet<string> = new Set(['prose', 'item', 'sign-off'])

/** Counts in how many sentences something is, and forgets those that are dropped. */
function tallyOf<Item>(all: readonly Weighed[], itemsOf: (one: Weighed) => ReadonlySet<Item>) {
  const counts = new Map<Item, number>()
  const add = (one: Weighed, by: number) => {
    for (const item of itemsOf(one)) counts.set(item, (counts.get(item) ?? 0) + by)
  }
  for (const one of all) add(one, 1)
  return {
    isElsewhere: (items: Iterable<Item>) => [...items].every((item) => (counts.get(item) ?? 0) > 1),
    without: (one: Weighed) => add(one, -1),
  }
}

/** Shorter words are in every sentence. */
const SHORTEST_WORD = 4
const FEWEST_WORDS = 4
/** Share of its words that another sentence has, too. */
const SAME = 0.8
/** Every sentence is held against every other; a text of more than these is no post. */
const MOST_COMPARED = 300

/** Says of sentences whether another one that stays has nearly all of their words. */
function repetitionsIn(all: readonly Weighed[]): (one: Weighed, dropped: ReadonlyMap<Weighed, unknown>) => boolean {
  if (all.length > MOST_COMPARED) return () => false
  const words = new Map(all.map((one) => [one, longWordsOf(one)]))
  const wordsIn = (one: Weighed) => words.get(one) as ReadonlySet<string>
  const tally = tallyOf(all, wordsIn)
  return (one, dropped) => {
    const own = [...wordsIn(one)]
    const isSame = (has: (word: string) => boolean) => own.filter(has).length >= SAME * own.length
    // Nearly every sentence has words of its own, and need not be held against the others.
    if (own.length < FEWEST_WORDS || !isSame((word) => tally.isElsewhere([word]))) return false
    return all.some((other) => {
      const there = wordsIn(other)
      return other !== one && !dropped.has(other) && there.size >= own.length && isSame((word) => there.has(word))
    })
  }
}

const longWordsOf = ({ unit }: Weighed): ReadonlySet<string> =>
  new Set(wordsOf(unit).filter((word) => word.length >= SHORTEST_WORD))
