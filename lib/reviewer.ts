import { checklistOf } from './checklist.ts'
import { checkCode, dayOf } from './checks/code.ts'
import type { CompiledRule, Context, Found, PlacedTerm } from './checks/found.ts'
import { checkLimit } from './checks/limit.ts'
import { checkRequire } from './checks/require.ts'
import { type Compiled, compile } from './compile.ts'
import { conditionsIn } from './conditions.ts'
import { type Draft, FOLD_GRAPHEMES, type PlacedLine, readDraft, spanOf } from './draft.ts'
import { groupBy } from './group.ts'
import { guessKind } from './kind.ts'
import { compileVotes, createLanguageFinder, type Languages, type Votes } from './languages.ts'
import { Lexicon } from './lexicon.ts'
import { createLineReader } from './line.ts'
import { countsOf } from './measure.ts'
import { placesIn } from './placing.ts'
import { type Loss, score } from './score.ts'
import { type Shortening, shorten } from './shortening/shorten.ts'
import { termsIn } from './terms.ts'
import {
  CATEGORIES,
  type Explanation,
  type Finding,
  type Locale,
  type Pack,
  type Place,
  type Platform,
  type Review,
  type ReviewOptions,
  type Scores,
} from './types.ts'

/** Compiled packs, for any number of drafts. */
export interface Reviewer {
  /**
   * Reviews one draft. Never throws, for any string; the same input gives the same review. No clock, network or chance.
   * @param text the whole post, lines separated by `\n`
   */
  review(text: string, options?: ReviewOptions): Review
  /**
   * Says what could be moved up or left out in a draft that is too long. Never throws, for any string.
   * @param options as `review` takes them, and `target`: graphemes that the draft should have at most; default: what
   * readers see before the fold
   */
  shorten(text: string, options?: ReviewOptions & { readonly target?: number }): Shortening
  /** The same rules with another detector (or none) and a memory of its own. */
  with(change: { readonly detect?: Detect }): Reviewer
  /** Why a rule exists; `undefined` for an id that no pack has, and for a rule that does not say. */
  explain(ruleId: string, locale?: Locale): Explanation | undefined
  /** What people call a kind of post; `undefined` for one that no pack has. */
  kindTitle(kind: string, locale?: Locale): string | undefined
}

/** Says the language of a sentence that the word lists know nothing of, as ISO 639-3; `undefined`: does not know either. */
export type Detect = (sentence: string) => string | undefined

/** What a reviewer is made of. */
export interface ReviewerOptions {
  /** As `parsePack` returned them; of rules that tie, the one in the earlier pack wins. */
  readonly packs: readonly Pack[]
  /** As `parseLanguages` returned them; without them every sentence counts as Indonesian. */
  readonly languages?: Languages
  readonly detect?: Detect
}

/**
 * Compiles packs once, for any number of reviews.
 * @throws PackError when packs contradict each other; see `compile`
 */
export function createReviewer({ packs, languages, detect }: ReviewerOptions): Reviewer {
  const lexicon = new Lexicon()
  const votes = languages && compileVotes(languages, lexicon)
  return reviewerOf(compile(packs, lexicon), packs, votes, detect)
}

function reviewerOf(compiled: Compiled, packs: readonly Pack[], votes?: Votes, detect?: Detect): Reviewer {
  const languageOf = votes && createLanguageFinder(votes, detect && quiet(detect))
  const readLines = createLineReader({ search: compiled.search, languageOf })
  const foldOf = ({ platform }: ReviewOptions) => compiled.platforms.get(platform ?? '')?.fold?.graphemes
  const read = (text: string, options: ReviewOptions) =>
    readDraft(text, readLines, { breaks: options.breaks, fold: foldOf(options) })
  return {
    review: (text, options = {}) => review(read(text, options), options, compiled),
    shorten(text, options = {}) {
      const draft = read(text, options)
      const kind = options.kind ?? guessKind(draft, compiled.kinds)
      return shorten(draft, kind, options.target ?? foldOf(options) ?? FOLD_GRAPHEMES, compiled)
    },
    with: (change) => reviewerOf(compiled, packs, votes, change.detect),
    explain(ruleId, locale = 'id') {
      const pack = packs.find(({ id }) => ruleId.startsWith(`${id}/`))
      const rule = pack?.rules.find(({ id }) => ruleId === `${pack.id}/${id}`)
      if (!pack || rule?.why === undefined || rule.source === undefined) return undefined
      return { why: rule.why[locale], source: rule.source, pack: pack.title[locale] }
    },
    kindTitle: (kind, locale = 'id') => compiled.kinds.get(kind)?.title[locale],
  }
}

