import type { Draft } from '../draft.ts'
import { spanOf } from '../draft.ts'
import { withCaseOf } from '../letter-case.ts'
import type { Hit } from '../phrases.ts'
import type { PhraseCheck } from '../types.ts'
import type { CompiledRule, Context, Found, Wanted } from './found.ts'

export function checkPhrase(rule: CompiledRule, check: PhraseCheck, { draft, hits }: Context): Found[] {
  const found: Found[] = []
  for (const hit of hits) {
    const line = draft.lines[draft.lineOf[hit.first] as number]
    if (!line || !rule.lines.has(line.class)) continue
    const span = spanOf(draft, hit.first, hit.last)
    const words = draft.text.slice(span.start, span.end)
    if (!fitsCase(check.case, words, hit.payload.phrase)) continue
    const replacements = check.entries[hit.payload.phrase] as readonly string[]
    const suggestions = replacements.map((to) => replacement(draft, hit, words, to, check.case === 'exact'))
    found.push({ rule, range: { first: hit.first, last: hit.last }, suggestions: [...new Set(suggestions)] })
  }
  return found
}

function fitsCase(wanted: PhraseCheck['case'], words: string, phrase: string): boolean {
  if (wanted === 'exact') return words.replace(/\s+/g, ' ').startsWith(phrase)
  return wanted !== 'lower' || words === words.toLowerCase()
}

function replacement(draft: Draft, hit: Hit<Wanted>, words: string, to: string, isExact: boolean): string {
  if (to === '') return ''
  const formed = withForms(to, hit)
  if (isExact) return formed
  const sentence = draft.sentences[draft.sentenceOf[hit.first] as number]
  const isTitle =
    sentence?.line.class === 'heading' || (sentence !== undefined && !opens(draft, sentence.first, hit.first))
  return withCaseOf(words, formed, isTitle)
}

/** Whether only marks and emoji stand between the start of the sentence and the token. */
function opens(draft: Draft, start: number, at: number): boolean {
  return draft.tokens.slice(start, at).every((token) => token.kind === 'mark' || token.kind === 'emoji')
}

/** The particle pun stands apart (EYD V II.E.2); the other endings and the reduplication are joined. */
function withForms(to: string, hit: Hit<Wanted>): string {
  const isApart = hit.ending.endsWith('pun')
  const ending = isApart ? `${hit.ending.slice(0, -3)} pun` : hit.ending
  const space = to.indexOf(' ')
  const first = space < 0 ? to : to.slice(0, space)
  return (hit.isReduplicated ? `${first}-${to}` : to) + ending
}
