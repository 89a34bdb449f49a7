import type { CompiledTerms, PlacedTerm } from '../checks/found.ts'
import type { Compiled } from '../compile.ts'
import type { Draft } from '../draft.ts'
import { placesIn } from '../placing.ts'
import { termsIn } from '../terms.ts'

/** The questions that a post answers, in the order in which readers ask them: 5W1H and what they have to do. */
export const CARRIED = ['what', 'when', 'where', 'action', 'who', 'why'] as const
/** What a sentence tells. */
export type Carried = (typeof CARRIED)[number]

/** Where a draft answers a question. */
export interface Answer extends Pick<PlacedTerm, 'placed' | 'first' | 'last'> {
  /** `null`: its kind owes it to readers, but it is none of the questions (thanks in a reply). */
  readonly to: Carried | null
  /** Of signs for the kind of post their weight, of all else at most 1. */
  readonly weight: number
  /** Whether this kind of post owes it. */
  readonly isOwed: boolean
}

/**
 * The questions behind the rules that say what a post owes its readers: rules are called `event-without-date`, and the
 * conditions that satisfy them have names of their own. Times and places answer in posts of every kind; what else is owed,
 * that kind says.
 */
export const QUESTIONS: readonly {
  readonly to: Carried
  readonly owed: readonly string[]
  readonly conditions: readonly string[]
  /** How much an answer counts; default 1. */
  readonly weight?: number
}[] = [
  { to: 'when', owed: ['date', 'when', 'deadline'], conditions: ['date', 'recurring', 'relative'] },
  // The hour alone does not say when.
  { to: 'when', owed: ['time', 'zone'], conditions: ['time'], weight: 0.5 },
  { to: 'where', owed: ['place', 'area', 'where'], conditions: ['place'] },
  { to: 'action', owed: ['action', 'advice', 'channel', 'requirements', 'step'], conditions: ['channel'] },
  { to: 'what', owed: ['list', 'response', 'use'], conditions: ['counted'] },
  { to: 'who', owed: ['post', 'source'], conditions: ['office'] },
  { to: 'why', owed: ['reason'], conditions: [] },
]

export const OWED = /^([^/]+)\/.*-without-([^/]+)$/

/** Where a draft of this kind answers which question, by the rules and signs of its packs. */
export function answersIn(draft: Draft, kind: string | null, { requirements, conditions }: Compiled): Answer[] {
  /** What to look for, and whether this kind owes it; many rules name the same conditions. */
  const wanted = new Map<CompiledTerms, Pick<Answer, 'to' | 'isOwed' | 'weight'>>()
  for (const { id, rule, terms } of requirements) {
    const [, pack, owed = ''] = OWED.exec(id) ?? []
    const question = QUESTIONS.find((one) => one.owed.includes(owed))
    const isOwed = kind !== null && rule.kinds?.includes(kind) === true
    if (terms.where || !(isOwed || question?.to === 'when' || question?.to === 'where')) continue
    const { to = null, conditions: names = [], weight = 1 } = question ?? {}
    const rows = names.flatMap((name) => conditions.get(`${pack}/${name}`) ?? [])
    const satisfying = rows.flatMap(([only, ...more]) => (only && 'scope' in only && more.length === 0 ? [only] : []))
    for (const one of [terms.need as CompiledTerms, ...satisfying]) {
      wanted.set(one, { to, weight, isOwed: isOwed || wanted.get(one)?.isOwed === true })
    }
  }
  const termsOf = termsIn(draft)
  const answers = signsIn(draft, kind)
  for (const [terms, answer] of wanted) {
    for (const { placed, first, last } of termsOf(terms)) answers.push({ ...answer, placed, first, last })
  }
  return answers
}

/** Where a draft says what it is about: the signs of its kind. */
function signsIn(draft: Draft, kind: string | null): Answer[] {
  const isInPlace = placesIn(draft)
  return draft.lines.flatMap((placed) =>
    placed.line.signs.flatMap(({ first, last, of: { kind: ofKind, placing } }) => {
      if (ofKind !== kind || placing.weight <= 0 || !isInPlace(placing, placed, last)) return []
      const at = { placed, first: placed.tokens + first, last: placed.tokens + last }
      return [{ to: 'what' as const, ...at, weight: placing.weight, isOwed: true }]
    }),
  )
}
