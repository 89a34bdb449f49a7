import type { Page } from '@playwright/test'
import { type Composer, composers } from './composers.ts'
import { type Draft, expect, test } from './fixtures.ts'
import type { Box } from './probe.ts'

const viewports = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
  { width: 360, height: 740 },
] as const

const LINES = `Silahkan antri.\n${'Loket buka.\n'.repeat(9)}Bawa KTP utk daftar.`
const ONE_LINE = 'Silahkan antri utk daftar'

const carets: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'last', keys: ['Control+End'] },
  { name: 'first', keys: ['Control+Home'] },
  { name: 'middle', keys: ['Control+Home', ...Array<string>(5).fill('ArrowDown')] },
]

/** Distance between a card and its word. */
const GAP = 6

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })

/** The visible controls around a field, each with a name for the report, and the field itself. */
const controls = (page: Page, field: string): Promise<{ name: string; box: Box }[]> =>
  page.evaluate((selector) => {
    const editor = document.querySelector(selector)
    const scope = editor?.closest('.panel') ?? document
    const all = [...scope.querySelectorAll('button, input, select, textarea, [role="button"], a[href]'), editor]
    return all.flatMap((element) => {
      const box = element && window.probe.visibleBox(element)
      return box ? [{ name: element.outerHTML.slice(0, 60), box }] : []
    })
  }, field)

async function expectInViewport(page: Page, selector: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const { left, top, right, bottom } = await boxOf(page, selector)
  expect(Math.min(left, top), `${selector} begins inside`).toBeGreaterThanOrEqual(0)
  expect(right, `${selector} ends inside`).toBeLessThanOrEqual(width)
  expect(bottom, `${selector} ends inside`).toBeLessThanOrEqual(height)
  expect(right - left, `${selector} is there`).toBeGreaterThan(20)
  expect(bottom - top, `${selector} is there`).toBeGreaterThan(20)
}

async function chipTouches(page: Page, composer: Composer): Promise<string[]> {
  const chip = await boxOf(page, 'lugas-ui .chip')
  return (await controls(page, composer.field)).filter(({ box }) => meet(box, chip)).map(({ name }) => name)
}

/** Whether the card lies on the line with the caret; fails the test when that line cannot be told. */
async function coversCaretLine(draft: Draft): Promise<boolean> {
  const line = await draft.page.evaluate((field) => window.probe.caretLine(field), draft.composer.field)
  if (!line) throw new Error('The line with the caret is not to be seen.')
  return meet(line, await boxOf(draft.page, 'lugas-ui .card'))
}

for (const composer of composers) {
  for (const viewport of viewports) {
    test(`${composer.name}, ${viewport.width}×${viewport.height}: chip and card cover nothing one needs`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize(viewport)
      const draft = await open(composer)
      await draft.insert(composer.hasLines ? LINES : ONE_LINE)
      await draft.markBox('utk')
      for (const { name, keys } of carets) {
        for (const key of keys) await page.keyboard.press(key)
        await expect.poll(() => chipTouches(page, composer), `chip, caret on ${name} line`).toEqual([])
        await expectInViewport(page, 'lugas-ui .chip')
        for (const words of ['Silahkan', 'utk']) {
          await draft.openByCommand(words)
          await expect.poll(() => coversCaretLine(draft), `card of ${words}, caret on ${name} line`).toBe(false)
          await expectInViewport(page, 'lugas-ui .card')
          await page.keyboard.press('Escape')
          await expect(draft.card).toBeHidden()
        }
      }
      await draft.chip.click()
      await expectInViewport(page, 'lugas-ui .list')
      expect(await draft.log()).toEqual([])
    })
  }
}

test('zoomed from 80 to 150 %, a card opens at its word', async ({ lugas, open, page }) => {
  const body = composers.find(({ name }) => name === 'article body') as Composer
  const draft = await open(body)
  await draft.insert('Loket buka.\nWarga dihimbau datang.')
  for (const zoom of [0.8, 0.9, 1.1, 1.25, 1.5]) {
    await lugas.setZoom(page, zoom)
    await draft.openByCommand('dihimbau')
    await expect
      .poll(async () => {
        const word = await page.evaluate((field) => window.probe.wordBox(field, 'dihimbau'), body.field)
        const card = await boxOf(page, 'lugas-ui .card')
        if (!word) return 'the word is not there'
        const below = card.top - word.bottom
        const above = word.top - card.bottom
        return [card.left - word.left, Math.max(below, above) - GAP].map((apart) => Math.abs(apart) <= 1)
      }, `zoom ${zoom}`)
      .toEqual([true, true])
    await page.keyboard.press('Escape')
  }
  await lugas.setZoom(page, 1)
})
