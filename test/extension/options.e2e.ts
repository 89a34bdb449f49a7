import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { composers } from './composers.ts'
import { test as base, expect, type Lugas, updateExtension } from './fixtures.ts'
import { houseOf, inForce, OWN, store } from './house.ts'

/** The page on which an office writes its own rules. */

const COMPOSER = composers.find(({ name }) => name === 'instagram-textarea') as (typeof composers)[number]

/** The page itself and what tests press there. */
class Options {
  readonly page: Page
  readonly json: Locator
  readonly save: Locator
  readonly status: Locator

  constructor(page: Page, saveName: string) {
    this.page = page
    this.json = page.locator('#json')
    this.save = page.getByRole('button', { name: saveName, exact: true })
    this.status = page.locator('.save [role=status]')
  }

  pack = async () => JSON.parse(await this.json.inputValue())
}

async function openOptions(lugas: Lugas): Promise<Options> {
  const page = await lugas.context.newPage()
  await page.goto(new URL('/options.html', (await lugas.worker()).url()).href)
  const options = new Options(page, await lugas.say('optSave'))
  await expect(options.status).toHaveText(await lugas.say('optSaved'))
  return options
}

const test = base.extend<{ options: Options }>({
  // The page that comes with every test keeps the storage empty.
  options: async ({ lugas, page: _ }, use) => {
    const options = await openOptions(lugas)
    await use(options)
    await options.page.close()
  },
})

async function saved(options: Options, lugas: Lugas): Promise<void> {
  await options.save.click()
  await expect(options.status).toHaveText(await lugas.say('optSaved'))
}

test('forms and JSON are one thing, whichever side is changed; undone and saved with one button', async ({
  options,
  lugas,
}) => {
  const { page, json, status } = options
  const channels = page.getByLabel(await lugas.say('optChannels'), { exact: true })
  await channels.fill('0274 555123\n@air_sukamaju')
  expect((await options.pack()).changes.lists['hoax/channels'].add).toEqual(['0274 555123', '@air_sukamaju'])
  await json.fill((await json.inputValue()).replace('0274 555123', '0274 555999'))
  await expect(channels).toHaveValue('0274 555123\n@air_sukamaju'.replace('555123', '555999'))
  await expect(status).toHaveText(await lugas.say('optReady'))
  await page.getByRole('button', { name: await lugas.say('optUndo') }).click()
  await expect(channels).toHaveValue('')
  await expect(status).toHaveText(await lugas.say('optSaved'))

  await channels.fill('0274 555123')
  await expect(status).toHaveText(await lugas.say('optReady'))
  await saved(options, lugas)
  await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
  await page.reload()
  await expect(channels).toHaveValue('0274 555123')
})

test('a rule is found by its words, and switched off and made milder by keyboard alone', async ({ options, lugas }) => {
  const { page, status } = options
  const search = page.getByLabel(await lugas.say('optSearch'))
  await search.focus()
  await page.keyboard.type('nonstandard-word')
  const box = page.getByRole('checkbox')
  await expect(box).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(box).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await expect.poll(options.pack).toMatchObject({
    extends: ['clarity'],
    changes: { rules: { 'clarity/nonstandard-word': { severity: 'suggestion' } } },
  })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(box).not.toBeChecked()
  expect((await options.pack()).changes.rules['clarity/nonstandard-word']).toEqual({
    severity: 'suggestion',
    off: true,
  })
  await expect(status).toHaveText(await lugas.say('optReady'))
  await options.save.focus()
  await page.keyboard.press('Enter')
  await expect(status).toHaveText(await lugas.say('optSaved'))
  await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
})

