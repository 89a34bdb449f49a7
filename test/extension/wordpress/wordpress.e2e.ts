import type { Page } from '@playwright/test'
import { today } from '../../../extension/session/today.ts'
import { shippedReviewer } from '../../../lib/cli/packs.ts'
import { test as base, expect } from '../fixtures.ts'
import { installProbe } from '../probe.ts'
import { createSite, KINDS, type Site } from './site.ts'
import { logIn, newPost, save, setBlocks, type Writing, write } from './writing.ts'

const TITLE = 'Silahkan Antri di Loket'
const LINES = ['Warga dihimbau datang.', 'Demi *kerjasama* warga.', '- Fotokopi ijin usaha', 'Kartu keluarga']
const TEXT = [TITLE, 'Warga dihimbau datang.', 'Demi kerjasama warga.', 'Fotokopi ijin usaha', 'Kartu keluarga']
const MARKS = ['Silahkan', 'Antri', 'dihimbau', 'kerjasama', 'ijin'].sort()

/** Every marked word and what it becomes, and how its card is opened: some lie below the toolbar of the block that has the caret. */
const FIXES = [
  ['ijin', 'izin', hover],
  ['dihimbau', 'diimbau', hover],
  ['Silahkan', 'Silakan', openRow],
  ['kerjasama', 'kerja sama', hover],
  ['Antri', 'Antre', openRow],
] as const

const reviewer = shippedReviewer()
const review = (lines: readonly string[]) => reviewer.review(lines.join('\n'), { surface: 'article', today: today() })

const test = base.extend<{ page: Page }>({
  /** With the probe in every frame; real pages do more without a key than those of the playground. */
  page: async ({ lugas }, use) => {
    const page = await lugas.context.newPage()
    await page.addInitScript(installProbe)
    await use(page)
    await page.close()
  },
})

/** The marked words of the whole page, frames included, sorted. */
async function marks(page: Page): Promise<string[]> {
  const each = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.probe?.marks())))
  return each.flatMap((found) => Object.values(found ?? {}).flat()).sort()
}

/** Rests the pointer on a marked word, wherever it is. */
async function hover(page: Page, words: string): Promise<void> {
  for (const frame of page.frames()) {
    const box = await frame.evaluate((text) => window.probe?.markBox(text), words)
    if (!box) continue
    const outer = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : null
    const { x, y } = outer ?? { x: 0, y: 0 }
    return page.mouse.move(x + (box.left + box.right) / 2, y + (box.top + box.bottom) / 2)
  }
  throw new Error(`“${words}” is not marked.`)
}

/** Presses a marked word's row in the list. */
async function openRow(page: Page, words: string): Promise<void> {
  await page.locator('lugas-ui .chip').click()
  const row = page.locator('lugas-ui button.row').filter({ hasText: `${words} →` })
  await row.click()
}

/** @returns milliseconds from the press to the words being marked no longer */
async function apply(
  page: Page,
  words: string,
  openCard: (page: Page, words: string) => Promise<void>,
): Promise<number> {
  await expect.poll(() => marks(page)).toContain(words)
  await openCard(page, words)
  await expect(page.locator('lugas-ui .card')).toHaveAttribute('aria-label', new RegExp(words))
  const pressed = performance.now()
  await page.locator('lugas-ui .suggestion').first().click()
  await expect(page.locator('lugas-ui .card')).toBeHidden()
  return performance.now() - pressed
}

const scores = async (page: Page) => (await page.locator('lugas-ui .chip .gauge-score').allTextContents()).map(Number)

for (const kind of KINDS) {
  test.describe(kind, { tag: '@rest' }, () => {
    let site: Site
    test.beforeAll(async () => {
      site = await createSite(kind)
    })
    test.afterAll(() => site.close())

    const open = async (page: Page): Promise<Writing> => {
      await logIn(page, site)
      return newPost(page, site)
    }

    test('title and text are one post: marked in all blocks, one chip for the whole, scores as of one text', async ({
      page,
    }) => {
      const writing = await open(page)
      await write(writing, TITLE, LINES)
      await expect.poll(() => marks(page)).toEqual(MARKS)
      await expect.poll(() => scores(page)).toEqual(Object.values(review(TEXT).scores))
      await expect(page.locator('lugas-ui')).toHaveCount(1)
      await page.locator('lugas-ui .chip').click()
      await expect(page.locator('lugas-ui .row')).toHaveCount(review(TEXT).findings.length)
    })

    test('applies where the caret is and where it is not; saves what is typed without it, but for those words', async ({
      page,
      lugas,
    }) => {
      const plain = await open(page)
      await lugas.switchSite(page, false)
      await page.bringToFront()
      await write(plain, TITLE, LINES)
      expect(await marks(page)).toEqual([])
      const typed = await save(plain)
      await lugas.switchSite(page, true)

      await page.bringToFront()
      const writing = await newPost(page, site)
      await write(writing, TITLE, LINES)
      for (const [words, , openCard] of FIXES) {
        const ms = await apply(page, words, openCard)
        test.info().annotations.push({ type: words, description: `${Math.round(ms)} ms` })
      }
      await expect.poll(() => marks(page)).toEqual([])
      const fixed = (text: string) => FIXES.reduce((now, [words, better]) => now.replace(words, better), text)
      expect(await save(writing)).toEqual({ title: fixed(typed.title), content: fixed(typed.content) })
    })

    test('one Ctrl+Z takes an Apply back, wherever the caret was; the words are found again and the caret goes on', async ({
      page,
    }) => {
      const writing = await open(page)
      await write(writing, TITLE, LINES)
      await apply(page, 'dihimbau', hover)
      await page.keyboard.press('Control+z')
      await expect.poll(() => marks(page)).toEqual(MARKS)
      await apply(page, 'dihimbau', hover)
      await page.keyboard.type(' x')
      expect((await save(writing)).content).toContain('Warga diimbau x datang.')
    })

    if (kind === 'classic') return

    test('scores, findings and marks are the same whether the text is one block or fifty', async ({ page }) => {
      const lines = Array.from({ length: 50 }, (_, n) => `Warga RT ${n + 1} dihimbau datang ke balai.`)
      const found = review(['', ...lines])
      for (const blocks of [[lines.join('<br>')], lines]) {
        const writing = await open(page)
        await setBlocks(writing, blocks)
        await writing.canvas.locator('[data-type="core/paragraph"]').last().click()
        await expect.poll(() => scores(page)).toEqual(Object.values(found.scores))
        const marked = await marks(page)
        expect([...new Set(marked)]).toEqual(['dihimbau'])
        // Of many blocks those in sight.
        if (blocks.length === 1) expect(marked).toHaveLength(lines.length)
        await page.locator('lugas-ui .chip').click()
        await expect(page.locator('lugas-ui .row')).toHaveCount(found.findings.length)
      }
    })
  })
}
