import type { Page } from '@playwright/test'
import { composers } from './composers.ts'
import { expect, type Lugas, test, visit } from './fixtures.ts'
import { houseOf, OWN, store } from './house.ts'

const [composer] = composers.filter(({ name }) => name === 'instagram')
if (!composer) throw new Error('Instagram is no composer any more.')

const DRAFT = 'Pasar Randu dibuka untuk 299 pedagang, kata Rina Marlina. Datang mulai pukul 04.00! '
const LEAD = 'Pasar Randu dibuka pada Selasa, 10 Februari 2026, setelah dua tahun dibangun di Jalan Kenanga.'
const BODY = `Pasar itu menampung 229 pedagang. Kepala Dinas Perdagangan Rina Marlina meminta pedagang segera menempati
  kios. Pasar buka setiap hari mulai pukul 04.00. Silahkan melapor ke kantor pasar bila kios belum bisa dibuka.`
const NEWS = `<article><h1>Pasar Randu Dibuka</h1><p>${LEAD}</p><p>${BODY}</p></article>`

/** A page of a site that nobody has added, with the button in the toolbar pressed on it. */
async function openNews(lugas: Lugas, body: string): Promise<Page> {
  const news = await lugas.context.newPage()
  const html = `<!doctype html><html lang="id"><head><title>Pasar Randu Dibuka</title></head><body>${body}</body></html>`
  await news.route('**/berita', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await news.goto(`${lugas.cms}/berita`)
  await lugas.pressButton(news)
  return news
}

/** Presses a button of the popup, which closes for the panel. */
async function press(lugas: Lugas, news: Page, key: 'useAsSource' | 'judgePage'): Promise<void> {
  const popup = await lugas.openPopup(news)
  const closed = popup.waitForEvent('close')
  await popup.getByRole('button', { name: await lugas.say(key) }).click()
  await closed
}

/** What the page shows as if its card were open. */
const pointedAt = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lugas-active') ?? [])].map(
      ({ startContainer, startOffset, endOffset }) => startContainer.nodeValue?.slice(startOffset, endOffset) ?? '',
    ),
  )

const frontPages = async (lugas: Lugas): Promise<unknown[]> =>
  (await lugas.worker()).evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ url }) => url))

const sidePanels = async (lugas: Lugas): Promise<number> =>
  (await lugas.worker()).evaluate(
    async () => (await chrome.runtime.getContexts({})).filter(({ contextType }) => contextType === 'SIDE_PANEL').length,
  )

/** Others want the whole window. */
test.afterEach(async ({ lugas }) => {
  await (await lugas.worker()).evaluate(async () => {
    const windows = await chrome.windows.getAll()
    await Promise.all(windows.map(({ id = -1 }) => chrome.sidePanel.close({ windowId: id }).catch(() => undefined)))
  })
  await expect.poll(() => sidePanels(lugas)).toBe(0)
})

test('the source check is two presses away from the chip', async ({ open, page, lugas }) => {
  const draft = await open(composer)
  await draft.insert(DRAFT)
  await draft.chip.click()
  await draft.list.getByRole('button', { name: await lugas.say('checkSource') }).click()
  await expect.poll(() => sidePanels(lugas)).toBe(1)
  await expect(draft.list).toHaveCount(0)
  await expect(page.locator(composer.field)).toBeFocused()
})

