import { shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import { compile } from '../../lib/compile.ts'
import { createReviewer, type Pack, parsePack, type Reviewer } from '../../lib/index.ts'
import { tokenize } from '../../lib/tokenize.ts'
import { createRandom } from './texts.ts'

const packs = shippedPacks()
const reviewer = createReviewer({ packs, languages: shippedLanguages() })

/** A reviewer with everything that Lugas ships, which has not seen any text yet. */
export const freshReviewer = (): Reviewer => reviewer.with({})

/** A number that depends on everything that a review found. */
export function review(by: Reviewer, text: string): number {
  const { findings, scores } = by.review(text)
  return findings.reduce((sum, { span, also }) => sum + (span?.end ?? 0) + also.length, scores.clarity)
}

/** Share of the words of a text that phrase rules have something to say about. */
export function shareFound(text: string): number {
  const { findings, counts } = freshReviewer().review(text)
  const places = findings.flatMap((finding) => (isPhrase(finding.ruleId) ? [finding, ...finding.also] : []))
  return places.reduce((words, place) => words + place.text.split(' ').length, 0) / counts.words
}

const isPhrase = (ruleId: string) =>
  packs.some((pack) => pack.rules.some(({ id, check }) => check.kind === 'phrase' && `${pack.id}/${id}` === ruleId))

const { phrases } = compile(packs).search

/** Cuts lines into tokens and looks for all phrases in them, without anything that a review does besides. */
export function match(lines: readonly string[]): number {
  let hits = 0
  for (const line of lines) hits += phrases.find(tokenize(line)).length
  return hits
}

/** Entries of all phrase rules that are shipped. */
const ENTRIES = packs.reduce(
  (sum, { rules }) =>
    rules.reduce((n, { check }) => n + (check.kind === 'phrase' ? Object.keys(check.entries).length : 0), sum),
  0,
)

/** Of the entries that are added, the share whose first word is one of the text. */
const FROM_TEXT = 0.3

/** So many and the lists of the packs that are shipped are no more than all packs together may hold. */
const MOST_ADDED = 115_000

/** How many entries `times` as many are. */
export const entriesTimes = (times: number): number => ENTRIES + Math.min(ENTRIES * (times - 1), MOST_ADDED)

/** A reviewer with `times` as many entries; those that are added are made-up words, so that they find nothing more. */
export function reviewerWith(times: number, text: string): Reviewer {
  const random = createRandom(times)
  const pick = <T>(all: ArrayLike<T>): T => all[Math.floor(random() * all.length)] as T
  const words = text.match(/[a-z]{2,}/g) ?? []
  const syllable = () => pick('bcdfghjklmnpqrstvwyz') + pick('aeiou') + pick(['', '', 'n', 'r', 'ng'])
  const madeUp = () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('')
  const entries = new Map<string, string[]>()
  while (entries.size < entriesTimes(times) - ENTRIES) {
    const more = Array.from({ length: 1 + Math.floor(random() * 2) }, madeUp)
    entries.set([random() < FROM_TEXT ? pick(words) : madeUp(), ...more].join(' '), [madeUp()])
  }
  const added = entries.size > 0 ? [packOf(Object.fromEntries(entries))] : []
  return createReviewer({ packs: [...packs, ...added], languages: shippedLanguages() })
}

const packOf = (entries: Readonly<Record<string, readonly string[]>>): Pack =>
  parsePack(
    {
      lugas: 1,
      id: 'more',
      version: '1.0.0',
      title: { id: 'Lebih banyak', en: 'More' },
      category: 'clarity',
      stripped: true,
      rules: [
        {
          id: 'entry',
          severity: 'suggestion',
          check: { kind: 'phrase', entries },
          message: { id: 'Tulis {suggestion}.', en: 'Write {suggestion}.' },
          why: { id: 'Untuk pengukuran.', en: 'For measuring.' },
          source: 'Kata-kata rekaan',
        },
      ],
    },
    'more.json',
  )
