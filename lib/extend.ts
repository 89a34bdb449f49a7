import { NAMED_CHECKS } from './checks/named/index.ts'
import { normalize } from './normalize.ts'
import { phraseKey } from './phrase-key.ts'
import { describe, type Problems, pointerStep, type Report, shorten } from './problem.ts'
import type { ListChange, Pack, PhraseCheck, Rule, RuleChange } from './types.ts'

/**
 * Applies what packs change in the packs they extend. A house style copies nothing of ours: it says what is different.
 * Several packs may change one rule or list, but not say different things of it.
 * @param problems gets every reason why the packs do not fit together; use what is returned only if there is none
 * @returns new packs in the same order, without changes of others
 */
export function applyChanges(packs: readonly Pack[], problems: Problems): readonly Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const rules = new Map<string, Target<Rule>>()
  const lists = new Map<string, Target<readonly string[]>>()
  for (const pack of packs) {
    for (const rule of pack.rules) rules.set(`${pack.id}/${rule.id}`, { pack, now: rule, said: new Map() })
    for (const [name, words] of Object.entries(pack.lists ?? {})) {
      lists.set(`${pack.id}/${name}`, { pack, now: words, said: new Map() })
    }
  }
  for (const pack of packs) {
    const report = problems.of(pack.id)
    checkExtends(pack, byId, report)
    for (const [name, change] of Object.entries(pack.changes?.rules ?? {})) {
      const place = { pack, at: `/changes/rules/${pointerStep(name)}`, report }
      const target = targetOf(name, rules, place)
      if (target) changeRule(target, change, place)
    }
    for (const [name, change] of Object.entries(pack.changes?.lists ?? {})) {
      const place = { pack, at: `/changes/lists/${pointerStep(name)}`, report }
      const target = targetOf(name, lists, place)
      if (target) changeList(target, change, place)
    }
  }
  return packs.map(({ extends: _, changes: { leave } = {}, ...pack }) => ({
    ...pack,
    ...(leave && { changes: { leave } }),
    rules: pack.rules.map((rule) => rules.get(`${pack.id}/${rule.id}`)?.now ?? rule),
    lists: Object.fromEntries(
      Object.entries(pack.lists ?? {}).map(([name, words]) => [name, lists.get(`${pack.id}/${name}`)?.now ?? words]),
    ),
  }))
}

/** A rule or list that packs may change. */
interface Target<Thing> {
  readonly pack: Pack
  now: Thing
  /** What was said of it so far and by which pack: of `off`, of `severity`, of an entry or member. */
  readonly said: Map<string, { readonly says: string; readonly by: string }>
}

/** Where a change stands. */
interface Place {
  readonly pack: Pack
  readonly at: string
  readonly report: Report
}

function checkExtends(pack: Pack, byId: ReadonlyMap<string, Pack>, report: Report): void {
  pack.extends?.forEach((name, i) => {
    if (!byId.has(name)) report(`/extends/${i}`, 'the id of another pack that is given', describe(name), 'name')
    else if (reaches(name, pack.id, byId))
      report(`/extends/${i}`, 'a pack that does not extend this one', describe(name))
  })
}

/** Whether pack `from` extends pack `to`, itself or through others. */
function reaches(from: string, to: string, byId: ReadonlyMap<string, Pack>): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true
    if (seen.has(name)) continue
    seen.add(name)
    open.push(...(byId.get(name)?.extends ?? []))
  }
  return false
}

function targetOf<Thing>(
  name: string,
  targets: ReadonlyMap<string, Target<Thing>>,
  { pack, at, report }: Place,
): Target<Thing> | undefined {
  const target = targets.get(name)
  if (target && pack.extends?.includes(target.pack.id)) return target
  report(at, 'the name of something in a pack that this one extends', describe(name), 'name')
  return undefined
}

/** Takes down what a pack says of one aspect of a target, unless another says something else. */
function say<Thing>({ said }: Target<Thing>, about: string, says: string, { pack, at, report }: Place): void {
  const before = said.get(about)
  if (!before) said.set(about, { says, by: pack.id })
  else if (before.says !== says)
    report(at, `what ${before.by} says of it, too: ${shorten(before.says)}`, shorten(says), 'differs')
}

function changeRule(target: Target<Rule>, { off, severity, ...change }: RuleChange, place: Place): void {
  if (off !== undefined) {
    say(target, 'off', `${off}`, within(place, 'off'))
    target.now = { ...target.now, off }
  }
  if (severity !== undefined) {
    const here = within(place, 'severity')
    if (severity === 'error' && !isFact(target.pack, target.now)) here.report(here.at, NO_FACT, '"error"')
    say(target, 'severity', describe(severity), here)
    target.now = { ...target.now, severity }
  }
  const { check } = target.now
  if (check.kind === 'phrase') changeEntries(target, check, change, place)
  else if (change.add || change.drop) place.report(place.at, 'no entries, because it is no phrase rule', 'entries')
}

/** What the severity of a red flag must be. */
export const NO_FACT = '"suggestion" or "warning": a red flag is no fact'

/** Whether a rule may be an error: it is no red flag, or one that arithmetic proves. */
export const isFact = ({ category }: Pack, { check }: Rule): boolean =>
  category !== 'trust' || (check.kind === 'check' && NAMED_CHECKS[check.name]?.isFact === true)

function changeEntries(
  target: Target<Rule>,
  check: PhraseCheck,
  { add = {}, drop = [] }: Omit<RuleChange, 'off' | 'severity'>,
  place: Place,
): void {
  const keyOf = entryKey(check)
  const entries = new Map(Object.entries(check.entries).map((entry) => [keyOf(entry[0]), entry]))
  const needsReplacement = Object.values(target.now.message).some((text) => text.includes('{suggestion}'))
  for (const [phrase, to] of Object.entries(add)) {
    const here = within(place, `add/${pointerStep(phrase)}`)
    if (needsReplacement && to.every((text) => text === '')) {
      here.report(here.at, 'a replacement, because the message shows one', 'none', 'missing')
    }
    say(target, `entry ${keyOf(phrase)}`, JSON.stringify(to), here)
    entries.set(keyOf(phrase), [phrase, to])
  }
  drop.forEach((phrase, i) => {
    const here = within(place, `drop/${i}`)
    drops(target, `entry ${keyOf(phrase)}`, entries.delete(keyOf(phrase)), phrase, here)
  })
  target.now = { ...target.now, check: { ...check, entries: Object.fromEntries(entries.values()) } }
}

/** How the entries of a rule are told apart. */
const entryKey = (check: PhraseCheck): ((phrase: string) => string | undefined) =>
  check.case === 'exact' ? (phrase) => phrase : phraseKey

function changeList(target: Target<readonly string[]>, { add = [], drop = [] }: ListChange, place: Place): void {
  const words = new Map(target.now.map((word) => [normalize(word), word]))
  add.forEach((word, i) => {
    say(target, normalize(word), 'add', within(place, `add/${i}`))
    words.set(normalize(word), word)
  })
  drop.forEach((word, i) => {
    drops(target, normalize(word), words.delete(normalize(word)), word, within(place, `drop/${i}`))
  })
  target.now = [...words.values()]
}

/** What is dropped must have been there; two packs may drop the same. */
function drops<Thing>(target: Target<Thing>, about: string, wasThere: boolean, phrase: string, here: Place): void {
  if (wasThere || target.said.has(about)) say(target, about, 'drop', here)
  else here.report(here.at, 'something that is there', describe(phrase), 'name')
}

const within = (place: Place, step: string): Place => ({ ...place, at: `${place.at}/${step}` })
