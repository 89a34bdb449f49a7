import { composers } from './composers.ts'
import { expect, test } from './fixtures.ts'

/** What the panel says of the part that readers see at first, and how it shortens a draft. */

const instagram = composers[0] as (typeof composers)[0]
const GREETING = 'Halo Sobat Sukamaju, semoga sehat selalu!'
const STORY = 'Kegiatan kerja bakti sudah menjadi kebiasaan warga kami sejak bertahun-tahun yang lalu.'
const NEWS = 'Kerja bakti digelar Sabtu, 12 Desember 2026, pukul 06.30 WIB di Lapangan Merdeka.'
const DRAFT = `${GREETING} ${STORY} ${NEWS}`

test('shows the post as readers see it, while it is written', async ({ open, page, lugas }) => {
  const draft = await open(instagram)
  await draft.insert(DRAFT)
  const panel = await lugas.openPanel(page)
  const seen = panel.locator('.folded-text').first()
  await expect(seen).toContainText(`${DRAFT.slice(0, 125).trimEnd()}… ${await lugas.say('foldMore')}`)
  await expect(panel.locator('.folded-rest.folded-text')).toHaveText(DRAFT.slice(125))
  await expect(panel.locator('.fold .hint')).toContainText(await lugas.say('foldFigureAbout', '125'))
  await draft.insert(' Bawa sapu.')
  await expect(panel.locator('.folded-rest.folded-text')).toHaveText(`${DRAFT.slice(125)} Bawa sapu.`)
  await panel.getByRole('radio', { name: 'Facebook' }).check()
  await panel.getByRole('radio', { name: await lugas.say('foldDesktop') }).check()
  await expect(seen).toHaveText(`${DRAFT} Bawa sapu.`)
  await panel.close()
})

test('moves or drops a sentence after it showed the change, and one undo restores it', async ({
  open,
  page,
  lugas,
}) => {
  const draft = await open(instagram)
  await draft.insert(DRAFT)
  const panel = await lugas.openPanel(page)
  const top = panel.locator('.ranked > li').first()
  await expect(top.locator('.ranked-text')).toHaveText(NEWS)
  await expect(top.locator('.then')).toHaveText(/^Kerja bakti digelar/)
  await draft.allow(20_000)
  await panel.getByRole('button', { name: await lugas.say('shortenFirstLabel', NEWS) }).click()
  await draft.expectText(`${NEWS} ${GREETING} ${STORY}`)
  await page.bringToFront()
  await page.keyboard.press('Control+z')
  await draft.expectText(DRAFT)

  await panel.bringToFront()
  await panel.locator('.ranked summary', { hasText: GREETING }).click()
  await expect(panel.locator('.step del')).toHaveText([GREETING])
  await panel.getByRole('button', { name: await lugas.say('shortenDropLabel', GREETING) }).click()
  await draft.expectText(`${STORY} ${NEWS}`)
  await panel.close()
})

test('what is too long depends on the platform, and where that has no bound on the office', async ({
  open,
  page,
  lugas,
}) => {
  const draft = await open(instagram)
  await draft.insert(`${DRAFT} ${STORY} ${STORY}`)
  const panel = await lugas.openPanel(page)
  const platform = panel.getByLabel(await lugas.say('choosePlatform'))
  const shorten = panel.locator('.shorten')
  await expect(shorten.getByRole('radio', { name: await lugas.say('shortenToFold') })).toBeChecked()
  await platform.selectOption('x')
  await expect(shorten.getByRole('radio', { name: await lugas.say('shortenToLimit') })).toBeChecked()
  await expect(shorten).toContainText(/\b280\b/)
  await shorten.getByRole('radio', { name: await lugas.say('shortenToOwn') }).check()
  await expect(shorten.getByRole('spinbutton')).toBeVisible()
  await panel.close()
})
