import { type ReadPack, readPack } from './enforce.ts'
import { changeHouse, type Edition, type Failure, type LinkedPack, storedHouse } from './house.ts'

/** Packs that an office keeps at an address: they are asked for once a day at most, and what is new waits for the admin's yes. */

const DAY_MS = 24 * 60 * 60 * 1000
/** As `parsePack` bounds packs. */
const MOST_BYTES = 5_000_000
const PATIENCE_MS = 20_000

/** What an address answered. */
export type Answer = Edition | { readonly failure: Failure; readonly problems: ReadPack['problems'] }

/** Whether an address may be named: what comes by http alone can be changed on its way, unless it comes from this machine. */
export function isTrustworthy(address: string): boolean {
  const url = URL.parse(address)
  if (!url || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname))
}

/** Fetches the pack of an address. The request carries nothing of its sender, and goes nowhere else. */
export async function askFor(address: string): Promise<Answer> {
  const failed = (failure: Failure, problems: ReadPack['problems'] = []) => ({ failure, problems })
  let bytes: ArrayBuffer
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return failed('offline')
    if (Number(response.headers.get('content-length')) > MOST_BYTES) return failed('large')
    bytes = await response.arrayBuffer()
  } catch {
    return failed('offline')
  }
  if (bytes.byteLength > MOST_BYTES) return failed('large')
  const { pack, problems } = readPack(new TextDecoder().decode(bytes), address)
  return pack ? { pack, hash: await sha256(bytes) } : failed('unfit', problems)
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
}

/** Asks all addresses that were not asked for a day. For whenever the background wakes: it has no clock of its own. */
export const askDaily = (): Promise<void> =>
  navigator.locks.request('linked packs', { ifAvailable: true }, async (lock) => {
    if (!lock) return
    for (const { address, askedAt } of (await storedHouse()).house.linked) {
      // A clock that was set back must not stop it for good.
      if (Math.abs(Date.now() - askedAt) >= DAY_MS) await ask(address)
    }
  })

async function ask(address: string): Promise<void> {
  const answer = await askFor(address)
  const told = (linked: LinkedPack): LinkedPack => {
    const asked = { ...linked, askedAt: Date.now() }
    if ('failure' in answer) return { ...asked, failure: answer.failure }
    return { ...asked, failure: null, offer: answer.hash === linked.hash ? null : answer }
  }
  await changeHouse((house) => ({
    ...house,
    linked: house.linked.map((linked) => (linked.address === address ? told(linked) : linked)),
  }))
}
