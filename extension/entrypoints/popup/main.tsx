import { render } from 'preact'
import { browser } from 'wxt/browser'
import type { Errand } from '../../errand.ts'
import { inForce, onInForceChanged } from '../../house.ts'
import { openPanel } from '../../open-panel.ts'
import type { FocusedField } from '../../session/inspect.ts'
import { setField, setSite, siteSettings } from '../../settings.ts'
import { hostOf, patternOf } from '../../site.ts'
import { Popup, type PopupProps } from '../../view/popup.tsx'

const root = document.querySelector('#app') as HTMLElement
const locale = browser.i18n.getMessage('locale')
document.documentElement.lang = locale

/** The tab the popup belongs to; `?tab=` names it when the popup is opened as a page of its own. */
async function currentTab() {
  const id = new URLSearchParams(location.search).get('tab')
  if (id) return browser.tabs.get(Number(id))
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

async function show(): Promise<void> {
  const tab = await currentTab()
  const { id, url } = tab ?? {}
  const [next] = (await browser.commands.getAll()).filter(({ name }) => name === 'next-finding')
  const site = id === undefined || url === undefined ? { state: 'unsupported' as const } : await siteProps(id, url)
  const onHouseTrouble = (await inForce()).trouble ? () => void browser.runtime.openOptionsPage() : undefined
  const page = pageActions(tab)
  render(<Popup shortcut={next?.shortcut ?? ''} page={page} site={site} onHouseTrouble={onHouseTrouble} />, root)
}

/** The click lets Lugas into this tab alone; the panel then reads it. */
function pageActions(tab: Awaited<ReturnType<typeof currentTab>>): PopupProps['page'] {
  if (tab?.id === undefined || !patternOf(tab.url)) return undefined
  const { id: tabId, windowId } = tab
  const open = (view: Errand['view']) => () => void openPanel({ view, tabId, windowId }).then(() => window.close())
  return { onPanel: open('post'), onSource: open('source'), onJudge: open('page') }
}

async function siteProps(tabId: number, url: string): Promise<PopupProps['site']> {
  const origin = patternOf(url)
  if (!origin) return { state: 'unsupported' }
  const host = hostOf(url)
  const { isOn, isBarred, fields } = await siteSettings(url)
  if (isBarred) return { state: 'barred' }
  const permission = { origins: [origin] }
  const isAllowed = await browser.permissions.contains(permission)
  // The background does the rest: this page is gone as soon as the browser asks.
  if (!isAllowed)
    return { state: 'addable', host, onAdd: () => void browser.permissions.request(permission).then(show) }

  const change = (act: () => Promise<unknown>) => () => void act().then(show)
  const onToggle = change(() => setSite(url, !isOn))
  // Only what was added can be taken away here; the rest is part of the extension.
  const onRemove = (await isAdded(origin)) ? change(() => browser.permissions.remove(permission)) : undefined
  if (!isOn) return { state: 'off', host, onToggle, onRemove }

  const focused = await focusedField(tabId)
  return {
    state: 'on',
    host,
    onToggle,
    onRemove,
    field: focused && {
      name: focused.name,
      isWritable: focused.isWritable,
      isReviewed: focused.isWritable && (fields[focused.name] ?? focused.isEligible),
    },
    choices: Object.entries(fields),
    onChoose: (name, isReviewed) => {
      const choose = async () => {
        await setField(url, name, isReviewed)
        // A frame in which nothing was reviewed yet has nobody who watches for it.
        if (isReviewed && focused) await start(tabId, focused.frameId)
      }
      void choose().then(show)
    },
    diagnosis: JSON.stringify(diagnosis(host, focused), null, 2),
  }
}

/** Whether a site was added by its user: the manifest does not name it. */
async function isAdded(origin: string): Promise<boolean> {
  const { host_permissions } = browser.runtime.getManifest() as { host_permissions?: string[] }
  const { origins = [] } = await browser.permissions.getAll()
  return origins.includes(origin) && !host_permissions?.includes(origin)
}

/** The field with the focus, in whichever frame. */
async function focusedField(tabId: number): Promise<(FocusedField & { frameId: number }) | undefined> {
  const target = { tabId, allFrames: true }
  const frames = await browser.scripting.executeScript({ target, files: ['/inspector.js'] }).catch(() => [])
  for (const { frameId, result } of frames) {
    if (result) return { ...(result as unknown as FocusedField), frameId }
  }
  return undefined
}

const start = (tabId: number, frameId: number) =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/session.js'] })

/** What a report of a page that does not work needs to say; nothing that anybody wrote. */
function diagnosis(host: string, focused: FocusedField | undefined): unknown {
  const { version } = browser.runtime.getManifest()
  return { lugas: version, browser: navigator.userAgent, language: locale, host, field: focused ?? null }
}

// Right after the browser has started, what an office bars may not be known yet.
onInForceChanged(() => void show())
void show()
