import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launch, PLAYGROUND } from './browser.ts'
import { drive, expect, expectQuiet, type Lugas, test, updateExtension, visit } from './fixtures.ts'
import { installProbe } from './probe.ts'
import { serve } from './serve.ts'

/** A site's own editor, which Lugas serves once its user has added the site. */
const PAGE = 'article.html'
const PATTERN = 'http://cms.localhost/*'

const siteNamed = (name: string, lugas: Lugas): string => lugas.cms.replace('cms', name)
const ui = (page: Page) => page.locator('lugas-ui')

async function write(page: Page, text: string): Promise<void> {
  await page.evaluate(() => window.probe.allow(1000))
  await page.locator('#body').click()
  await page.keyboard.type(text)
}

async function registered(lugas: Lugas): Promise<string[]> {
  const worker = await lugas.worker()
  return worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  )
}

/** Adds the site that the page shows, as its user does. */
async function add(lugas: Lugas, page: Page): Promise<void> {
  await lugas.willAllow(PATTERN)
  await lugas.pressButton(page)
  const popup = await lugas.openPopup(page)
  await popup.locator('.primary').click()
  await expect(popup.locator('.switch')).toHaveAttribute('aria-checked', 'true')
  await popup.close()
  await page.bringToFront()
}

async function expectServed(page: Page): Promise<void> {
  await write(page, 'Silahkan ')
  await expect(page.locator('lugas-ui .chip')).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.probe.marks().warning)).toContain('Silahkan')
}

async function expectNotServed(page: Page): Promise<void> {
  await write(page, 'Silahkan ')
  await expectQuiet(page)
  await expect(ui(page)).toHaveCount(0)
}

test('a site that was not added gets nothing; one click serves the open tab and the next visit, and no other site', async ({
  page,
  lugas,
}) => {
  await visit(page, { origin: lugas.cms }, PAGE)
  await expectNotServed(page)
  await add(lugas, page)
  await expectServed(page)
  expect(await registered(lugas)).toEqual([PATTERN])

  await visit(page, { origin: lugas.cms }, PAGE)
  await expectServed(page)
  await visit(page, { origin: siteNamed('lain', lugas) }, PAGE)
  await expectNotServed(page)
})

test('until the browser has its answer nothing happens, although the button let Lugas in', async ({ page, lugas }) => {
  await visit(page, { origin: siteNamed('baru', lugas) }, PAGE)
  await lugas.pressButton(page)
  const popup = await lugas.openPopup(page)
  await expect(popup.getByText('baru.localhost')).toBeVisible()
  await popup.locator('.primary').click()
  await expect(popup.locator('.switch')).toHaveCount(0)
  await popup.close()
  await page.bringToFront()
  await expectNotServed(page)
  expect(await registered(lugas)).toEqual([])
})

for (const place of ['the popup', 'the settings of the browser']) {
  test(`a site that is taken back in ${place} is left at once and for good`, async ({ page, lugas }) => {
    await visit(page, { origin: lugas.cms }, PAGE)
    await add(lugas, page)
    await expectServed(page)
    if (place === 'the popup') {
      const popup = await lugas.openPopup(page)
      await popup.getByRole('button', { name: await lugas.say('siteRemove') }).click()
      await expect(popup.locator('.switch')).toHaveCount(0)
      await popup.close()
    } else await lugas.takeBack(PATTERN)
    await expect(ui(page)).toHaveCount(0)
    expect(await page.evaluate(() => window.probe.marks().warning)).toEqual([])
    await page.bringToFront()
    await expectNotServed(page)
    expect(await registered(lugas)).toEqual([])
    await visit(page, { origin: lugas.cms }, PAGE)
    await expectNotServed(page)
  })
}

test('a site that was added stays added after an update, and can be switched off', async ({ page, lugas }) => {
  await visit(page, { origin: lugas.cms }, PAGE)
  await add(lugas, page)
  await updateExtension(lugas)
  await expect.poll(() => registered(lugas)).toEqual([PATTERN])
  await visit(page, { origin: lugas.cms }, PAGE)
  await page.bringToFront()
  await expectServed(page)
  await lugas.switchSite(page, false)
  await expect(ui(page)).toHaveCount(0)
  await lugas.switchSite(page, true)
  await expect(page.locator('lugas-ui .chip')).toBeVisible()
})

test('a tab of an added site that opened before Lugas ran is served once it does', async ({ page, lugas }) => {
  await visit(page, { origin: lugas.cms }, PAGE)
  await add(lugas, page)
  await expect.poll(() => registered(lugas)).toEqual([PATTERN])
  const worker = await lugas.worker()
  await worker.evaluate(() => chrome.scripting.unregisterContentScripts())
  await visit(page, { origin: lugas.cms }, PAGE)
  await expectNotServed(page)
  await worker.evaluate(() => (chrome.runtime.onStartup as unknown as { dispatch(): void }).dispatch())
  await expectServed(page)
  expect(await registered(lugas)).toEqual([PATTERN])
})

