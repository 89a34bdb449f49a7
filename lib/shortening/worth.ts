import type { Compiled } from '../compile.ts'
import type { Draft } from '../draft.ts'
import { type Answer, answersIn, CARRIED, type Carried } from './carried.ts'
import { type Dispensable, dispensable } from './dispensable.ts'
import { announces, isQuestion, isQuotation, MOST_NAMES, namesIn, refersBack } from './traits.ts'
import { tokensOf, type Unit, unitsOf, wordsOf } from './unit.ts'

/** A sentence, what it tells, and how much readers need it. */
export interface Weighed {
  readonly unit: Unit
  readonly carries: ReadonlySet<Answer['to']>
  /** Why the post could do without it, whatever else it tells. */
  readonly reason: Dispensable | undefined
  /** Its figures, addresses, dates and times, word by word. */
  readonly facts: readonly string[]
  readonly worth: number
}

/** The sentences of a draft, in order. */
export function weigh(draft: Draft, kind: string | null, compiled: Compiled): Weighed[] {
  const units = unitsOf(draft)
  const answers = answersByUnit(units, answersIn(draft, kind, compiled))
  const least = compiled.kinds.get(kind ?? '')?.min ?? 0
  return units.map((unit, i) => {
    const here = answers[i] as readonly Answer[]
    const at = { isFirst: i === 0, isLate: i * 2 >= units.length }
    const signs = sum(here.filter(({ to }) => to === 'what').map(({ weight }) => weight))
    const carries = new Set(here.map(({ to }) => to).filter((to) => to !== 'what' || signs >= least))
    const said = { unit, carries, reason: dispensable(unit, at), facts: factsIn(unit, here) }
    const worth = worthOf(unit, here, signs) - (said.reason ? DISPENSABLE : 0)
    return { ...said, worth: worth - LATER * i + (at.isFirst && !isEmpty(said) ? LEAD : 0) }
  })
}

/** The answers of each unit; those in none are nobody's. */
function answersByUnit(units: readonly Unit[], answers: readonly Answer[]): Answer[][] {
  const sorted = [...answers].sort((a, b) => a.first - b.first)
  let next = 0
  return units.map(({ placed, first, last }) => {
    const here: Answer[] = []
    while (next < sorted.length && (sorted[next] as Answer).first < placed.tokens + first) next++
    while (next < sorted.length && (sorted[next] as Answer).first < placed.tokens + last) {
      here.push(sorted[next++] as Answer)
    }
    return here
  })
}

const FACTS = new Set(['number', 'mixed', 'url', 'domain', 'email', 'mention'])

function factsIn(unit: Unit, answers: readonly Answer[]): string[] {
  const { line, tokens } = unit.placed
  const dates = answers
    .filter(({ to }) => to === 'when')
    .flatMap(({ first, last }) => line.tokens.slice(first - tokens, last - tokens))
  return [...tokensOf(unit).filter(({ kind }) => FACTS.has(kind)), ...dates].map(({ norm }) => norm)
}

/** Whether a sentence says nothing of the matter: a greeting, ceremony, a question, a truth that names nobody. */
export const isEmpty = ({ unit, carries, reason, facts }: Omit<Weighed, 'worth'>): boolean =>
  reason !== undefined || isQuestion(unit) || !(carries.has('what') || facts.length > 0 || namesIn(unit) > MOST_NAMES)

/** What the first answer to a question is worth where the kind of post owes it; elsewhere, the share `UNOWED` of it. */
const WORTH: Readonly<Record<Carried, number>> = { what: 0, when: 3, where: 2, action: 1.5, who: 0.5, why: 0.5 }
const UNOWED = 0.7
/** What weekday and time add to a date. */
const MORE_OF_WHEN = 0.5
const MOST_MORE = 2
/** Of the weight of signs for the kind of post. */
const OF_SIGNS = 0.5
const MOST_SIGNS = 8
/** Any figure. */
const NUMBER = 0.5
/** What a writer put first, unless it is empty. */
const LEAD = 1.5
/** Each sentence before it: details come behind the news. */
const LATER = 0.1

/** What makes a sentence a bad beginning. */
const DISPENSABLE = 4
const REFERS_BACK = 3
const QUESTION = 2
const QUOTATION = 3
const ANNOUNCES = 3
const OTHER_LINE = 3
const SIGNED_LINE = 8
const LONG = { words: 30, costs: 1 }
const SHORT = { words: 4, costs: 2 }

function worthOf(unit: Unit, answers: readonly Answer[], signs: number): number {
  const { line } = unit.placed
  let worth = OF_SIGNS * Math.min(MOST_SIGNS, signs)
  for (const name of CARRIED) {
    const those = answers.filter(({ to }) => to === name)
    const most = those.reduce((best, { weight, isOwed }) => Math.max(best, weight * (isOwed ? 1 : UNOWED)), 0)
    worth += WORTH[name] * most
    const places = new Set(those.map(({ first }) => first)).size
    if (name === 'when' && places > 1) worth += MORE_OF_WHEN * Math.min(MOST_MORE, places - 1)
  }
  if (tokensOf(unit).some(({ kind }) => kind === 'number' || kind === 'mixed')) worth += NUMBER
  if (refersBack(unit)) worth -= REFERS_BACK
  if (isQuestion(unit)) worth -= QUESTION
  if (isQuotation(unit)) worth -= QUOTATION
  if (announces(unit)) worth -= ANNOUNCES
  if (line.class === 'credit' || line.class === 'sign-off') worth -= SIGNED_LINE
  else if (line.class !== 'prose') worth -= OTHER_LINE
  const words = wordsOf(unit).length
  if (words > LONG.words) worth -= LONG.costs
  if (words < SHORT.words) worth -= SHORT.costs
  return worth
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
