import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { SAMPLE } from '../../extension/view/welcome/sample.ts'
import { type Composer, composers } from './composers.ts'
import { Draft, expect, type Lugas, test, visit } from './fixtures.ts'

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

const composer: Composer = {
  name: 'welcome',
  path: 'welcome.html',
  field: '#composer',
  isFormField: false,
  hasBold: false,
  hasLines: true,
  historyDelay: 0,
  hasTypeahead: false,
  hasHashtagChips: false,
  escapeLog: 'escape',
}

/** The welcome page, once its composer is served. */
async function openWelcome(page: Page, lugas: Lugas): Promise<Draft> {
  await page.goto(await lugas.urlOf(composer.path))
  const draft = new Draft(page, composer, lugas)
  await draft.chip.waitFor()
  return draft
}

const composerText = (page: Page): Promise<string> => page.locator('#composer').innerText()

test('the welcome page opens after an installation, not after an update, and from the popup', async ({
  page,
  lugas,
}) => {
  const worker = await lugas.worker()
  const opened = lugas.context.waitForEvent('page', isWelcome)
  await worker.evaluate(async () => {
    const event = chrome.runtime.onInstalled as unknown as { dispatch(details: { reason: string }): void }
    event.dispatch({ reason: 'update' })
    event.dispatch({ reason: 'install' })
  })
  await (await opened).close()
  expect(lugas.context.pages().filter(isWelcome)).toEqual([])

  await visit(page, lugas, 'article.html')
  const popup = await lugas.openPopup(page)
  const followed = lugas.context.waitForEvent('page', isWelcome)
  await popup.getByRole('link', { name: await lugas.say('welcomeTitle') }).click()
  await (await followed).close()
  await popup.close()
})

test('its draft is marked without a press, and mended by mouse, by command and by the list', async ({
  page,
  lugas,
}) => {
  const draft = await openWelcome(page, lugas)
  expect((await composerText(page)).split(/\n+/)).toEqual(SAMPLE)
  await expect.poll(async () => (await draft.marks()).error).toEqual(['Senin'])
  await draft.applyByMouse('silahkan')
  await draft.applyByKeyboard('Senin')
  await draft.chip.click()
  await draft.list.locator('button.row', { hasText: 'melakukan pembagian' }).click()
  await draft.suggestion.click()
  await expect.poll(() => composerText(page)).toContain('membagikan bibit')
  expect(await composerText(page)).toMatch(/Minggu, 24 Mei[\s\S]*silakan datang/)
})

test('a CMS is added with its address and taken back', async ({ page, lugas }) => {
  await openWelcome(page, lugas)
  const host = 'cms.localhost'
  await lugas.willAllow(`http://${host}/*`)
  await page.bringToFront()
  await page.getByRole('button', { name: 'WordPress' }).click()
  await page.keyboard.type(`  ${lugas.cms}/article.html?open `)
  await page.keyboard.press('Enter')
  await expect(page.locator('#answer')).toHaveText(await lugas.say('cmsAllowed', new URL(lugas.cms).host))

  const article = await lugas.context.newPage()
  await article.goto(`${lugas.cms}/article.html`)
  await article.locator('#body').click()
  await expect(article.locator('lugas-ui')).toHaveCount(1)
  await article.close()

  const row = page.locator('.sites li', { hasText: host })
  await row.getByRole('button').click()
  await expect(row).toHaveCount(0)
})

test('the address has the focus before the next key can come', async ({ page, lugas }) => {
  await openWelcome(page, lugas)
  const focused = await page.getByRole('button', { name: 'WordPress' }).evaluate(async (button) => {
    ;(button as HTMLElement).click()
    await null
    return document.activeElement?.id
  })
  expect(focused).toBe('address')
})

test('a site that was switched off is switched on again', async ({ page, lugas }) => {
  await visit(page, lugas, 'article.html')
  await lugas.switchSite(page, false)
  await openWelcome(page, lugas)
  const row = page.locator('.sites li', { hasText: await lugas.say('sitesOff') })
  await expect(row.locator('.host')).toHaveText(new URL(lugas.origin).host)
  await row.getByRole('button').click()
  await expect(row).toHaveCount(0)
})

test('keys alone do on a narrow screen, at twice the size, in forced colours and with reduced motion', async ({
  page,
  lugas,
}) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openWelcome(page, lugas)
  const widths = () => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  const [content, window] = await widths()
  expect(content).toBe(window)
  await expect(page.locator('#composer')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'WordPress' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#address')).toBeFocused()
  await page.keyboard.type('bukan alamat')
  await page.keyboard.press('Enter')
  await expect(page.locator('#answer')).toHaveText(await lugas.say('cmsUnreadable'))
  expect((await widths())[0]).toBe(window)
})

test('posts that are done with count in their week, as numbers alone, which are taken along and erased', async ({
  page,
  lugas,
  open,
}) => {
  const post = 'Loket Kelurahan Sukamaju buka pada Sabtu, 24 Mei 2025, pukul 08.00 sampai 12.00 WIB. '
  const stored = async () =>
    JSON.stringify(await (await lugas.worker()).evaluate(() => chrome.storage.local.get('trend')))
  const [instagram] = composers
  if (!instagram) throw new Error('There is no composer.')

  const emptied = await open(instagram)
  await emptied.insert(`Silahkan catat. ${post}`)
  await emptied.markBox('Silahkan')
  await emptied.clear()
  await expect.poll(stored).toContain('"count":1')
  const left = await open(instagram)
  await left.insert(`Silahkan catat. ${post}`)
  await left.markBox('Silahkan')
  await page.goto(lugas.origin)
  await expect
    .poll(stored)
    .toMatch(/^\{"trend":\{"\d{4}-W\d\d":\{"brevity":200,"clarity":180,"count":2,"trust":200\}\}\}$/)

  await page.goto(await lugas.urlOf('welcome.html#trend'))
  const cells = page.locator('tbody tr').first().locator('td')
  await expect(cells).toHaveText(['2', '100', '90', '100'])
  await expect(page.getByRole('heading', { name: await lugas.say('trendTitle') })).toBeInViewport()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('link', { name: await lugas.say('trendExport') }).click()
  const csv = await readFile(await (await downloaded).path(), 'utf8')
  expect(csv).toMatch(/^[^;\n]+(;[^;\n]+){4}\r\n\d{4}-\d\d-\d\d;2;100;90;100\r\n$/)
  await page.getByRole('button', { name: await lugas.say('trendErase') }).click()
  await expect(page.getByText(await lugas.say('trendErased'))).toBeVisible()
  expect(await stored()).toBe('{}')

  const tried = await openWelcome(page, lugas)
  await tried.field.press('Control+a')
  await page.keyboard.press('Backspace')
  await expect(tried.chip.locator('.gauge-score')).toHaveText(['100', '100', '100'])
  expect(await stored()).toBe('{}')
})
