import {
  type BrowserContext,
  test as base,
  expect,
  type Frame,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test'
import type { StringKey } from '../../extension/view/strings.ts'
import { launch, PLAYGROUND } from './browser.ts'
import type { Composer } from './composers.ts'
import { recordNetwork } from './network.ts'
import type {} from './playground/api.ts'
import { type Box, installProbe, type Marks } from './probe.ts'
import { serve } from './serve.ts'

export { expect }

/** The browser with the extension, and the playground it works on; one for all tests. */
export interface Lugas {
  readonly context: BrowserContext
  readonly origin: string
  /** The same playground under the name of a site that nobody has added. */
  readonly cms: string
  /** The running copy of the background; another one after the extension was reloaded. */
  worker(): Promise<Worker>
  /** What the interface says, in whichever language the browser speaks. */
  say(key: StringKey, ...values: string[]): Promise<string>
  /** What pressing the shortcut of a command does. */
  command(page: Page, name: 'next-finding' | 'open-list'): Promise<void>
  /** Presses the button in the toolbar, which lets the extension into a page of a site that was not added. */
  pressButton(page: Page): Promise<void>
  /** Opens what the button opens as a page of its own, which tests can drive; without `page`, over itself. */
  openPopup(page?: Page): Promise<Page>
  /** Opens what stands beside a page as a page of its own; 320 px wide, as narrow as it can be. */
  openPanel(page: Page): Promise<Page>
  /** Address of a page of the extension, such as `welcome.html`. */
  urlOf(page: string): Promise<string>
  /** What the browser will answer when it is asked for a site: a real "yes" to its question is out of reach for tests. */
  willAllow(origin: string): Promise<void>
  /** Takes a site back on the browser's page of extensions. */
  takeBack(origin: string): Promise<void>
  /** Presses the popup's switch. */
  switchSite(page: Page, isOn: boolean): Promise<void>
  /** Zooms the page as its reader would; it stays so for all pages of the site. */
  setZoom(page: Page, zoom: number): Promise<void>
  /** The browser's page of extensions, from which they are updated and switched off. */
  openExtensions(): Promise<Page>
}

interface Opened {
  /** A composer of the playground, open and focused. */
  open(composer: Composer): Promise<Draft>
}

let visits = 0

export const test = base.extend<Opened, { lugas: Lugas }>({
  lugas: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const served = await serve(PLAYGROUND)
      const network = await recordNetwork()
      const context = await launch({ headless: true, args: network.args })
      context.setDefaultTimeout(10_000)
      const lugas = drive(context, served.origin)
      await lugas.worker()
      await use(lugas)
      await context.close()
      served.close()
      await network.expectPrivate()
    },
    { scope: 'worker' },
  ],

  /** A fresh page, on which every test also proves that Lugas is quiet: see `expectDecent`. */
  page: async ({ lugas }, use) => {
    const page = await lugas.context.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(`pageerror: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`))
    await page.addInitScript(installProbe)
    await use(page)
    await expectDecent(page, troubles)
    await page.close()
    await (await lugas.worker()).evaluate(async () => {
      await chrome.storage.local.clear()
      const { host_permissions = [] } = chrome.runtime.getManifest()
      const { origins = [] } = await chrome.permissions.getAll()
      await chrome.permissions.remove({ origins: origins.filter((origin) => !host_permissions.includes(origin)) })
    })
  },

  open: async ({ page, lugas }, use) => {
    await use(async (composer) => {
      await visit(page, lugas, composer.path)
      const draft = new Draft(page, composer, lugas)
      await draft.focus()
      return draft
    })
  },
})

/** Waits so long that whatever a timer would do has happened. */
export async function wait(page: Page, ms: number): Promise<void> {
  const from = await page.evaluate(() => performance.now())
  await page.waitForFunction(([start, time]) => performance.now() - start > time, [from, ms] as const)
}

