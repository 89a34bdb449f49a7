import { browser } from 'wxt/browser'
import { inForce } from './house.ts'
import { hostOf, isOf } from './site.ts'

/** What Lugas remembers, by host: where it was switched off, and which fields it was told to review or to leave alone. Nothing of any draft. */
const OFF_HOSTS = 'offHosts'
const FIELDS = 'fields'

/** By a field's name (see `nameOf` in `editors/`): whether it is reviewed, whatever Lugas itself would do. */
export type FieldChoices = Readonly<Record<string, boolean>>

export interface SiteSettings {
  readonly isOn: boolean
  /** Switched off by the office's policy, which nobody can change here. */
  readonly isBarred: boolean
  readonly fields: FieldChoices
}

interface Stored {
  readonly offHosts?: readonly string[]
  readonly fields?: Readonly<Record<string, FieldChoices>>
}

const read = (): Promise<Stored> => browser.storage.local.get([OFF_HOSTS, FIELDS])

export async function siteSettings(url: string): Promise<SiteSettings> {
  const [{ offHosts = [], fields = {} }, { policy }] = await Promise.all([read(), inForce()])
  const host = hostOf(url)
  const isBarred = policy.offSites.some((site) => isOf(url, site))
  return {
    isOn: !isBarred && !offHosts.includes(host),
    isBarred,
    fields: (Object.hasOwn(fields, host) && fields[host]) || {},
  }
}

/** Whether Lugas may work on this page; it may unless its host was switched off. */
export const isSiteOn = async (url: string): Promise<boolean> => (await siteSettings(url)).isOn

/** Where Lugas was switched off. */
export const offHosts = async (): Promise<readonly string[]> => (await read()).offHosts ?? []

export async function setSite(url: string, isOn: boolean): Promise<void> {
  const host = hostOf(url)
  const others = (await offHosts()).filter((other) => other !== host)
  await browser.storage.local.set({ [OFF_HOSTS]: isOn ? others : [...others, host] })
}

/** @param isReviewed `undefined` forgets the choice: Lugas decides itself again */
export async function setField(url: string, name: string, isReviewed: boolean | undefined): Promise<void> {
  const { fields } = await read()
  const { [name]: _, ...others } = (await siteSettings(url)).fields
  const ofSite = isReviewed === undefined ? others : { ...others, [name]: isReviewed }
  await browser.storage.local.set({ [FIELDS]: { ...fields, [hostOf(url)]: ofSite } })
}

/** Calls back with what is set for the site of `url`, now and after each change. */
export function watchSite(url: string, signal: AbortSignal, changed: (settings: SiteSettings) => void): void {
  const tell = async () => {
    const settings = await siteSettings(url)
    if (!signal.aborted) changed(settings)
  }
  browser.storage.onChanged.addListener(tell)
  // A copy orphaned by an update has no browser API left to leave.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(tell))
  void tell()
}
