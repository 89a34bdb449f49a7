import {
  type CompiledRule,
  DEFAULT_LINES,
  type Found,
  type PlacedTerm,
  type Wanted,
  wordingOf,
} from './checks/found.ts'
import { checkLimit } from './checks/limit.ts'
import { checkRequire } from './checks/require.ts'
import { type Draft, readDraft, spanOf } from './draft.ts'
import { createLineReader, type Line } from './line.ts'
import { countsOf } from './measure.ts'
import { PackError } from './pack.ts'
import { PhraseMatcher, type Term } from './phrases.ts'
import { score } from './score.ts'
import {
  type Explanation,
  type Finding,
  type Group,
  type Locale,
  type Pack,
  type Place,
  type Review,
  type ReviewOptions,
  SEVERITIES,
} from './types.ts'

export interface Reviewer {
  /**
   * Reviews one draft. Never throws, for any string; the same input gives the same review. No clock, network or chance.
   * @param text the whole post, lines separated by `\n`
   */
  review(text: string, options?: ReviewOptions): Review
  /** Why a rule exists; `undefined` for an id that no pack has. */
  explain(ruleId: string, locale?: Locale): Explanation | undefined
}

/**
 * Compiles packs once, for any number of reviews.
 * @param packs as `parsePack` returned them; of rules that tie, the one in the earlier pack wins
 * @throws PackError when two packs share an id or a group means two things
 */
export function createReviewer({ packs }: { readonly packs: readonly Pack[] }): Reviewer {
  const rules = compileRules(packs)
  const compiled = {
    rules,
    groups: collectGroups(packs),
    read: createLineReader(new PhraseMatcher(wantedBy(rules))),
  }
  return {
    review: (text, options = {}) => review(text, options, compiled),
    explain(ruleId, locale = 'id') {
      const pack = packs.find(({ id }) => ruleId.startsWith(`${id}/`))
      const rule = pack?.rules.find(({ id }) => ruleId === `${pack.id}/${id}`)
      return pack && rule && { why: rule.why[locale], source: rule.source, pack: pack.title[locale] }
    },
  }
}

interface Compiled {
  readonly rules: readonly CompiledRule[]
  readonly groups: ReadonlyMap<string, Group>
  readonly read: (line: string) => Line
}

function compileRules(packs: readonly Pack[]): CompiledRule[] {
  const rules: CompiledRule[] = []
  packs.forEach((pack, i) => {
    const twin = packs.findIndex(({ id }) => id === pack.id)
    if (twin < i)
      throw new PackError([
        { pack: pack.id, pointer: '/id', expected: 'an id that no other pack has', found: `"${pack.id}"` },
      ])
    for (const rule of pack.rules) {
      if (rule.off) continue
      const lines = new Set(rule.lines ?? DEFAULT_LINES)
      rules.push({ id: `${pack.id}/${rule.id}`, category: pack.category, rule, order: rules.length, lines })
    }
  })
  return rules
}

function collectGroups(packs: readonly Pack[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const pack of packs) {
    for (const [name, group] of Object.entries(pack.groups ?? {})) {
      if (groups.has(name)) {
        throw new PackError([
          {
            pack: pack.id,
            pointer: `/groups/${name}`,
            expected: 'a group that no other pack defines',
            found: `"${name}"`,
          },
        ])
      }
      groups.set(name, group)
    }
  }
  return groups
}

function* wantedBy(rules: readonly CompiledRule[]): Generator<Term<Wanted>> {
  for (const rule of rules) {
    const { check } = rule.rule
    if (check.kind === 'phrase') {
      const forms = check.forms ?? false
      for (const phrase of Object.keys(check.entries)) yield { phrase, forms, payload: { rule, role: 'entry', phrase } }
    } else if (check.kind === 'require') {
      for (const phrase of check.where?.phrases ?? [])
        yield { phrase, forms: false, payload: { rule, role: 'where', phrase } }
      for (const phrase of check.need.phrases) yield { phrase, forms: false, payload: { rule, role: 'need', phrase } }
    }
  }
}

function review(text: string, options: ReviewOptions, { rules, groups, read }: Compiled): Review {
  const draft = readDraft(text, read)
  const found = findAll(draft, options, rules)
  const shown = withoutOverlaps(draft, found)
  const cues = onePerWording(found.filter(({ rule }) => rule.rule.cue)).map(([first]) => first as Found)
  const findings = onePerWording(shown).map((places) => finding(text, places, options))
  const counts = countsOf(draft.tally)
  return deepFreeze({
    findings: findings.sort(byPosition),
    scores: score(counts.words, shown, cues, groups),
    kind: options.kind ?? null,
    counts,
    sentences: draft.lines.flatMap((placed) =>
      placed.line.sentences.map(({ first, last }) => ({ ...spanOf(placed, first, last), language: 'und' })),
    ),
  })
}

