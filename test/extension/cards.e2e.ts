import { composers } from './composers.ts'
import { expect, test, wait } from './fixtures.ts'

const DRAFT = 'Warga dihimbau membawa KTP utk kerjasama agar aman.'
/** Says what, when, where and who, so that nothing is found but one word. */
const DATED =
  'Senin, 7 Desember 2026, kerjasama Dinas Kesehatan Sukamaju dengan PMI dimulai di Balai Kelurahan Sukamaju.'

test('the shortcut of the command is Alt+Shift+L', async ({ lugas }) => {
  const commands = await (await lugas.worker()).evaluate(() => chrome.commands.getAll())
  expect(commands.find(({ name }) => name === 'next-finding')?.shortcut).toBe('Alt+Shift+L')
})

for (const composer of composers) {
  test.describe(composer.name, () => {
    test('rest of the pointer opens a card and leaving closes it; the focus stays in the editor', async ({
      open,
      page,
    }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      await draft.hover('dihimbau')
      await page.mouse.move(2, 2)
      await wait(page, 350)
      await expect(draft.card).toBeHidden()

      await draft.openByHover('dihimbau')
      await expect(draft.suggestion).toHaveText('diimbau')
      await expect(draft.field).toBeFocused()
      await draft.card.locator('.message').hover()
      await wait(page, 450)
      await expect(draft.card).toBeVisible()
      await page.mouse.move(2, 2)
      await expect(draft.card).toBeHidden()
    })

    for (const way of ['openByHover', 'openByPress'] as const) {
      test(`${way}: the focus stays, and every key reaches the editor while the card is open`, async ({
        open,
        page,
      }) => {
        const draft = await open(composer)
        await draft.insert(DRAFT)
        await draft[way]('utk')
        await expect(draft.field).toBeFocused()
        await draft.pause(320)
        await expect(draft.card).toBeVisible()
        const at = (await draft.caret()) ?? -1
        await page.keyboard.type(' xyz')
        await draft.expectText(`${DRAFT.slice(0, at)} xyz${DRAFT.slice(at)}`)
        await page.keyboard.press('Backspace')
        await page.keyboard.press('ArrowLeft')
        await expect.poll(draft.caret).toBe(at + ' x'.length)
        await page.keyboard.press('Delete')
        await draft.expectText(`${DRAFT.slice(0, at)} x${DRAFT.slice(at)}`)
        expect(await draft.log()).toEqual([])
      })
    }

    test('next-finding: goes round the findings; Tab and arrows move in the card, Enter applies', async ({
      open,
      page,
    }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      await draft.markBox('kerjasama')
      for (const words of ['dihimbau', 'utk', 'kerjasama', 'dihimbau']) {
        await draft.command('next-finding')
        await draft.expectCard(words)
        await expect.poll(draft.focusInUi).not.toBe('')
      }
      for (const keys of [['Tab'], ['Shift+Tab'], ['ArrowDown'], ['ArrowUp']]) {
        const visited = new Set<string>()
        for (const key of Array<typeof keys>(4).fill(keys).flat()) {
          visited.add(await draft.focusInUi())
          await page.keyboard.press(key)
        }
        expect([...visited].sort(), keys.join()).toEqual(['close', 'quiet', 'suggestion'])
      }
      await draft.focusSuggestion()
      await draft.allow()
      await page.keyboard.press('Enter')
      await draft.expectText(DRAFT.replace('dihimbau', 'diimbau'))
      await expect(draft.card).toBeHidden()
      await expect(draft.field).toBeFocused()
      expect(await draft.log()).toEqual([])
    })

    test('Escape closes only the card, however it was opened; the next Escape is the page’s', async ({
      open,
      page,
    }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      for (const way of ['openByHover', 'openByPress', 'openByCommand'] as const) {
        await draft[way]('dihimbau')
        await page.keyboard.press('Escape')
        await expect(draft.card).toBeHidden()
        await expect(draft.field).toBeFocused()
        await page.mouse.move(2, 2)
      }
      expect(await draft.log()).toEqual([])
      expect(await page.evaluate(() => window.playground.isOpen())).toBe(true)
      await page.keyboard.press('Escape')
      await expect.poll(draft.log).toContain(composer.escapeLog)
      await draft.expectText(DRAFT)
    })

    test('the card stays with its word while text comes in before it', async ({ open }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      await draft.openByPress('utk')
      await draft.caretTo(0)
      await draft.insert('Kelurahan Sukamaju: ')
      await draft.expectText(`Kelurahan Sukamaju: ${DRAFT}`)
      await draft.expectCard('utk')
      await draft.allow()
      await draft.suggestion.first().click()
      await draft.expectText(`Kelurahan Sukamaju: ${DRAFT.replace('utk', 'untuk')}`)
      expect(await draft.log()).toEqual([])
    })

    test('presses on card, chip and list are none outside the composer and leave the focus', async ({ open }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      await draft.openByHover('dihimbau')
      for (const part of ['.message', '.why', '.card-kind', '.severity']) {
        await draft.card.locator(part).click()
        await expect(draft.card).toBeVisible()
      }
      await draft.card.locator('.close').click()
      await expect(draft.card).toBeHidden()
      await draft.chip.click()
      for (const part of ['.list-title', '.gauges']) await draft.list.locator(part).click()
      await draft.list.locator('.close').click()
      await expect(draft.list).toBeHidden()
      await draft.chip.click()
      await expect(draft.list).toBeVisible()
      await draft.chip.click()
      await expect(draft.list).toBeHidden()
      expect(await draft.log()).toEqual([])
      await expect(draft.field).toBeFocused()
      await draft.expectText(DRAFT)
    })

    test('Ignore hides the finding, and only it', async ({ open }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      await draft.markBox('kerjasama')
      await draft.chip.click()
      const rows = draft.list.locator('.row')
      const before = await rows.count()
      await draft.list.locator('.close').click()
      await draft.openByHover('kerjasama')
      await draft.card.locator('.quiet').click()
      await expect(draft.card).toBeHidden()
      await expect.poll(async () => (await draft.marks()).warning).not.toContain('kerjasama')
      expect((await draft.marks()).warning).toContain('dihimbau')
      await draft.chip.click()
      await expect(rows).toHaveCount(before - 1)
      expect(await draft.log()).toEqual([])
      await draft.expectText(DRAFT)
    })

    test('the list has all findings, also of the whole draft; a row opens its card', async ({ open, page }) => {
      const draft = await open(composer)
      await draft.insert(`${DATED} #satu #dua #tiga #empat #lima #enam `)
      await draft.markBox('kerjasama')
      await draft.command('open-list')
      const rows = draft.list.locator('.row')
      await expect(rows).toHaveCount(2)
      await expect(rows.first()).toContainText('6')
      await expect(draft.list.locator('button.row')).toHaveCount(1)
      await expect.poll(draft.focusInUi).not.toBe('')
      await page.keyboard.press('Escape')
      await expect(draft.list).toBeHidden()
      await expect(draft.field).toBeFocused()

      await draft.chip.click()
      await draft.list.locator('button.row', { hasText: 'kerjasama' }).click()
      await expect(draft.list).toBeHidden()
      await draft.expectCard('kerjasama')
      expect(await draft.log()).toEqual([])
    })
  })
}

test('the pointer may move in the very moment in which the text goes', async ({ open, page }) => {
  const body = composers.find(({ name }) => name === 'article body')
  if (!body) throw new Error('No composer is called article body.')
  const draft = await open(body)
  await draft.insert(DRAFT)
  const { left, top } = await draft.markBox('utk')
  await page.keyboard.press('Control+a')
  await page.evaluate(
    ([x, y]) => {
      document.execCommand('delete')
      const move = new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y })
      document.querySelector('#body')?.dispatchEvent(move)
    },
    [left + 2, top + 2] as const,
  )
  await draft.expectText('')
  await draft.insert(DRAFT)
  await draft.openByHover('utk')
})
