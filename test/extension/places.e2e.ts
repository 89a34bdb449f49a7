import type { Frame, Locator, Page } from '@playwright/test'
import { content } from './conformance/content.ts'
import { expect, expectQuiet, settle, test, visit } from './fixtures.ts'
import type {} from './playground/api.ts'
import type { EditorPage } from './playground/editors/editor.ts'
import { editors } from './playground/editors/index.ts'

const served = ['contenteditable', 'textarea', 'lexical-rich']
const places: Readonly<Record<string, readonly string[]>> = {
  'in=frame': [...served, 'tinymce'],
  'in=srcdoc': served,
  'in=sandbox': served,
  'in=blob': served,
  'in=shadow': ['contenteditable', 'textarea', 'tiptap'],
  'in=dialog': [...served, 'tinymce', 'ckeditor5'],
  'in=csp': ['contenteditable', 'textarea'],
  dark: [...served, 'tinymce'],
  scroll: served,
  rtl: served,
}

for (const [query, names] of Object.entries(places)) {
  for (const name of names) {
    // One editor in each place is enough for `npm test`.
    const tag = name === names[0] ? [] : ['@rest']
    test(`${query}: ${name} is read, marked, mended and undone`, { tag }, async ({ page, lugas }) => {
      await visit(page, lugas, 'editors.html', `editor=${name}&${query}&`)
      const frame = await frameOf(page)
      await settle(frame)
      const text = () => frame.evaluate(() => window.playground.text())
      const field = fieldOf(name, frame)
      await field.click()
      await page.keyboard.type('Silahkan “datang” ke “بيت” warga')
      await expect.poll(text).toBe('Silahkan “datang” ke “بيت” warga')

      await page.keyboard.press('End')
      const ui = await frameOfUi(page)
      await ui.locator('lugas-ui .chip').click()
      await ui.locator('lugas-ui button.row', { hasText: 'Silahkan' }).first().click()
      const card = ui.locator('lugas-ui .card')
      await expect(card).toBeInViewport({ ratio: 1 })
      await page.evaluate(() => window.probe.allow(1000))
      await ui.locator('lugas-ui button.suggestion').first().click()
      await expect.poll(text).toBe('Silakan “datang” ke “بيت” warga')
      await expect(card).toBeHidden()
      await page.keyboard.press('Control+z')
      await expect.poll(text).toBe('Silahkan “datang” ke “بيت” warga')
    })
  }
}

for (const name of [...served, 'tinymce']) {
  test(`${name}: of a long post the words in sight are underlined, and all once it has lost the focus`, async ({
    page,
    lugas,
  }) => {
    const field = fieldOf(name, page.mainFrame())
    await visit(page, lugas, 'editors.html', `editor=${name}&`)
    await page.waitForFunction(() => window.playground)
    await settle(page)
    const post = content(...Array.from({ length: 120 }, (_, n) => `Bagian ${n}: silahkan datang.`))
    await page.evaluate((blocks) => {
      window.probe.allow(30_000)
      ;(window.playground as EditorPage).load(blocks)
    }, post)
    await field.click()
    /** Tops of the lines with an underlined word, from the first to the last, and what can be seen of the field. */
    const look = () =>
      field.evaluate((element) => {
        const tops = [...(CSS.highlights.get('lugas-warning') ?? [])]
          .map(({ startContainer }) => startContainer.parentElement?.getBoundingClientRect().top ?? Number.NaN)
          .sort((a, b) => a - b)
        const { top, bottom } = element.getBoundingClientRect()
        return { tops, from: Math.max(0, top), to: Math.min(innerHeight, bottom) }
      })
    const expectAllInSight = () =>
      expect(async () => {
        const { tops, from, to } = await look()
        const lines = [...new Set(tops)]
        const gaps = lines.slice(1).map((top, n) => top - (lines[n] as number))
        const line = Math.min(...gaps)
        expect(Math.max(...gaps)).toBeLessThan(1.5 * line)
        expect(tops[0]).toBeLessThan(from + 2 * line)
        expect(tops.at(-1)).toBeGreaterThan(to - 2 * line)
        expect(tops.length).toBeLessThan(60)
      }).toPass()

    await page.keyboard.press('Control+Home')
    await expectAllInSight()
    await page.keyboard.press('Control+End')
    await expectAllInSight()
    await page.keyboard.type(' Silahkan duduk.')
    await expectAllInSight()
    await field.evaluate(() => scrollBy(0, -900))
    await expectAllInSight()

    await page.evaluate(() =>
      document.body.appendChild(document.createElement('textarea')).focus({ preventScroll: true }),
    )
    await expect.poll(async () => (await look()).tops.length).toBe(121)
  })
}

test('codemirror: the chip says that it is not served, and nothing is marked', async ({ page, lugas }) => {
  await visit(page, lugas, 'editors.html', 'editor=codemirror&')
  await settle(page)
  await page.locator('.cm-content').click()
  await page.keyboard.type('Silahkan')
  await expect(page.locator('lugas-ui .chip')).toHaveText(/belum didukung|not supported/)
  await expectQuiet(page)
  expect(await page.evaluate(() => window.probe.marks().warning)).toEqual([])
})

const sources = [
  { name: 'summernote', button: '.btn-codeview', source: '.note-codable' },
  { name: 'ckeditor4', button: '.cke_button__source', source: '.cke_source' },
]
for (const { name, button, source } of sources) {
  test(`${name}: its HTML is left alone`, async ({ page, lugas }) => {
    await visit(page, lugas, 'editors.html', `editor=${name}&`)
    await page.waitForFunction(() => window.playground)
    await page.locator(button).click()
    await page.locator(source).click()
    await settle(page)
    await page.keyboard.type('Silahkan')
    await expectQuiet(page)
    await expect(page.locator('lugas-ui')).toHaveCount(0)
  })
}

/** The field of an editor whose page is in a frame. */
function fieldOf(name: string, frame: Frame): Locator {
  const editor = editors.find((one) => one.name === name)
  if (!editor) throw new Error(`No editor ${name}.`)
  return (editor.frame ? frame.frameLocator(editor.frame) : frame).locator(editor.field)
}

/** The frame that shows what Lugas shows: the outermost that can be reached from the editor. */
async function frameOfUi(page: Page): Promise<Frame> {
  let found: Frame | undefined
  await expect(async () => {
    for (const frame of page.frames()) if ((await frame.locator('lugas-ui .chip').count()) > 0) found = frame
    expect(found).toBeDefined()
  }).toPass()
  return found as Frame
}

/** The frame that the editor's page was put into, or the page itself. */
async function frameOf(page: Page): Promise<Frame> {
  const inside = await page.locator('iframe.inside, .host').first().elementHandle()
  return (await inside?.contentFrame()) ?? page.mainFrame()
}