/** Opens a page of the playground under an address of its own, by which the extension can be told which tab is meant. */
export async function visit(page: Page, { origin }: { origin: string }, path: string, query = 'open&'): Promise<void> {
  visits += 1
  await page.goto(`${origin}/${path}?${query}visit=${visits}`)
}

/** Forgets what editors did to their own area while they were made, and lets them go on when they get the focus. */
export async function settle(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => window.playground)
  await page.evaluate(() => {
    window.probe.mutations.splice(0)
    window.probe.allow(1000)
  })
}

/** No error, nothing written into an editor or scrolled unless a key or Apply asked for it. */
async function expectDecent(page: Page, troubles: readonly string[]): Promise<void> {
  expect(troubles, 'errors').toEqual([])
  if (page.isClosed() || !page.url().startsWith('http')) return
  const seen = await page.evaluate(() => ({ mutations: window.probe.mutations, scrolls: window.probe.scrolls }))
  expect(seen.mutations, 'changes of an editor without a key').toEqual([])
  expect(seen.scrolls, 'scrolling without a key').toEqual([])
}

/** Lets everything that Lugas might do after the last key happen (it waits 800 ms for the word to be complete), and expects no change of an editor. */
export async function expectQuiet(page: Page): Promise<void> {
  await page.waitForFunction(() => window.probe.idleFor() > 1000)
  expect(await page.evaluate(() => window.probe.mutations)).toEqual([])
}

/** What a test works with in a browser with the extension. */
export function drive(context: BrowserContext, origin: string): Lugas {
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'))
  const tabId = async (page: Page): Promise<number> => {
    const id = await (await worker()).evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      page.url(),
    )
    if (id === undefined) throw new Error(`No tab shows ${page.url()}.`)
    return id
  }
  const openExtensions = async (): Promise<Page> => {
    const extensions = await context.newPage()
    await extensions.goto('chrome://extensions')
    return extensions
  }
  const extensionId = async () => new URL((await worker()).url()).host
  const changeHosts = async (change: 'addHostPermission' | 'removeHostPermission', site: string): Promise<void> => {
    const extensions = await openExtensions()
    await extensions.evaluate(
      ([command, id, host]) => {
        type DeveloperPrivate = Record<typeof command, (id: string, host: string) => Promise<void>>
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
        return developerPrivate[command](id, host)
      },
      [change, await extensionId(), site] as const,
    )
    await extensions.close()
  }
  const pressButton = async (page: Page): Promise<void> => {
    const browser = await context.browser()?.newBrowserCDPSession()
    const targets = await browser?.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = targets?.targetInfos.find(({ url }) => url === page.url())
    // Newer than the list of commands that Playwright knows.
    const send = browser?.send.bind(browser) as unknown as (command: string, options: unknown) => Promise<void>
    await send('Extensions.triggerAction', { id: await extensionId(), targetId: tab?.targetId })
    await browser?.detach()
  }
  const urlOf = async (page: string) => new URL(page, (await worker()).url()).href
  const openPopup = async (page?: Page): Promise<Page> => {
    const query = page ? `?tab=${await tabId(page)}` : ''
    const popup = await context.newPage()
    await popup.goto(await urlOf(`popup.html${query}`))
    await popup.locator('footer').waitFor()
    return popup
  }
  const openPanel = async (page: Page): Promise<Page> => {
    const id = await tabId(page)
    const panel = await context.newPage()
    await panel.setViewportSize({ width: 320, height: 720 })
    await panel.goto(new URL(`/sidepanel.html?tab=${id}`, (await worker()).url()).href)
    await panel.getByRole('tabpanel').waitFor()
    return panel
  }
  return {
    context,
    origin,
    cms: origin.replace('127.0.0.1', 'cms.localhost'),
    worker,
    say: async (...message) =>
      (await worker()).evaluate(([key, ...values]) => chrome.i18n.getMessage(key, values), message),
    async command(page, name) {
      const id = await tabId(page)
      await (await worker()).evaluate(
        async ([command, tab]) => {
          const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: chrome.tabs.Tab): void }
          event.dispatch(command, await chrome.tabs.get(tab))
        },
        [name, id] as const,
      )
    },
    pressButton,
    openPopup,
    openPanel,
    urlOf,
    openExtensions,
    async setZoom(page, zoom) {
      const id = await tabId(page)
      await (await worker()).evaluate(([tab, factor]) => chrome.tabs.setZoom(tab, factor), [id, zoom] as const)
    },
    willAllow: (site) => changeHosts('addHostPermission', site),
    takeBack: (site) => changeHosts('removeHostPermission', site),
    async switchSite(page, isOn) {
      const popup = await openPopup(page)
      await popup.locator('.switch').click()
      await expect(popup.locator('.switch')).toHaveAttribute('aria-checked', String(isOn))
      await popup.close()
    },
  }
}

