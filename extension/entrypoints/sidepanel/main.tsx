import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Panel, TABS } from './panel.tsx'

document.documentElement.lang = browser.i18n.getMessage('locale')

/** `?tab=` names the tab that a panel opened as a page of its own stands beside, `?view=` what it shows first. */
const asked = new URLSearchParams(location.search)
const tab = asked.get('tab')
const view = TABS.find(({ id }) => id === asked.get('view'))?.id ?? TABS[0].id

const { id: windowId = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent()
const only = tab === null ? undefined : Number(tab)
render(<Panel windowId={windowId} only={only} first={view} />, document.querySelector('#app') as HTMLElement)
