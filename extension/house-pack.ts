import { createReviewer, type Languages } from '../lib/index.ts'
import { fix, placesOf } from '../lib/trial/places.ts'
import type { Distance, Pack, Rule, RuleChange, Severity, Terms } from '../lib/types.ts'

/** What forms read from a house pack and make of it. Every function returns a new pack and leaves the rest as it is. */

export const EMPTY_PACK: Pack = {
  lugas: 1,
  id: 'rumah',
  version: '1.0.0',
  title: { id: 'Aturan kantor kami', en: 'Our house rules' },
  category: 'clarity',
  rules: [],
}

/** What an office has of its own, and the lists of shipped packs that each of its lines joins. */
export const OWN_LISTS = {
  offices: ['completeness/offices', 'hoax/offices'],
  channels: ['completeness/channels', 'hoax/channels'],
  places: ['completeness/places', 'hoax/places'],
  hosts: ['hoax/official-hosts'],
  acronyms: ['clarity/acronym-expansions'],
  hashtags: ['platform/hashtag-words'],
} as const
export type OwnList = keyof typeof OWN_LISTS

export const ownList = ({ changes }: Pack, name: OwnList): readonly string[] =>
  changes?.lists?.[OWN_LISTS[name][0]]?.add ?? []

export function withOwnList(pack: Pack, name: OwnList, lines: readonly string[]): Pack {
  const lists = { ...pack.changes?.lists }
  for (const list of OWN_LISTS[name]) {
    const { add: _, ...rest } = lists[list] ?? {}
    if (lines.length > 0) lists[list] = { ...rest, add: lines }
    else if (rest.drop) lists[list] = rest
    else delete lists[list]
  }
  return withChanges(pack, { ...pack.changes, lists })
}

/** What a pack says of a rule of another. @param change `undefined` takes back what it says */
export function withRuleChange(pack: Pack, ruleId: string, change: Pick<RuleChange, 'off' | 'severity'>): Pack {
  const rules = { ...pack.changes?.rules }
  const { off: _, severity: __, ...rest } = rules[ruleId] ?? {}
  const changed = { ...rest, ...change }
  if (Object.keys(changed).length > 0) rules[ruleId] = changed
  else delete rules[ruleId]
  return withChanges(pack, { ...pack.changes, rules })
}

/** Words that other rules mark and this office writes: they are dropped from every rule that has them as an entry. */
export const allowedWords = ({ changes }: Pack): readonly string[] => [
  ...new Set(Object.values(changes?.rules ?? {}).flatMap(({ drop = [] }) => drop)),
]

/** @returns the pack, and the words that no phrase rule has */
export function withAllowedWords(
  pack: Pack,
  words: readonly string[],
  others: readonly Pack[],
): { readonly pack: Pack; readonly unknown: readonly string[] } {
  const rules: Record<string, RuleChange> = {}
  for (const [id, { drop: _, ...rest }] of Object.entries(pack.changes?.rules ?? {})) {
    if (Object.keys(rest).length > 0) rules[id] = rest
  }
  const unknown = words.filter((word) => {
    const found = others.flatMap(({ id, rules }) =>
      rules.flatMap(({ id: rule, check }) =>
        check.kind === 'phrase' && Object.hasOwn(check.entries, word.toLowerCase()) ? `${id}/${rule}` : [],
      ),
    )
    for (const id of found) rules[id] = { ...rules[id], drop: [...(rules[id]?.drop ?? []), word.toLowerCase()] }
    return found.length === 0
  })
  return { pack: withChanges(pack, { ...pack.changes, rules }), unknown }
}

/** Slogans and the like, inside which nothing is marked. */
export const leftWordings = ({ changes }: Pack): readonly string[] => changes?.leave ?? []

export const withLeftWordings = (pack: Pack, lines: readonly string[]): Pack =>
  withChanges(pack, { ...pack.changes, leave: lines })

