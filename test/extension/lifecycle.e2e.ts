import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'wxt'
import { OUTPUT } from './browser.ts'
import { type Composer, composers } from './composers.ts'
import { expect, expectQuiet, type Lugas, test, updateExtension, visit } from './fixtures.ts'

const named = (name: string): Composer => {
  const composer = composers.find((other) => other.name === name)
  if (!composer) throw new Error(`No composer is called ${name}.`)
  return composer
}

/** Messages that reach the background from now on. */
async function hearMessages(lugas: Lugas): Promise<() => Promise<unknown[]>> {
  const worker = await lugas.worker()
  await worker.evaluate(() => {
    const scope = globalThis as { heard?: unknown[] }
    const heard: unknown[] = []
    scope.heard = heard
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message)
    })
  })
  return () => worker.evaluate(() => (globalThis as { heard?: unknown[] }).heard ?? [])
}

/**
 * Whether the code that tells languages by their letters is in a page. `hold`: from now on the page counts as busy, and
 * what Lugas puts off until it is idle waits for `release`.
 */
async function hasDetector(lugas: Lugas, page: Page, idle?: 'hold' | 'release'): Promise<boolean> {
  return (await lugas.worker()).evaluate(
    async ([url, change]) => {
      const tab = (await chrome.tabs.query({})).find((other) => other.url === url)
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id as number },
        func: (wanted: string | null) => {
          const scope = globalThis as { lugas?: { detect?: unknown }; held?: () => void; requestIdleCallback?: unknown }
          if (wanted === 'hold') scope.requestIdleCallback = (act: () => void) => Object.assign(scope, { held: act })
          if (wanted === 'release') scope.held?.()
          return Boolean(scope.lugas?.detect)
        },
        args: [change ?? null],
      })
      return frame?.result as boolean
    },
    [page.url(), idle] as const,
  )
}

/** What Lugas has left in a page. */
const traces = () => ({
  nodes: document.querySelectorAll('lugas-ui').length,
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
})
const NOTHING = { nodes: 0, highlights: 0, sheets: 0 }

test.describe('where nobody writes a post', () => {
  test('a page without a focused field has no node, highlight, style or message of ours', async ({ page, lugas }) => {
    const heard = await hearMessages(lugas)
    await visit(page, lugas, 'instagram.html', '')
    await page.locator('.feed p').first().click()
    await page.keyboard.type('Silahkan')
    await page.waitForFunction(() => performance.now() > 1000)
    expect(await page.evaluate(traces)).toEqual(NOTHING)
    expect(await heard()).toEqual([])

    await page.locator('header .primary').click()
    await page.locator('.field').click()
    await page.locator('lugas-ui .chip').waitFor()
    expect(await heard()).toEqual([{ type: 'focus' }])
  })

  test('fields for e-mail, password and search get nothing', async ({ page, lugas }) => {
    const heard = await hearMessages(lugas)
    await visit(page, lugas, 'article.html')
    for (const field of ['email', 'password', 'search']) {
      const input = page.locator(`[name="${field}"]`)
      await page.evaluate(() => window.probe.allow(1000))
      // By its id alone it could be the title of a post.
      await input.evaluate((element) => element.setAttribute('id', 'judul'))
      await input.click()
      await page.keyboard.type('Silahkan utk daftar')
      await expect(input).toHaveValue('Silahkan utk daftar')
    }
    await expectQuiet(page)
    expect(await page.evaluate(traces)).toEqual(NOTHING)
    expect(await heard()).toEqual([])
  })

  test('one chip, in the field that has the focus', async ({ open, page }) => {
    const draft = await open(named('article body'))
    await draft.type('Silahkan datang')
    await page.locator('[name="title"]').click()
    await page.keyboard.type('Loket antri ')
    await expect.poll(async () => [...(await draft.marks()).warning].sort()).toEqual(['Silahkan', 'antri'])
    await expect(draft.chip).toHaveCount(1)
  })
})

for (const name of ['instagram', 'article body']) {
  test(`${name}: a sentence in a language without word list is left alone once the detector has come`, async ({
    open,
    page,
    lugas,
  }) => {
    const heard = await hearMessages(lugas)
    const draft = await open(named(name))
    await hasDetector(lugas, page, 'hold')
    await draft.insert('Silahkan datang ke balai warga. ')
    await expect.poll(async () => (await draft.marks()).warning).toEqual(['Silahkan'])
    expect(await heard()).toEqual([{ type: 'focus' }])

    await draft.insert('Nuestros visitantes disfrutaron ayer el workshop.')
    await expect.poll(async () => (await draft.marks()).suggestion).toEqual(['workshop'])
    expect(await hasDetector(lugas, page)).toBe(false)

    await hasDetector(lugas, page, 'release')
    await expect.poll(draft.marks).toEqual({ suggestion: [], warning: ['Silahkan'], error: [] })
    expect(await hasDetector(lugas, page)).toBe(true)
    await draft.insert(' Nuestros amigos también disfrutaron del workshop.')
    await draft.insert(' Ayo ikut workshop!')
    await expect.poll(draft.marks).toEqual({ suggestion: ['workshop'], warning: ['Silahkan'], error: [] })
    expect(await heard()).toEqual([{ type: 'focus' }, { type: 'language' }])
  })
}

