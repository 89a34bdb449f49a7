import { pointerStep } from '../problem.ts'
import type { Mistake } from '../trial/mistake.ts'
import type { PackFile } from '../trial/trial.ts'

/** Lists, conditions and groups of a pack that nothing in it refers to. */
export function unusedParts({ file, pack }: PackFile): Mistake[] {
  const used = namesIn([pack.rules, pack.conditions, pack.groups, pack.kinds])
  const parts = { lists: pack.lists, conditions: pack.conditions, groups: pack.groups }
  return Object.entries(parts).flatMap(([part, members = {}]) =>
    Object.keys(members)
      .filter((name) => !used.has(name))
      .map((name): Mistake => ({ file, pointer: `/${part}/${pointerStep(name)}`, what: 'is used by no rule' })),
  )
}

/** Whatever may be a name of something: texts under these keys. */
function namesIn(value: unknown, key = ''): Set<string> {
  if (typeof value === 'string') return new Set(REFERRING.includes(key) ? [value] : [])
  if (typeof value !== 'object' || value === null) return new Set()
  const isList = Array.isArray(value)
  return new Set(
    Object.entries(value).flatMap(([name, member]) => [...namesIn(member, isList || key === 'lists' ? key : name)]),
  )
}

const REFERRING = ['list', 'lists', 'only', 'unless', 'group']
