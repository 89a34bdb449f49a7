import { NAMED_CHECKS } from './checks/named/index.ts'
import { isFact, NO_FACT } from './extend.ts'
import { PACK_SHAPE } from './language.ts'
import { normalize } from './normalize.ts'
import { phraseKey } from './phrase-key.ts'
import { describe, Problems, pointerStep, type Report } from './problem.ts'
import { BRACED, FORMS } from './replacement.ts'
import { checkShape } from './shape.ts'
import { checkSize, comparisonsOf, MOST_COMPARISONS } from './size.ts'
import { kindOf } from './tokenize.ts'
import type {
  Check,
  Condition,
  LimitCheck,
  Measure,
  Pack,
  PlatformLimit,
  Rule,
  Slot,
  Terms,
  TokenTest,
  When,
} from './types.ts'

/**
 * Checks one pack. A pack with a problem is refused as a whole.
 * @param json parsed JSON of any shape, depth and size; more than 5,000,000 code units of keys and strings (no file of
 * 5 MB holds more) or more than 150,000 entries are refused, and nothing that the rule language does not know is entered
 * @param name how errors call the pack, such as its file name
 * @throws PackError with the place, what was expected and what was found, for up to 50 problems, and how many more
 */
export function parsePack(json: unknown, name: string): Pack {
  const problems = new Problems()
  const report = problems.of(name)
  checkShape(json, PACK_SHAPE, report)
  if (problems.count === 0) {
    checkMeaning(json as Pack, report)
    checkSize([json as Pack], () => report)
  }
  problems.throwIfAny()
  return json as Pack
}

/** What a shape cannot say: references, duplicates, and what a rule owes its reader. */
function checkMeaning(pack: Pack, report: Report): void {
  for (const [name, rows] of Object.entries(pack.conditions ?? {})) {
    checkConditions(pack, rows, `/conditions/${name}`, report)
  }
  for (const [name, { unless }] of Object.entries(pack.groups ?? {})) {
    checkConditions(pack, unless, `/groups/${name}/unless`, report)
  }
  pack.calibration?.fixed.forEach((name, i) => {
    if (!pack.groups || !Object.hasOwn(pack.groups, name))
      report(`/calibration/fixed/${i}`, 'a name in /groups', describe(name), 'name')
  })
  const seen = new Set<string>()
  pack.rules.forEach((rule, i) => {
    const at = `/rules/${i}`
    if (seen.has(rule.id)) report(`${at}/id`, 'an id that no other rule has', describe(rule.id), 'taken')
    seen.add(rule.id)
    if (rule.check.kind === 'phrase') {
      checkEntries(rule.check.entries, `${at}/check/entries`, rule.check.case === 'exact', report)
    }
    checkCue(pack, rule, at, report)
    checkExamples(pack, rule, at, report)
    checkMessage(rule, at, report)
    checkSearch(pack, rule, at, report)
    if (rule.check.kind === 'require') checkDistance(rule.check.within, at, report)
    if (rule.check.kind === 'limit') checkLimit(rule.check, `${at}/check`, report)
  })
  for (const [name, words] of Object.entries(pack.lists ?? {})) checkPhrases(words, `/lists/${name}`, report)
  for (const [name, { limits = [] }] of Object.entries(pack.platforms ?? {})) {
    checkPlatformLimits(limits, `/platforms/${name}/limits`, report)
  }
  for (const [name, { signs }] of Object.entries(pack.kinds ?? {})) {
    signs.forEach((sign, i) => void checkTerms(pack, sign, `/kinds/${name}/signs/${i}`, report))
  }
  for (const [name, { add = {} }] of Object.entries(pack.changes?.rules ?? {})) {
    // Which of them read alike is asked when the rule is known.
    checkEntries(add, `/changes/rules/${pointerStep(name)}/add`, true, report)
  }
  for (const [name, { add = [] }] of Object.entries(pack.changes?.lists ?? {})) {
    checkPhrases(add, `/changes/lists/${pointerStep(name)}/add`, report)
  }
  checkPhrases(pack.changes?.leave ?? [], '/changes/leave', report)
}