test('a new rule can be added once its examples pass, and marks in an open page once it is saved', async ({
  options,
  open,
  lugas,
}) => {
  const draft = await open(COMPOSER)
  await draft.type('Datang ke kantor wali besok. ')
  const { page } = options
  await page.bringToFront()
  await page.getByText(await lugas.say('optNewRule'), { exact: true }).click()
  const fill = async (key: Parameters<Lugas['say']>[0], text: string) =>
    page.getByLabel(await lugas.say(key), { exact: true }).fill(text)
  const add = page.getByRole('button', { name: await lugas.say('optAddRule') })
  await fill('optEntries', 'kantor wali = balai kota')
  await fill('optMessage', 'Di kota ini disebut “{suggestion}”.')
  await fill('optWhy', 'Satu nama untuk satu tempat.')
  await fill('optSource', 'Pedoman gaya Kota Sukamaju 2026')
  await fill('optBadExamples', 'Datang ke kantor wali besok.')
  await expect(page.locator('.tried')).toContainText(await lugas.say('optBecomes', 'Datang ke balai kota besok.'))
  await fill('optGoodExamples', 'Kantor itu buka.\nDatang ke kantor wali.')
  await expect(page.locator('.tried .failed')).toHaveCount(1)
  await expect(add).toBeDisabled()
  await fill('optGoodExamples', 'Kantor itu buka.\nDatang ke balai kota.')
  await add.click()
  await expect(options.status).toHaveText(await lugas.say('optReady'))
  await saved(options, lugas)
  await draft.page.bringToFront()
  await draft.markBox('kantor wali')
})

test('a slogan stays as it is in an open page, and its words are marked elsewhere', async ({
  options,
  page,
  lugas,
  open,
}) => {
  await options.page.getByLabel(await lugas.say('optLeft'), { exact: true }).fill('Ijin Cepat, Warga Senang')
  await saved(options, lugas)
  await page.bringToFront()
  const draft = await open(COMPOSER)
  await draft.insert('Ijin cepat, warga senang! Bawa ijin ke loket.')
  await expect.poll(async () => (await draft.marks()).warning).toEqual(['ijin'])
})

test('a bad file: every problem with its place, and the old pack stays', async ({ options, lugas }) => {
  await store(lugas, houseOf(OWN))
  await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
  const { page } = options
  const [rule] = OWN.rules
  const bad = { ...OWN, version: '2.0.0', changes: { rules: { 'clarity/no-such-rule': { off: true } } } }
  const choose = (json: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'rumah.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    })
  await choose(JSON.stringify({ ...OWN, rules: [{ ...rule, severity: 'keras', pesan: '' }] }))
  await expect(page.locator('.problems code')).toHaveText([/\/rules\/0\/severity$/, /\/rules\/0\/pesan$/])
  await expect(page.locator('.problems li')).toContainText([
    await lugas.say('problemValue'),
    await lugas.say('problemUnknown'),
  ])
  await choose(JSON.stringify(bad))
  await expect(page.locator('.problems code')).toHaveText([/no-such-rule$/])
  await expect(page.locator('.problems li')).toContainText([await lugas.say('problemName')])
  await choose('{ "lugas": 1,')
  await expect(page.getByText(await lugas.say('optLocked'))).toBeVisible()
  await expect(page.locator('.problems li')).toContainText([await lugas.say('problemJson')])
  await expect(options.save).toBeDisabled()
  expect(await inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
})

test('a full storage is said, and neither what is written nor what is stored is lost', async ({ options, lugas }) => {
  await store(lugas, houseOf(OWN))
  await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
  await (await lugas.worker()).evaluate(async () => {
    const { QUOTA_BYTES } = chrome.storage.local
    const used = await chrome.storage.local.getBytesInUse()
    await chrome.storage.local.set({ other: 'x'.repeat(QUOTA_BYTES - used - 100) })
  })
  const changed = JSON.stringify({
    ...OWN,
    version: '1.1.0',
    lists: {
      tempat: Array(40)
        .fill(0)
        .map((_, i) => `Balai ${i}`),
    },
  })
  await options.json.fill(changed)
  await expect(options.status).toHaveText(await lugas.say('optReady'))
  await options.save.click()
  await expect(options.status).toHaveText(await lugas.say('optFull'))
  await expect(options.json).toHaveValue(changed)
  expect(await inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
})

test('what is stored and cannot be read can be downloaded, and is kept when something else is saved', async ({
  options,
  lugas,
}) => {
  const { page } = options
  await store(lugas, { house: { version: 2, own: OWN } })
  await expect(page.getByText(await lugas.say('optTroubleNewer'))).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: await lugas.say('optRescue') }).click()
  expect(JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))).toEqual({ version: 2, own: OWN })
  await options.json.fill(JSON.stringify({ ...OWN, version: '3.0.0' }))
  await expect(options.status).toHaveText(await lugas.say('optReady'))
  await saved(options, lugas)
  await expect(page.locator('.notice')).toHaveCount(0)
  const kept = (await lugas.worker()).evaluate(() =>
    chrome.storage.local.get<{ houseUnreadable: unknown }>('houseUnreadable'),
  )
  expect((await kept).houseUnreadable).toEqual({ version: 2, own: OWN })
})