/** Reloads the extension, which its own page allows in developer mode only. */
export async function updateExtension(lugas: Lugas): Promise<void> {
  const extensions = await lugas.openExtensions()
  await extensions.evaluate(async () => {
    type DeveloperPrivate = { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> }
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  })
  const old = await lugas.worker()
  const started = lugas.context.waitForEvent('serviceworker')
  // The copy that is asked is gone before it can answer.
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await started
  await extensions.close()
}

/** A composer in use. Drafts are written with `*` around what is to be bold. */
export class Draft {
  readonly page: Page
  readonly composer: Composer
  readonly field: Locator
  readonly chip: Locator
  readonly card: Locator
  readonly list: Locator
  readonly suggestion: Locator
  readonly #lugas: Lugas

  constructor(page: Page, composer: Composer, lugas: Lugas) {
    this.page = page
    this.composer = composer
    this.#lugas = lugas
    this.field = page.locator(composer.field)
    this.chip = page.locator('lugas-ui .chip')
    this.card = page.locator('lugas-ui .card')
    this.list = page.locator('lugas-ui .list')
    this.suggestion = page.locator('lugas-ui button.suggestion')
  }

  /** By a press, as people do; on a small screen the field may have to be scrolled to. */
  async focus(): Promise<void> {
    await this.allow()
    await this.field.click()
    await expect(this.field).toBeFocused()
  }

  text = (): Promise<string> => this.page.evaluate(() => window.playground.text())
  caret = (): Promise<number | null> => this.page.evaluate(() => window.playground.caret())
  bold = (): Promise<string[]> => this.page.evaluate(() => window.playground.bold())
  log = (): Promise<string[]> => this.page.evaluate(() => window.playground.log)
  marks = (): Promise<Marks> => this.page.evaluate(() => window.probe.marks())
  allow = (ms = 1000): Promise<void> => this.page.evaluate((time) => window.probe.allow(time), ms)

  async expectText(text: string): Promise<void> {
    await expect.poll(this.text).toBe(text)
  }

  /** Types with real keys and waits until the editor has it all. */
  async type(draft: string): Promise<void> {
    for (const [i, run] of draft.split('*').entries()) {
      if (i > 0 && this.composer.hasBold) await this.page.keyboard.press('Control+b')
      for (const part of run.split(/(\p{Extended_Pictographic})/u)) {
        if (/^\p{Extended_Pictographic}$/u.test(part)) {
          await this.allow()
          await this.page.keyboard.insertText(part)
        } else await this.page.keyboard.type(part)
      }
    }
    await expect.poll(this.text).toContain(draft.replaceAll('*', ''))
  }

  /** Writes at once, as an input method does; lines and bold still come from keys. */
  async insert(draft: string): Promise<void> {
    const { keyboard } = this.page
    await this.allow(60_000)
    for (const [i, run] of draft.split('*').entries()) {
      if (i > 0 && this.composer.hasBold) await keyboard.press('Control+b')
      for (const [n, line] of run.split('\n').entries()) {
        if (n > 0) await keyboard.press('Enter')
        await keyboard.insertText(line)
      }
    }
    await expect.poll(this.text).toContain(draft.replaceAll('*', ''))
    await this.allow(300)
  }