/** Every entry can be found, and no two of them in the same places; in an exact rule letter case tells them apart. */
function checkEntries(entries: object, at: string, isExact: boolean, report: Report): void {
  const seen = new Map<string, string>()
  for (const phrase of Object.keys(entries)) {
    const key = phraseKey(phrase)
    // Most entries are as they are compared; of two that are compared alike at most one is.
    if (key === phrase) continue
    const pointer = `${at}/${pointerStep(phrase)}`
    if (key === undefined) report(pointer, FINDABLE, describe(phrase))
    else if (!isExact) {
      const twin = Object.hasOwn(entries, key) ? key : seen.get(key)
      if (twin !== undefined)
        report(pointer, `an entry that does not read like ${describe(twin)}`, describe(phrase), 'taken')
      seen.set(key, phrase)
    }
  }
}

const FINDABLE = 'words that one line can hold'

function checkPhrases(phrases: readonly string[], at: string, report: Report): void {
  phrases.forEach((phrase, i) => {
    if (phraseKey(phrase) === undefined) report(`${at}/${i}`, FINDABLE, describe(phrase))
  })
}

/** Measures that are no counts of places, so that a number of them for so many words means nothing. */
const NO_COUNTS: readonly Measure[] = ['words', 'wordsPerSentence', 'capitals']

function checkLimit(check: LimitCheck, at: string, report: Report): void {
  const given = ['measure', 'of'].filter((name) => Object.hasOwn(check, name))
  if (given.length !== 1) report(at, 'exactly one of measure, of', given.join(' and ') || 'none')
  if (check.max === 'platform' && (!('measure' in check) || check.per !== 'draft' || check.perWords !== undefined)) {
    report(`${at}/max`, 'a number: platforms bound measures of the whole draft alone', '"platform"')
  }
  if (check.perWords !== undefined && 'measure' in check && NO_COUNTS.includes(check.measure)) {
    report(`${at}/perWords`, `nothing for ${check.measure}`, describe(check.perWords))
  }
}

/** One bound for a measure on a surface. */
function checkPlatformLimits(limits: readonly PlatformLimit[], at: string, report: Report): void {
  const seen = new Set<string>()
  limits.forEach(({ measure, surface = 'post' }, i) => {
    const one = `${measure} of a ${surface}`
    if (seen.has(one)) report(`${at}/${i}`, 'a measure and surface that no other has', one, 'taken')
    seen.add(one)
  })
}

function checkCue(pack: Pack, rule: Rule, at: string, report: Report): void {
  if (rule.cue && !(pack.groups && Object.hasOwn(pack.groups, rule.cue.group))) {
    report(`${at}/cue/group`, 'a name in /groups', describe(rule.cue.group), 'name')
  }
  if (rule.cue && fades(rule.check)) {
    report(
      `${at}/check/per`,
      'a part of the draft, because a red flag must not fade as a draft grows',
      '"draft" or "fold"',
    )
  }
  if (pack.category !== 'trust') return
  if (!rule.cue) report(`${at}/cue`, 'a cue, because the pack feeds trust', 'nothing', 'missing')
  if (rule.severity === 'error' && !isFact(pack, rule)) report(`${at}/severity`, NO_FACT, '"error"')
}

/** A share of the draft, or so many for so many words of it, falls when text is added. */
function fades(check: Check): boolean {
  if (check.kind !== 'limit' || (check.per !== 'draft' && check.per !== 'fold')) return false
  return (
    check.perWords !== undefined || ('measure' in check && ['capitals', 'wordsPerSentence'].includes(check.measure))
  )
}

function checkExamples(pack: Pack, rule: Rule, at: string, report: Report): void {
  if (pack.stripped && rule.examples) report(`${at}/examples`, 'nothing, because the pack is stripped', 'examples')
  if (!pack.stripped && !rule.examples) report(`${at}/examples`, 'one bad and two good examples', 'nothing', 'missing')
}

const PLACEHOLDERS: Readonly<Record<Check['kind'], readonly string[]>> = {
  phrase: ['match'],
  pattern: ['match'],
  limit: ['match', 'count', 'max', 'platform'],
  require: ['match'],
  check: ['match'],
}

function checkMessage(rule: Rule, at: string, report: Report): void {
  const { check } = rule
  const allowed = [
    ...PLACEHOLDERS[check.kind],
    ...(isAlwaysReplaced(check) ? ['suggestion'] : []),
    ...(check.kind === 'pattern' ? check.slots.flatMap(({ name }) => name ?? []) : []),
    ...(check.kind === 'check' ? (NAMED_CHECKS[check.name]?.slots ?? []) : []),
  ]
  for (const locale of ['id', 'en'] as const) {
    for (const [, name] of rule.message[locale].matchAll(/\{([\w-]*)\}/g)) {
      if (allowed.includes(name as string)) continue
      report(`${at}/message/${locale}`, `only ${allowed.map((n) => `{${n}}`).join(' ')} here`, describe(`{${name}}`))
    }
  }
}