test('a pack of an address is taken once it was seen, asked for daily at most, and changes wait for a yes', async ({
  options,
  lugas,
}) => {
  let body = JSON.stringify(OWN)
  const requests: (readonly [cookie: string | undefined, referrer: string | undefined])[] = []
  const server = createServer(({ headers: { cookie, referer } }, response) => {
    requests.push([cookie, referer])
    response.writeHead(body === '' ? 404 : 200, { 'set-cookie': 'sesi=1' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rumah.json`
  const askAgain = async () => {
    await (await lugas.worker()).evaluate(async () => {
      const { house } = await chrome.storage.local.get<{ house: { linked: object[] } }>('house')
      await chrome.storage.local.set({
        house: { ...house, linked: house.linked.map((one) => ({ ...one, askedAt: 0 })) },
      })
    })
    const before = requests.length
    await updateExtension(lugas)
    await expect.poll(() => requests.length).toBe(before + 1)
  }
  const { page } = options
  await page.getByLabel(await lugas.say('optAddress')).fill(address)
  await page.getByRole('button', { name: await lugas.say('optAsk') }).click()
  await expect(page.locator('.offer .hash')).toHaveText(/^SHA-256 [0-9a-f]{64}$/)
  await expect(page.locator('.differences')).toContainText('rumah/nama-balai')
  expect(await inForce(lugas)).toEqual({ packs: [], trouble: undefined })
  await page.getByRole('button', { name: await lugas.say('optTake') }).click()
  await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })

  body = JSON.stringify({ ...OWN, version: '2.0.0', rules: [] })
  await askAgain()
  const offered = await openOptions(lugas)
  await expect(offered.page.locator('.differences .dropped')).toContainText('rumah/nama-balai')
  expect(await inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
  await offered.page.getByRole('button', { name: await lugas.say('optTake') }).click()
  await expect.poll(() => inForce(lugas)).toEqual({ packs: ['2.0.0'], trouble: undefined })

  body = ''
  await offered.page.close()
  await askAgain()
  const kept = await openOptions(lugas)
  await expect(kept.page.getByText(await lugas.say('optLinkKept', await lugas.say('optLinkOffline')))).toBeVisible()
  expect(await inForce(lugas)).toEqual({ packs: ['2.0.0'], trouble: undefined })
  await kept.page.close()
  expect(requests).toEqual(requests.map(() => [undefined, undefined]))
  expect(requests).toHaveLength(3)
  server.close()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const [colorScheme, width] of [
  ['light', 1366],
  ['dark', 320],
] as const) {
  test(`${colorScheme} at ${width} px: everything is in reach, nothing is cut off, no violation`, async ({
    options,
    lugas,
  }) => {
    const { page } = options
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.getByText(await lugas.say('optNewRule'), { exact: true }).click()
    await page.getByLabel(await lugas.say('optSearch')).fill('silakan')
    await options.json.fill(JSON.stringify({ ...OWN, version: 2 }))
    await expect(page.locator('.problems li')).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(violations).toEqual([])
  })
}