test('a draft stands beside the page that was chosen as its source, also while it changes', async ({
  open,
  page,
  lugas,
}) => {
  const draft = await open(composer)
  await draft.insert(DRAFT)
  const panel = await lugas.openPanel(page)
  const news = await openNews(lugas, NEWS)
  await press(lugas, news, 'useAsSource')
  await expect(panel.locator('.chosen-title')).toHaveText('Pasar Randu Dibuka')
  await expect(panel.locator('.facts.different mark')).toHaveText(['299', '229'])
  await expect(panel.locator('.sum')).toHaveText(await lugas.say('factsDoubtful', '1', '4'))
  await expect(panel.locator('.facts.supported .fact')).toHaveCount(3)

  await panel.locator('.facts.different .fact').click()
  await expect.poll(() => frontPages(lugas)).toContain(page.url())
  await expect.poll(() => pointedAt(page)).toEqual(['299'])

  await page.bringToFront()
  await draft.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Ada 7 kantin. ')
  await expect(panel.locator('.facts.missing mark')).toHaveText(['7'])
  await panel.bringToFront()
  await panel.getByRole('button', { name: await lugas.say('factMissing') }).click()
  await expect(panel.locator('.facts')).toHaveCount(1)

  const stored = await (await lugas.worker()).evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  )
  expect(stored).not.toMatch(/randu|pedagang/i)
  await panel.close()
  await news.close()
})

test('a pasted text is a source until it is changed for another', async ({ open, page, lugas }) => {
  const draft = await open(composer)
  await draft.insert(DRAFT)
  const panel = await lugas.openPanel(page)
  await panel.getByRole('tab', { name: await lugas.say('sourceTab') }).click()
  await panel.locator('textarea').fill('Pasar Randu menampung 299 pedagang. Pasar buka pukul 04.00, kata Rina Marlina.')
  await panel.getByRole('button', { name: await lugas.say('sourceCompare'), exact: true }).click()
  await expect(panel.locator('.sum')).toHaveText(await lugas.say('factsSupported', '4'))
  await panel.getByRole('button', { name: await lugas.say('sourceForget') }).click()
  await expect(panel.locator('textarea')).toHaveValue('')
  await panel.close()
})

test('a page without an article is told from one that wants a login', async ({ open, page, lugas }) => {
  await open(composer)
  const panel = await lugas.openPanel(page)
  const login = '<h1>Masuk</h1><p>Silakan masuk untuk membaca.</p><form><input type="password"></form>'
  for (const [body, key] of [
    ['<p>Pencarian tidak menemukan apa pun.</p>', 'pageNone'],
    [login, 'pageLogin'],
    ['<embed type="application/pdf">', 'pagePdf'],
  ] as const) {
    const news = await openNews(lugas, body)
    await press(lugas, news, 'useAsSource')
    await expect(panel.getByRole('status')).toHaveText(await lugas.say(key))
    await news.close()
  }
  await panel.close()
})

test('a page is judged by title, lead and whole, as long as it is the page that the button was pressed on, by the office’s rules, too', async ({
  page,
  lugas,
}) => {
  await visit(page, lugas, 'article.html')
  const panel = await lugas.openPanel(page)
  const news = await openNews(lugas, NEWS.replace('Dibuka<', 'Dihimbau Dibuka<'))
  await press(lugas, news, 'judgePage')
  const parts = panel.locator('.part')
  await expect(parts).toHaveCount(3)
  await expect(parts.nth(0).locator('mark')).toHaveText(['Dihimbau'])
  await expect(parts.nth(1).locator('.gauge-score')).toHaveText(['100', '100', '100'])
  await expect(parts.nth(2).locator('.quoted').filter({ hasText: 'Silahkan' })).toHaveText(/melapor ke kantor pasar/)

  const again = panel.getByRole('button', { name: await lugas.say('pageAgain') })
  await news.evaluate(() => document.querySelector('h1')?.replaceChildren('Pasar Randu Dibuka'))
  await again.click()
  await expect(parts.nth(0).locator('mark')).toHaveCount(0)
  // The house takes “silahkan” for right.
  await store(lugas, houseOf(OWN))
  await expect(parts.nth(2).locator('.quoted').filter({ hasText: 'Silahkan' })).toHaveCount(0)
  await news.goto(lugas.cms.replace('cms', 'lain'))
  await again.click()
  await expect(panel.getByRole('status')).toHaveText(await lugas.say('pageClosed'))
  await panel.close()
  await news.close()
})
