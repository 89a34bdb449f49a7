import { spanOf } from '../draft.ts'
import type { CodeCheck } from '../types.ts'
import { type CompiledRule, type Context, type Found, wordingOf } from './found.ts'
import { NAMED_CHECKS } from './named/index.ts'
import type { NamedContext } from './named/named.ts'

/** Runs one of the checks in code. */
export function checkCode(rule: CompiledRule, check: CodeCheck, { draft, today, linesOf }: Context): Found[] {
  const named = NAMED_CHECKS[check.name]
  const found = named?.find({
    draft,
    lines: linesOf(rule),
    today,
    list: (name) => rule.lists.get(check.lists?.[name] ?? '') ?? NO_WORDS,
    texts: (name) => rule.texts[check.lists?.[name] ?? ''] ?? NO_TEXTS,
  })
  return (found ?? []).map(({ placed, first, last, suggestions, slots }) => ({
    rule,
    span: spanOf(placed, first, last),
    first: placed.tokens + first,
    last: placed.tokens + last,
    wording: wordingOf(placed.line.tokens, first, last),
    suggestions,
    placed,
    ...(slots && { slots }),
  }))
}

/** The day that `YYYY-MM-DD` names. */
export function dayOf(today: string | undefined): NamedContext['today'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today ?? '')?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return isReal ? { year, month, day } : undefined
}

const NO_WORDS: ReadonlySet<string> = new Set()
const NO_TEXTS: readonly string[] = []