const isAlwaysReplaced = (check: Check) =>
  (check.kind === 'phrase' && Object.values(check.entries).every((to) => to.some((text) => text !== ''))) ||
  (check.kind === 'pattern' && (check.replace ?? []).some((text) => text !== ''))

const hasListIn = (pack: Pack) => (name: string) => pack.lists !== undefined && Object.hasOwn(pack.lists, name)

/** Exactly one of three, and what it names is there. */
function checkTerms(pack: Pack, terms: Terms, at: string, report: Report): void {
  const hasList = hasListIn(pack)
  const given = ['phrases', 'list', 'pattern'].filter((name) => Object.hasOwn(terms, name))
  if (given.length !== 1) report(at, 'exactly one of phrases, list, pattern', given.join(' and ') || 'none')
  if ('phrases' in terms) checkPhrases(terms.phrases, `${at}/phrases`, report)
  if ('list' in terms && !hasList(terms.list)) report(`${at}/list`, 'a name in /lists', describe(terms.list), 'name')
  if ('pattern' in terms) checkSlots(terms.pattern, `${at}/pattern`, hasList, report)
}

/** Terms that stand somewhere, or kinds of post, or platforms. */
function checkCondition(pack: Pack, condition: Condition, at: string, report: Report): void {
  if (!('kinds' in condition || 'platforms' in condition)) {
    checkTerms(pack, condition, at, report)
    if (condition.scope === undefined) report(`${at}/scope`, 'where the terms stand', 'nothing', 'missing')
    return
  }
  const alone = 'kinds' in condition ? 'kinds' : 'platforms'
  if (Object.keys(condition).length > 1) report(at, `${alone} alone`, Object.keys(condition).join(' and '))
}

function checkConditions(pack: Pack, conditions: readonly When[] | undefined, at: string, report: Report): void {
  conditions?.forEach((item, i) => {
    if (Array.isArray(item)) item.forEach((one, j) => void checkCondition(pack, one, `${at}/${i}/${j}`, report))
    else if (typeof item !== 'string') checkCondition(pack, item as Condition, `${at}/${i}`, report)
    else if (!pack.conditions || !Object.hasOwn(pack.conditions, item))
      report(`${at}/${i}`, 'a name in /conditions', describe(item), 'name')
  })
}

/** Where the same condition lets a rule fire and keeps it from firing, it never does. */
function checkContradiction(pack: Pack, { only = [], unless = [], cue }: Rule, at: string, report: Report): void {
  const group = cue && pack.groups && Object.hasOwn(pack.groups, cue.group) ? pack.groups[cue.group] : undefined
  const excuses = new Set([...unless, ...(group?.unless ?? [])].map((item) => JSON.stringify(item)))
  only.forEach((item, i) => {
    if (excuses.has(JSON.stringify(item)))
      report(`${at}/only/${i}`, 'a condition that is no exception of the rule or its group', describe(item))
  })
}

/** What a rule looks for: its terms are there, every `same` and replacement names a slot. */
function checkSearch(pack: Pack, rule: Rule, at: string, report: Report): void {
  const { check } = rule
  const hasList = hasListIn(pack)
  if (rule.asks && check.kind !== 'require') report(`${at}/asks`, 'nothing, because it is no require rule', 'asks')
  checkConditions(pack, rule.only, `${at}/only`, report)
  checkConditions(pack, rule.unless, `${at}/unless`, report)
  checkContradiction(pack, rule, at, report)
  if (check.kind === 'require') {
    if (check.where) checkTerms(pack, check.where, `${at}/check/where`, report)
    checkTerms(pack, check.need, `${at}/check/need`, report)
  }
  if (check.kind === 'limit' && 'of' in check) checkTerms(pack, check.of, `${at}/check/of`, report)
  if (check.kind === 'check') {
    const own = NAMED_CHECKS[check.name]?.lists ?? []
    for (const [name, list] of Object.entries(check.lists ?? {})) {
      const pointer = `${at}/check/lists/${name}`
      if (!own.includes(name))
        report(pointer, `one of the lists of this check: ${own.join(', ') || 'none'}`, describe(name))
      if (!hasList(list)) report(pointer, 'a name in /lists', describe(list), 'name')
    }
  }
  if (check.kind !== 'pattern') return
  checkSlots(check.slots, `${at}/check/slots`, hasList, report)
  check.replace?.forEach((template, i) => {
    for (const [, name, form] of template.matchAll(BRACED)) {
      const slot = check.slots.find((one) => one.name === name)
      const pointer = `${at}/check/replace/${i}`
      if (!slot) report(pointer, 'slots in braces, by their names', describe(name))
      else if (form !== undefined) checkForm(slot, form, pointer, report)
    }
  })
}

