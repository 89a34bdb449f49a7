import { type Composer, composers } from './composers.ts'
import { type Draft, expect, test, wait } from './fixtures.ts'

/** Keys pressed while the site offers accounts for “@pus”, and what the site does then. */
const keyCases = [
  { keys: ['Escape'], log: [], text: 'Silahkan hubungi @pus' },
  { keys: ['Enter'], log: ['picked:puskesmas.sukamaju'], text: 'Silahkan hubungi @puskesmas.sukamaju ' },
  { keys: ['Tab'], log: ['picked:puskesmas.sukamaju'], text: 'Silahkan hubungi @puskesmas.sukamaju ' },
  { keys: ['ArrowDown', 'Enter'], log: ['picked:posyandu.melati'], text: 'Silahkan hubungi @posyandu.melati ' },
  { keys: ['ArrowUp', 'Enter'], log: ['picked:banksampah.sukamaju'], text: 'Silahkan hubungi @banksampah.sukamaju ' },
  { keys: ['ArrowDown', 'Escape'], log: [], text: 'Silahkan hubungi @pus' },
] as const

const typeaheadComposers = composers.filter(({ hasTypeahead }) => hasTypeahead)

async function offerAccounts(draft: Draft): Promise<void> {
  await draft.type(' @pus')
  await expect(draft.field).toHaveAttribute('aria-expanded', 'true')
}

async function pickAccount(draft: Draft): Promise<void> {
  await draft.type('@pus')
  await expect(draft.field).toHaveAttribute('aria-expanded', 'true')
  await draft.page.keyboard.press('Enter')
  await expect.poll(draft.text).toContain('@puskesmas.sukamaju ')
}

const chipTexts = (draft: Draft, composer: Composer) =>
  draft.page.locator(`${composer.field} [contenteditable="false"]`).allTextContents()

for (const composer of typeaheadComposers) {
  test.describe(composer.name, () => {
    for (const isOn of [false, true]) {
      test(`keys belong to the site’s list, ${isOn ? 'also with Lugas and a card open' : 'without Lugas'}`, async ({
        open,
        page,
        lugas,
      }) => {
        if (!isOn) {
          await open(composer)
          await lugas.switchSite(page, false)
        }
        const draft = await open(composer)
        let logged = 0
        for (const { keys, log, text } of keyCases) {
          await test.step(keys.join(), async () => {
            await draft.insert('Silahkan hubungi')
            if (isOn) await draft.openByHover('Silahkan')
            await offerAccounts(draft)
            for (const key of keys) await page.keyboard.press(key)
            await draft.expectText(text)
            await expect(draft.field).not.toHaveAttribute('aria-expanded', 'true')
            await expect(draft.field).toBeFocused()
            await expect.poll(draft.caret).toBe(text.length)
            expect((await draft.log()).slice(logged)).toEqual(['typeahead-open', ...log, 'typeahead-closed'])
            expect(await page.evaluate(() => window.playground.isOpen())).toBe(true)
            await page.mouse.move(2, 2)
            await draft.clear()
            logged = (await draft.log()).length
          })
        }
      })
    }

    test("no card opens while the site's list is open, and one does afterwards", async ({ open, page }) => {
      const draft = await open(composer)
      await draft.insert('Silahkan hubungi')
      await offerAccounts(draft)
      await draft.hover('Silahkan')
      await wait(page, 500)
      await expect(draft.card).toBeHidden()
      await page.keyboard.press('Escape')
      await expect(draft.field).not.toHaveAttribute('aria-expanded', 'true')
      await page.mouse.move(2, 2)
      await draft.openByHover('Silahkan')
      await page.keyboard.press('Escape')
      await expect(draft.card).toBeHidden()
      expect(await draft.log()).toEqual(['typeahead-open', 'typeahead-closed'])
      await page.keyboard.press('Escape')
      await expect.poll(draft.log).toContain(composer.escapeLog)
    })

    test('mentions and hashtags stay whole when words beside them are put right; no word in them is marked', async ({
      open,
      page,
    }) => {
      const draft = await open(composer)
      await draft.insert('Silahkan hubungi ')
      await pickAccount(draft)
      await draft.type('merk #kerjasama besok')
      const chips = ['@puskesmas.sukamaju', ...(composer.hasHashtagChips ? ['#kerjasama'] : [])]
      const before = 'Silahkan hubungi @puskesmas.sukamaju merk #kerjasama besok'
      await draft.expectText(before)
      await expect.poll(async () => (await draft.marks()).warning).toEqual(['Silahkan', 'merk'])
      expect(await chipTexts(draft, composer)).toEqual(chips)

      await draft.applyByMouse('merk')
      await draft.expectText('Silahkan hubungi @puskesmas.sukamaju merek #kerjasama besok')
      await expect.poll(draft.caret).toBe('Silahkan hubungi @puskesmas.sukamaju merek'.length)
      expect(await chipTexts(draft, composer)).toEqual(chips)
      await draft.applyByKeyboard('Silahkan')
      await draft.expectText('Silakan hubungi @puskesmas.sukamaju merek #kerjasama besok')
      expect(await chipTexts(draft, composer)).toEqual(chips)
      await expect.poll(async () => (await draft.marks()).warning).toEqual([])

      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      await draft.expectText(before)
      expect(await chipTexts(draft, composer)).toEqual(chips)
    })
  })
}
