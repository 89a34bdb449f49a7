import {
  type CompiledCondition,
  type CompiledRule,
  type CompiledTerms,
  type Found,
  isMarked,
  type TermsOf,
  wholeDraft,
} from './checks/found.ts'
import { type Draft, spanOf } from './draft.ts'
import type { ChecklistItem, Locale, Span } from './types.ts'

/** What a checklist is made from: the draft, and what the review made of it. */
export interface Checked {
  readonly draft: Draft
  readonly found: readonly Found[]
  readonly termsOf: TermsOf
  /** Tokens inside a red flag: they meet nothing. */
  readonly inCue: ReadonlySet<number>
  /** Whether a rule applies to the draft as a whole. */
  readonly applies: (rule: CompiledRule, found: Found) => boolean
}

/**
 * What these rules ask a draft for, met or not, in their order.
 * @param rules `require` rules for this kind of post, platform and surface
 */
export function checklistOf(rules: readonly CompiledRule[], checked: Checked, locale: Locale): ChecklistItem[] {
  const { draft, found, termsOf, applies } = checked
  if (draft.sentences === 0) return []
  const missing = new Set(found.map(({ rule }) => rule))
  return rules.flatMap((rule): ChecklistItem[] => {
    const { id, terms } = rule
    const title = rule.rule.asks?.[locale]
    const isAsked = !terms.where || termsOf(terms.where).length > 0
    if (title === undefined || !isAsked || !applies(rule, { rule, ...wholeDraft })) return []
    const isMet = !missing.has(rule)
    return [Object.freeze({ ruleId: id, title, isMet, span: isMet ? placeOf(rule, checked) : null })]
  })
}

/** Where what a rule asks for stands first, else what the rule lets pass for it. */
function placeOf(rule: CompiledRule, { draft, termsOf, inCue }: Checked): Span | null {
  const { check } = rule.rule
  const end = check.kind === 'require' && check.within === 'fold' ? draft.fold : Infinity
  for (const terms of [rule.terms.need, ...passing(rule)]) {
    for (const { placed, hit, first, last } of termsOf(terms)) {
      const span = spanOf(placed, hit.first, hit.last)
      if (span.end <= end && !isMarked(inCue, first, last)) return Object.freeze(span)
    }
  }
  return null
}

const passing = ({ unless }: CompiledRule): CompiledTerms[] =>
  unless.flatMap((row) => (row.length === 1 ? row.filter(isInDraft) : []))

const isInDraft = (condition: CompiledCondition): condition is Extract<CompiledCondition, CompiledTerms> =>
  'scope' in condition && condition.scope === 'draft'