/** A review never throws, whatever a detector does. */
function quiet(detect: Detect): Detect {
  return (sentence) => {
    try {
      return detect(sentence)
    } catch {
      return undefined
    }
  }
}

function review(draft: Draft, told: ReviewOptions, compiled: Compiled): Review {
  const { groups, kinds } = compiled
  const { text } = draft
  const kind = told.kind ?? guessKind(draft, kinds)
  const options = { ...told, ...(kind !== null && { kind }) }
  const { found, checklist } = findAll(draft, options, compiled)
  const shown = withoutOverlaps(found)
  const cues = onePerWording(shown.filter(({ rule }) => rule.rule.cue)).map(([first]) => first as Found)
  const counts = countsOf(draft.tally)
  const { scores, losses } = score(counts.words, shown, cues, groups)
  const grouped = onePerWording(onePerPlace(toldOnce(shown)))
  const costs = costsOf(grouped, losses)
  const findings = grouped.map((places, i) => finding(text, places, options, costs[i] as Finding['cost']))
  return Object.freeze({
    findings: Object.freeze(findings.sort(byPosition)),
    scores: Object.freeze(scores),
    kind,
    counts: Object.freeze(counts),
    sentences: Object.freeze(sentencesOf(draft)),
    fold: draft.fold,
    checklist: Object.freeze(checklist),
  })
}

function sentencesOf(draft: Draft): Review['sentences'] {
  const sentences: Review['sentences'][number][] = []
  for (const placed of draft.lines) {
    for (const { first, last, language } of placed.line.sentences) {
      const { start, end } = spanOf(placed, first, last)
      sentences.push(Object.freeze({ start, end, language }))
    }
  }
  return sentences
}

/** What the rules mark, before overlaps, and what they ask for. */
function findAll(draft: Draft, options: ReviewOptions, { checks, requirements, platforms, left }: Compiled) {
  const surface = options.surface ?? 'post'
  const isOneOf = (value: string | undefined, wanted: readonly string[] | undefined) =>
    !wanted || (value !== undefined && wanted.includes(value))
  const isActive = ({ isAlways, rule: { platforms, surfaces, kinds } }: CompiledRule) =>
    isAlways || (isOneOf(options.platform, platforms) && isOneOf(surface, surfaces) && isOneOf(options.kind, kinds))
  const marked = matches(draft).filter(({ rule }) => isActive(rule))
  const termsOf = termsIn(draft)
  const inCue = new Set<number>()
  const limits = platforms.get(options.platform ?? '')?.limits ?? NOTHING
  const linesOf = linesIn(draft)
  const context: Context = { draft, surface, limits, today: dayOf(options.today), linesOf, termsOf, inCue }
  const asked = { kind: options.kind ?? null, platform: options.platform, termsOf }
  const isAllowed = conditionsIn(asked)
  const applies = (rule: CompiledRule, one: Found) => !rule.only || isAllowed(rule.only, one)
  const ends = endsOf(termsOf(left))
  const isLeft = ({ span, first, last }: Found) => span !== null && last <= (ends.get(first) ?? -1)
  const found: Found[] = []
  const add = (all: readonly Found[]) => {
    const more = all.filter((one) => applies(one.rule, one) && !isLeft(one))
    const flags = more.filter((one) => one.rule.rule.cue)
    for (const { first, last } of flags) mark(inCue, first, last)
    const isExcused = conditionsIn(asked, inCue)
    const kept = more.filter((one) => !isExcused(one.rule.unless, one))
    // What an exception excused is no red flag and may satisfy what comes later.
    for (const one of kept) found.push(one)
    if (flags.length === 0) return
    inCue.clear()
    for (const { rule, first, last } of found) if (rule.rule.cue) mark(inCue, first, last)
  }
  add(marked)
  for (const stage of [checks, requirements]) {
    add(stage.flatMap((rule) => (isActive(rule) ? run(rule, context) : [])))
  }
  const checked = { draft, found, termsOf, inCue, applies }
  return { found, checklist: checklistOf(requirements.filter(isActive), checked, options.locale ?? 'id') }
}

