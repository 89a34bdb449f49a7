import { parseArgs } from 'node:util'
import type { BrowserContext, Page } from '@playwright/test'
import { today } from '../../extension/session/today.ts'
import { readDraftFile } from '../../lib/cli/draft-file.ts'
import { formatReview } from '../../lib/cli/format.ts'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import type { Finding } from '../../lib/index.ts'
import { buildAll, hasDisplay, launch, OUTPUT, PLAYGROUND } from './browser.ts'
import { drive, type Lugas } from './fixtures.ts'
import type {} from './playground/api.ts'
import { serve } from './serve.ts'

/** `npm start`: the extension at work on the playground; without a display the same, driven, printed and photographed. */

const SAMPLE = `PENGUMUMAN LIBUR LAYANAN

Dengan ini kami sampaikan bahwa loket Kelurahan Sukamaju tutup pada Senin, 23 Maret 2026.
Silahkan mengurus KTP dan KK mulai Selasa, pukul 08.00–14.00 WIB, dimana petugas siap melayani.
Bagikan ke semua grup ya!

#KelurahanSukamaju`

/** What the sample reports; it gives other hours. */
const SOURCE = `Loket Kelurahan Sukamaju tutup pada Senin, 23 Maret 2026, karena cuti bersama. Pengurusan KTP dan KK dibuka lagi
pada Selasa, pukul 08.00–15.00 WIB.`

/** Composers that open as a person would find them; the rest of the playground is a click away. */
const PAGE = 'instagram.html?open'
const reviewer = shippedReviewer()
/** As wide as people leave a side panel. */
const PANEL = { width: 380, height: 720 }

try {
  const { values, positionals } = parseArgs({ options: { headless: { type: 'boolean' } }, allowPositionals: true })
  const [file] = positionals
  const draft = file === undefined ? SAMPLE : readDraftFile(file)
  const isHeadless = values.headless === true || !hasDisplay()
  await buildAll()
  const playground = await serve(PLAYGROUND)
  const context = await launch({ headless: isHeadless, viewport: isHeadless ? { width: 1200, height: 720 } : null })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`${playground.origin}/${PAGE}`)
    await typeDraft(page, draft)
    if (isHeadless) await report(page, drive(context, playground.origin))
    else await untilClosed(context, playground.origin)
  } finally {
    await context.close()
    playground.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function typeDraft(page: Page, draft: string): Promise<void> {
  const field = page.locator('.field')
  await field.click()
  for (const [i, line] of draft.split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(line)
    // A handle at the end of a line opens the composer's list of accounts, which would take the Enter.
    if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape')
  }
  await page.locator('lugas-ui .chip').waitFor()
}

async function report(page: Page, lugas: Lugas): Promise<void> {
  const text = await page.evaluate(() => window.playground.text())
  const review = reviewer.review(text, { platform: 'instagram', today: today() })
  await page.waitForFunction(isShown, Object.values(review.scores))
  console.log(`\n${formatReview(review, reviewer)}\n`)
  const fixable = review.findings.find((finding) => finding.span && finding.suggestions.length > 0)
  if (fixable) await applyFirst(page, fixable, text)
  await openNext(page, text)
  await picture(page, 'lugas')
  await picturePanel(await lugas.openPanel(page), lugas)
}

/** The panel with the post, and with the post beside what it reports. */
async function picturePanel(panel: Page, lugas: Lugas): Promise<void> {
  await panel.setViewportSize(PANEL)
  await panel.locator('.counts').waitFor()
  await picture(panel, 'panel')
  await panel.getByRole('tab', { name: await lugas.say('sourceTab') }).click()
  await panel.locator('textarea').fill(SOURCE)
  await panel.getByRole('button', { name: await lugas.say('sourceCompare'), exact: true }).click()
  await panel.locator('.sum').waitFor()
  await picture(panel, 'source')
}

async function picture(page: Page, name: string): Promise<void> {
  const path = `${OUTPUT}/${name}.png`
  await page.screenshot({ path })
  console.log(`Tangkapan layar: ${path}`)
}

/** Whether the chip shows these scores: the page has reviewed the same text. */
function isShown(scores: readonly number[]): boolean {
  const shown = document.querySelector('lugas-ui')?.shadowRoot?.querySelectorAll('.chip .gauge-score') ?? []
  return scores.join() === [...shown].map((score) => score.textContent).join()
}

async function applyFirst(page: Page, finding: Finding, before: string): Promise<void> {
  await openRow(page, finding.text)
  await page.locator('lugas-ui .suggestion').first().click()
  await page.waitForFunction((text) => window.playground.text() !== text, before)
  console.log(`Diterapkan: “${finding.text}” → “${finding.suggestions[0] || '(dihapus)'}”`)
}

/** Opens another finding's card, so that the picture shows one. */
async function openNext(page: Page, before: string): Promise<void> {
  const text = await page.evaluate(() => window.playground.text())
  const { findings } = reviewer.review(text, { platform: 'instagram', today: today() })
  const next = findings.find((finding) => finding.span && finding.suggestions.length > 0 && finding.text.length < 40)
  if (next && text !== before) await openRow(page, next.text)
}

async function openRow(page: Page, words: string): Promise<void> {
  await page.locator('lugas-ui .chip').click()
  await page
    .locator('lugas-ui button.row', { hasText: words.slice(0, 30) })
    .first()
    .click()
  await page.locator('lugas-ui .card').waitFor()
}

async function untilClosed(context: BrowserContext, origin: string): Promise<void> {
  console.log(`Lugas berjalan di ${origin}/${PAGE} (halaman lain: ${origin}/). Tutup perambannya untuk selesai.`)
  await context.waitForEvent('close', { timeout: 0 })
}
