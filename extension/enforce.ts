import { browser } from 'wxt/browser'
import { createReviewer, PackError, parsePack } from '../lib/index.ts'
import type { Pack } from '../lib/types.ts'
import {
  type House,
  type InForce,
  inForce,
  NOTHING_IN_FORCE,
  type PackProblem,
  type PolicySites,
  setInForce,
  storedHouse,
  type Trouble,
} from './house.ts'

/** What an office's policy sets for all its browsers; see `managed-schema.json`. */
export interface Policy extends PolicySites {
  readonly packs: readonly Pack[]
  /** What is wrong with its packs; then it has none. */
  readonly problems: readonly PackProblem[]
}

export async function readPolicy(): Promise<Policy> {
  // Firefox refuses where no policy is set.
  const set = (await browser.storage.managed.get().catch(() => ({}))) as Readonly<Record<string, unknown>>
  const read = listOf(set.packs).map(parsePolicyPack)
  return {
    packs: read.flatMap(({ pack }) => pack ?? []),
    problems: read.flatMap(({ problems }) => problems),
    sites: listOf(set.sites).filter(isText),
    offSites: listOf(set.offSites).filter(isText),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isText = (value: unknown): value is string => typeof value === 'string'

/** @param given JSON, which all systems of policies can hold, or what Firefox made of it */
function parsePolicyPack(given: unknown, i: number): ReadPack {
  return readPack(given, `policy ${i + 1}`)
}

/** A pack, or what is wrong with it. */
export interface ReadPack {
  readonly pack: Pack | null
  readonly problems: readonly PackProblem[]
}

/** @param given JSON, or what was made of it */
export function readPack(given: unknown, name: string): ReadPack {
  let json = given
  try {
    if (isText(given)) json = JSON.parse(given)
  } catch (error) {
    const detail = error instanceof Error ? error.message : `${error}`
    return { pack: null, problems: [{ pack: name, pointer: '', code: 'json', detail }] }
  }
  const problems = problemsOf(() => parsePack(json, name))
  return { pack: problems.length === 0 ? (json as Pack) : null, problems }
}

/** What is wrong with packs beside each other and those that Lugas ships. */
export const misfits = (shipped: readonly Pack[], packs: readonly Pack[]): readonly PackProblem[] =>
  problemsOf(() => createReviewer({ packs: [...shipped, ...packs] }))

/** What Lugas ships, see `wxt.config.ts`: read only where it is needed, because the background wakes often. */
async function readShipped(): Promise<readonly Pack[]> {
  return (await fetch(browser.runtime.getURL('/packs.json' as '/popup.html'))).json()
}

function problemsOf(make: () => unknown): readonly PackProblem[] {
  try {
    make()
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.problems.map(({ expected, found, ...problem }) => ({
      ...problem,
      detail: `expected ${expected}, found ${found}`,
    }))
  }
}

/** All packs that an office has, in the order in which rules that tie win. */
export const packsOf = (policy: Policy, { linked, own }: House): readonly Pack[] => [
  ...policy.packs,
  ...linked.map(({ pack }) => pack),
  ...(own ? [own] : []),
]

let enforced = Promise.resolve()

/** Puts the packs in force that are stored now; the last good ones stay where these cannot be used. One call after the other. */
export function enforce(): Promise<void> {
  enforced = enforced
    .catch(() => undefined)
    .then(async () => {
      const before = await inForce()
      const made = await makeInForce(before)
      if (JSON.stringify(made) !== JSON.stringify(before)) await setInForce(made)
    })
  return enforced
}

async function makeInForce(before: InForce): Promise<InForce> {
  const [{ house, trouble }, policy] = [await storedHouse(), await readPolicy()]
  const sites = { sites: policy.sites, offSites: policy.offSites }
  const keep = (why: Trouble): InForce => ({ ...before, policy: sites, trouble: why })
  if (trouble) return keep(trouble)
  const packs = packsOf(policy, house)
  const problems = [...policy.problems, ...(await problemsIn(packs))]
  if (problems.length > 0) return keep({ kind: 'unfit', problems })
  return {
    ...NOTHING_IN_FORCE,
    packs,
    hasHouse: packs.length > policy.packs.length,
    policy: sites,
  }
}

/** What is stored may have been written by another Lugas, or by hand. */
async function problemsIn(packs: readonly Pack[]): Promise<readonly PackProblem[]> {
  if (packs.length === 0) return []
  const problems = packs.flatMap((pack) => readPack(pack, pack.id).problems)
  return problems.length > 0 ? problems : misfits(await readShipped(), packs)
}