/** For every token inside a term, where the term ends; of several, the farthest. */
function endsOf(terms: readonly PlacedTerm[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  for (const { first, last } of terms) {
    for (let at = first; at < last; at++) ends.set(at, Math.max(last, ends.get(at) ?? 0))
  }
  return ends
}

/** Says which lines a rule looks at; most rules look at the same. */
function linesIn({ lines }: Draft): Context['linesOf'] {
  const known = new Map<CompiledRule['lines'], readonly PlacedLine[]>()
  return ({ lines: classes }) => {
    const some = known.get(classes) ?? lines.filter(({ line }) => classes.has(line.class))
    known.set(classes, some)
    return some
  }
}

/** What a rule of the document stage marks; phrases and patterns were found with their lines. */
function run(rule: CompiledRule, context: Context): readonly Found[] {
  const { check } = rule.rule
  switch (check.kind) {
    case 'limit':
      return checkLimit(rule, check, context)
    case 'require':
      return checkRequire(rule, check, context)
    case 'check':
      return checkCode(rule, check, context)
    default:
      return []
  }
}

/** What phrase and pattern rules mark, at its place in the draft. */
function matches(draft: Draft): Found[] {
  const isInPlace = placesIn(draft)
  const found: Found[] = []
  for (const placed of draft.lines) {
    for (const match of placed.line.matches) {
      const { rule, first, last, within } = match
      const { start, tokens } = placed
      if (rule.rule.check.kind === 'pattern' && !isInPlace(rule.rule.check, placed, last)) continue
      found.push({
        rule,
        span: within ? { start: start + within.start, end: start + within.end } : spanOf(placed, first, last),
        first: tokens + first,
        last: tokens + last,
        wording: match.wording,
        suggestions: match.suggestions,
        placed,
        slots: match.slots,
      })
    }
  }
  return found
}

const sizeOf = ({ first, last }: Found) => last - first

/**
 * Within one category the longest stays, of equals what can be mended, then the more severe, then the earlier rule. Advice
 * hides no word inside it that another rule can mend. A limit competes only with limits on the same count: a long sentence
 * must not hide the misspelling inside it, and of two limits that a draft is over, the stricter one says enough. A red flag
 * competes only with those of its own rule: every point that is lost is shown.
 */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) =>
      sizeOf(b) - sizeOf(a) ||
      Number(isMendable(b)) - Number(isMendable(a)) ||
      compareStrength(a, b) ||
      a.first - b.first,
  )
  /** Tokens that are taken, by layer. */
  const layers = new Map<string, Set<number>>()
  const layerNamed = (name: string) => {
    const known = layers.get(name) ?? new Set()
    layers.set(name, known)
    return known
  }
  return ranked.filter((one) => {
    const { rule, span } = one
    if (!span && rule.rule.check.kind !== 'limit') return true
    // What is about the whole draft takes the place before its first token.
    const { first, last } = span ? one : { first: -1, last: 0 }
    const { competes, takes } = layersOf(one)
    for (const layer of competes.map(layerNamed)) for (let at = first; at < last; at++) if (layer.has(at)) return false
    for (const layer of takes.map(layerNamed)) mark(layer, first, last)
    return true
  })
}