for (const composer of composers) {
  test(`${composer.name}: the popup switches the site off and on`, async ({ open, page, lugas }) => {
    const draft = await open(composer)
    await draft.insert('Silahkan datang')
    await draft.openByHover('Silahkan')
    await lugas.switchSite(page, false)
    await expect(page.locator('lugas-ui')).toHaveCount(0)
    expect(await draft.marks()).toEqual({ suggestion: [], warning: [], error: [] })
    await page.bringToFront()
    await page.keyboard.type(' antri besok')
    await draft.pause(320)
    await expect(page.locator('lugas-ui')).toHaveCount(0)
    await lugas.switchSite(page, true)
    await expect(draft.chip).toBeVisible()
    await expect.poll(async () => (await draft.marks()).warning).toEqual(['Silahkan', 'antri'])
    await draft.expectText('Silahkan datang antri besok')
  })
}

test('a site that is off stays off after a reload, and is on again with the next focus', async ({
  open,
  page,
  lugas,
}) => {
  const composer = named('instagram')
  await open(composer)
  await lugas.switchSite(page, false)
  const draft = await open(composer)
  await draft.type('Silahkan datang')
  await expectQuiet(page)
  expect(await page.evaluate(traces)).toEqual(NOTHING)
  await lugas.switchSite(page, true)
  await page.locator('.tools button').focus()
  await draft.focus()
  await draft.openByHover('Silahkan')
})

test('a second copy of the listener, as the start of the browser may bring it, changes nothing', async ({
  open,
  page,
  lugas,
}) => {
  const heard = await hearMessages(lugas)
  const draft = await open(named('instagram'))
  await draft.insert('Silahkan datang')
  await draft.markBox('Silahkan')
  const worker = await lugas.worker()
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((other) => other.url === url)
    await chrome.scripting.executeScript({ target: { tabId: tab?.id as number }, files: ['/listener.js'] })
  }, page.url())
  await draft.field.blur()
  await draft.focus()
  await draft.applyByMouse('Silahkan')
  await draft.expectText('Silakan datang')
  expect(await heard()).toEqual([{ type: 'focus' }, expect.objectContaining({ type: 'explain' })])
})

for (const name of ['instagram', 'instagram-textarea', 'article body']) {
  test(`${name}: after an update the new copy works in the open tab and the old one is silent`, async ({
    open,
    page,
    lugas,
  }) => {
    const draft = await open(named(name))
    await draft.insert('Silahkan datang')
    await draft.openByHover('Silahkan')
    await updateExtension(lugas)
    await page.bringToFront()
    await draft.expectText('Silahkan datang')
    await draft.field.blur()
    await draft.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' antri besok')
    await draft.expectText('Silahkan datang antri besok')
    await expect.poll(async () => (await draft.marks()).warning).toEqual(['Silahkan', 'antri'])
    await expect(page.locator('lugas-ui')).toHaveCount(1)
    await expect(draft.chip).toHaveCount(1)
    await page.mouse.move(2, 2)
    await draft.applyByMouse('Silahkan')
    await draft.expectText('Silakan datang antri besok')
    await expect.poll(async () => (await draft.marks()).warning).toEqual(['antri'])
  })
}

test('a copy whose extension is switched off leaves without a word', async ({ open, page, lugas }) => {
  const draft = await open(named('instagram'))
  await draft.insert('Silahkan datang antri')
  await draft.openByHover('Silahkan')
  const id = new URL((await lugas.worker()).url()).host
  const extensions = await lugas.openExtensions()
  const setEnabled = (isEnabled: boolean) =>
    extensions.evaluate(([extension, value]) => chrome.management.setEnabled(extension, value), [
      id,
      isEnabled,
    ] as const)
  await setEnabled(false)
  try {
    await page.bringToFront()
    await page.mouse.move(2, 2)
    await page.keyboard.type(' besok')
    await expect(page.locator('lugas-ui')).toHaveCount(0)
    expect(await draft.marks()).toEqual({ suggestion: [], warning: [], error: [] })
    await draft.expectText('Silahkan datang antri besok')
  } finally {
    const started = lugas.context.waitForEvent('serviceworker')
    await setEnabled(true)
    await started
    await extensions.close()
  }
})

test.describe('the build for users', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = `${OUTPUT}/chrome-mv3`

  test.beforeAll(() => build({ root, mode: 'production', browser: 'chrome', debug: false }).then(() => undefined))

  test('runs no more than 4 kB in every page', async () => {
    const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))
    expect((manifest.content_scripts as { js: string[] }[]).flatMap(({ js }) => js)).toEqual(['listener.js'])
    expect((await stat(`${folder}/listener.js`)).size).toBeLessThanOrEqual(4096)
  })
})
