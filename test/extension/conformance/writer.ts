import assert from 'node:assert/strict'
import type { Browser, CDPSession, Frame, KeyInput, Page } from 'puppeteer-core'
import type { Block, EditorPage } from '../playground/editors/editor.ts'
import type { EditorTraits } from '../playground/editors/index.ts'
import { type Box, installProbe, type Marks } from '../probe.ts'
import type { BrowserName } from './browsers.ts'
import { eventually, PATIENCE_MS, present } from './eventually.ts'
import { plain, type Shown, shownFor, sorted } from './expected.ts'

/** Where writers work: a browser with or without Lugas, and the playground. */
export interface Desk {
  readonly name: BrowserName
  readonly browser: Browser
  /** `http://127.0.0.1:port` of the playground. */
  readonly origin: string
  /** `reading.ts` as a script. */
  readonly reading: string
  /** The same desk in a browser without Lugas. */
  withoutLugas(): Promise<Desk>
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Room for what Apply does; after it, a change of the editor is again nobody's wish. */
const APPLY_MS = 1000

/** Someone who writes in an editor of the playground with real keys and a real pointer, in either browser. */
export class Writer {
  readonly page: Page
  readonly editor: EditorTraits
  readonly troubles: string[] = []
  readonly desk: Desk
  #frame: Frame | undefined
  #cdp: CDPSession | undefined

  private constructor(page: Page, editor: EditorTraits, desk: Desk) {
    this.page = page
    this.desk = desk
    this.editor = editor
    page.on('pageerror', (error) => this.troubles.push(`pageerror: ${(error as Error).message}`))
    page.on('console', (message) => message.type() === 'error' && this.troubles.push(`console: ${message.text()}`))
  }

  /** Opens the editor's page. */
  static async open(desk: Desk, editor: EditorTraits): Promise<Writer> {
    const { browser, origin, reading } = desk
    const page = await browser.newPage()
    await page.evaluateOnNewDocument(installProbe)
    await page.evaluateOnNewDocument(reading)
    const writer = new Writer(page, editor, desk)
    await page.goto(`${origin}/editors.html?editor=${editor.name}`)
    await page.waitForFunction(() => window.playground)
    await writer.forget()
    return writer
  }

  close = (): Promise<void> => this.page.close()

  /** Nobody asked for what the editor did while it was built. */
  async forget(): Promise<void> {
    const forget = () => {
      window.probe.mutations.length = 0
    }
    await this.page.evaluate(forget)
    if (this.editor.frame) await (await this.frame()).evaluate(forget)
  }

  // What the editor says of itself.

  text = async (): Promise<string> => plain(await this.page.evaluate(() => window.playground.text()))
  caret = async (): Promise<number | null> => {
    await this.heard()
    return this.page.evaluate(() => window.playground.caret())
  }
  bold = async (): Promise<string[]> => (await this.page.evaluate(() => window.playground.bold())).map(plain)
  /** What the editor would save, to the last character. */
  rawSaved = (): Promise<string> => this.page.evaluate(() => (window.playground as EditorPage).saved())
  /** The same, spaces alike. */
  saved = async (): Promise<string> => plain((await this.rawSaved()).replaceAll('&nbsp;', ' '))
  undoDepth = (): Promise<number | undefined> =>
    this.page.evaluate(() => (window.playground as EditorPage).undoDepth?.())

  async load(blocks: readonly Block[]): Promise<void> {
    await this.allow()
    await this.page.evaluate((content) => (window.playground as EditorPage).load(content), blocks)
    await this.heard()
    await this.forget()
  }

  async remount(): Promise<void> {
    await this.allow()
    await this.page.evaluate(() => (window.playground as EditorPage).remount())
    await this.forget()
  }

  async setReadOnly(isReadOnly: boolean): Promise<void> {
    await this.allow()
    await this.page.evaluate((value) => (window.playground as EditorPage).setReadOnly(value), isReadOnly)
  }

  // What stands on the page.