/**
 * Without what a limit of another category says of the very same words: that a sentence is long is told once, as what it is first
 * of all, though it costs points for both brevity and clarity.
 */
function toldOnce(shown: readonly Found[]): Found[] {
  const told = new Map<string, Found>()
  for (const one of shown) {
    const of = sameCount(one)
    const other = of && told.get(of)
    if (of && (!other || compareStrength(one, other) < 0)) told.set(of, one)
  }
  return shown.filter((one) => {
    const of = sameCount(one)
    return !of || told.get(of) === one
  })
}

/** What a limit on a part of the draft has counted, and where. */
function sameCount({ rule: { rule }, span }: Found): string | undefined {
  const { check } = rule
  return span && check.kind === 'limit' && 'measure' in check ? `${check.measure} ${span.start} ${span.end}` : undefined
}

const compareStrength = (a: Found, b: Found) => b.rule.strength - a.rule.strength || a.rule.order - b.rule.order

const isMendable = ({ suggestions }: Found) => suggestions.length > 0

/**
 * A red flag and another finding on the very same words are one to the writer: the red flag stays, since it costs trust, and
 * takes the replacements that it lacks itself. Both count in the scores. Only phrases and patterns are about nothing but the
 * words they mark.
 */
function onePerPlace(shown: readonly Found[]): readonly Found[] {
  const others = new Map<string, Found>()
  const flagged = new Set<string>()
  for (const one of shown) {
    if (!isOfWords(one)) continue
    if (one.rule.rule.cue) flagged.add(placeKey(one))
    else if (isMendable(one) || !others.has(placeKey(one))) others.set(placeKey(one), one)
  }
  return shown.flatMap((one) => {
    if (!isOfWords(one)) return one
    if (!one.rule.rule.cue) return flagged.has(placeKey(one)) ? [] : one
    const other = others.get(placeKey(one))
    return other && !isMendable(one) ? { ...one, suggestions: other.suggestions } : one
  })
}

const isOfWords = ({ rule: { rule } }: Found) => rule.check.kind === 'phrase' || rule.check.kind === 'pattern'
const placeKey = ({ first, last }: Found) => `${first}-${last}`

/** The layers in which a finding competes for its places, and those in which it takes them. */
function layersOf(found: Found): Record<'competes' | 'takes', readonly string[]> {
  const { id, category, rule } = found.rule
  const { check, cue } = rule
  const own = check.kind === 'limit' && 'measure' in check ? `${category} ${check.measure} ${check.per === 'fold'}` : id
  if (cue || check.kind === 'limit') return { competes: [own], takes: [own] }
  const advice = `${category} advice`
  return isMendable(found)
    ? { competes: [own, category], takes: [own, category, advice] }
    : { competes: [own, advice], takes: [own, advice] }
}

function mark(tokens: Set<number>, first: number, last: number): void {
  for (let token = first; token < last; token++) tokens.add(token)
}

/** Places of one rule on the same word belong together, in order of appearance; of some rules all places do. */
function onePerWording(found: readonly Found[]): Found[][] {
  const sorted = [...found].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  const groups: Found[][] = []
  for (const alike of groupBy(sorted, ({ wording, rule }) => (rule.rule.together ? rule : wording)).values()) {
    if (alike.length === 1) groups.push(alike)
    else groups.push(...groupBy(alike, ({ rule }) => rule).values())
  }
  return groups
}

/**
 * The points that each of these findings takes, in their order. What another finding was told for counts there: see `toldOnce`
 * and `onePerPlace`.
 */
