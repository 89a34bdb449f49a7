import { render } from 'preact'
import { browser } from 'wxt/browser'
import { isSiteOn, setSite } from '../../settings.ts'
import { Popup } from '../../view/popup.tsx'

const root = document.querySelector('#app') as HTMLElement
document.documentElement.lang = browser.i18n.getMessage('locale')

/** The tab the popup belongs to; `?tab=` names it when the popup is opened as a page of its own. */
async function currentTab() {
  const id = new URLSearchParams(location.search).get('tab')
  if (id) return browser.tabs.get(Number(id))
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** The host, if Lugas is allowed to work there. */
async function hostOf(url: string | undefined): Promise<string | undefined> {
  if (!url || !/^https?:/.test(url)) return undefined
  const { origin, host } = new URL(url)
  return (await browser.permissions.contains({ origins: [`${origin}/*`] })) ? host : undefined
}

async function show(): Promise<void> {
  const url = (await currentTab())?.url
  const host = await hostOf(url)
  const [next] = (await browser.commands.getAll()).filter(({ name }) => name === 'next-finding')
  const isOn = host !== undefined && (await isSiteOn(url as string))
  const toggle = async () => {
    await setSite(url as string, !isOn)
    await show()
  }
  render(<Popup host={host} isOn={isOn} shortcut={next?.shortcut ?? ''} onToggle={() => void toggle()} />, root)
}

void show()
