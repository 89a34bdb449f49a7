import {
  type CompiledCondition,
  type CompiledRule,
  type CompiledTerms,
  type Conditions,
  DEFAULT_LINES,
  SPOKEN_LINES,
  type Wanted,
  type WordLists,
} from './checks/found.ts'
import { applyChanges } from './extend.ts'
import { Lexicon } from './lexicon.ts'
import { normalize } from './normalize.ts'
import { Pattern } from './pattern.ts'
import { addTo, PatternMatcher, type SoughtPattern } from './patterns.ts'
import { PhraseMatcher, type Sought } from './phrases.ts'
import { describe, Problems, type Report } from './problem.ts'
import { checkSize } from './size.ts'
import {
  type Condition,
  type Group,
  type Locale,
  type Pack,
  PLATFORMS,
  type PlatformFacts,
  type PostKind,
  type Rule,
  SEVERITIES,
  type Sign,
  type Skipped,
  type Terms,
  type When,
} from './types.ts'

/** Everything that all packs look for in a line. */
export interface Search {
  /** Lines must be read with it. */
  readonly lexicon: Lexicon
  readonly phrases: PhraseMatcher<Wanted>
  /** Whether a rule asks for the parts of hashtags. */
  readonly looksIntoHashtags: boolean
  readonly patterns: PatternMatcher<Wanted>
}

export interface Compiled {
  /** Rules that look at the whole draft; phrases and patterns are looked for in each line, by `search`. */
  readonly checks: readonly CompiledRule[]
  /** They come last: what they ask for must not stand inside a red flag. */
  readonly requirements: readonly CompiledRule[]
  readonly groups: ReadonlyMap<string, Group>
  readonly kinds: ReadonlyMap<string, PostKind>
  readonly platforms: ReadonlyMap<string, PlatformFacts>
  readonly search: Search
}

/**
 * Makes packs ready to review with.
 * @throws PackError when two packs share an id, a group or kind means two things, a change does not fit, or there is too
 * much of it all
 * @param lexicon gets the words that rules look for
 */
export function compile(given: readonly Pack[], lexicon = new Lexicon()): Compiled {
  const problems = new Problems()
  const packs = applyChanges(given, problems)
  checkSize(packs, ({ id }) => problems.of(id))
  const rules: CompiledRule[] = []
  const groups = new Map<string, Group>()
  const kinds = new Map<string, PostKind>()
  const platforms = new Map<string, PlatformFacts>()
  const conditions: SoughtCondition[] = []
  const signs: SoughtSign[] = []
  const ids = new Set<string>()
  for (const pack of packs) {
    const report = problems.of(pack.id)
    if (ids.has(pack.id)) report('/id', 'an id that no other pack has', describe(pack.id))
    ids.add(pack.id)
    for (const [name, group] of Object.entries(pack.groups ?? {})) {
      if (groups.has(name)) report(`/groups/${name}`, 'a group that no other pack defines', describe(name))
      groups.set(name, group)
    }
    const lists = compileLists(pack)
    const texts = pack.lists ?? {}
    for (const [name, kind] of Object.entries(pack.kinds ?? {})) {
      if (kinds.has(name)) report(`/kinds/${name}`, 'a kind that no other pack defines', describe(name))
      kinds.set(name, kind)
      for (const sign of kind.signs) signs.push({ kind: name, sign, lists, texts })
    }
    for (const [name, facts] of Object.entries(pack.platforms ?? {})) {
      if (platforms.has(name)) report(`/platforms/${name}`, 'a platform that no other pack describes', describe(name))
      platforms.set(name, facts)
    }
    const conditionsOf = conditionsCompiler(pack, lists, conditions)
    for (const rule of pack.rules) {
      if (!rule.off) rules.push(compileRule(pack, lists, rule, rules.length, conditionsOf))
    }
  }
  for (const pack of packs) checkFacts(pack, platforms, problems.of(pack.id))
  problems.throwIfAny()
  const isOf = (...wanted: readonly string[]) => rules.filter(({ rule: { check } }) => wanted.includes(check.kind))
  return {
    checks: isOf('limit', 'check'),
    requirements: isOf('require'),
    groups,
    kinds,
    platforms,
    search: compileSearch(rules, conditions, signs, lexicon),
  }
}

/** An error is a fact, so the bound that it is about must be one. */
function checkFacts({ rules }: Pack, platforms: ReadonlyMap<string, PlatformFacts>, report: Report): void {
  rules.forEach(({ severity, platforms: only = PLATFORMS, check }, i) => {
    if (severity !== 'error' || check.kind !== 'limit' || check.max !== 'platform' || 'of' in check) return
    for (const name of only) {
      const isGuess = platforms.get(name)?.limits?.some((one) => one.measure === check.measure && !one.certain)
      if (isGuess) report(`/rules/${i}/severity`, `no error, because the bound of ${name} is not certain`, '"error"')
    }
  })
}

/** Sets are made when they are asked for: most lists are looked for as phrases and need none. */
function compileLists({ lists = {} }: Pack): WordLists {
  const known = new Map<string, ReadonlySet<string>>()
  return {
    get(name) {
      const words = Object.hasOwn(lists, name) ? lists[name] : undefined
      if (!words || known.has(name)) return known.get(name)
      const set = new Set(words.map(normalize))
      known.set(name, set)
      return set
    },
  }
}

