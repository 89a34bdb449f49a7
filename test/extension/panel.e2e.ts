import type { Frame, Page } from '@playwright/test'
import { composers } from './composers.ts'
import { expect, type Lugas, test, visit } from './fixtures.ts'

/** The side panel: what it says of the post, and what it does to it. */

const instagram = composers[0] as (typeof composers)[0]
const DRAFT = 'Warga dihimbau datang. Pengurus dihimbau hadir. Silahkan catat tanggal.'
/** The words of findings that have a place; those about the whole draft come before them. */
const WORDS = '.finding button.finding-words'
/** Words that one press puts right. */
const CORRECTIONS = `${WORDS}:has(.row-suggestion)`

test('follows the draft while it is written', async ({ open, page, lugas }) => {
  const draft = await open(instagram)
  const panel = await lugas.openPanel(page)
  await expect(panel.getByRole('tabpanel')).toHaveText(await lugas.say('postEmpty'))
  await draft.insert('Warga dihimbau datang.')
  await expect(panel.locator(CORRECTIONS)).toHaveText([/^dihimbau/])
  await draft.insert(' Silahkan catat tanggal.')
  await expect(panel.locator(CORRECTIONS)).toHaveText([/^dihimbau/, /^Silahkan/])
  await expect(panel.locator('.counts > div').first()).toHaveText(/46.*2.200/)
  await panel.close()
})

test('a gauge opens to the points it lacks, dearest first', async ({ open, page, lugas }) => {
  const draft = await open(instagram)
  await draft.insert(DRAFT)
  const panel = await lugas.openPanel(page)
  const clarity = panel.locator('.gauges button').nth(1)
  await clarity.click()
  await expect(clarity).toHaveAttribute('aria-expanded', 'true')
  const points = await panel.locator('.points > [aria-hidden]').allTextContents()
  const lost = points.map((text) => Number(text.replace('−', '')))
  expect(lost).toEqual([...lost].sort((a, b) => b - a))
  const score = Number(await clarity.locator('.gauge-score').textContent())
  expect(lost.reduce((sum, one) => sum + one, 0)).toBe(100 - score)
  await panel.close()
})

test('goes from finding to finding by keys and shows each in the page, which keeps its caret', async ({
  open,
  page,
  lugas,
}) => {
  const draft = await open(instagram)
  await draft.insert(DRAFT)
  const caret = await draft.caret()
  const panel = await lugas.openPanel(page)
  await draft.allow(10_000)
  await panel.locator(CORRECTIONS).first().click()
  await draft.expectCard('dihimbau')
  const next = panel.getByRole('button', { name: await lugas.say('next') })
  await next.focus()
  await panel.keyboard.press('Enter')
  await expect(panel.locator('.finding.current .finding-words')).toHaveText(/^Silahkan/)
  await draft.expectCard('Silahkan')
  await expect(next).toBeFocused()
  await expect(draft.field).toBeFocused()
  expect(await draft.caret()).toBe(caret)
  await panel.close()
})

test('applies one, and all of a rule after they were shown', async ({ open, page, lugas }) => {
  const draft = await open(instagram)
  await draft.insert(DRAFT)
  const panel = await lugas.openPanel(page)
  await draft.allow(20_000)
  await panel.getByRole('button', { name: await lugas.say('replaceLabel', 'dihimbau', 'diimbau') }).click()
  await draft.expectText(DRAFT.replace('dihimbau', 'diimbau'))

  await panel
    .getByRole('button', { name: await lugas.say('changeAll', '2') })
    .first()
    .click()
  await expect(panel.locator('.preview del')).toHaveText(['dihimbau', 'Silahkan'])
  await expect(panel.locator('.preview ins')).toHaveText(['diimbau', 'Silakan'])
  await panel.getByRole('button', { name: await lugas.say('changeNow', '2') }).click()
  await draft.expectText('Warga diimbau datang. Pengurus diimbau hadir. Silakan catat tanggal.')
  await expect(panel.locator(CORRECTIONS)).toHaveCount(0)
  await panel.close()
})

