import { classOf, LETTER } from './characters.ts'
import { capitalize, isAllCapitals, isCapitalised, isUpper, withCaseOf } from './letter-case.ts'
import { normalize, plainLetters } from './normalize.ts'
import type { TokenTest } from './types.ts'

/** Replacements of patterns: text with {slot}, or {slot:part} for a part or another form of what the slot took. */

/** What a slot took: its words as the draft has them and, for one word, its normal form. */
export interface Taken {
  readonly text: string
  readonly norm: string
  readonly test: TokenTest
}

/** Forms that say the letter case themselves. */
const IN_CASE: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  title: (text) => capitalize(text.toLowerCase()),
  titles: (text) => text.toLowerCase().split('-').map(capitalize).join('-'),
  plain: plainLetters,
}

const PARTS: Readonly<Record<string, (taken: Taken) => string>> = {
  start: ({ norm, test }) => beginning(norm, test),
  end: ({ norm, test }) => ending(norm, test),
  name: ({ norm, test }) =>
    capitalize(norm.slice(beginning(norm, test).length, norm.length - ending(norm, test).length)),
  // The capital of the word is given back to what comes first; those inside it (KTPnya) are its own.
  rest: ({ text, norm, test }) => {
    const isOnlyTitled = text.slice(1) === text.slice(1).toLowerCase()
    const word = text.length === norm.length && !isOnlyTitled ? text : norm
    return word.slice(beginning(norm, test).length, word.length - ending(norm, test).length)
  },
  single: ({ text }) => text.slice(text.indexOf('-') + 1),
  digits: ({ text }) => text.replace(/\D/g, ''),
  swap: ({ text }) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
}

/** What may stand behind the colon in {slot:…}. */
export const FORMS: readonly string[] = [...Object.keys(IN_CASE), ...Object.keys(PARTS)]

/** A slot in braces. */
export const BRACED = /\{([^{}:]*)(?::([^{}]*))?\}/g

const beginning = (norm: string, { starts }: TokenTest) => longest(starts, (part) => norm.startsWith(part))
const ending = (norm: string, { ends }: TokenTest) => longest(ends, (part) => norm.endsWith(part))

const longest = (parts: string | readonly string[] = [], fits: (part: string) => boolean): string =>
  [parts]
    .flat()
    .map(normalize)
    .filter(fits)
    .reduce((best, part) => (part.length > best.length ? part : best), '')

/**
 * Fills a replacement. Where it says nothing of letter case itself (no capital, no :lower …), it gets that of the words it
 * replaces, as replacements of phrases do. A slot joined to letters goes on in small ones (`Di` + `Tutup` = `Ditutup`);
 * one that took nothing leaves no space behind.
 * @param match the marked words
 * @param isTitle whether a capital there means a name or title
 */
export function fillReplacement(
  template: string,
  slots: Readonly<Record<string, Taken>>,
  match: string,
  isTitle: boolean,
): string {
  let filled = ''
  let saysCase = isUpper(template.replace(BRACED, ''))
  let behind = 0
  const add = (text: string) => {
    filled += filled === '' || filled.endsWith(' ') ? text.trimStart() : text
  }
  for (const { 0: braced, 1: name = '', 2: form, index } of template.matchAll(BRACED)) {
    add(template.slice(behind, index))
    behind = index + braced.length
    const taken = slots[name]
    const inCase = form === undefined ? undefined : IN_CASE[form]
    if (inCase) saysCase = true
    if (!taken || taken.text === '') filled = filled.trimEnd()
    else if (inCase) add(inCase(taken.text))
    else {
      const text = form === undefined ? taken.text : (PARTS[form]?.(taken) ?? '')
      add(endsInLetter(filled) ? text.toLowerCase() : text)
    }
  }
  add(template.slice(behind))
  const text = filled.replace(/ {2,}/g, ' ').trim()
  return saysCase || text === '' ? text : inCaseOf(match, text, isTitle)
}

const endsInLetter = (text: string) => text !== '' && classOf(text.charCodeAt(text.length - 1)) === LETTER

function inCaseOf(match: string, text: string, isTitle: boolean): string {
  if (!isUpper(text)) return withCaseOf(match, text, isTitle)
  const letters = match.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && isAllCapitals(letters)) return text.toUpperCase()
  return isCapitalised(match) ? capitalize(text) : text
}
