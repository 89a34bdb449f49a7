import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Explanation, Locale } from '../../lib/types.ts'
import { explanations } from '../rules.ts'
import { isSiteOn } from '../settings.ts'

/**
 * Puts the small listener into tabs that were open before the extension was, and the rest where a field is focused; knows
 * what a page rarely asks.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(injectListeners)

  browser.runtime.onMessage.addListener((message, sender) => {
    const { type } = message as { type?: string }
    if (sender.tab?.id === undefined) return undefined
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] }
    if (type === 'focus') return injectSession(target, sender.tab.url ?? sender.url ?? '')
    if (type === 'language') return inject(target, '/detector.js')
    return type === 'explain' ? Promise.resolve(explain(message as Question)) : undefined
  })

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
    if (id === undefined) return
    // A tab without Lugas has nobody to answer.
    await browser.tabs.sendMessage(id, { type: 'command', command }).catch(() => undefined)
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
