import { browser } from 'wxt/browser'

/** What Lugas remembers: the hosts where the user switched it off. Nothing of any draft. */
const OFF_HOSTS = 'offHosts'

const hostOf = (url: string): string => {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}

async function offHosts(): Promise<string[]> {
  const { [OFF_HOSTS]: hosts = [] } = await browser.storage.local.get(OFF_HOSTS)
  return hosts as string[]
}

/** Whether Lugas may work on this page; it may unless its host was switched off. */
export const isSiteOn = async (url: string): Promise<boolean> => !(await offHosts()).includes(hostOf(url))

export async function setSite(url: string, isOn: boolean): Promise<void> {
  const host = hostOf(url)
  const others = (await offHosts()).filter((other) => other !== host)
  await browser.storage.local.set({ [OFF_HOSTS]: isOn ? others : [...others, host] })
}

/** Calls back when the site of `url` is switched on or off. */
export function watchSite(url: string, signal: AbortSignal, changed: (isOn: boolean) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const hosts = changes[OFF_HOSTS]
    if (area === 'local' && hosts) changed(!((hosts.newValue ?? []) as string[]).includes(hostOf(url)))
  }
  browser.storage.onChanged.addListener(listener)
  // A copy orphaned by an update has no browser API left to leave.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener))
}