  /** The document that the field lives in. */
  async frame(): Promise<Frame> {
    const { frame: selector } = this.editor
    if (!selector) return this.page.mainFrame()
    if (this.#frame && !this.#frame.detached) return this.#frame
    const element = await this.page.waitForSelector(selector)
    this.#frame = (await element?.contentFrame()) ?? undefined
    if (!this.#frame) throw new Error(`${selector} has no document.`)
    return this.#frame
  }

  /** Where the field's document begins on the page. */
  async #origin(): Promise<Point> {
    const { frame } = this.editor
    if (!frame) return { x: 0, y: 0 }
    return this.page.$eval(frame, (element) => {
      const { left, top } = element.getBoundingClientRect()
      return { x: left + element.clientLeft, y: top + element.clientTop }
    })
  }

  async lugasText(): Promise<string> {
    const frame = await this.frame()
    return plain(
      await frame.$eval(this.editor.field, (field) =>
        (window as unknown as { lugasReading: typeof import('./reading.ts') }).lugasReading.reads(field as HTMLElement),
      ),
    )
  }

  async marks(): Promise<Marks> {
    const frame = await this.frame()
    return sorted(await frame.evaluate(() => window.probe.marks()))
  }

  async isFocused(): Promise<boolean> {
    const frame = await this.frame()
    return frame.$eval(this.editor.field, (field) => document.hasFocus() && field.contains(document.activeElement))
  }

  /** What Lugas says of the draft in its chip; `null` where there is none. */
  chip = (): Promise<Omit<Shown, 'marks'> | null> =>
    this.#inUi((ui) => {
      const chip = ui.querySelector('.chip')
      if (!chip) return null
      const number = (text: string | null | undefined) => Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
      return {
        count: number([...chip.querySelectorAll('.only-read')].at(-1)?.textContent),
        scores: [...chip.querySelectorAll('.gauge-score')].map((score) => number(score.textContent)),
      }
    })