/** A pack extends exactly what it changes, and what it was told to extend beside that. */
function withChanges(
  { changes: before, extends: given = [], ...pack }: Pack,
  changes: NonNullable<Pack['changes']>,
): Pack {
  const { rules = {}, lists = {}, leave = [] } = changes
  const used = packsNamed({ rules, lists })
  const wasUsed = packsNamed(before)
  const extended = [...new Set([...given.filter((id) => used.has(id) || !wasUsed.has(id)), ...used])]
  const kept = {
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(Object.keys(lists).length > 0 && { lists }),
    ...(leave.length > 0 && { leave }),
  }
  const { rules: own, ...rest } = pack
  return {
    ...rest,
    ...(extended.length > 0 && { extends: extended }),
    ...(Object.keys(kept).length > 0 && { changes: kept }),
    rules: own,
  }
}

const packsNamed = ({ rules = {}, lists = {} }: NonNullable<Pack['changes']> = {}): ReadonlySet<string> =>
  new Set([...Object.keys(rules), ...Object.keys(lists)].map((name) => name.slice(0, name.indexOf('/'))))

export const withRule = (pack: Pack, rule: Rule): Pack => ({ ...pack, rules: [...pack.rules, rule] })

export const withoutRule = (pack: Pack, id: string): Pack => ({
  ...pack,
  rules: pack.rules.filter((rule) => rule.id !== id),
})

/** One line of a form is one entry. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** What the form for a new rule holds. */
export interface RuleDraft {
  readonly kind: 'phrase' | 'require'
  readonly severity: Exclude<Severity, 'error'>
  /** Lines `words = replacement`; without `=` nothing is offered. */
  readonly entries: string
  /** Where one of these lines stands … (none: in every post) */
  readonly where: string
  /** … one of these must stand too. */
  readonly need: string
  readonly within: 'sentence' | 'fold' | 'draft'
  readonly message: string
  /** Empty: as `message`. */
  readonly messageEn: string
  readonly why: string
  readonly source: string
  readonly bad: string
  readonly good: string
}

/** A new rule and what it does with its examples. */
export interface RuleTrial {
  readonly bad: readonly TriedExample[]
  readonly good: readonly TriedExample[]
  /** `null` while an example fails or something is missing. */
  readonly rule: Rule | null
}

export interface TriedExample {
  readonly text: string
  readonly isFine: boolean
  /** What it marks; `null`: the draft as a whole. */
  readonly marked: readonly string[] | null
  /** With all replacements, if there is any. */
  readonly fixed: string | null
}

/** Tries the rule of a form on its examples. @param taken ids that other rules of the pack have */
export function tryRule(draft: RuleDraft, taken: readonly string[], languages: Languages): RuleTrial {
  const bare = bareRule(draft, taken)
  if (!bare) return { bad: [], good: [], rule: null }
  const { review } = createReviewer({ packs: [{ ...EMPTY_PACK, rules: [bare] }], languages })
  const tried = (text: string): Omit<TriedExample, 'isFine'> => {
    const places = placesOf(review(text).findings)
    const isMended = places.some(({ suggestions }) => suggestions.length > 0)
    return {
      text,
      marked: places.some(({ span }) => span === null) ? null : places.map((place) => place.text),
      fixed: isMended ? fix(text, places) : null,
    }
  }
  const isMarked = ({ marked }: Omit<TriedExample, 'isFine'>) => marked === null || marked.length > 0
  const bad = linesOf(draft.bad).map(tried)
  const good = linesOf(draft.good).map(tried)
  const isWhole = bad.length > 0 && good.length > 1 && bad.every(isMarked) && !good.some(isMarked) && isExplained(draft)
  return {
    bad: bad.map((one) => ({ ...one, isFine: isMarked(one) })),
    good: good.map((one) => ({ ...one, isFine: !isMarked(one) })),
    rule: isWhole
      ? {
          ...bare,
          examples: {
            bad: bad.map(({ text, marked, fixed }) => ({ text, match: marked, ...(fixed !== null && { fixed }) })),
            good: good.map(({ text }) => text),
          },
        }
      : null,
  }
}

const isExplained = ({ message, why, source }: RuleDraft) => [message, why, source].every((text) => text.trim() !== '')

/** The rule without examples, once there is something to look for. */
function bareRule(draft: RuleDraft, taken: readonly string[]): Rule | null {
  const check = checkOf(draft)
  if (!check) return null
  const first = check.kind === 'phrase' ? Object.keys(check.entries)[0] : linesOf(draft.need)[0]
  const message = draft.message.trim()
  return {
    id: idFor(first ?? '', taken),
    severity: draft.severity,
    languages: ['ind'],
    check,
    message: { id: message, en: draft.messageEn.trim() || message },
    why: { id: draft.why.trim(), en: draft.why.trim() },
    source: draft.source.trim(),
  }
}

