import {
  type CompiledCondition,
  type CompiledRule,
  type CompiledTerms,
  type Conditions,
  DEFAULT_LINES,
  type PhrasesWanted,
  type RuleWanted,
  type SignWanted,
  SPOKEN_LINES,
  type Spot,
  type SpotOf,
  type Wanted,
  type WordLists,
} from './checks/found.ts'
import { applyChanges } from './extend.ts'
import { onceALine } from './facts.ts'
import { addTo } from './group.ts'
import { Lexicon } from './lexicon.ts'
import { normalize } from './normalize.ts'
import { Pattern } from './pattern.ts'
import { matchesIn, PatternMatcher, type SoughtPattern } from './patterns.ts'
import { PhraseMatcher, type Sought } from './phrases.ts'
import { describe, Problems, type Report } from './problem.ts'
import { checkSize } from './size.ts'
import {
  type Check,
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
  readonly patterns: PatternMatcher<RuleWanted | SignWanted>
}

export interface Compiled {
  /** Rules that look at the whole draft; phrases and patterns are looked for in each line, by `search`. */
  readonly checks: readonly CompiledRule[]
  /** They come last: what they ask for must not stand inside a red flag. */
  readonly requirements: readonly CompiledRule[]
  readonly groups: ReadonlyMap<string, Group>
  readonly kinds: ReadonlyMap<string, PostKind>
  readonly platforms: ReadonlyMap<string, PlatformFacts>
  /** The packs' own conditions, by `pack/name`. */
  readonly conditions: ReadonlyMap<string, Conditions>
  /** Wordings inside which nothing is marked. */
  readonly left: CompiledTerms | undefined
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
  const conditions = new Map<string, Conditions>()
  const phrases = new SoughtPhrases()
  const signs: SoughtSign[] = []
  const ids = new Set<string>()
  for (const pack of packs) {
    const report = problems.of(pack.id)
    if (ids.has(pack.id)) report('/id', 'an id that no other pack has', describe(pack.id), 'taken')
    ids.add(pack.id)
    for (const [name, group] of Object.entries(pack.groups ?? {})) {
      if (groups.has(name)) report(`/groups/${name}`, 'a group that no other pack defines', describe(name), 'taken')
      groups.set(name, group)
    }
    const lists = compileLists(pack)
    const texts = pack.lists ?? {}
    for (const [name, kind] of Object.entries(pack.kinds ?? {})) {
      if (kinds.has(name)) report(`/kinds/${name}`, 'a kind that no other pack defines', describe(name), 'taken')
      kinds.set(name, kind)
      for (const sign of kind.signs) signs.push({ kind: name, sign, lists, texts })
    }
    for (const [name, facts] of Object.entries(pack.platforms ?? {})) {
      if (platforms.has(name))
        report(`/platforms/${name}`, 'a platform that no other pack describes', describe(name), 'taken')
      platforms.set(name, facts)
    }
    const compileTerms = termsCompiler({ lists, texts }, phrases)
    const conditionsOf = conditionsCompiler(pack, compileTerms)
    for (const name of Object.keys(pack.conditions ?? {})) conditions.set(`${pack.id}/${name}`, conditionsOf([name]))
    for (const rule of pack.rules) {
      if (!rule.off) rules.push(compileRule(pack, lists, rule, rules.length, compileTerms, conditionsOf))
    }
  }
  for (const pack of packs) checkFacts(pack, platforms, problems.of(pack.id))
  const leave = packs.flatMap(({ changes }) => changes?.leave ?? [])
  const left =
    leave.length > 0 ? termsCompiler({ lists: NO_LISTS, texts: {} }, phrases)({ phrases: leave }, []) : undefined
  problems.throwIfAny()
  const isOf = (...wanted: readonly string[]) => rules.filter(({ rule: { check } }) => wanted.includes(check.kind))
  return {
    checks: isOf('limit', 'check'),
    requirements: isOf('require'),
    groups,
    kinds,
    platforms,
    conditions,
    left,
    search: compileSearch(rules, signs, phrases, lexicon),
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

const NO_LISTS: WordLists = new Map()

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
  compileTerms: CompileTerms,
  conditionsOf: (some: readonly When[] | undefined) => Conditions,
): CompiledRule {
  const group = rule.cue && pack.groups?.[rule.cue.group]
  const skip = rule.skip ?? defaultSkip(rule)
  return {
    id: `${pack.id}/${rule.id}`,
    category: pack.category,
    rule,
    order,
    lists,
    texts: pack.lists ?? {},
    lines: rule.lines ? new Set(rule.lines) : rule.cue ? SPOKEN_LINES : DEFAULT_LINES,
    skip,
    strength: SEVERITIES.indexOf(rule.severity),
    isAlways: !rule.platforms && !rule.surfaces && !rule.kinds,
    message: splitMessage(rule),
    only: rule.only && conditionsOf(rule.only),
    unless: [...conditionsOf(rule.unless), ...conditionsOf(group?.unless)],
    terms: compileTermsOf(rule.check, skip, compileTerms),
  }
}

/** The lists that terms may name, as sets and as the pack writes them. */
type Lists = Pick<CompiledRule, 'lists' | 'texts'>

/** A sign of a kind of post. */
interface SoughtSign extends Lists {
  readonly kind: string
  readonly sign: Sign
}

/** The phrases that terms look for; a list that many look for is entered once. */
class SoughtPhrases {
  readonly #given: Sought<Wanted>[] = []
  readonly #byList = new Map<readonly string[], Wanted[]>()