function costsOf(told: readonly (readonly Found[])[], losses: readonly Loss[]): Finding['cost'][] {
  const tellers = new Map<string, number>()
  told.forEach((places, i) => {
    for (const place of places) for (const key of tellingKeys(place)) if (!tellers.has(key)) tellers.set(key, i)
  })
  const costs = told.map((): Partial<Record<keyof Scores, number>> => ({}))
  for (const { found, category, points } of losses) {
    const teller = tellingKeys(found).find((key) => tellers.has(key))
    const cost = costs[tellers.get(teller ?? '') ?? -1]
    if (cost) cost[category] = (cost[category] ?? 0) + points
  }
  for (const cost of costs)
    for (const category of CATEGORIES) if (cost[category]) cost[category] = toHundredth(cost[category])
  return costs
}

/** What tells which finding stands for one: itself, one on the same count, or one on the same words. */
function tellingKeys(found: Found): string[] {
  const keys = [`${found.rule.id} ${placeKey(found)}`]
  const count = sameCount(found)
  if (count) keys.push(count)
  if (isOfWords(found)) keys.push(placeKey(found))
  return keys
}

const toHundredth = (points: number) => Math.round(points * 100) / 100

function finding(draft: string, places: readonly Found[], options: ReviewOptions, cost: Finding['cost']): Finding {
  const first = places[0] as Found
  const { id, category, rule, message } = first.rule
  const { span, suggestions } = first
  const text = span ? draft.slice(span.start, span.end) : ''
  const data = {
    span: span && Object.freeze(span),
    text,
    suggestions: frozen(suggestions),
    also: frozen(places.length === 1 ? [] : places.slice(1).map((other) => placeOf(draft, other))),
    ruleId: id,
    category,
    severity: rule.severity,
    message: fill(message(options.locale ?? 'id'), first, text, options),
    cost: Object.freeze(cost),
  }
  return Object.freeze(rule.cue ? { ...data, cue: Object.freeze({ ...rule.cue }) } : data)
}

const NOTHING: readonly never[] = Object.freeze([])
const frozen = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? NOTHING : Object.freeze(items))

/** What {platform} is called in messages. */
const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  whatsapp: 'WhatsApp',
}

/** @param message text and names of values by turns, as `splitMessage` makes it */
function fill(message: readonly string[], found: Found, match: string, options: ReviewOptions): string {
  let text = message[0] as string
  for (let i = 1; i < message.length; i += 2) {
    const name = message[i] as string
    text += (found.slots?.[name] ?? valueNamed(name, found, match, options)) + message[i + 1]
  }
  return text
}

function valueNamed(
  name: string,
  { suggestions, count, max, isAbout }: Found,
  match: string,
  { platform, locale = 'id' }: ReviewOptions,
): string {
  switch (name) {
    case 'match':
      return match
    case 'suggestion':
      return suggestions.find((to) => to !== '') ?? ''
    case 'count':
      return inDigits(count, locale)
    case 'max':
      return (isAbout ? ABOUT[locale] : '') + inDigits(max, locale)
    case 'platform':
      return (platform && PLATFORM_NAMES[platform]) ?? ''
    default:
      return `{${name}}`
  }
}

/** Said before a figure that is not certain. */
const ABOUT: Readonly<Record<Locale, string>> = { id: 'sekitar ', en: 'about ' }

/** A whole number with its thousands set apart, as EYD V and English do. */
const inDigits = (number: number | undefined, locale: Locale): string =>
  String(number ?? '').replace(/\B(?=(\d{3})+$)/g, locale === 'id' ? '.' : ',')

function placeOf(draft: string, { span, suggestions }: Found): Place {
  const text = span ? draft.slice(span.start, span.end) : ''
  return Object.freeze({ span: span && Object.freeze(span), text, suggestions: frozen(suggestions) })
}

/** Order of findings in a review. */
export function byPosition(a: Finding, b: Finding): number {
  if (!a.span || !b.span) return Number(a.span !== null) - Number(b.span !== null) || compare(a.ruleId, b.ruleId)
  return a.span.start - b.span.start || a.span.end - b.span.end || compare(a.ruleId, b.ruleId)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