function checkOf({
  kind,
  entries,
  where,
  need,
  within,
}: RuleDraft): Extract<Rule['check'], { kind: 'phrase' | 'require' }> | null {
  if (kind === 'phrase') {
    const read = linesOf(entries).map((line): [string, string[]] => {
      const [words = '', ...to] = line.split('=')
      const replacement = to.join('=').trim()
      return [words.trim(), replacement === '' ? [] : [replacement]]
    })
    const whole = read.filter(([words]) => words !== '')
    return whole.length > 0 ? { kind, entries: Object.fromEntries(whole) } : null
  }
  const phrases = (text: string): Terms => ({ phrases: linesOf(text) })
  if (linesOf(need).length === 0) return null
  const distance: Distance = within
  return linesOf(where).length > 0
    ? { kind, where: phrases(where), need: phrases(need), within: distance }
    : { kind, need: phrases(need), within: distance === 'sentence' ? 'draft' : distance }
}

/** A pack with nothing in it yet. @param taken ids of the packs beside it */
export const emptyPack = (taken: readonly string[]): Pack => ({ ...EMPTY_PACK, id: freeId(EMPTY_PACK.id, taken) })

function idFor(words: string, taken: readonly string[]): string {
  const slug =
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 40) || 'aturan'
  return freeId(slug, taken)
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted
  for (let n = 2; taken.includes(id); n++) id = `${wanted}-${n}`
  return id
}

/** One thing in which an edition of a pack differs from the one before. */
export interface Difference {
  readonly what: 'added' | 'dropped' | 'changed'
  /** What an admin knows it by. */
  readonly name: string
  /** Words that came and went, of lists. */
  readonly came: readonly string[]
  readonly went: readonly string[]
}

/** In what a pack differs from the one before; all that is in it, without one before. */
export function differences(before: Pack | null, after: Pack): readonly Difference[] {
  const parts = (pack: Pack | null): ReadonlyMap<string, unknown> =>
    new Map<string, unknown>([
      ...(pack?.rules ?? []).map((rule) => [`${pack?.id}/${rule.id}`, rule] as const),
      ...Object.entries(pack?.lists ?? {}).map(([name, list]) => [`${pack?.id}/${name}`, list] as const),
      ...Object.entries(pack?.changes?.lists ?? {}),
      ...Object.entries(pack?.changes?.rules ?? {}),
      ...(['groups', 'kinds', 'platforms', 'conditions', 'category'] as const).flatMap((name) =>
        pack?.[name] === undefined ? [] : [[name, pack[name]] as const],
      ),
      ...(pack?.changes?.leave ? [['leave', pack.changes.leave] as const] : []),
    ])
  const [old, now] = [parts(before), parts(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): Difference[] => {
    const [was, is] = [old.get(name), now.get(name)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const [had, has] = [wordsOf(was), wordsOf(is)]
    return [
      {
        what: was === undefined ? 'added' : is === undefined ? 'dropped' : 'changed',
        name,
        came: [...has].filter((word) => !had.has(word)),
        went: [...had].filter((word) => !has.has(word)),
      },
    ]
  })
}

/** What a part of a pack says, in words that can be compared. */
function wordsOf(part: unknown): ReadonlySet<string> {
  if (part === undefined) return new Set()
  if (Array.isArray(part)) return new Set(part.map(String))
  const { check, add, drop, off, severity } = part as Partial<Rule> & RuleChange & { readonly add?: unknown }
  const entriesOf = (entries: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(entries).map(([words, to]) => `${words} → ${to.join(' / ') || '…'}`)
  const entries = check?.kind === 'phrase' ? entriesOf(check.entries) : []
  const added = Array.isArray(add) ? add.map(String) : entriesOf((add as RuleChange['add']) ?? {})
  return new Set([
    ...entries,
    ...added.map((word) => `+ ${word}`),
    ...(drop ?? []).map((word) => `− ${word}`),
    ...(off === undefined ? [] : [off ? 'off' : 'on']),
    ...(severity === undefined ? [] : [severity]),
  ])
}
