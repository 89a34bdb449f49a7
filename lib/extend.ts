import { describe, type Problems, pointerStep } from './problem.ts'
import type { ListChange, Pack, PhraseCheck, Rule, RuleChange } from './types.ts'

/**
 * Applies what packs change in the packs they extend. A house style copies nothing of ours: it says what is different.
 * @param problems gets every reason why the packs do not fit together; use what is returned only if there is none
 * @returns new packs in the same order
 */
export function applyChanges(packs: readonly Pack[], problems: Problems): readonly Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const changedBy = new Map<string, string>()

  for (const pack of packs) {
    const report = problems.of(pack.id)
    const refuse = (pointer: string, expected: string, found: string) => report(pointer, expected, describe(found))
    pack.extends?.forEach((name, i) => {
      if (!byId.has(name)) refuse(`/extends/${i}`, 'the id of another pack that is given', name)
      else if (reaches(name, pack.id, byId)) refuse(`/extends/${i}`, 'a pack that does not extend this one', name)
    })
    for (const kind of ['rules', 'lists'] as const) {
      for (const name of Object.keys(pack.changes?.[kind] ?? {})) {
        const pointer = `/changes/${kind}/${pointerStep(name)}`
        const twin = changedBy.get(`${kind} ${name}`)
        if (!isIn(name, kind, pack, byId)) refuse(pointer, `one of the ${kind} of the packs it extends`, name)
        else if (twin !== undefined) refuse(pointer, `${kind} that ${twin} does not change, too`, name)
        changedBy.set(`${kind} ${name}`, pack.id)
      }
    }
  }
  if (problems.count > 0) return packs

  const rules = new Map(packs.flatMap(({ changes }) => Object.entries(changes?.rules ?? {})))
  const lists = new Map(packs.flatMap(({ changes }) => Object.entries(changes?.lists ?? {})))
  return packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => changeRule(rule, rules.get(`${pack.id}/${rule.id}`))),
    lists: Object.fromEntries(
      Object.entries(pack.lists ?? {}).map(([name, words]) => [
        name,
        changeList(words, lists.get(`${pack.id}/${name}`)),
      ]),
    ),
  }))
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

function isIn(name: string, kind: 'rules' | 'lists', pack: Pack, byId: ReadonlyMap<string, Pack>): boolean {
  const slash = name.indexOf('/')
  const owner = byId.get(name.slice(0, slash))
  const rest = name.slice(slash + 1)
  if (!owner || !pack.extends?.includes(owner.id)) return false
  return kind === 'rules' ? owner.rules.some(({ id }) => id === rest) : Object.hasOwn(owner.lists ?? {}, rest)
}

function changeRule(rule: Rule, change: RuleChange | undefined): Rule {
  if (!change) return rule
  const { off = rule.off ?? false, severity = rule.severity } = change
  return {
    ...rule,
    off,
    severity,
    check: rule.check.kind === 'phrase' ? changeEntries(rule.check, change) : rule.check,
  }
}

function changeEntries(check: PhraseCheck, { add = {}, drop = [] }: RuleChange): PhraseCheck {
  const entries = { ...check.entries, ...add }
  for (const phrase of drop) delete entries[phrase]
  return { ...check, entries }
}

function changeList(words: readonly string[], change: ListChange | undefined): readonly string[] {
  if (!change) return words
  const { add = [], drop = [] } = change
  return [...new Set([...words, ...add])].filter((word) => !drop.includes(word))
}
