import type { Line, Match } from '../line.ts'
import { isTitleAt } from '../opening.ts'
import type { PatternHit } from '../pattern.ts'
import { opensInLine } from '../placing.ts'
import { fillReplacement, type Taken } from '../replacement.ts'
import type { PatternCheck } from '../types.ts'
import { type CompiledRule, wordingOf } from './found.ts'

/** What a hit of a pattern rule marks in its line; `undefined` if it does not open what it must open. */
export function patternMatch(rule: CompiledRule, hit: PatternHit, line: Line): Match | undefined {
  const check = rule.rule.check as PatternCheck
  if (!opensInLine(check, hit.first, line)) return undefined
  const { slots, replace = [] } = check
  const taken: Record<string, Taken> = {}
  slots.forEach((slot, i) => {
    const first = hit.takes[i] as number
    const text = textOf(line, first, hit.takes[i + 1] as number)
    if (slot.name !== undefined) taken[slot.name] = { text, norm: line.tokens[first]?.norm ?? '', test: slot }
  })
  const words = textOf(line, hit.first, hit.last)
  const isTitle = isTitleAt(hit.first, line)
  const suggestions = replace.map((template) => fillReplacement(template, taken, words, isTitle))
  return {
    rule,
    first: hit.first,
    last: hit.last,
    wording: wordingOf(line.tokens, hit.first, hit.last),
    suggestions: [...new Set(suggestions)],
    within: undefined,
    slots: Object.fromEntries(Object.entries(taken).map(([name, { text }]) => [name, text])),
  }
}

const textOf = ({ text, tokens }: Line, first: number, last: number) =>
  first === last ? '' : text.slice(tokens[first]?.start, tokens[last - 1]?.end)
