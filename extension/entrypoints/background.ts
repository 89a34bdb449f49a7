import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Explanation, Locale, Scores } from '../../lib/types.ts'
import { explanations } from '../about.ts'
import { enforce } from '../enforce.ts'
import { inForce, onHouseChanged } from '../house.ts'
import { askDaily } from '../linked.ts'
import { openPanel } from '../open-panel.ts'
import { isSiteOn } from '../settings.ts'
import { patternOf } from '../site.ts'
import { addScores } from '../trend.ts'

/** Id of the registration of the listener for the sites that users added. */
const ADDED = 'added-sites'

/**
 * Puts the small listener into tabs that were open before the extension or its permission was, and the rest where a field is
 * focused; has the listener run on the sites that users add; knows what a page rarely asks; welcomes who has just installed it; keeps
 * the weekly scores.
 */
export default defineBackground(() => {
  const serveAll = async () => serve(await grantedOrigins())
  browser.runtime.onInstalled.addListener(async (details) => {
    // `temporary` is Firefox's word for what developers load, anew each time.
    const { reason, temporary } = details as { reason: string; temporary?: boolean }
    if (reason === 'install' && !temporary) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    // An update takes registrations away.
    await serveAll()
  })
  // The browser may have been closed before it had kept them, and shows the tabs of last time before extensions run.
  browser.runtime.onStartup.addListener(serveAll)
  // Not in the popup: the question of the browser closes it.
  browser.permissions.onAdded.addListener(({ origins = [] }) => serve(origins))
  browser.permissions.onRemoved.addListener(async () => {
    await Promise.all([registerAdded(), tellAll({ type: 'removed' })])
  })

  browser.runtime.onMessage.addListener((message, sender) => {
    const { type } = message as { type?: string }
    if (sender.tab?.id === undefined) return undefined
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] }
    if (type === 'panel') return openSource(sender.tab.id, sender.tab.windowId)
    if (type === 'focus') return injectSession(target, sender).then(() => tellPanel(target.tabId))
    if (type === 'allowed') return allowedUrl(sender).then((url) => url !== undefined)
    // What is written on the welcome page is no post.
    if (type === 'scores') return isOwn(sender.url) ? undefined : addScores((message as { scores: Scores }).scores)
    if (type === 'language') return inject(target, '/detector.js')
    return type === 'explain' ? explain(message as Question) : undefined
  })

  browser.runtime.onInstalled.addListener(enforce)
  browser.runtime.onStartup.addListener(enforce)
  onHouseChanged(enforce)
  void askDaily()

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
    if (id !== undefined) await tell(id, { type: 'command', command })
  })
})

/** Firefox opens its sidebar only from pages of ours; there a panel in a tab does the same. */
const openSource = (tabId: number, windowId: number): Promise<unknown> =>
  openPanel({ windowId, view: 'source' }).catch(() =>
    browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?view=source&tab=${tabId}`) }),
  )

interface Question {
  readonly ruleId: string
  readonly locale: Locale
}

async function explain({ ruleId, locale }: Question): Promise<Explanation | undefined> {
  const known = Object.hasOwn(explanations, ruleId) ? explanations[ruleId] : await explainHouse(ruleId)
  return known && { why: known.why[locale], source: known.source, pack: known.pack[locale] }
}

async function explainHouse(ruleId: string): Promise<(typeof explanations)[string] | undefined> {
  for (const { id, title, rules } of (await inForce()).packs) {
    const rule = rules.find((one) => ruleId === `${id}/${one.id}`)
    if (rule?.why !== undefined && rule.source !== undefined) return { why: rule.why, source: rule.source, pack: title }
  }
  return undefined
}

/** Serves pages of these origins: those to come, and then those that came meanwhile or before. */
async function serve(origins: string[]): Promise<void> {
  await registerAdded()
  await injectListeners(origins)
}

const grantedOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? []

let registered = Promise.resolve()

/** Registers the listener for exactly the sites that the user allowed and the manifest does not name; one call after the other. */
function registerAdded(): Promise<void> {
  registered = registered
    .catch(() => undefined)
    .then(async () => {
      const [script] = browser.runtime.getManifest().content_scripts ?? []
      if (!script) return
      const matches = (await grantedOrigins()).filter((origin) => !script.matches?.includes(origin))
      const { length } = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED] })
      if (matches.length === 0) {
        if (length > 0) await browser.scripting.unregisterContentScripts({ ids: [ADDED] })
        return
      }
      const added = {
        id: ADDED,
        matches,
        excludeMatches: script.matches ?? [],
        js: script.js ?? [],
        runAt: 'document_start' as const,
        allFrames: true,
        matchOriginAsFallback: true,
      }
      // Never without one: a page that opens in between would get nothing.
      if (length > 0) await browser.scripting.updateContentScripts([added])
      else await browser.scripting.registerContentScripts([added])
    })
  return registered
}

async function injectListeners(origins: string[]): Promise<void> {
  if (origins.length === 0) return
  const tabs = await browser.tabs.query({ url: origins })
  await Promise.all(tabs.map(({ id = -1 }) => inject({ tabId: id, allFrames: true }, '/listener.js')))
}

/** Without its permission nothing tells which tabs show a site. */
async function tellAll(message: unknown): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id = -1 }) => tell(id, message)))
}

/** Most tabs are without Lugas and have nobody to answer. */
const tell = (tabId: number, message: unknown) => browser.tabs.sendMessage(tabId, message).catch(() => undefined)

async function injectSession(target: Target, sender: Sender): Promise<void> {
  const url = await allowedUrl(sender)
  if (url !== undefined && (await isSiteOn(url))) await inject(target, '/session.js')
}

/** An open panel looks for a post only when there may be one. */
const tellPanel = (tabId: number) => browser.runtime.sendMessage({ type: 'session', tabId }).catch(() => undefined)

/** The address of the tab, else of the frame, if its site may be reviewed; a page of our own always may. */
async function allowedUrl({ tab, url }: Sender): Promise<string | undefined> {
  for (const address of [tab?.url, url]) {
    const pattern = patternOf(address)
    if (isOwn(address)) return address
    // For a while after a click on the toolbar button any page would let us in.
    if (pattern && (await browser.permissions.contains({ origins: [pattern] }))) return address
  }
  return undefined
}

const isOwn = (address: string | undefined) => address?.startsWith(browser.runtime.getURL('/')) === true

interface Sender {
  readonly tab?: { readonly url?: string | undefined } | undefined
  readonly url?: string | undefined
}
type Target = Parameters<typeof browser.scripting.executeScript>[0]['target']

async function inject(target: Target, file: '/listener.js' | '/session.js' | '/detector.js'): Promise<void> {
  // Tabs that are gone, crashed or closed to extensions refuse; there is nothing to do for them.
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => undefined)
}