test('a site that was added is served after the browser was closed and opened', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'lugas-'))
  const served = await serve(PLAYGROUND)
  const restart = async (use: (lugas: Lugas, page: Page) => Promise<void>) => {
    const context = await launch({ headless: true, profile })
    const lugas = drive(context, served.origin)
    await lugas.worker()
    const page = await context.newPage()
    await page.addInitScript(installProbe)
    await visit(page, { origin: lugas.cms }, PAGE)
    await use(lugas, page)
    await context.close()
  }
  await restart(add)
  await restart(async (_, page) => expectServed(page))
  served.close()
  await rm(profile, { recursive: true })
})

/** Opens the popup over the page, presses a button in it, and goes back to the page. */
async function pressInPopup(lugas: Lugas, page: Page, ...message: Parameters<Lugas['say']>): Promise<void> {
  const popup = await lugas.openPopup(page)
  const button = popup.getByRole('button', { name: await lugas.say(...message), exact: true })
  await button.click()
  await expect(button).toHaveCount(0)
  await popup.close()
  await page.bringToFront()
}

/** Expects the popup to know the field in use and whether it is reviewed. */
async function expectField(lugas: Lugas, page: Page, name: string, isReviewed: boolean): Promise<void> {
  const popup = await lugas.openPopup(page)
  const [title, state] = [popup.locator('.field span').first(), popup.locator('.state').first()]
  await expect(title).toHaveText(name)
  await expect(state).toHaveText(await lugas.say(isReviewed ? 'fieldReviewed' : 'fieldSkipped'))
  await popup.close()
  await page.bringToFront()
}

async function focus(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => window.probe.allow(1000))
  await page.locator(selector).click()
}

test('a field that is to be left alone is so at once and on the next visit, the others are served; it can be undone', async ({
  page,
  lugas,
}) => {
  const excerpt = '[name="excerpt"]'
  const excerptName = `${await lugas.say('fieldTextarea')} “excerpt”`
  await visit(page, lugas, PAGE)
  await focus(page, excerpt)
  await page.keyboard.type('Silahkan antri ')
  await expect(page.locator('lugas-ui .chip')).toBeVisible()
  await expectField(lugas, page, excerptName, true)
  await pressInPopup(lugas, page, 'fieldSkip')
  await expect(ui(page)).toHaveCount(0)

  await visit(page, lugas, PAGE)
  await focus(page, excerpt)
  await page.keyboard.type('Silahkan antri ')
  await expectQuiet(page)
  await expect(ui(page)).toHaveCount(0)
  await expectField(lugas, page, excerptName, false)
  await expectServed(page)

  await pressInPopup(lugas, page, 'fieldForgetLabel', excerptName)
  await focus(page, excerpt)
  await expect.poll(() => page.evaluate(() => window.probe.marks().warning)).toContain('antri')
})

/** Puts a field into the page that its site calls `narasumber`. */
async function addInput(page: Page): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { name: 'narasumber', id: 'field-1' })
    document.querySelector('form')?.prepend(input)
  })
}

test('a one-line field that Lugas does not know is reviewed once it is told to be', async ({ page, lugas }) => {
  const input = '[name="narasumber"]'
  await visit(page, lugas, PAGE)
  await addInput(page)
  await focus(page, input)
  await page.keyboard.type('Silahkan antri ')
  await expectQuiet(page)
  await expect(ui(page)).toHaveCount(0)
  await pressInPopup(lugas, page, 'fieldReview')
  await expect.poll(() => page.evaluate(() => window.probe.marks().warning)).toEqual(['Silahkan', 'antri'])

  await visit(page, lugas, PAGE)
  await addInput(page)
  await focus(page, input)
  await page.keyboard.type('Loket antri ')
  await expect.poll(() => page.evaluate(() => window.probe.marks().warning)).toEqual(['antri'])
  await visit(page, { origin: lugas.origin.replace('127.0.0.1', 'localhost') }, PAGE)
  await addInput(page)
  await focus(page, input)
  await page.keyboard.type('Loket antri ')
  await expectQuiet(page)
  await expect(ui(page)).toHaveCount(0)
})

test('a password is never reviewed, and nobody can have it so', async ({ page, lugas }) => {
  await visit(page, lugas, PAGE)
  await focus(page, '[name="password"]')
  const popup = await lugas.openPopup(page)
  await expect(popup.getByText(await lugas.say('fieldNever'))).toBeVisible()
  await expect(popup.locator('.secondary')).toHaveCount(0)
  await popup.close()
})

test('the popup knows the field inside a frame', async ({ page, lugas }) => {
  await visit(page, lugas, PAGE)
  await page.evaluate(() => {
    const srcdoc = '<body id="tinymce" contenteditable="true"><p>Loket antri </p></body>'
    document.querySelector('form')?.prepend(Object.assign(document.createElement('iframe'), { srcdoc }))
  })
  await page.evaluate(() => window.probe.allow(2000))
  await page.frameLocator('iframe').locator('body').click()
  await expectField(lugas, page, 'Editor “tinymce”', true)
})
