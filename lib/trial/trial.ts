import { applyChanges } from '../extend.ts'
import {
  applySuggestion,
  createReviewer,
  type Finding,
  type Languages,
  type Pack,
  type PhraseCheck,
  type Place,
  type Reviewer,
  type ReviewOptions,
  type Rule,
  type Span,
} from '../index.ts'
import { Problems, pointerStep } from '../problem.ts'
import { alone } from './alone.ts'
import type { Mistake } from './mistake.ts'
import { fix, placesOf } from './places.ts'

/** Rules are tried: on their own examples, and with every entry in a sentence, alone and beside all others. */

/** A pack and the file that it was read from. */
export interface PackFile {
  readonly file: string
  readonly pack: Pack
}

/** One rule as it is after all changes, and where it stands. */
export interface TriedRule {
  /** `pack/rule`. */
  readonly id: string
  readonly file: string
  readonly pointer: string
  readonly pack: Pack
  readonly rule: Rule
}

/** All rules of some packs, and what tries one of them. */
export interface Trial {
  readonly rules: readonly TriedRule[]
  /** Reviews with all packs. */
  readonly everything: Reviewer
  mistakesIn(tried: TriedRule): Mistake[]
}

/**
 * Makes packs ready to be tried.
 * @throws PackError when they do not fit together
 */
export function createTrial(files: readonly PackFile[], languages: Languages): Trial {
  const given = files.map(({ pack }) => pack)
  const everything = createReviewer({ packs: given, languages })
  const rules = applyChanges(given, new Problems()).flatMap((pack, n) =>
    pack.rules.map((rule, i): TriedRule => {
      const { file } = files[n] as PackFile
      return { id: `${pack.id}/${rule.id}`, file, pointer: `/rules/${i}`, pack, rule }
    }),
  )
  const orders = new Map(rules.map(({ id }, order) => [id, order]))
  const added = addedEntries(files)
  /** They say that something is missing around the words, not that these are wrong. */
  const requirements = new Set(rules.filter(({ rule: { check } }) => check.kind === 'require').map(({ id }) => id))

  function mistakesIn(tried: TriedRule): Mistake[] {
    const { id, pack, rule } = tried
    const reviewer = createReviewer({ packs: [alone(pack, rule)], languages })
    const own = (some: readonly Complaint[]) =>
      some.map(([pointer, what]): Mistake => ({ file: tried.file, pointer: `${tried.pointer}${pointer}`, what }))
    const isChanged = files.some(({ pack: other }) => other.changes?.rules?.[id])
    const mistakes = own(
      isChanged ? [] : [...badExamples(tried, reviewer, everything), ...goodExamples(rule, reviewer)],
    )
    if (rule.check.kind !== 'phrase' || rule.only) return mistakes
    for (const phrase of Object.keys(rule.check.entries)) {
      const what = entryMistake(tried, rule.check, phrase, reviewer)
      if (what === undefined) continue
      const place = added.get(entryName(id, phrase))
      const [mistake] = own([[`/check/entries/${pointerStep(phrase)}`, what]]) as [Mistake]
      mistakes.push({ ...mistake, ...place })
    }
    return mistakes
  }

  /** An entry is found where it stands, each replacement is at peace with all rules, and nobody else speaks of the words. */
  function entryMistake(
    { id, rule, pack }: TriedRule,
    { entries }: PhraseCheck,
    phrase: string,
    reviewer: Reviewer,
  ): string | undefined {
    const text = carrier(phrase)
    const options = fitting(rule)
    const place = placesOf(reviewer.review(text, options).findings).find((other) => other.text === phrase)
    if (!place?.span) return `is not found in “${text}”`
    for (const [n, to] of (entries[phrase] ?? []).entries()) {
      const applied = applySuggestion(text, place, n)
      const { start } = place.span
      const end = place.span.end + applied.length - text.length
      // "di di": what reaches into the sentence around is the sentence's doing, not the replacement's.
      const isInside = ({ span }: Place) => span && span.start >= start && span.end <= end
      const marked = everything
        .review(applied, options)
        .findings.find(
          (other) => isSpelling(other.category) && !requirements.has(other.ruleId) && placesOf([other]).some(isInside),
        )
      if (marked) return `becomes “${to}”, in which ${marked.ruleId} marks “${marked.text}”`
    }
    if (rule.off) return undefined
    const here = everything
      .review(text, options)
      .findings.filter((other) => placesOf([other]).some(({ span }) => span && overlap(span, place.span as Span)))
    const isShown = here.some((other) => speaksFor(other, id, [place]))
    const other = here.find(
      ({ ruleId, category, text: words }) =>
        ruleId !== id &&
        (isShown
          ? words === phrase && isSpelling(category) && isSpelling(pack.category) && isBefore(ruleId, id)
          : category === pack.category),
    )
    if (other) return saidTwice(other, place)
    return isShown ? undefined : `is not shown in “${text}” beside other rules`
  }

  const isBefore = (one: string, other: string) => (orders.get(one) ?? -1) < (orders.get(other) ?? -1)

  return { rules, everything, mistakesIn }
}

