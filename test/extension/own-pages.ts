import { createHash } from 'node:crypto'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { StringKey } from '../../extension/view/strings.ts'
import { EXTENSION } from './browser.ts'
import type { BrowserName } from './conformance/browsers.ts'
import { present } from './conformance/eventually.ts'
import type { Desk } from './conformance/writer.ts'

/** The add-on, as `wxt.config.ts` names it. */
export const FIREFOX_ID = 'lugas@lugas.id'
/** The host of its pages, which Firefox would make up. */
export const FIREFOX_UUID = '5c1de1a2-5e0f-4b0a-9d3e-0c6f4f1a2b3c'

/** How a browser names the extension: Chromium by the path that it was loaded from, a letter for each half byte of its hash. */
export const extensionId = (name: BrowserName): string =>
  name === 'firefox'
    ? FIREFOX_ID
    : createHash('sha256')
        .update(EXTENSION)
        .digest('hex')
        .slice(0, 32)
        .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))

const ORIGINS: Readonly<Record<BrowserName, string>> = {
  chromium: `chrome-extension://${extensionId('chromium')}`,
  firefox: `moz-extension://${FIREFOX_UUID}`,
}

/** A page of the extension in a tab of its own, where tests can ask the browser what the extension may ask. */
export class OwnPage {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** @param beside the page whose tab it is to be about */
  static async open({ browser, name }: Desk, path: string, beside?: Page): Promise<OwnPage> {
    const own = new OwnPage(await browser.newPage())
    await own.#go(`${ORIGINS[name]}/${path}`)
    if (beside) await own.#go(`${ORIGINS[name]}/${path}?tab=${await own.#tabOf(beside)}`)
    return own
  }

  async #go(url: string): Promise<void> {
    // Firefox tells of no such page that it was loaded.
    await this.page.goto(url, { waitUntil: [] })
    await this.page.waitForFunction(
      (address) => location.href === address && document.querySelector('#app > *'),
      {},
      url,
    )
  }

  async #tabOf(page: Page): Promise<number> {
    const url = page.url()
    return present(
      () =>
        this.page.evaluate(async (shown) => (await chrome.tabs.query({})).find((tab) => tab.url === shown)?.id, url),
      `a tab with ${url}`,
    )
  }

  /** What the interface says, in whichever language the browser speaks. */
  say = (key: StringKey, ...values: string[]): Promise<string> =>
    this.page.evaluate((name, words) => chrome.i18n.getMessage(name, words), key, values)

  /** The text of all that `selector` names. */
  texts = (selector: string): Promise<string[]> =>
    this.page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent?.trim() ?? ''))

  /** Presses the button that is named so, once it is there and can be pressed. */
  async press(key: StringKey, ...values: string[]): Promise<void> {
    const button = await this.page.waitForFunction(
      (name) =>
        [...document.querySelectorAll('button:enabled')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
        ),
      {},
      await this.say(key, ...values),
    )
    await (button as ElementHandle<Element>).click()
  }

  /** Writes in a field in place of what stands there; a long text at once. */
  fill = (selector: string, text: string): Promise<void> => this.page.locator(selector).fill(text)

  valueOf = (selector: string): Promise<string> =>
    this.page.$eval(selector, (field) => (field as HTMLTextAreaElement).value)

  close = (): Promise<void> => this.page.close()
}
