import type { Locator, Page } from '@playwright/test'
import { today } from '../../extension/session/today.ts'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import type { Platform, Surface } from '../../lib/types.ts'
import { expect, settle, test, visit } from './fixtures.ts'
import type {} from './playground/api.ts'

const reviewer = shippedReviewer()
const scoresOf = (text: string, platform: Platform, surface: Surface): string[] =>
  Object.values(reviewer.review(text, { platform, surface, today: today() }).scores).map(String)

/** What the chip says is what the library says of the same text for that platform and surface, and not for the other one. */
async function expectReviewedAs(page: Page, [platform, surface]: [Platform, Surface], other: [Platform, Surface]) {
  const text = await page.evaluate(() => window.playground.text())
  const scores = scoresOf(text, platform, surface)
  expect(scores).not.toEqual(scoresOf(text, ...other))
  await expect(page.locator('lugas-ui .chip .gauge-score').filter({ visible: true })).toHaveText(scores)
}

async function apply(page: Page, words: string): Promise<void> {
  await page.locator('lugas-ui .chip').filter({ visible: true }).click()
  await page
    .locator('lugas-ui button.row', { hasText: new RegExp(`${words}.*→`) })
    .first()
    .click()
  await page.evaluate(() => window.probe.allow(1000))
  await page.locator('lugas-ui button.suggestion').first().click()
  await expect(page.locator('lugas-ui .card')).toBeHidden()
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await settle(page)
  await field.click()
  await page.keyboard.type(text)
  await expect.poll(() => page.evaluate(() => window.playground.text())).toBe(text)
}

const EVENT = 'Pengumuman: loket tutup. Silahkan datang lagi.'
for (const surface of ['comment', 'message'] as const) {
  test(`a ${surface} is not asked for what a post owes, and is mended`, async ({ page, lugas }) => {
    await visit(page, lugas, 'instagram-shapes.html', `shape=${surface}&`)
    await write(page, page.locator('.field'), EVENT)
    await expectReviewedAs(page, ['instagram', surface], ['instagram', 'post'])
    await apply(page, 'Silahkan')
    const text = () => page.evaluate(() => window.playground.text())
    await expect.poll(text).toBe(EVENT.replace('Silahkan', 'Silakan'))
    await page.keyboard.press('Control+z')
    await expect.poll(text).toBe(EVENT)
  })
}

test('an edit dialog keeps mention and link through Apply, and is served again when it is opened anew', async ({
  page,
  lugas,
}) => {
  await visit(page, lugas, 'instagram-shapes.html', 'shape=edit&')
  for (const _ of ['first', 'again']) {
    await page.locator('.edit').click()
    await page.locator('.field').waitFor()
    await settle(page)
    await page.locator('.field').click()
    await apply(page, 'dihimbau')
    await expect
      .poll(() => page.evaluate(() => window.playground.text()))
      .toBe('Warga diimbau mengikuti @sukamaju dimana jadwal ada di laman.')
    await expect(page.locator('.field .mention')).toHaveText('@sukamaju')
    await expect(page.locator('.field a')).toHaveAttribute('href', 'https://sukamaju.example/')
    await page.locator('.close').click()
    await expect(page.locator('lugas-ui .chip')).toBeHidden()
  }
})

const TAGS = 'Kerja bakti kemarin #desa #warga #bersih #sehat #gotong #royong'
for (const editor of ['draftjs', 'lexical-rich']) {
  test(`Business Suite, ${editor}: bounds of the platforms that the text goes to`, async ({ page, lugas }) => {
    await visit(page, lugas, 'business.html', `editor=${editor}&`)
    await write(page, page.getByRole('combobox'), TAGS)
    await expectReviewedAs(page, ['instagram', 'post'], ['facebook', 'post'])

    await visit(page, lugas, 'business.html', `editor=${editor}&split&`)
    await write(page, page.getByRole('combobox').first(), TAGS)
    await expectReviewedAs(page, ['facebook', 'post'], ['instagram', 'post'])
    await write(page, page.getByRole('combobox').last(), TAGS)
    await expectReviewedAs(page, ['instagram', 'post'], ['facebook', 'post'])
  })
}
