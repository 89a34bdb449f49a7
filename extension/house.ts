import { browser } from 'wxt/browser'
import type { ProblemCode } from '../lib/problem.ts'
import type { Pack } from '../lib/types.ts'

/**
 * The packs of an office, as they are stored. What its admin has made is one thing (`house`), what pages review with another
 * (`houseInForce`): the background makes the second of the first, and where it cannot, the last good one stays.
 */
const HOUSE = 'house'
/** What was stored when it could not be read, so that nothing is lost. */
const UNREADABLE = 'houseUnreadable'
const IN_FORCE = 'houseInForce'
/** Of both; rises when an older Lugas could not read what is stored. */
const VERSION = 1

/** What an admin has made or taken. */
export interface House {
  readonly version: typeof VERSION
  /** The pack that is written in the options. */
  readonly own: Pack | null
  readonly linked: readonly LinkedPack[]
}

/** A pack of some address, as it was taken from there. */
export interface LinkedPack extends Edition {
  readonly address: string
  /** When the address was last asked, in milliseconds since 1970. */
  readonly askedAt: number
  /** What the address has now, if that is something else: it waits for the admin's yes. */
  readonly offer: Edition | null
  /** Why the last time brought nothing; then `pack` stays what it was. */
  readonly failure: Failure | null
}

/** A pack and the SHA-256 of the file that it was in, in hexadecimal. */
export interface Edition {
  readonly pack: Pack
  readonly hash: string
}

/** `offline`: no answer, or not the file; `large`: over 5 MB; `unfit`: no pack, or none that fits the others. */
export type Failure = 'offline' | 'large' | 'unfit'

export const NO_HOUSE: House = { version: VERSION, own: null, linked: [] }

/** What pages review with beside the packs that Lugas ships. */
export interface InForce {
  readonly version: typeof VERSION
  /** Of the office's policy first, then those of addresses, then the admin's own. */
  readonly packs: readonly Pack[]
  /** Whether some of them are no policy's. */
  readonly hasHouse: boolean
  readonly policy: PolicySites
  /** Why `packs` are older than what is stored. */
  readonly trouble: Trouble | null
}

/** Hosts, as the office has set them for all its browsers. */
export interface PolicySites {
  /** Where Lugas is to work, once their user has agreed. */
  readonly sites: readonly string[]
  readonly offSites: readonly string[]
}

/** What is wrong with one place of a pack, also of its JSON, or with what one of its rules does. */
export interface PackProblem {
  readonly pack: string
  readonly pointer: string
  readonly code: ProblemCode | 'json' | 'example' | 'overlap'
  /** In English, for those who write JSON. */
  readonly detail: string
}

export type Trouble =
  | { readonly kind: 'unreadable' | 'newer' | 'missing' }
  | { readonly kind: 'unfit'; readonly problems: readonly PackProblem[] }

export const NOTHING_IN_FORCE: InForce = {
  version: VERSION,
  packs: [],
  hasHouse: false,
  policy: { sites: [], offSites: [] },
  trouble: null,
}

/** What is stored, and why that cannot be used. */
export interface StoredHouse {
  readonly house: House
  readonly trouble: Exclude<Trouble, { kind: 'unfit' }> | null
  /** As it lies there. */
  readonly raw: unknown
}

export async function storedHouse(): Promise<StoredHouse> {
  const { [HOUSE]: raw } = await browser.storage.local.get(HOUSE)
  // Whoever takes the last pack away leaves an empty house.
  if (raw === undefined)
    return { house: NO_HOUSE, trouble: (await inForce()).hasHouse ? { kind: 'missing' } : null, raw }
  if (isHouse(raw)) return { house: raw, trouble: null, raw }
  const isNewer = isRecord(raw) && typeof raw.version === 'number' && raw.version > VERSION
  return { house: NO_HOUSE, trouble: { kind: isNewer ? 'newer' : 'unreadable' }, raw }
}

/**
 * Stores what `change` makes of the house; one change after the other, whichever page makes it.
 * @throws what the browser throws when its storage is full; then nothing has changed
 */
export const changeHouse = (change: (house: House) => House): Promise<void> =>
  navigator.locks.request(HOUSE, async () => {
    const { house, trouble, raw } = await storedHouse()
    const changed = change(house)
    if (changed === house) return
    const isKept = trouble !== null && raw !== undefined
    await browser.storage.local.set({ [HOUSE]: changed, ...(isKept && { [UNREADABLE]: raw }) })
  })

/** What pages review with; nothing where it cannot be read, and then the background makes it anew. */
export async function inForce(): Promise<InForce> {
  const { [IN_FORCE]: stored } = await browser.storage.local.get(IN_FORCE)
  return isInForce(stored) ? stored : NOTHING_IN_FORCE
}

export const setInForce = (made: InForce): Promise<void> => browser.storage.local.set({ [IN_FORCE]: made })

/** Calls back with the packs of the office, now and after each change. */
export function watchHouse(signal: AbortSignal, changed: (packs: readonly Pack[]) => void): void {
  const tell = async () => {
    const { packs } = await inForce()
    if (!signal.aborted) changed(packs)
  }
  const onChanged = (changes: object) => {
    if (Object.hasOwn(changes, IN_FORCE)) void tell()
  }
  browser.storage.onChanged.addListener(onChanged)
  // A copy orphaned by an update has no browser API left to leave.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged))
  void tell()
}

/** Calls back after each change of what an admin has made, or of the office's policy. */
export const onHouseChanged = (changed: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || Object.hasOwn(changes, HOUSE)) changed()
  })

/** Calls back after each change of what is in force. */
export const onInForceChanged = (changed: () => void): void =>
  browser.storage.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, IN_FORCE)) changed()
  })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isInForce = (value: unknown): value is InForce =>
  isRecord(value) &&
  value.version === VERSION &&
  Array.isArray(value.packs) &&
  value.packs.every(isPackLike) &&
  isRecord(value.policy) &&
  Array.isArray(value.policy.offSites) &&
  Array.isArray(value.policy.sites)

const isHouse = (value: unknown): value is House =>
  isRecord(value) &&
  value.version === VERSION &&
  (value.own === null || isPackLike(value.own)) &&
  Array.isArray(value.linked) &&
  value.linked.every(isLinkedPack)

const isLinkedPack = (value: unknown): value is LinkedPack =>
  isEdition(value) &&
  'address' in value &&
  typeof value.address === 'string' &&
  'askedAt' in value &&
  typeof value.askedAt === 'number' &&
  'offer' in value &&
  (value.offer === null || isEdition(value.offer))

const isEdition = (value: unknown): value is Edition =>
  isRecord(value) && isPackLike(value.pack) && typeof value.hash === 'string'

/** Whether it is one at all is asked by `parsePack` when it is put in force. */
const isPackLike = (value: unknown): value is Pack => isRecord(value) && Array.isArray(value.rules)