function checkForm({ starts, ends, repeat }: Slot, form: string, pointer: string, report: Report): void {
  if (!FORMS.includes(form)) return report(pointer, `{slot:form} with one of ${FORMS.join(', ')}`, describe(form))
  const tested = { start: starts, end: ends, rest: starts ?? ends }
  if (!(form in tested)) return
  if (tested[form as keyof typeof tested] === undefined)
    report(pointer, `a slot with \`${form === 'end' ? 'ends' : 'starts'}\` for :${form}`, 'one without')
  if (repeat) report(pointer, `a slot of one word for :${form}`, 'one with `repeat`')
}

/** What {braces} in a message mean in every rule. */
const RESERVED = new Set(['match', 'suggestion', 'count', 'max', 'platform'])

function checkSlots(slots: readonly Slot[], at: string, hasList: (name: string) => boolean, report: Report): void {
  const names = new Set<string>()
  const lastMarked = slots.findLastIndex(({ aside }) => !aside)
  const firstMarked = slots.findIndex(({ aside }) => !aside)
  if (firstMarked < 0) report(at, 'a slot that is not aside', 'none')
  const comparisons = comparisonsOf(slots)
  if (comparisons > MOST_COMPARISONS) {
    report(at, `fewer or shorter repeats: at most ${MOST_COMPARISONS} comparisons at one word`, `${comparisons}`)
  }
  slots.forEach((slot, i) => {
    checkTest(slot, `${at}/${i}`, names, hasList, report)
    if (slot.repeat && slot.repeat.min > slot.repeat.max)
      report(`${at}/${i}/repeat`, 'min not over max', describe(slot.repeat.min))
    if (slot.aside && i > firstMarked && i < lastMarked)
      report(`${at}/${i}/aside`, 'aside only before or behind the marked slots', 'one between')
    if (slot.name === undefined) return
    if (names.has(slot.name) || RESERVED.has(slot.name)) {
      report(`${at}/${i}/name`, 'a name of its own, not one that every message has', describe(slot.name))
    }
    names.add(slot.name)
  })
}

function checkTest(
  test: TokenTest,
  at: string,
  names: ReadonlySet<string>,
  hasList: (name: string) => boolean,
  report: Report,
): void {
  if (test.list !== undefined && !hasList(test.list))
    report(`${at}/list`, 'a name in /lists', describe(test.list), 'name')
  if (test.same !== undefined && !names.has(test.same))
    report(`${at}/same`, 'the name of an earlier slot', describe(test.same), 'name')
  for (const word of [test.text ?? []].flat()) {
    if (kindOf(word) === undefined) report(`${at}/text`, 'words of one token each', describe(word))
  }
  for (const part of [test.starts ?? [], test.ends ?? []].flat()) {
    if (normalize(part) === '') report(at, 'letters that can be seen', describe(part))
  }
  for (const count of ['letters', 'digits'] as const) {
    const { min = 0, max = Infinity } = test[count] ?? {}
    if (min > max) report(`${at}/${count}`, 'min not over max', describe(min))
  }
  test.any?.forEach((one, i) => void checkTest(one, `${at}/any/${i}`, names, hasList, report))
  if (Array.isArray(test.not))
    test.not.forEach((one, i) => void checkTest(one, `${at}/not/${i}`, names, hasList, report))
  else if (test.not) checkTest(test.not as TokenTest, `${at}/not`, names, hasList, report)
}

function checkDistance(within: unknown, at: string, report: Report): void {
  if (typeof within === 'object' && within !== null && Object.keys(within).length !== 1) {
    report(`${at}/check/within`, 'either sentences or tokens', describe(Object.keys(within).join(', ')))
  }
}