function compileRule(
  pack: Pack,
  lists: WordLists,
  rule: Rule,
  order: number,
  conditionsOf: (some: readonly When[] | undefined) => Conditions,
): CompiledRule {
  const group = rule.cue && pack.groups?.[rule.cue.group]
  return {
    id: `${pack.id}/${rule.id}`,
    category: pack.category,
    rule,
    order,
    lists,
    texts: pack.lists ?? {},
    lines: new Set(rule.lines ?? (rule.cue ? SPOKEN_LINES : DEFAULT_LINES)),
    skip: rule.skip ?? defaultSkip(rule),
    strength: SEVERITIES.indexOf(rule.severity),
    isAlways: !rule.platforms && !rule.surfaces && !rule.kinds,
    message: splitMessage(rule),
    only: rule.only && conditionsOf(rule.only),
    unless: [...conditionsOf(rule.unless), ...conditionsOf(group?.unless)],
  }
}

/** The lists that terms may name, as sets and as the pack writes them. */
type Lists = Pick<CompiledRule, 'lists' | 'texts'>

/** What a condition looks for, if it is no pattern. */
interface SoughtCondition extends Lists {
  readonly terms: Terms
  readonly condition: CompiledTerms
}

/** A sign of a kind of post, with the lists that it may name. */
interface SoughtSign extends Lists {
  readonly kind: string
  readonly sign: Sign
}

/** Compiles the conditions of one pack; one that many rules name is one. @param sought gets each of them */
function conditionsCompiler(pack: Pack, lists: WordLists, sought: SoughtCondition[]) {
  const known = new Map<Condition, CompiledCondition>()
  const compiled = (condition: Condition): CompiledCondition => {
    if ('kinds' in condition || 'platforms' in condition) return condition
    const { scope } = condition
    if ('pattern' in condition) return { scope, placing: condition, pattern: new Pattern(condition.pattern, lists) }
    const terms = { scope, placing: condition }
    sought.push({ terms: condition, condition: terms, lists, texts: pack.lists ?? {} })
    return terms
  }
  const compiledOnce = (condition: Condition): CompiledCondition => {
    const here = known.get(condition) ?? compiled(condition)
    known.set(condition, here)
    return here
  }
  return (some: readonly When[] = []): Conditions =>
    some
      .flatMap((item) => (typeof item === 'string' ? (pack.conditions?.[item] ?? []) : [item]))
      .map((row) => [row].flat().map(compiledOnce))
}

/** Text and names of values by turns; most messages are never shown. */
function splitMessage({ message }: Rule): CompiledRule['message'] {
  const known: Partial<Record<Locale, readonly string[]>> = {}
  return (locale) => {
    known[locale] ??= message[locale].split(/\{([\w-]+)\}/)
    return known[locale]
  }
}

/** Names and quotations are somebody else's words; a red flag stays one wherever it stands. */
const defaultSkip = ({ cue, check }: Rule): readonly Skipped[] =>
  !cue && (check.kind === 'phrase' || check.kind === 'pattern') ? ['name', 'quote'] : []

function compileSearch(
  rules: readonly CompiledRule[],
  conditions: readonly SoughtCondition[],
  signs: readonly SoughtSign[],
  lexicon: Lexicon,
): Search {
  const phrases: Sought<Wanted>[] = []
  const patterns: SoughtPattern<Wanted>[] = []
  /** A list that many look for is entered once. */
  const forList = new Map<readonly string[], Wanted[]>()

  const addTerms = (wanted: Terms, { lists, texts }: Lists, payload: Wanted) => {
    if ('pattern' in wanted) {
      const pattern = new Pattern(wanted.pattern, lists)
      patterns.push({ pattern, isApart: false, isOpening: wanted.opens !== undefined, payload })
    } else if ('phrases' in wanted) phrases.push({ phrases: wanted.phrases, payloads: [payload] })
    else addTo(forList, texts[wanted.list] ?? [], payload)
  }

  for (const rule of rules) {
    const { check } = rule.rule
    const add = (placing: Terms, role: 'where' | 'need' | 'count') => addTerms(placing, rule, { rule, role, placing })
    switch (check.kind) {
      case 'phrase': {
        const { forms = false, stretched = false } = check
        phrases.push({ phrases: Object.keys(check.entries), forms, stretched, payloads: [{ rule, role: 'entry' }] })
        break
      }
      case 'pattern': {
        const pattern = new Pattern(check.slots, rule.lists)
        const isOpening = check.opens !== undefined
        patterns.push({ pattern, isApart: true, isOpening, payload: { rule, role: 'entry' } })
        break
      }
      case 'require':
        if (check.where) add(check.where, 'where')
        add(check.need, 'need')
        break
      case 'limit':
        if ('of' in check) add(check.of, 'count')
    }
  }
  for (const sought of conditions) {
    const { terms: placing, condition } = sought
    addTerms(placing, sought, { role: 'condition', condition, placing })
  }
  for (const sought of signs) addTerms(sought.sign, sought, { role: 'sign', kind: sought.kind, placing: sought.sign })
  for (const [words, payloads] of forList) phrases.push({ phrases: words, payloads })
  return {
    lexicon,
    patterns: new PatternMatcher(patterns, lexicon),
    phrases: new PhraseMatcher(phrases, lexicon),
    looksIntoHashtags: rules.some(({ rule: { check } }) => check.kind === 'phrase' && check.hashtags),
  }
}
