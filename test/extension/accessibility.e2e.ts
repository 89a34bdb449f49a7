import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { composers } from './composers.ts'
import { type Draft, expect, type Lugas, test, visit } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs axe on one part of a page, also inside its shadow roots; at least `rules` checks must have found something to do. */
async function expectAccessible(page: Page, selector: string, rules: number, name: string): Promise<void> {
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } }
    const results = await axe.run({ include: [include] })
    const describe = ({ id, nodes }: AxeResults['passes'][number]) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`
    return { violations: results.violations.map(describe), passes: results.passes.map(({ id }) => id) }
  }, selector)
  expect.soft(violations, name).toEqual([])
  expect(passes.length).toBeGreaterThanOrEqual(rules)
}

const parts: readonly { readonly name: string; readonly show: (draft: Draft) => Promise<void> }[] = [
  { name: 'chip', show: (draft) => draft.chip.waitFor() },
  { name: 'card', show: (draft) => draft.openByHover('dihimbau') },
  { name: 'card with the focus in it', show: (draft) => draft.openByCommand('dihimbau') },
  { name: 'card without suggestion', show: (draft) => draft.openByHover('Viralkan') },
  {
    name: 'list',
    async show(draft) {
      await draft.chip.click()
      await draft.list.waitFor()
    },
  },
]

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    for (const composer of composers.filter(({ name }) => name === 'instagram' || name === 'article body')) {
      test(`${composer.name}: chip, cards and list have no violation`, async ({ open, page }) => {
        await page.emulateMedia({ colorScheme: scheme })
        const draft = await open(composer)
        await draft.insert('Warga dihimbau datang. Viralkan! #satu #dua #tiga #empat #lima #enam ')
        await draft.markBox('Viralkan')
        for (const { name, show } of parts) {
          await show(draft)
          await expectAccessible(page, 'lugas-ui', 3, name)
          await draft.page.mouse.move(2, 2)
          if (name !== 'chip') await page.keyboard.press('Escape')
        }
      })
    }

    test('the post in the panel has no violation, and nothing of it is wider than 320 px', async ({
      open,
      page,
      lugas,
    }) => {
      const draft = await open(composers[0] as (typeof composers)[0])
      const panel = await lugas.openPanel(page)
      await panel.emulateMedia({ colorScheme: scheme })
      await panel.getByText(await lugas.say('postEmpty')).waitFor()
      await expectAccessible(panel, 'html', 6, 'no text')
      await draft.insert('Warga dihimbau datang dan dihimbau tertib. Viralkan! #satu #dua #tiga #empat #lima #enam ')
      await panel.locator('.gauges button').nth(1).click()
      await panel.locator('[aria-expanded="false"]', { hasText: '(2)' }).click()
      await panel.locator('.finding summary').first().click()
      await expectAccessible(panel, 'html', 10, 'findings')
      const width = await panel.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
      await panel.close()
    })

    test('source check and page check have no violation', async ({ open, page, lugas }) => {
      const draft = await open(composers[0] as (typeof composers)[0])
      await draft.insert('Pasar Randu dibuka untuk 299 pedagang, pukul 04.00. ')
      const panel = await lugas.openPanel(page)
      await panel.emulateMedia({ colorScheme: scheme })
      await panel.getByRole('tab', { name: await lugas.say('sourceTab') }).click()
      await expectAccessible(panel, 'html', 6, 'ways to a source')
      await panel.locator('textarea').fill('Pasar Randu dibuka untuk 229 pedagang.')
      await panel.getByRole('button', { name: await lugas.say('sourceCompare'), exact: true }).click()
      await panel.locator('.facts.missing').waitFor()
      await expectAccessible(panel, 'html', 6, 'facts')
      const width = await panel.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
      await panel.getByRole('tab', { name: await lugas.say('pageTab') }).click()
      await expectAccessible(panel, 'html', 6, 'page')
      await panel.close()
    })

    test('the welcome page has no violation', async ({ page, lugas }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(await lugas.urlOf('welcome.html'))
      await page.locator('lugas-ui .chip').waitFor()
      await page.getByRole('button', { name: 'WordPress' }).click()
      await page.locator('form input').press('Enter')
      await page.getByText(await lugas.say('cmsUnreadable')).waitFor()
      await expectAccessible(page, 'html', 15, 'welcome')
    })

    test('the popup has no violation, whatever it shows', async ({ page, lugas }) => {
      const show = async (of: Page | undefined, key: Parameters<Lugas['say']>[0]) => {
        const popup = await lugas.openPopup(of)
        await popup.emulateMedia({ colorScheme: scheme })
        await popup.getByText(await lugas.say(key)).waitFor()
        return popup
      }
      await visit(page, { origin: lugas.cms }, 'article.html')
      await lugas.pressButton(page)
      for (const [of, key] of [
        [undefined, 'siteUnsupported'],
        [page, 'siteAdd'],
      ] as const) {
        const popup = await show(of, key)
        await expectAccessible(popup, 'html', 6, key)
        await popup.close()
      }

      await visit(page, lugas, 'article.html')
      await page.locator('[name="excerpt"]').focus()
      const popup = await show(page, 'fieldSkip')
      await popup.locator('.secondary').click()
      await popup.locator('li .link').waitFor()
      await popup.getByText(await lugas.say('diagnosisCopy')).click()
      await popup.locator('.report').waitFor()
      await expectAccessible(popup, 'html', 6, 'on')
      await popup.locator('.switch').click()
      await popup.getByText(await lugas.say('siteOffHint')).waitFor()
      await expectAccessible(popup, 'html', 6, 'off')
      await popup.close()
    })
  })
}