  /** An empty draft again. */
  async clear(): Promise<void> {
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.press('Backspace')
    await this.expectText('')
  }

  /** Moves the caret with keys alone. */
  async caretTo(offset: number): Promise<void> {
    const before = (await this.text()).slice(0, offset)
    await this.page.keyboard.press('Control+Home')
    await expect.poll(this.caret).toBe(0)
    for (const _ of new Intl.Segmenter().segment(before)) await this.page.keyboard.press('ArrowRight')
    await expect.poll(this.caret).toBe(offset)
  }

  /** So long after the last key or Apply that the editor's own history has closed that step. */
  historyStep = (): Promise<void> => this.pause(this.composer.historyDelay + 10)

  /** So long after the last key or Apply. */
  async pause(ms: number): Promise<void> {
    await this.page.waitForFunction((time) => window.probe.idleFor() > time, ms)
  }

  /** Box of a marked word, once it is marked. */
  async markBox(words: string): Promise<Box> {
    const handle = await this.page.waitForFunction((text) => window.probe.markBox(text), words)
    return (await handle.jsonValue()) as Box
  }

  async wordBox(words: string): Promise<Box> {
    const box = await this.page.evaluate(([field, text]) => window.probe.wordBox(field, text), [
      this.composer.field,
      words,
    ] as const)
    if (!box) throw new Error(`“${words}” is not in the draft.`)
    return box
  }

  /** Rests the pointer on a marked word. */
  async hover(words: string): Promise<void> {
    const { x, y } = centre(await this.markBox(words))
    await this.page.mouse.move(x, y)
  }

  async press(words: string): Promise<void> {
    const { x, y } = centre(await this.markBox(words))
    await this.page.mouse.click(x, y)
  }

  async openByHover(words: string): Promise<void> {
    await this.hover(words)
    await this.expectCard(words)
  }

  async openByPress(words: string): Promise<void> {
    await this.press(words)
    await this.expectCard(words)
  }

  /** Goes from finding to finding until it is this one's turn. */
  async openByCommand(words: string): Promise<void> {
    await this.markBox(words)
    const all = Object.values(await this.marks()).flat()
    for (const _ of all) {
      await this.command('next-finding')
      await this.card.waitFor()
      if ((await this.card.getAttribute('aria-label'))?.includes(words)) return
    }
    throw new Error(`No card for “${words}” among ${all.join(', ')}.`)
  }

  command = (name: 'next-finding' | 'open-list'): Promise<void> => this.#lugas.command(this.page, name)

  async expectCard(words: string): Promise<void> {
    await expect(this.card).toHaveAttribute('aria-label', new RegExp(words))
  }

  focusInUi = (): Promise<string> => this.page.evaluate(() => window.probe.focusInUi())

  /** Goes to the suggestion with keys, from wherever in the card the focus is. */
  async focusSuggestion(key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    const MOST_BUTTONS = 6
    for (let n = 0; n < MOST_BUTTONS && (await this.focusInUi()) !== 'suggestion'; n++)
      await this.page.keyboard.press(key)
    expect(await this.focusInUi()).toBe('suggestion')
  }

  async applyByMouse(words: string): Promise<void> {
    await this.openByHover(words)
    await this.historyStep()
    await this.allow()
    await this.suggestion.first().click()
    await expect(this.card).toBeHidden()
  }

  async applyByKeyboard(words: string): Promise<void> {
    await this.openByCommand(words)
    await this.focusSuggestion()
    await this.historyStep()
    await this.allow()
    await this.page.keyboard.press('Enter')
    await expect(this.card).toBeHidden()
  }
}

const centre = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