function findAll(draft: Draft, options: ReviewOptions, rules: readonly CompiledRule[]): Found[] {
  const surface = options.surface ?? 'post'
  const isActive = ({ rule: { platforms, surfaces } }: CompiledRule) =>
    !(platforms && !(options.platform && platforms.includes(options.platform))) &&
    !(surfaces && !surfaces.includes(surface))
  const found = phrases(draft).filter(({ rule }) => isActive(rule))
  const inCue = new Uint8Array(draft.tokens)
  const terms = termsOf(draft)
  // Requirements go last: what they need must not stand inside a red flag, so those have to be known.
  for (const kind of ['limit', 'require'] as const) {
    for (const { rule, first, last } of found) if (rule.rule.cue) inCue.fill(1, first, last)
    for (const rule of rules) {
      const { check } = rule.rule
      if (check.kind !== kind || !isActive(rule)) continue
      const context = { draft, platform: options.platform, terms: terms.get(rule) ?? [], inCue }
      found.push(...(check.kind === 'limit' ? checkLimit(rule, check, context) : checkRequire(rule, check, context)))
    }
  }
  return found
}

const phrases = (draft: Draft): Found[] =>
  draft.lines.flatMap((placed) =>
    placed.line.matches.map(({ rule, first, last, suggestions }) => ({
      rule,
      span: spanOf(placed, first, last),
      first: placed.tokens + first,
      last: placed.tokens + last,
      wording: wordingOf(placed, first, last),
      suggestions,
    })),
  )

function termsOf(draft: Draft): Map<CompiledRule, PlacedTerm[]> {
  const all = draft.lines.flatMap((placed) =>
    placed.line.terms.map((hit) => ({ hit, placed, first: placed.tokens + hit.first, last: placed.tokens + hit.last })),
  )
  return groupBy(all, ({ hit }) => hit.payload.rule)
}

const strength = ({ rule }: Found) => SEVERITIES.indexOf(rule.rule.severity)
const sizeOf = ({ first, last }: Found) => last - first

/**
 * Within one category the longest stays, then the more severe, then the earlier rule. A finding about a whole sentence or
 * paragraph competes only with its like: a long sentence must not hide the misspelling inside it.
 */
function withoutOverlaps(draft: Draft, found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || strength(b) - strength(a) || a.rule.order - b.rule.order || a.first - b.first,
  )
  const taken = new Map<string, Uint8Array>()
  return ranked.filter(({ rule, span, first, last }) => {
    if (!span) return true
    const layer = rule.rule.check.kind === 'limit' ? `${rule.category} limit` : rule.category
    const tokens = taken.get(layer) ?? new Uint8Array(draft.tokens)
    taken.set(layer, tokens)
    if (tokens.subarray(first, last).includes(1)) return false
    tokens.fill(1, first, last)
    return true
  })
}

/** Places of one rule on the same word belong together, in order of appearance. */
function onePerWording(found: readonly Found[]): Found[][] {
  const sorted = [...found].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  return [...groupBy(sorted, ({ rule, wording }) => `${rule.id}\n${wording}`).values()]
}

function finding(text: string, places: readonly Found[], options: ReviewOptions): Finding {
  const [first, ...others] = places as [Found, ...Found[]]
  const { id, category, rule } = first.rule
  const place = placeOf(text, first)
  return {
    ...place,
    also: others.map((other) => placeOf(text, other)),
    ruleId: id,
    category,
    severity: rule.severity,
    message: fill(rule.message[options.locale ?? 'id'], {
      match: place.text,
      suggestion: place.suggestions.find((to) => to !== '') ?? '',
      count: String(first.count ?? ''),
      max: String(first.max ?? ''),
      platform: PLATFORM_NAMES[options.platform ?? ''] ?? '',
    }),
    ...(rule.cue && { cue: rule.cue }),
  }
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  x: 'X',
}

const fill = (message: string, values: Readonly<Record<string, string>>) =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

const placeOf = (text: string, { span, suggestions }: Found): Place =>
  span ? { span, text: text.slice(span.start, span.end), suggestions } : { span: null, text: '', suggestions }

function byPosition(a: Finding, b: Finding): number {
  if (!a.span || !b.span) return Number(a.span !== null) - Number(b.span !== null) || compare(a.ruleId, b.ruleId)
  return a.span.start - b.span.start || a.span.end - b.span.end || compare(a.ruleId, b.ruleId)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