  /** The words whose card is open. */
  openCard = (): Promise<string | null> =>
    this.#inUi(
      (ui) =>
        ui
          .querySelector('.card')
          ?.getAttribute('aria-label')
          ?.replace(/^[^:]*: /, '') ?? null,
    )

  /** What the open card says about an Apply that did not happen. */
  notice = (): Promise<string | null> => this.#inUi((ui) => ui.querySelector('.card .notice p')?.textContent ?? null)

  /** What the chip says of an editor that is not served. */
  unservedNotice = (): Promise<string | null> =>
    this.#inUi((ui) => ui.querySelector('.chip.unserved')?.textContent ?? null)

  uiCount = async (): Promise<number> => {
    const count = () => document.querySelectorAll('lugas-ui').length
    const frame = await this.frame()
    const inside = this.editor.frame ? await frame.evaluate(count) : 0
    return inside + (await this.page.evaluate(count))
  }

  /** Asks the interface, which stands on the page or in the field's own document. */
  async #inUi<Answer>(ask: (ui: ShadowRoot) => Answer | null): Promise<Answer | null> {
    const question = `(() => { for (const { shadowRoot } of document.querySelectorAll('lugas-ui')) {
      const answer = (${ask.toString()})(shadowRoot); if (answer !== null) return answer } return null })()`
    const onPage = (await this.page.evaluate(question)) as Answer | null
    if (onPage !== null || !this.editor.frame) return onPage
    return (await (await this.frame()).evaluate(question)) as Answer | null
  }

  // What a writer does.

  /** From now on, changes of the editor are wished for. */
  async allow(ms = APPLY_MS): Promise<void> {
    const allow = (time: number) => window.probe.allow(time)
    await this.page.evaluate(allow, ms)
    if (this.editor.frame) await (await this.frame()).evaluate(allow, ms).catch(() => undefined)
  }

  /** Into the field by a press at its top left, until Lugas is there. */
  async focus(): Promise<void> {
    await this.press()
    await present(this.chip, 'the chip of Lugas')
  }

  async press(): Promise<void> {
    await this.allow()
    const corner = await (await this.frame()).$eval(this.editor.field, (field) => {
      // At the middle of the window, where no bar of the page lies over it.
      scrollBy(0, field.getBoundingClientRect().top - innerHeight / 2)
      const { left, top } = field.getBoundingClientRect()
      return { x: left, y: top }
    })
    const origin = await this.#origin()
    await this.page.mouse.click(origin.x + corner.x + 6, origin.y + corner.y + 6)
  }

  /** Out of the field, onto the bare page. */
  async blur(): Promise<void> {
    await this.page.mouse.click(4, 4)
    await eventually(() => this.isFocused(), false, 'the field has the focus')
  }

  type = (text: string): Promise<void> => this.page.keyboard.type(text)

  /** Has an input method show each of `texts` in turn. Simulated in Firefox: events alone, and nothing is shown. */
  async compose(...texts: readonly string[]): Promise<void> {
    await this.allow()
    if (this.desk.name === 'firefox') {
      await this.#tellOfComposing('compositionstart', '')
      for (const text of texts) await this.#tellOfComposing('compositionupdate', text)
      return
    }
    this.#cdp = await this.page.createCDPSession()
    for (const text of texts) {
      const { length } = text
      await this.#cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length })
    }
  }

  /** Ends what `compose` began, with `text` in the end. */
  async commit(text: string): Promise<void> {
    await this.allow()
    if (this.#cdp) {
      await this.#cdp.send('Input.insertText', { text })
      return
    }
    await this.#tellOfComposing('compositionend', '')
    await this.type(text)
  }

  async #tellOfComposing(type: string, data: string): Promise<void> {
    await (await this.frame()).$eval(
      this.editor.field,
      (field, kind, text) =>
        field.dispatchEvent(new CompositionEvent(kind, { data: text, bubbles: true, composed: true })),
      type,
      data,
    )
  }

  /** Keys, each as `Control+Shift+Z` or alone. */
  async keys(...chords: readonly string[]): Promise<void> {
    const { keyboard } = this.page
    for (const chord of chords) {
      const names = chord.split('+') as KeyInput[]
      const key = names.pop() as KeyInput
      for (const name of names) await keyboard.down(name)
      await keyboard.press(key)
      for (const name of names.reverse()) await keyboard.up(name)
    }
  }

  /** Moves the caret with keys alone. */
  async caretTo(offset: number): Promise<void> {
    const before = (await this.text()).slice(0, offset)
    // An editor that has yet to hear of the selection before would put the caret back to it.
    await this.heard()
    await this.keys('Control+Home')
    await eventually(this.caret, 0, 'caret after Control+Home')
    for (const _ of new Intl.Segmenter().segment(before)) await this.keys('ArrowRight')
    await eventually(this.caret, offset, `caret before “${(await this.text()).slice(offset, offset + 12)}”`)
  }

  /** Selects `count` characters behind the caret, a key for each, no faster than the editor follows. */
  async select(count: number): Promise<void> {
    const frame = await this.frame()
    const selected = () =>
      frame.evaluate(() => {
        const { activeElement: field } = document
        const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
        return isField ? `${field.selectionEnd}` : `${document.getSelection()}`
      })
    for (let n = 0; n < count; n++) {
      const before = await selected()
      await this.keys('Shift+ArrowRight')
      await present(async () => ((await selected()) === before ? null : true), 'a longer selection')
      if (this.editor.selectionDelay) await this.heard()
    }
    await this.heard()
  }

  /** Until the editor has heard of a new selection, which it does later than the next key could come. */
  async heard(): Promise<void> {
    const frame = await this.frame()
    await frame.evaluate(
      (delay) =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, delay)))),
      this.editor.selectionDelay ?? 0,
    )
  }

  caretBefore = async (words: string): Promise<void> => this.caretTo(await this.#find(words))
  caretBehind = async (words: string): Promise<void> => this.caretTo((await this.#find(words)) + words.length)

  async #find(words: string): Promise<number> {
    const text = await this.text()
    const at = text.indexOf(words)
    assert.notEqual(at, -1, `“${words}” is not in “${text}”`)
    return at
  }

  /** So long after the last key or Apply that the editor's own history has closed that step. */
  async historyStep(): Promise<void> {
    await this.idle(this.editor.historyDelay + 20)
  }

  /** So long without a key or a wish. */
  async idle(ms: number): Promise<void> {
    const frame = await this.frame()
    await frame.waitForFunction((time) => window.probe.idleFor() > time, { timeout: 2 * ms + PATIENCE_MS }, ms)
  }

  async undo(): Promise<void> {
    await this.keys('Control+z')
  }

  /** False if the editor has no key for it. */
  async redo(): Promise<boolean> {
    const { redoKey } = this.editor
    if (redoKey) await this.keys(redoKey)
    return redoKey !== null
  }

  /** Rests the pointer on marked words until their card is open. */
  async hover(words: string): Promise<void> {
    const { x, y } = await present(() => this.#pointOf(words), `mark on “${words}”`)
    await this.page.mouse.move(2, 2)
    await this.page.mouse.move(x, y)
    await eventually(this.openCard, words, 'words of the open card')
  }

  /** Presses marked words; false if another card is open then, or none within a moment. */
  async openByPress(words: string): Promise<boolean> {
    const MOMENT_MS = 1500
    const isOpen = async () => (await this.openCard()) === words
    const until = performance.now() + MOMENT_MS
    let point: Point | null = null
    while (!point && performance.now() < until) point = await this.#pointOf(words)
    if (!point) return false
    await this.allow()
    await this.page.mouse.click(point.x, point.y)
    while (!(await isOpen())) if (performance.now() > until) return false
    return true
  }

  /** Middle of the first mark on these words; a field of one line is scrolled to it. */
  async #pointOf(words: string): Promise<Point | null> {
    const frame = await this.frame()
    const boxOf = () => frame.evaluate((text) => window.probe.markBox(text), words)
    let box = await boxOf()
    if (box && !this.editor.hasLines) {
      await frame.$eval(
        this.editor.field,
        (field, x) => {
          const { left, right } = field.getBoundingClientRect()
          if (x < left || x > right) field.scrollLeft += x - (left + right) / 2
        },
        centre(box).x,
      )
      await this.heard()
      box = await boxOf()
    }
    if (!box) return null
    const origin = await this.#origin()
    const { x, y } = centre(box)
    return { x: origin.x + x, y: origin.y + y }
  }

  /** Gives the page of the field more to do in each frame than a frame has time for, until the answer is called. */
  async keepBusy(): Promise<() => Promise<void>> {
    const frame = await this.frame()
    await frame.evaluate(() => {
      const BUSY_MS = 80
      const page = window as { isBusy?: boolean }
      page.isBusy = true
      const work = () => {
        const until = performance.now() + BUSY_MS
        while (performance.now() < until);
        if (page.isBusy) requestAnimationFrame(work)
      }
      requestAnimationFrame(work)
    })
    return () =>
      frame.evaluate(() => {
        Object.assign(window, { isBusy: false })
      })
  }

  /** What became of the suggestion that was accepted last. */
  outcome = (): Promise<'done' | 'refused'> =>
    present(
      async () => ((await this.openCard()) === null ? 'done' : (await this.notice()) === null ? null : 'refused'),
      'an end of Apply',
    )

  /** Presses a suggestion of the open card once the card stands still. */
  async accept(n = 0): Promise<void> {
    const suggestionBox = () => this.#boxInUi('button.suggestion', n)
    let box = await present(suggestionBox, 'a suggestion')
    await present(async () => {
      const before = box
      box = await present(suggestionBox, 'a suggestion')
      return JSON.stringify(before) === JSON.stringify(box) ? true : null
    }, 'a card that stands still')
    const { x, y } = centre(box)
    await this.page.mouse.click(x, y)
  }

  async #boxInUi(selector: string, n: number): Promise<Box | null> {
    const question = `(() => { for (const { shadowRoot } of document.querySelectorAll('lugas-ui')) {
      const box = shadowRoot.querySelectorAll('${selector}')[${n}]?.getBoundingClientRect()
      if (box) return { left: box.left, top: box.top, right: box.right, bottom: box.bottom } } return null })()`
    const onPage = (await this.page.evaluate(question)) as Box | null
    if (onPage || !this.editor.frame) return onPage
    const box = (await (await this.frame()).evaluate(question)) as Box | null
    const { x, y } = await this.#origin()
    return box && { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y }
  }

  /** Replaces marked words by what their card suggests. */
  async apply(words: string, n = 0): Promise<void> {
    await this.hover(words)
    await this.historyStep()
    await this.expectUntouched()
    await this.allow()
    await this.accept(n)
    await eventually(this.openCard, null, 'words of the open card after Apply')
    // A step of the editor's history begins when it wrote, not when it was asked to.
    await this.allow()
  }

  // What must hold.

  /** No error, and no change of the editor that nobody wished. */
  async expectUntouched(): Promise<void> {
    const mutations = () => window.probe.mutations
    const found = await this.page.evaluate(mutations)
    if (this.editor.frame) found.push(...(await (await this.frame()).evaluate(mutations)))
    const { habit } = this.editor
    const unasked = habit ? found.filter((change) => !habit.test(change)) : found
    assert.deepEqual(unasked, [], 'changes of the editor that nobody asked for')
    assert.deepEqual(this.troubles, [], 'errors')
  }

  /**
   * The editor has this text, Lugas reads the same, and shows for it what it must.
   * @param isLong some marks may be out of sight, and without underline
   */
  async expectText(text: string, isLong = false): Promise<void> {
    await eventually(this.text, text, 'text of the editor')
    await eventually(() => this.lugasText(), text, 'text that Lugas reads')
    const { marks, ...chip } = shownFor(text, this.surface)
    if (!isLong) await eventually(() => this.marks(), marks, 'marks')
    else await eventually(async () => isPartOf(await this.marks(), marks), true, 'marks in sight are right')
    if (await this.isFocused()) await eventually(this.chip, chip, 'the chip')
    await this.expectUntouched()
  }

  /** Whether every space in the field is seen. */
  async keepsSpace(): Promise<boolean> {
    const frame = await this.frame()
    return frame.$eval(
      this.editor.field,
      (field) => 'value' in field || /pre|break-spaces/.test(getComputedStyle(field).whiteSpace),
    )
  }

  get surface(): 'post' | 'title' {
    return this.editor.hasLines ? 'post' : 'title'
  }
}

/** Whether every mark is one of those that must be, none is there too often, and there are some. */
function isPartOf(some: Marks, all: Marks): boolean {
  const severities = ['suggestion', 'warning', 'error'] as const
  const count = (words: readonly string[], word: string) => words.filter((other) => other === word).length
  return (
    severities.some((severity) => some[severity].length > 0) &&
    severities.every((severity) =>
      some[severity].every((word) => count(some[severity], word) <= count(all[severity], word)),
    )
  )
}

const centre = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
