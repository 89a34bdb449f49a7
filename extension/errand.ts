import { browser } from 'wxt/browser'

/** What the panel is opened for. */
export interface Errand {
  readonly windowId: number
  readonly view: 'post' | 'source' | 'page'
  /** The tab whose page is the source, or is to be judged. */
  readonly tabId?: number
}

/** Lies in the browser's memory, as the panel may have to be opened first. Nothing that anybody wrote is in it. */
const ERRAND = 'errand'

/** Opening a panel takes a browser so long at most, in ms; a panel opened later is not meant. */
const FRESH_MS = 10_000

interface Sent extends Errand {
  readonly at: number
}

export const sendErrand = (errand: Errand): Promise<void> =>
  browser.storage.session.set({ [ERRAND]: { ...errand, at: Date.now() } satisfies Sent })

/** Calls back with each errand to a panel of this window. */
export async function takeErrands(windowId: number, take: (errand: Errand) => void): Promise<void> {
  const receive = (sent: Sent | undefined) => {
    if (sent?.windowId === windowId && Date.now() - sent.at < FRESH_MS) take(sent)
  }
  browser.storage.session.onChanged.addListener((changes) => receive(changes[ERRAND]?.newValue as Sent | undefined))
  receive((await browser.storage.session.get(ERRAND))[ERRAND] as Sent | undefined)
}
