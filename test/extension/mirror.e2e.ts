import type { Locator, Page } from '@playwright/test'
import { expect, test, visit } from './fixtures.ts'
import { decodePng, difference, type Picture } from './pixels.ts'

/** Nothing is found in it, so no underline is in the pictures. */
const SENTENCE = 'Loket kelurahan buka pukul delapan pagi sampai pukul dua siang. '
const LINES = `${SENTENCE.repeat(4)}\n${SENTENCE}\n\n`
const ARABIC = 'السلام عليكم ورحمة الله، selamat pagi warga Sukamaju 12 (RT) '

interface Case {
  readonly name: string
  readonly field: 'textarea' | 'input'
  readonly text: string
  readonly style?: string
  readonly direction?: 'rtl'
  /** Share of the way that a field or the page is scrolled. */
  readonly scrolled?: number
  readonly pageScrolled?: number
  readonly zoom?: number
  /** The width that the field is given after its text was reviewed. */
  readonly resizedTo?: number
  /** Another field has the focus by now. */
  readonly isLeft?: boolean
}

const area = { field: 'textarea', text: LINES } as const
const cases: readonly Case[] = [
  { ...area, name: 'as it is' },
  { ...area, name: 'scrolled to the middle', text: LINES.repeat(4), scrolled: 0.5 },
  { ...area, name: 'scrolled to the end', text: LINES.repeat(4), scrolled: 1 },
  { ...area, name: 'on a scrolled page', pageScrolled: 1 },
  { ...area, name: 'on a page that was scrolled after another field got the focus', isLeft: true, pageScrolled: 1 },
  { ...area, name: 'resized after the review', resizedTo: 333 },
  { ...area, name: 'padding of four sizes', style: 'padding: 3.5px 27px 11px 19px' },
  { ...area, name: 'thick borders and a box of its content', style: 'border: 7px solid gray; box-sizing: content-box' },
  {
    ...area,
    name: 'letters, words and lines apart',
    style: 'letter-spacing: .7px; word-spacing: 3px; line-height: 1.9',
  },
  { ...area, name: 'centred', style: 'text-align: center' },
  { ...area, name: 'tabs', text: 'Loket\tpukul\t08.00\nLurah\tpukul\t09.30', style: 'tab-size: 5' },
  { ...area, name: 'no wrap', text: LINES, style: 'white-space: pre', scrolled: 0 },
  { ...area, name: 'right to left', text: ARABIC.repeat(5), direction: 'rtl' },
  {
    ...area,
    name: 'right to left with padding, scrolled',
    text: `${ARABIC}\n`.repeat(30),
    direction: 'rtl',
    style: 'padding: 4px 30px 4px 9px',
    scrolled: 0.4,
  },
  { field: 'input', name: 'one line', text: 'Loket kelurahan buka pukul delapan' },
  { field: 'input', name: 'one line, scrolled', text: SENTENCE.repeat(6), scrolled: 1 },
  {
    field: 'input',
    name: 'one tall line with padding',
    text: 'Loket kelurahan buka',
    style: 'height: 61px; padding: 2px 21px 9px',
  },
  { field: 'input', name: 'one line from right to left', text: ARABIC, direction: 'rtl' },
  ...[0.8, 0.9, 1.1, 1.25, 1.5].flatMap((zoom): Case[] => [
    { ...area, name: `zoom ${zoom}`, text: LINES.repeat(4), scrolled: 0.5, zoom },
    { field: 'input', name: `one line, zoom ${zoom}`, text: SENTENCE, zoom },
  ]),
]

/** Shows the letters of the field, of its mirror, or none. */
async function showLetters(page: Page, field: Locator, whose: 'field' | 'mirror' | 'none'): Promise<Picture> {
  await field.evaluate((element, shown) => {
    element.style.color = shown === 'field' ? 'rgb(0 0 0)' : 'transparent'
    for (const { shadowRoot } of document.querySelectorAll('lugas-ui')) {
      shadowRoot?.querySelector<HTMLElement>('.app')?.style.setProperty('visibility', 'hidden')
      const copy = shadowRoot?.querySelector<HTMLElement>('.mirror > div')
      if (copy) copy.style.color = shown === 'mirror' ? 'rgb(0 0 0)' : ''
    }
  }, whose)
  return decodePng(await page.screenshot({ caret: 'hide' }))
}

/** Places of a picture that differ from another of its size. */
function inkOf(picture: Picture, empty: Picture): Set<number> {
  const ink = new Set<number>()
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (difference(picture.at(x, y), empty.at(x, y)) > 90) ink.add(y * 4096 + x)
  }
  return ink
}

