import { isSmallAt, withCaseOf } from '../letter-case.ts'
import type { Line, Match } from '../line.ts'
import { isTitleAt } from '../opening.ts'
import type { Hit } from '../phrases.ts'
import type { PhraseCheck } from '../types.ts'
import { type CompiledRule, wordingOf } from './found.ts'

/** What a hit of a phrase rule's entry marks in its line; `undefined` if the letter case is not the one asked for. */
export function phraseMatch(rule: CompiledRule, hit: Hit<unknown>, line: Line): Match | undefined {
  const check = rule.rule.check as PhraseCheck
  const words = line.text.slice(line.tokens[hit.first]?.start, line.tokens[hit.last - 1]?.end)
  if (!fitsCase(check.case, words, hit.phrase)) return undefined
  const replacements = check.entries[hit.phrase] as readonly string[]
  const suggestions = replacements.map((to) => {
    const formed = to === '' ? '' : withForms(to, hit)
    if (check.case === 'exact' || to === '' || isSmallAt(words, 0)) return formed
    return withCaseOf(words, formed, isTitleAt(hit.first, line))
  })
  const { first, last } = hit
  return {
    rule,
    first,
    last,
    wording: wordingOf(line.tokens, first, last),
    suggestions: suggestions.length < 2 ? suggestions : [...new Set(suggestions)],
    within: undefined,
    slots: undefined,
  }
}

function fitsCase(wanted: PhraseCheck['case'], words: string, phrase: string): boolean {
  if (wanted === 'exact') return words.replace(/\s+/g, ' ').startsWith(phrase)
  return wanted !== 'lower' || words === words.toLowerCase()
}

/** The particle pun stands apart (EYD V II.E.2); the other endings and the reduplication are joined. */
function withForms(to: string, hit: Hit<unknown>): string {
  if (hit.ending === '' && !hit.isReduplicated) return to
  const isApart = hit.ending.endsWith('pun')
  const ending = isApart ? `${hit.ending.slice(0, -3)} pun` : hit.ending
  const space = to.indexOf(' ')
  const first = space < 0 ? to : to.slice(0, space)
  return (hit.isReduplicated ? `${first}-${to}` : to) + ending
}
