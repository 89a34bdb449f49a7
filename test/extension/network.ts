import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Chromium's own record of what it asks any network for, whoever wanted it: pages, frames, workers, sockets, itself. */
export interface NetworkLog {
  /** What Chromium is started with. */
  readonly args: readonly string[]
  /** Reads it, once Chromium is closed; throws if a draft, or a part of one, could have left with anything asked for. */
  expectPrivate(): Promise<void>
}

/** The parts of a NetLog that tell who asked for what. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: Partial<Asked> }[]
}

export interface Asked {
  readonly url: string
  readonly method: string
  /** An origin, or that there is none: the browser itself asked, or opened a page. */
  readonly initiator: string
  /** There is a body. */
  readonly upload_id?: string
}

export async function recordNetwork(): Promise<NetworkLog> {
  const folder = await mkdtemp(join(tmpdir(), 'lugas-network-'))
  const path = join(folder, 'log.json')
  return {
    args: [`--log-net-log=${path}`],
    async expectPrivate() {
      const log = await ended(path)
      await rm(folder, { recursive: true })
      if (log.events.length === 0) throw new Error('The log of the network is empty.')
      const asked = requestsOf(log)
      const troubles = asked.filter((one) => !isPrivate(one))
      if (troubles.length > 0) throw new Error(`Something may have left: ${JSON.stringify(troubles, null, 2)}`)
    },
  }
}

/** Longest that Chromium may go on writing after it was closed: its network runs in a process of its own. */
const PATIENCE_MS = 3000
const EVERY_MS = 50

/** The log once it is whole; else, as when that process was ended first, what it holds of whole lines: an event is a line. */
async function ended(path: string): Promise<NetLog> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const log = await readFile(path, 'utf8')
    try {
      return JSON.parse(log)
    } catch (error) {
      if (performance.now() > until) {
        const end = log.lastIndexOf(',\n')
        if (end < 0) throw error
        return JSON.parse(`${log.slice(0, end)}]}`)
      }
    }
    await setTimeout(EVERY_MS)
  }
}

function requestsOf({ constants, events }: NetLog): Asked[] {
  const asked = events.filter(
    ({ type, params }) => type === constants.logEventTypes.URL_REQUEST_START_JOB && params?.url,
  )
  return asked.map(({ params }) => params as Asked)
}

/** Files of the playground, without a body, their query of nothing but what tests choose a page with; and what the browser itself asks its makers for. */
export function isPrivate(asked: Asked): boolean {
  const { url, method, initiator, upload_id } = asked
  const { protocol, hostname, search, hash } = new URL(url)
  const isBrowsers = initiator === 'not an origin' && /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/.test(hostname)
  const isLocal = /^(chrome|chrome-extension|data|blob|about):$/.test(protocol)
  if (isBrowsers || isLocal) return true
  return isPlayground(asked) && method === 'GET' && upload_id === undefined && CHOICES.test(search) && hash === ''
}

const isPlayground = ({ url }: Asked) => /^http:\/\/((?:[a-z]+\.)?localhost|127\.0\.0\.1):\d+\//.test(url)

/** `t` is how CKEditor 4 asks for its own files of this version. */
const CHOICES = /^(\?((open|visit|editor|in|rtl|shape|split|sandbox|scroll|dark|t)(=[\w-]{0,24})?&?)*)?$/