/** How far the second has to be moved to lie on the first, and the share of pixels that then still lie elsewhere. */
function shiftBetween(first: Set<number>, second: Set<number>): { x: number; y: number; apart: number } {
  let best = { x: Number.NaN, y: Number.NaN, apart: Infinity }
  for (let y = -3; y <= 3; y++) {
    for (let x = -3; x <= 3; x++) {
      let common = 0
      for (const at of second) if (first.has(at + y * 4096 + x)) common++
      const apart = 1 - (2 * common) / (first.size + second.size)
      if (apart < best.apart) best = { x, y, apart }
    }
  }
  return best
}

for (const { name, field, text, style = '', direction, scrolled, pageScrolled, zoom = 1, resizedTo, isLeft } of cases) {
  test(`mirror of a form field lies on its letters: ${name}`, async ({ page, lugas }) => {
    await visit(page, lugas, 'article.html')
    if (zoom !== 1) await lugas.setZoom(page, zoom)
    await page.evaluate(() => window.probe.allow(60_000))
    const box: Locator = page.locator(field === 'input' ? '[name="title"]' : '[name="excerpt"]')
    await box.evaluate(
      (element, [css, dir]) => {
        element.setAttribute('style', css)
        element.setAttribute('dir', dir)
        element.removeAttribute('placeholder')
        // Room to scroll.
        document.body.style.paddingBottom = '700px'
      },
      [`${style}; background: white; caret-color: transparent; transition: none`, direction ?? 'ltr'] as const,
    )
    await box.click()
    await page.keyboard.insertText(text)
    await page.locator('lugas-ui .chip').waitFor()
    if (resizedTo) await box.evaluate((element, width) => (element.style.width = `${width}px`), resizedTo)
    await box.evaluate((element, share) => {
      if (share === undefined) return
      element.scrollTop = share * (element.scrollHeight - element.clientHeight)
      element.scrollLeft = share * (element.scrollWidth - element.clientWidth)
    }, scrolled)
    if (isLeft) await page.locator('#body').click()
    if (pageScrolled) await page.evaluate((share) => scrollTo(0, share * 120), pageScrolled)
    // What scrolling and resizing made Lugas do is done in the frame after.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

    const empty = await showLetters(page, box, 'none')
    const letters = inkOf(await showLetters(page, box, 'field'), empty)
    const mirrored = inkOf(await showLetters(page, box, 'mirror'), empty)
    expect(letters.size, 'there are letters').toBeGreaterThan(100)
    const { x, y, apart } = shiftBetween(letters, mirrored)
    expect({ x: Math.abs(x) <= 1, y: Math.abs(y) <= 1, isSame: apart < 0.15 }, `${x}, ${y}, ${apart}`).toEqual({
      x: true,
      y: true,
      isSame: true,
    })
    if (zoom !== 1) await lugas.setZoom(page, 1)
  })
}

/** How often Chromium laid the page out anew. */
async function layouts(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const count = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
  }
  const before = await count()
  await act()
  const after = await count()
  await session.detach()
  return after - before
}

test('a key lays the page out a few times only, however much is marked', async ({ page, lugas }) => {
  const KEYS = 20
  const perKey: number[] = []
  for (const isServed of [false, true]) {
    if (!isServed) {
      await visit(page, lugas, 'article.html')
      await lugas.switchSite(page, false)
    } else {
      await lugas.switchSite(page, true)
    }
    for (const marked of isServed ? [2, 60] : [60]) {
      await visit(page, lugas, 'article.html')
      await page.bringToFront()
      await page.evaluate(() => window.probe.allow(30_000))
      const box: Locator = page.locator('[name="excerpt"]')
      await box.click()
      await page.keyboard.insertText(`${'Loket buka.\n'.repeat(62 - marked)}${'Silahkan datang.\n'.repeat(marked)}`)
      if (isServed)
        await expect
          .poll(async () => (await page.evaluate(() => window.probe.marks())).warning.length)
          .toBeGreaterThan(0)
      await page.waitForFunction(() => window.probe.idleFor() > 1000)
      const count = await layouts(page, async () => {
        for (let n = 0; n < KEYS; n++) {
          await page.keyboard.press('a')
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          )
        }
      })
      perKey.push(count / KEYS)
    }
  }
  const [alone = 0, few = 0, many = 0] = perKey
  expect(few - alone, `layouts per key: ${perKey}`).toBeLessThanOrEqual(4)
  expect(many - few, `layouts per key: ${perKey}`).toBeLessThanOrEqual(1)
})
