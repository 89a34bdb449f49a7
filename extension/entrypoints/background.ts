import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Explanation, Locale } from '../../lib/types.ts'
import { explanations } from '../rules.ts'
import { isSiteOn } from '../settings.ts'
import { patternOf } from '../site.ts'

/** Id of the registration of the listener for the sites that users added. */
const ADDED = 'added-sites'

/**
 * Puts the small listener into tabs that were open before the extension or its permission was, and the rest where a field is
 * focused; has the listener run on the sites that users add; knows what a page rarely asks.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => {
    // An update takes registrations away.
    await Promise.all([registerAdded(), grantedOrigins().then(injectListeners)])
  })
  // Not in the popup: the question of the browser closes it.
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await Promise.all([registerAdded(), injectListeners(origins)])
  })
  browser.permissions.onRemoved.addListener(async () => {
    await Promise.all([registerAdded(), tellAll({ type: 'removed' })])
  })

  browser.runtime.onMessage.addListener((message, sender) => {
    const { type } = message as { type?: string }
    if (sender.tab?.id === undefined) return undefined
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] }
    if (type === 'focus') return injectSession(target, sender)
    if (type === 'allowed') return allowedUrl(sender).then((url) => url !== undefined)
    if (type === 'language') return inject(target, '/detector.js')
    return type === 'explain' ? Promise.resolve(explain(message as Question)) : undefined
  })

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
    if (id !== undefined) await tell(id, { type: 'command', command })
  })
})

interface Question {
  readonly ruleId: string
  readonly locale: Locale
}

function explain({ ruleId, locale }: Question): Explanation | undefined {
  const known = Object.hasOwn(explanations, ruleId) ? explanations[ruleId] : undefined
  return known && { why: known.why[locale], source: known.source, pack: known.pack[locale] }
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
      await browser.scripting.unregisterContentScripts({ ids: [ADDED] }).catch(() => undefined)
      if (matches.length === 0) return
      await browser.scripting.registerContentScripts([
        {
          id: ADDED,
          matches,
          excludeMatches: script.matches ?? [],
          js: script.js ?? [],
          runAt: 'document_start',
          allFrames: true,
          matchOriginAsFallback: true,
        },
      ])
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

/** The address of the tab, else of the frame, if its site may be reviewed. */
async function allowedUrl({ tab, url }: Sender): Promise<string | undefined> {
  for (const address of [tab?.url, url]) {
    const pattern = patternOf(address)
    // For a while after a click on the toolbar button any page would let us in.
    if (pattern && (await browser.permissions.contains({ origins: [pattern] }))) return address
  }
  return undefined
}

interface Sender {
  readonly tab?: { readonly url?: string | undefined } | undefined
  readonly url?: string | undefined
}
type Target = Parameters<typeof browser.scripting.executeScript>[0]['target']

async function inject(target: Target, file: '/listener.js' | '/session.js' | '/detector.js'): Promise<void> {
  // Tabs that are gone, crashed or closed to extensions refuse; there is nothing to do for them.
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => undefined)
}
