import type { BareLine, Match } from '../line.ts'
import type { PatternHit } from '../pattern.ts'
import { sentenceAround } from '../sentences.ts'
import type { PatternCheck } from '../types.ts'
import type { CompiledRule } from './found.ts'

/** What a hit of a pattern rule marks in its line; `undefined` if it does not open what it must open. */
export function patternMatch(rule: CompiledRule, hit: PatternHit, line: BareLine): Match | undefined {
  const check = rule.rule.check as PatternCheck
  if (check.opens && !opens(check.opens, hit.first, line)) return undefined
  const slots: Record<string, string> = {}
  check.slots.forEach(({ name }, i) => {
    if (name !== undefined) slots[name] = textOf(line, hit.takes[i] as number, hit.takes[i + 1] as number)
  })
  const suggestions = (check.replace ?? []).map((template) => fillSlots(template, slots))
  return { rule, first: hit.first, last: hit.last, suggestions: [...new Set(suggestions)], slots }
}

const textOf = ({ text, tokens }: BareLine, first: number, last: number) =>
  first === last ? '' : text.slice(tokens[first]?.start, tokens[last - 1]?.end)

/** Only marks and emoji stand before it; whether the line is the draft's first is asked later. */
function opens(what: 'sentence' | 'line' | 'draft', at: number, line: BareLine): boolean {
  const sentence = line.sentences[sentenceAround(line.sentences, at)]
  const start = Math.max(line.body, what === 'sentence' && sentence ? sentence.first : 0)
  return line.tokens.slice(start, at).every(({ kind }) => kind === 'mark' || kind === 'emoji')
}

const CASES: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  title: (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
}

/** A slot that took nothing is empty; the spaces around it become one. */
const fillSlots = (template: string, slots: Readonly<Record<string, string>>): string =>
  template
    .replace(/\{([a-z0-9-]+)(?::(lower|upper|title))?\}/g, (_, name: string, to?: string) => {
      const text = slots[name] ?? ''
      return to ? (CASES[to]?.(text) ?? text) : text
    })
    .replace(/ {2,}/g, ' ')
    .trim()
