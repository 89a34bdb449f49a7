import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { isSiteOn } from '../settings.ts'

/** Puts the small listener into tabs that were open before the extension was, and the rest where a field is focused. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(injectListeners)

  browser.runtime.onMessage.addListener((message, sender) => {
    const { type } = message as { type?: string }
    if (sender.tab?.id === undefined) return undefined
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] }
    if (type === 'focus') return injectSession(target, sender.tab.url ?? sender.url ?? '')
    return type === 'language' ? inject(target, '/detector.js') : undefined
  })

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
    if (id === undefined) return
    // A tab without Lugas has nobody to answer.
    await browser.tabs.sendMessage(id, { type: 'command', command }).catch(() => undefined)
  })
})

async function injectListeners(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  const tabs = await browser.tabs.query({ url: scripts.flatMap(({ matches }) => matches ?? []) })
  await Promise.all(tabs.map(({ id = -1 }) => inject({ tabId: id, allFrames: true }, '/listener.js')))
}

async function injectSession(target: Target, url: string): Promise<void> {
  if (await isSiteOn(url)) await inject(target, '/session.js')
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target']

async function inject(target: Target, file: '/listener.js' | '/session.js' | '/detector.js'): Promise<void> {
  // Tabs that are gone, crashed or closed to extensions refuse; there is nothing to do for them.
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => undefined)
}
