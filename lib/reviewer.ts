import { type CompiledRule, type Context, DEFAULT_LINES, type Found, type Wanted } from './checks/found.ts'
import { checkLimit } from './checks/limit.ts'
import { checkPhrase } from './checks/phrase.ts'
import { checkRequire } from './checks/require.ts'
import { type Draft, readDraft, spanOf } from './draft.ts'
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
  const groups = collectGroups(packs)
  const matcher = new PhraseMatcher(termsOf(rules))
  return {
    review: (text, options = {}) => review(text, options, rules, groups, matcher),
    explain(ruleId, locale = 'id') {
      const pack = packs.find(({ id }) => ruleId.startsWith(`${id}/`))
      const rule = pack?.rules.find(({ id }) => ruleId === `${pack.id}/${id}`)
      return pack && rule && { why: rule.why[locale], source: rule.source, pack: pack.title[locale] }
    },
  }
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

function* termsOf(rules: readonly CompiledRule[]): Generator<Term<Wanted>> {
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

function review(
  text: string,
  options: ReviewOptions,
  rules: readonly CompiledRule[],
  groups: ReadonlyMap<string, Group>,
  matcher: PhraseMatcher<Wanted>,
): Review {
  const draft = readDraft(text)
  const found = findAll(draft, options, rules, matcher)
  const shown = withoutOverlaps(draft, found)
  const cues = onePerWording(
    draft,
    found.filter(({ rule }) => rule.rule.cue),
  ).map(([first]) => first as Found)
  const findings = onePerWording(draft, shown).map((places) => finding(draft, places, options))
  return deepFreeze({
    findings: findings.sort(byPosition),
    scores: score(draft, shown, cues, groups),
    kind: options.kind ?? null,
    counts: draft.counts,
    sentences: draft.sentences.map(({ first, last }) => ({ ...spanOf(draft, first, last), language: 'und' })),
  })
}

function findAll(
  draft: Draft,
  options: ReviewOptions,
  rules: readonly CompiledRule[],
  matcher: PhraseMatcher<Wanted>,
): Found[] {
  const hits = groupBy(matcher.find(draft.tokens), (hit) => hit.payload.rule)
  const inCue = new Uint8Array(draft.tokens.length)
  const surface = options.surface ?? 'post'
  const found: Found[] = []
  // Requirements go last: what they need must not stand inside a red flag, so those have to be known.
  const requirementsLast = [...rules].sort((a, b) => Number(isRequire(a)) - Number(isRequire(b)))
  for (const rule of requirementsLast) {
    const { platforms, surfaces, cue } = rule.rule
    if (platforms && !(options.platform && platforms.includes(options.platform))) continue
    if (surfaces && !surfaces.includes(surface)) continue
    const here = run(rule, { draft, hits: hits.get(rule) ?? [], platform: options.platform, inCue })
    for (const { range } of here) if (cue && range) inCue.fill(1, range.first, range.last)
    found.push(...here)
  }
  return found
}

const isRequire = ({ rule }: CompiledRule) => rule.check.kind === 'require'

function run(rule: CompiledRule, context: Context): Found[] {
  const { check } = rule.rule
  switch (check.kind) {
    case 'phrase':
      return checkPhrase(rule, check, context)
    case 'limit':
      return checkLimit(rule, check, context)
    case 'require':
      return checkRequire(rule, check, context)
  }
}

const strength = ({ rule }: Found) => SEVERITIES.indexOf(rule.rule.severity)
const sizeOf = ({ range }: Found) => (range ? range.last - range.first : 0)

/**
 * Within one category the longest stays, then the more severe, then the earlier rule. A finding about a whole sentence or
 * paragraph competes only with its like: a long sentence must not hide the misspelling inside it.
 */
function withoutOverlaps(draft: Draft, found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || strength(b) - strength(a) || a.rule.order - b.rule.order,
  )
  const taken = new Map<string, Uint8Array>()
  return ranked.filter(({ rule, range }) => {
    if (!range) return true
    const layer = `${rule.category} ${rule.rule.check.kind === 'limit'}`
    const tokens = taken.get(layer) ?? new Uint8Array(draft.tokens.length)
    taken.set(layer, tokens)
    if (tokens.subarray(range.first, range.last).includes(1)) return false
    tokens.fill(1, range.first, range.last)
    return true
  })
}

/** Places of one rule on the same word belong together, in order of appearance. */
function onePerWording(draft: Draft, found: readonly Found[]): Found[][] {
  const sorted = [...found].sort((a, b) => (a.range?.first ?? -1) - (b.range?.first ?? -1))
  const wording = ({ rule, range }: Found) =>
    `${rule.id}\n${
      range
        ? draft.tokens
            .slice(range.first, range.last)
            .map((token) => token.norm)
            .join(' ')
        : ''
    }`
  return [...groupBy(sorted, wording).values()]
}

function finding(draft: Draft, places: readonly Found[], options: ReviewOptions): Finding {
  const [first, ...others] = places as [Found, ...Found[]]
  const { id, category, rule } = first.rule
  const place = placeOf(draft, first)
  return {
    ...place,
    also: others.map((other) => placeOf(draft, other)),
    ruleId: id,
    category,
    severity: rule.severity,
    message: fill(rule.message[options.locale ?? 'id'], {
      match: place.text,
      suggestion: place.suggestions.find((text) => text !== '') ?? '',
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

function placeOf(draft: Draft, { range, suggestions }: Found): Place {
  if (!range) return { span: null, text: '', suggestions }
  const span = spanOf(draft, range.first, range.last)
  return { span, text: draft.text.slice(span.start, span.end), suggestions }
}

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