/** Where in the rule, and what. */
type Complaint = readonly [pointer: string, what: string]

/** Enough Indonesian words for the sentence to be Indonesian whatever stands in it. */
const carrier = (phrase: string): string => `Kata itu ${phrase} di sini untuk warga yang datang.`

/** Red flags are there for another reader: they may speak of words of which other rules speak, too. */
const isSpelling = (category: Finding['category']): boolean => category !== 'trust'

/** What a rule must be told of a draft so that it is not silent. */
const fitting = ({ surfaces, platforms, kinds }: Rule): ReviewOptions => ({
  ...(surfaces?.[0] && { surface: surfaces[0] }),
  ...(platforms?.[0] && { platform: platforms[0] }),
  ...(kinds?.[0] && { kind: kinds[0] }),
})

/** It is of the rule, or a red flag on the very words that the rule marks, which then speaks for both. */
const speaksFor = (finding: Finding, ruleId: string, places: readonly Place[]): boolean =>
  finding.ruleId === ruleId ||
  (!isSpelling(finding.category) &&
    placesOf([finding]).some((one) => places.some(({ span }) => span && isSame(one.span, span))))

const isSame = (a: Span | null, b: Span) => a?.start === b.start && a.end === b.end

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function saidTwice(other: Finding, { text, suggestions }: Place): string {
  if (other.text !== text) return `is never shown: ${other.ruleId} marks “${other.text}”`
  if (other.suggestions.join('\n') === suggestions.join('\n')) return `repeats what ${other.ruleId} says`
  return `says ${quoted(suggestions)}, where ${other.ruleId} says ${quoted(other.suggestions)}`
}

const quoted = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `“${word}”`).join(', ')

function badExamples({ id, rule }: TriedRule, reviewer: Reviewer, everything: Reviewer): Complaint[] {
  const bad = rule.examples?.bad ?? []
  const complaints = bad.flatMap(({ text, match, fixed, options }, i): Complaint[] => {
    const at = `/examples/bad/${i}`
    const places = placesOf(reviewer.review(text, options).findings)
    const words = places.map((place) => place.text)
    if (
      words.join('\n') !== (match ?? ['']).join('\n') ||
      places.some(({ span }) => (span === null) !== (match === null))
    ) {
      return [
        [
          `${at}/match`,
          `expected ${match ? quoted(match) : 'one finding about the whole draft'}, found ${foundIn(places)}`,
        ],
      ]
    }
    const isMended = places.some(({ suggestions }) => suggestions.length > 0)
    if (!isMended) return fixed === undefined ? [] : [[`${at}/fixed`, 'expected nothing, because nothing is replaced']]
    const mended = fix(text, places)
    return mended === fixed
      ? []
      : [[`${at}/fixed`, `expected “${mended}”, found ${fixed === undefined ? 'nothing' : `“${fixed}”`}`]]
  })
  if (complaints.length > 0 || rule.off) return complaints
  const seen = bad.map(({ text, options }) => everything.review(text, options).findings)
  const isShown = bad.some(({ text, options }, i) => {
    const places = placesOf(reviewer.review(text, options).findings)
    return seen[i]?.some((finding) => speaksFor(finding, id, places))
  })
  if (bad.length === 0 || isShown) return []
  const others = new Set(seen.flat().flatMap(({ span, ruleId }) => (span ? ruleId : [])))
  return [['', `is never shown in its own examples, where ${[...others].join(', ') || 'no rule'} speaks instead`]]
}

const foundIn = (places: readonly Place[]): string =>
  places.length === 1 && places[0]?.span === null ? 'one about the whole draft' : quoted(places.map(({ text }) => text))

const goodExamples = (rule: Rule, reviewer: Reviewer): Complaint[] =>
  (rule.examples?.good ?? []).flatMap((good, i): Complaint[] => {
    const { text, options } = typeof good === 'string' ? { text: good } : good
    const places = placesOf(reviewer.review(text, options).findings)
    return places.length === 0
      ? []
      : [[`/examples/good/${i}`, `expected nothing to be marked, found ${foundIn(places)}`]]
  })

const entryName = (ruleId: string, phrase: string) => `${ruleId}\n${phrase}`

/** Where the entries stand that packs add to rules of others. */
function addedEntries(files: readonly PackFile[]): ReadonlyMap<string, Omit<Mistake, 'what'>> {
  return new Map(
    files.flatMap(({ file, pack }) =>
      Object.entries(pack.changes?.rules ?? {}).flatMap(([id, { add = {} }]) =>
        Object.keys(add).map((phrase) => [
          entryName(id, phrase),
          { file, pointer: `/changes/rules/${pointerStep(id)}/add/${pointerStep(phrase)}` },
        ]),
      ),
    ),
  )
}