test('filters by score', async ({ open, page, lugas }) => {
  const draft = await open(instagram)
  await draft.insert('Warga dihimbau datang agar supaya tertib. ')
  const panel = await lugas.openPanel(page)
  await expect(panel.locator(CORRECTIONS)).toHaveText([/^dihimbau/, /^agar supaya/])
  await panel.locator('.choice', { hasText: await lugas.say('brevity') }).click()
  await expect(panel.locator(WORDS)).toHaveText([/^agar supaya/])
  await panel.close()
})

test('is judged as what the writer says it is, and lists what that must contain', async ({ open, page, lugas }) => {
  const draft = await open(instagram)
  await draft.insert('Senam bersama warga, Sabtu 12 Desember 2026 pukul 06.30 WIB.')
  const panel = await lugas.openPanel(page)
  await panel.getByLabel(await lugas.say('chooseKind')).selectOption('event')
  await expect(panel.locator('.checklist .met')).toHaveCount(4)
  await expect(panel.locator('.checklist .missing')).toHaveCount(1)
  await draft.allow(10_000)
  await panel.locator('.checklist .met button').nth(1).click()
  await page.waitForFunction(() => {
    const [range] = CSS.highlights.get('lugas-active') ?? []
    return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) === 'pukul 06.30'
  })
  await panel.close()
})

test('has nothing to say without a post', async ({ page, lugas }) => {
  await visit(page, lugas, 'instagram.html', '')
  const panel = await lugas.openPanel(page)
  await expect(panel.getByRole('tabpanel')).toHaveText(await lugas.say('postNone'))
  await panel.close()
})

/** Two frames that know nothing of each other, with a post each: what is written in the second comes last. */
async function writeInTwoFrames(page: Page, lugas: Lugas): Promise<readonly [first: Frame, second: Frame]> {
  await visit(page, lugas, 'editors.html', 'editor=contenteditable&in=sandbox&')
  await page.locator('iframe').waitFor()
  await page.evaluate(() => {
    window.probe.allow(20_000)
    const first = document.querySelector('iframe') as HTMLIFrameElement
    first.after(first.cloneNode())
  })
  await expect.poll(() => page.frames().length).toBe(3)
  const [, first, second] = page.frames() as [Frame, Frame, Frame]
  const write = async (frame: Frame, text: string) => {
    await frame.locator('.field').click()
    await page.keyboard.type(text)
    await expect.poll(() => frame.evaluate(() => window.probe.marks().warning)).toEqual(['Silahkan'])
  }
  await write(second, 'Silahkan duduk. ')
  await write(first, 'Silahkan datang.')
  await write(second, 'Mari.')
  return [first, second]
}

test('follows the frame that was written in last, also when another loses its post', async ({ page, lugas }) => {
  const [first, second] = await writeInTwoFrames(page, lugas)
  const panel = await lugas.openPanel(page)
  const characters = panel.locator('.counts > div').first()
  await expect(characters).toHaveText(/21$/)
  const told = characters.evaluate(
    (element) =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = []
        new MutationObserver(() => {
          seen.push(document.body.contains(element) ? (element.textContent ?? '') : 'gone')
          if (/26$/.test(seen.at(-1) as string)) resolve(seen)
        }).observe(document, { subtree: true, childList: true, characterData: true })
      }),
  )
  await first.evaluate(() => document.querySelector('.field')?.remove())
  await expect(first.locator('lugas-ui')).toHaveCount(0)
  await second.evaluate(() => document.querySelector('.field')?.append(' Ayo!'))
  expect(await told).not.toContain('gone')
  await panel.close()
})

test('mends the post that it shows, and not that of another frame with the same words', async ({ page, lugas }) => {
  const [first, second] = await writeInTwoFrames(page, lugas)
  const panel = await lugas.openPanel(page)
  await panel.getByRole('button', { name: await lugas.say('replaceLabel', 'Silahkan', 'Silakan') }).click()
  await expect.poll(() => second.locator('.field').textContent()).toMatch(/^Silakan duduk/)
  expect(await first.locator('.field').textContent()).toMatch(/^Silahkan datang/)
  await panel.close()
})