  /** What hits of these phrases lead back to. */
  wanted(terms: PhraseTerms, texts: Lists['texts']): PhrasesWanted {
    const wanted = { role: 'phrases' } as const
    const known = 'list' in terms && this.#byList.get(texts[terms.list] ?? [])?.find(({ role }) => role === 'phrases')
    if (known && known.role === 'phrases') return known
    this.add(terms, texts, wanted)
    return wanted
  }

  add(terms: PhraseTerms, texts: Lists['texts'], payload: Wanted): void {
    if ('phrases' in terms) this.#given.push({ phrases: terms.phrases, payloads: [payload] })
    else addTo(this.#byList, texts[terms.list] ?? [], payload)
  }

  all(): Sought<Wanted>[] {
    return [...this.#given, ...Array.from(this.#byList, ([phrases, payloads]) => ({ phrases, payloads }))]
  }
}

type PhraseTerms = Exclude<Terms, { readonly pattern: unknown }>

function compileTermsOf(check: Check, skip: readonly Skipped[], compileTerms: CompileTerms): CompiledRule['terms'] {
  if (check.kind === 'limit') return 'of' in check ? { of: compileTerms(check.of, skip) } : {}
  if (check.kind !== 'require') return {}
  const need = compileTerms(check.need, [])
  return check.where ? { where: compileTerms(check.where, skip), need } : { need }
}

/** @param skip what they leave alone */
type CompileTerms = (terms: Terms, skip: readonly Skipped[]) => CompiledTerms

/** Compiles terms of one pack. @param phrases gets those of them that are no pattern */
function termsCompiler({ lists, texts }: Lists, phrases: SoughtPhrases): CompileTerms {
  return (terms, skip) => {
    if ('pattern' in terms) {
      const pattern = new Pattern(terms.pattern, lists)
      return { placing: terms, skip, find: onceALine((line) => matchesIn(line, pattern)) }
    }
    const wanted = phrases.wanted(terms, texts)
    return { placing: terms, skip, find: ({ phrases }) => spotsOf(wanted, phrases) }
  }
}

/** As `filter` would; but most lines have none, and every term looks at every line. */
function spotsOf(wanted: PhrasesWanted, all: readonly SpotOf<PhrasesWanted>[]): readonly Spot[] {
  let spots: Spot[] | undefined
  for (let i = 0; i < all.length; i++) {
    const spot = all[i] as SpotOf<PhrasesWanted>
    if (spot.of === wanted) {
      if (spots) spots.push(spot)
      else spots = [spot]
    }
  }
  return spots ?? NOWHERE
}

const NOWHERE: readonly Spot[] = []

/** Compiles the conditions of one pack; one that many rules name is one. */
function conditionsCompiler(pack: Pack, compileTerms: CompileTerms) {
  const known = new Map<Condition, CompiledCondition>()
  const compiled = (condition: Condition): CompiledCondition => {
    if ('kinds' in condition || 'platforms' in condition) return condition
    return Object.assign(compileTerms(condition, condition.skip ?? []), { scope: condition.scope })
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
  signs: readonly SoughtSign[],
  terms: SoughtPhrases,
  lexicon: Lexicon,
): Search {
  const phrases: Sought<Wanted>[] = []
  const patterns: SoughtPattern<RuleWanted | SignWanted>[] = []
  for (const rule of rules) {
    const { check } = rule.rule
    const payload = { role: 'rule', rule } as const
    if (check.kind === 'phrase') {
      const { forms = false, stretched = false } = check
      phrases.push({ phrases: Object.keys(check.entries), forms, stretched, payloads: [payload] })
    } else if (check.kind === 'pattern') {
      const pattern = new Pattern(check.slots, rule.lists)
      patterns.push({ pattern, isApart: true, isOpening: check.opens !== undefined, lines: rule.lines, payload })
    }
  }
  for (const { kind, sign, lists, texts } of signs) {
    const payload = { role: 'sign', kind, placing: sign } as const
    if ('pattern' in sign) {
      const pattern = new Pattern(sign.pattern, lists)
      patterns.push({ pattern, isApart: false, isOpening: sign.opens !== undefined, payload })
    } else terms.add(sign, texts, payload)
  }
  return {
    lexicon,
    patterns: new PatternMatcher(patterns, lexicon),
    phrases: new PhraseMatcher([...phrases, ...terms.all()], lexicon),
    looksIntoHashtags: rules.some(({ rule: { check } }) => check.kind === 'phrase' && check.hashtags),
  }
}
