import { type Composer, composers } from './composers.ts'
import { expect, test } from './fixtures.ts'

interface Case {
  readonly name: string
  /** `*` stands around what is bold, where there is bold. */
  readonly draft: string
  readonly words: string
  readonly fixed: string
  /** The text that ends where the caret must be. */
  readonly upToCaret: string
  readonly bold?: readonly string[]
  readonly needs?: keyof Composer
}

const cases: readonly Case[] = [
  {
    name: 'the first word, bold elsewhere',
    draft: 'Silahkan membawa *KTP asli* besok.',
    words: 'Silahkan',
    fixed: 'Silakan membawa KTP asli besok.',
    upToCaret: 'Silakan',
    bold: ['KTP asli'],
  },
  {
    name: 'a whole bold word',
    draft: 'Warga *dihimbau* membawa KTP.',
    words: 'dihimbau',
    fixed: 'Warga diimbau membawa KTP.',
    upToCaret: 'Warga diimbau',
    bold: ['diimbau'],
  },
  {
    name: 'a whole bold word of which no letter stays',
    draft: 'Ambil *hutang* besok, *jgn* lupa.',
    words: 'jgn',
    fixed: 'Ambil hutang besok, jangan lupa.',
    upToCaret: 'Ambil hutang besok, jangan',
    bold: ['hutang', 'jangan'],
  },
  {
    name: 'a word within bold ones',
    draft: 'Warga *sangat dihimbau datang* besok.',
    words: 'dihimbau',
    fixed: 'Warga sangat diimbau datang besok.',
    upToCaret: 'Warga sangat diimbau',
    bold: ['sangat diimbau datang'],
  },
  {
    name: 'a word right after an emoji',
    draft: 'Info 🙏Silahkan datang.',
    words: 'Silahkan',
    fixed: 'Info 🙏Silakan datang.',
    upToCaret: 'Info 🙏Silakan',
  },
  {
    name: 'the last word, with a space more',
    draft: 'Warga membawa KTP *asli* demi kerjasama',
    words: 'kerjasama',
    fixed: 'Warga membawa KTP asli demi kerja sama',
    upToCaret: 'Warga membawa KTP asli demi kerja sama',
    bold: ['asli'],
  },
  {
    name: 'a word that becomes two',
    draft: 'Demi kerjasama warga.',
    words: 'kerjasama',
    fixed: 'Demi kerja sama warga.',
    upToCaret: 'Demi kerja sama',
  },
  {
    name: 'words that go, at the beginning',
    draft: 'Perlu kami sampaikan bahwa loket *tutup*.',
    words: 'Perlu kami sampaikan bahwa',
    fixed: 'Loket tutup.',
    upToCaret: '',
    bold: ['tutup'],
  },
  {
    name: 'words that go, further on',
    draft: 'Loket tutup. Perlu kami sampaikan bahwa warga dapat datang besok.',
    words: 'Perlu kami sampaikan bahwa',
    fixed: 'Loket tutup. Warga dapat datang besok.',
    upToCaret: 'Loket tutup. ',
  },
  {
    name: 'a word on the second line',
    draft: 'Loket tutup.\nWarga dihimbau datang.\nBesok.',
    words: 'dihimbau',
    fixed: 'Loket tutup.\nWarga diimbau datang.\nBesok.',
    upToCaret: 'Loket tutup.\nWarga diimbau',
    needs: 'hasLines',
  },
]

for (const composer of composers) {
  test.describe(composer.name, () => {
    test('applies with the caret behind the new words and bold kept; Ctrl+Z takes back, Ctrl+Shift+Z redoes', async ({
      open,
      page,
    }) => {
      const draft = await open(composer)
      for (const { name, draft: typed, words, fixed, upToCaret, bold = [], needs } of cases) {
        if (needs && !composer[needs]) continue
        await test.step(name, async () => {
          await draft.insert(typed)
          const boldBefore = await draft.bold()
          await draft.applyByKeyboard(words)
          await draft.expectText(fixed)
          await expect(draft.field).toBeFocused()
          await expect.soft.poll(draft.caret, { message: `caret: ${name}` }).toBe(upToCaret.length)
          expect.soft(await draft.bold(), `bold: ${name}`).toEqual(composer.hasBold ? bold : [])

          await page.keyboard.press('Control+z')
          await draft.expectText(typed.replaceAll('*', ''))
          expect.soft(await draft.bold(), `bold after undo: ${name}`).toEqual(boldBefore)
          await page.keyboard.press('Control+Shift+Z')
          await draft.expectText(fixed)
          expect.soft(await draft.bold(), `bold after redo: ${name}`).toEqual(composer.hasBold ? bold : [])
          await draft.clear()
        })
      }
      expect(await draft.log()).toEqual([])
    })

    for (const way of ['applyByMouse', 'applyByKeyboard'] as const) {
      test(`${way}: typing goes on behind the new words, one after the other, each its own undo`, async ({
        open,
        page,
      }) => {
        const draft = await open(composer)
        await draft.insert('Warga dihimbau datang demi kerjasama')
        await draft[way]('dihimbau')
        await draft.expectText('Warga diimbau datang demi kerjasama')
        await draft[way]('kerjasama')
        await draft.expectText('Warga diimbau datang demi kerja sama')
        await page.keyboard.press('Control+z')
        await draft.expectText('Warga diimbau datang demi kerjasama')
        await page.keyboard.press('Control+z')
        await draft.expectText('Warga dihimbau datang demi kerjasama')
        await expect.poll(async () => (await draft.marks()).warning).toEqual(['dihimbau', 'kerjasama'])

        await draft[way]('kerjasama')
        await draft.expectText('Warga dihimbau datang demi kerja sama')
        await page.keyboard.type(' kita')
        await draft.expectText('Warga dihimbau datang demi kerja sama kita')
        await draft[way]('dihimbau')
        await draft.expectText('Warga diimbau datang demi kerja sama kita')
        await page.keyboard.type(' agar')
        await draft.expectText('Warga diimbau agar datang demi kerja sama kita')
        await page.keyboard.press('Backspace')
        await draft.expectText('Warga diimbau aga datang demi kerja sama kita')
      })
    }
  })
}
