import type { Frame, Page } from '@playwright/test'
import { expect, test, visit, wait } from './fixtures.ts'
import type { Box } from './probe.ts'

const DRAFT = 'Warga dihimbau datang. '

interface Case {
  readonly name: string
  /** Query of `editors.html`. */
  readonly query: string
  /** Selector of the field in its frame. */
  readonly field: string
  readonly isMirrored?: true
  /** Changes the page around the frame. */
  readonly style?: string
}

const plain = { field: '.field', query: 'editor=contenteditable&in=' }
/** Frames that the page around them can look into. */
const reachable: readonly Case[] = [
  { ...plain, name: 'a frame of the same origin', query: `${plain.query}frame` },
  { ...plain, name: 'srcdoc', query: `${plain.query}srcdoc` },
  { ...plain, name: 'blob', query: `${plain.query}blob` },
  { name: 'a form field', field: '.field', query: 'editor=textarea&in=frame', isMirrored: true },
  { name: 'TinyMCE', field: '.mce-content-body', query: 'editor=tinymce' },
  { name: 'TinyMCE in a frame', field: '.mce-content-body', query: 'editor=tinymce&in=frame' },
  { name: 'CKEditor 4, which opens its document anew', field: '.cke_editable', query: 'editor=ckeditor4' },
  {
    ...plain,
    name: 'a frame with borders, shown smaller',
    query: `${plain.query}frame`,
    style: 'iframe { border: 7px solid; padding: 11px; scale: 0.8; }',
  },
]

/** The innermost frame, once there is a field in it. */
async function write(page: Page, { field }: Case): Promise<Frame> {
  await expect.poll(() => fieldFrame(page, field)).toBeTruthy()
  const frame = (await fieldFrame(page, field)) as Frame
  // Editors change their own area while they are made.
  await page.evaluate(() => {
    window.probe.mutations.splice(0)
    window.probe.allow(1000)
  })
  await frame.locator(field).click()
  await page.keyboard.type(DRAFT)
  return frame
}

async function fieldFrame(page: Page, field: string): Promise<Frame | undefined> {
  for (const frame of page.frames().slice(1)) if ((await frame.locator(field).count()) > 0) return frame
  return undefined
}

/** Where the marked word of a frame, or of the page itself, stands on the page. */
async function boxOnPage(frame: Frame): Promise<Box> {
  const box = await frame.evaluate(() => window.probe.markBox('dihimbau'))
  if (!box) throw new Error('The word is not marked.')
  if (!frame.parentFrame()) return box
  const element = await frame.frameElement()
  const outer = await element.evaluate((iframe: HTMLIFrameElement) => {
    const { left, top, width } = iframe.getBoundingClientRect()
    const style = getComputedStyle(iframe)
    const inset = (side: 'Left' | 'Top') => Number.parseFloat(style[`padding${side}`]) + iframe[`client${side}`]
    return { left, top, x: inset('Left'), y: inset('Top'), scale: width / iframe.offsetWidth }
  })
  const parent = frame.parentFrame()
  const around = parent?.parentFrame() ? await (await parent.frameElement()).boundingBox() : null
  const x = (at: number) => (around?.x ?? 0) + outer.left + (outer.x + at) * outer.scale
  const y = (at: number) => (around?.y ?? 0) + outer.top + (outer.y + at) * outer.scale
  return { left: x(box.left), right: x(box.right), top: y(box.top), bottom: y(box.bottom) }
}

for (const one of reachable) {
  test(`${one.name}: chip and card lie over the whole page, the card by its word; Escape and Apply work`, async ({
    page,
    lugas,
  }) => {
    await visit(page, lugas, 'editors.html', `${one.query}&`)
    if (one.style) await page.addStyleTag({ content: one.style })
    const frame = await write(page, one)
    const [ui, card] = [page.locator('lugas-ui'), page.locator('lugas-ui .card')]
    await expect(ui).toHaveCount(1)
    await expect(frame.locator('lugas-ui')).toHaveCount(0)
    await expect(page.locator('lugas-ui .chip')).toBeVisible()

    // The mark of a form field lies in its mirror, on the page.
    const isIn = one.isMirrored ? page.mainFrame() : frame
    await isIn.waitForFunction(() => window.probe.markBox('dihimbau'))
    let word = await boxOnPage(isIn)
    await expect(async () => {
      word = await boxOnPage(isIn)
      await page.mouse.move(2, 2)
      await page.mouse.move((word.left + word.right) / 2, (word.top + word.bottom) / 2)
      await expect(card).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(card).toHaveAttribute('aria-label', /dihimbau/)
    const box = await card.boundingBox()
    expect(Math.abs((box?.x ?? 0) - word.left), 'left edges of card and word').toBeLessThan(1.5)
    const distance = Math.max((box?.y ?? 0) - word.bottom, word.top - ((box?.y ?? 0) + (box?.height ?? 0)))
    expect(distance, 'space between card and word').toBeGreaterThan(0)

    const escapes = await frame.evaluateHandle(() => {
      const seen: string[] = []
      document.body.addEventListener('keydown', ({ key }) => seen.push(key), true)
      return seen
    })
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    expect(await escapes.jsonValue()).toEqual([])

    await page.mouse.move(2, 2)
    await page.mouse.move((word.left + word.right) / 2, (word.top + word.bottom) / 2)
    await expect(card).toBeVisible()
    await page.locator('lugas-ui .suggestion').first().click()
    await expect(card).toBeHidden()
    await page.keyboard.type(' x')
    const text = () =>
      frame.locator(one.field).evaluate((field) => ('value' in field ? String(field.value) : field.textContent))
    await expect.poll(async () => (await text())?.replaceAll('\u00a0', ' ')).toContain('Warga diimbau x datang.')

    await page.evaluate(() => window.probe.allow(2000))
    await page
      .locator('iframe')
      .first()
      .evaluate((iframe) => iframe.remove())
    await expect(ui).toHaveCount(0)
  })
}

test('a frame that nobody can look into has its chip and cards inside', async ({ page, lugas }) => {
  await visit(page, lugas, 'editors.html', `${plain.query}sandbox&`)
  const frame = await write(page, { ...plain, name: 'sandbox' })
  await expect(frame.locator('lugas-ui .chip')).toBeVisible()
  await wait(page, 300)
  await expect(page.locator('lugas-ui')).toHaveCount(0)
  await expect.poll(() => frame.evaluate(() => window.probe.marks().warning)).toEqual(['dihimbau'])
})
