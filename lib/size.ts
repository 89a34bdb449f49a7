import type { Report } from './problem.ts'
import type { Check, Condition, Pack, Slot, Terms, TokenTest } from './types.ts'

/** Bounds that hold for all packs together, so that no set of packs can make a review slow or fill the memory. */

/** Most entries of all packs together; the packs of Lugas have some thousands. */
const MOST_ENTRIES = 150_000
/** Most comparisons that one pattern may need at one word; the largest of those written for Lugas needs 141. */
export const MOST_COMPARISONS = 2000
/** Most comparisons that the patterns of all packs may need at one word, each as if it could stand anywhere. */
const MOST_COMPARISONS_IN_ALL = 40_000

/** Reports the packs with which the bounds are passed. */
export function checkSize(packs: readonly Pack[], reportOf: (pack: Pack) => Report): void {
  let entries = 0
  let comparisons = 0
  for (const pack of packs) {
    const terms = termsIn(pack)
    const patterns = patternsIn(pack, terms)
    entries += entriesIn(pack, terms) + sum(patterns.flat(), wordsIn)
    comparisons += sum(patterns, comparisonsOf)
    const report = reportOf(pack)
    if (entries > MOST_ENTRIES)
      report('', `at most ${MOST_ENTRIES} entries in all packs together`, `${entries}`, 'size')
    if (comparisons > MOST_COMPARISONS_IN_ALL) {
      report('', `patterns that need at most ${MOST_COMPARISONS_IN_ALL} comparisons at one word`, `${comparisons}`)
    }
  }
}

/**
 * The most comparisons per word of a line that a pattern can need, whatever the line. `Pattern` notes where the rest of a
 * pattern did not fit, so each slot is tried once at each word, and single ones once for every length of the slot of
 * varying length before them. With `same` it cannot: then every way to lay the slots counts.
 */
export function comparisonsOf(slots: readonly Slot[]): number {
  const isNoted = slots.filter((slot) => lengthsOf(slot) > 1).length > 1 && !slots.some(usesSame)
  let comparisons = 0
  let ways = 1
  for (const slot of slots) {
    const { max } = repeatOf(slot)
    comparisons += (isNoted && max > 1 ? 1 : ways) * max * comparisonsAt(slot)
    const lengths = lengthsOf(slot)
    if (!isNoted) ways *= lengths
    else if (lengths > 1) ways = lengths
  }
  return comparisons
}

const repeatOf = ({ repeat = { min: 1, max: 1 } }: Slot) => repeat

/** How many lengths a slot can have. */
const lengthsOf = (slot: Slot): number => Math.max(repeatOf(slot).max - repeatOf(slot).min + 1, 0)

const usesSame = (test: TokenTest): boolean => test.same !== undefined || innerTests(test).some(usesSame)

function innerTests({ any, not }: TokenTest): readonly TokenTest[] {
  // Most tests have none.
  return any === undefined && not === undefined ? NO_TESTS : [any ?? NO_TESTS, not ?? NO_TESTS].flat()
}

const NO_TESTS: readonly TokenTest[] = []

/** Words of a `text` or `list` are looked up at once; all else is compared one by one. */
const comparisonsAt = (test: TokenTest): number => {
  const { starts, ends, is, shape } = test
  return 1 + lengthOf(starts) + lengthOf(ends) + lengthOf(is) + lengthOf(shape) + sum(innerTests(test), comparisonsAt)
}

/** All terms of a pack, those of its conditions and kinds of post, too. */
function termsIn({ rules, groups = {}, conditions = {}, kinds = {} }: Pack): readonly Terms[] {
  const groupConditions = Object.values(groups).flatMap(({ unless = [] }) => unless)
  const ruleConditions = rules.flatMap(({ only = [], unless = [] }) => [...only, ...unless])
  const all = [...Object.values(conditions).flat(), ...groupConditions, ...ruleConditions].flat()
  const signs = Object.values(kinds).flatMap((kind) => kind.signs)
  return [...all.filter(isTerms), ...signs, ...rules.flatMap(({ check }) => termsOf(check))]
}

const isTerms = (condition: Condition | string): condition is Condition & Terms =>
  typeof condition !== 'string' && !('kinds' in condition)

function termsOf(check: Check): readonly Terms[] {
  if (check.kind === 'require') return check.where ? [check.where, check.need] : [check.need]
  return check.kind === 'limit' && 'of' in check ? [check.of] : []
}

const patternsIn = ({ rules }: Pack, all: readonly Terms[]): readonly (readonly Slot[])[] => [
  ...rules.flatMap(({ check }) => (check.kind === 'pattern' ? [check.slots] : [])),
  ...all.flatMap((terms) => ('pattern' in terms ? [terms.pattern] : [])),
]

/**
 * What a pack gives to look for, beside words of patterns: entries, phrases, members of lists, what it adds to other
 * packs. A list that is looked for as phrases counts again for every such use, because it takes the memory again.
 */
function entriesIn({ rules, lists = {}, changes = {} }: Pack, all: readonly Terms[]): number {
  const inTerms = (terms: Terms): number => {
    if ('phrases' in terms) return terms.phrases.length
    return 'list' in terms ? lengthOf(lists[terms.list]) : 0
  }
  return (
    sum(rules, ({ check }) => (check.kind === 'phrase' ? keysOf(check.entries) : 0)) +
    sum(all, inTerms) +
    sum(Object.values(lists), lengthOf) +
    sum(Object.values(changes.rules ?? {}), ({ add = {}, drop }) => keysOf(add) + lengthOf(drop)) +
    sum(Object.values(changes.lists ?? {}), ({ add, drop }) => lengthOf(add) + lengthOf(drop)) +
    lengthOf(changes.leave)
  )
}

const wordsIn = (test: TokenTest): number =>
  sum([test.text, test.starts, test.ends, test.host], lengthOf) + sum(innerTests(test), wordsIn)

const keysOf = (map: object): number => Object.keys(map).length

/** Of one or more. */
function lengthOf(value: string | readonly string[] | undefined): number {
  if (value === undefined) return 0
  return typeof value === 'string' ? 1 : value.length
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
