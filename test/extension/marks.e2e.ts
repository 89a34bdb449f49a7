import type { Page } from '@playwright/test'
import { composers } from './composers.ts'
import { type Draft, expect, expectQuiet, test } from './fixtures.ts'
import { countColour, decodePng, difference, type Rgb } from './pixels.ts'
import type { Box, Marks } from './probe.ts'

const DRAFT = 'Silahkan datang. Warga *dihimbau* membawa ijin kerjasama. Download formulir. Viralkan!'
const MARKS: Marks = {
  suggestion: ['Download'],
  warning: ['Silahkan', 'dihimbau', 'ijin', 'kerjasama', 'Viralkan'],
  error: [],
}
const NO_MARKS: Marks = { suggestion: [], warning: [], error: [] }

/** More than 25 words, one of them marked. */
const LONG =
  'Loket di kantor kecamatan buka setiap hari kerja pukul 08.00 WIB sampai pukul 14.00 WIB untuk warga yang membawa ' +
  'surat ijin, kartu keluarga, dan foto terbaru dalam dua lembar cetak.'
/** Nobody but the writer knows the better word. */
const ADVICE = 'Petugas melakukan pendataan di pasar.'

/** The colours of extension/session/highlights.css. */
const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<'suggestion' | 'warning', Rgb>>>> = {
  light: { suggestion: [0x25, 0x63, 0xa8], warning: [0xb4, 0x53, 0x09] },
  dark: { suggestion: [0x8a, 0xb8, 0xf0], warning: [0xf2, 0xb4, 0x5c] },
}

/** A box of the page as pixels, with so much more of it at both sides and below. */
async function photograph(page: Page, { left, top, right, bottom }: Box, beside: number, below: number) {
  const clip = { x: left - beside, y: top, width: right - left + 2 * beside, height: bottom - top + below }
  return decodePng(await page.screenshot({ clip, caret: 'initial' }))
}

/** Milliseconds from the last key to the first mark. */
async function markedAfter(page: Page): Promise<number> {
  const marked = await page.waitForFunction(() =>
    window.probe.marks().warning.length > 0 ? performance.now() - window.probe.lastKey : undefined,
  )
  return (await marked.jsonValue()) as number
}

/** The words whose card is open. */
async function activeText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [found] = CSS.highlights.get('lugas-active') ?? []
    if (!found) return ''
    const range = document.createRange()
    range.setStart(found.startContainer, found.startOffset)
    range.setEnd(found.endContainer, found.endOffset)
    return range.toString()
  })
}

async function content(draft: Draft): Promise<string[]> {
  return draft.field.evaluate((field) => [field.outerHTML, 'value' in field ? String(field.value) : ''])
}

for (const composer of composers) {
  test.describe(composer.name, () => {
    test('marks the words of all findings, writes nothing, and leaves the content that there is without it', async ({
      open,
      page,
      lugas,
    }) => {
      const draft = await open(composer)
      await draft.type(DRAFT)
      await expect.poll(draft.marks).toEqual(MARKS)
      await expectQuiet(page)
      expect(await draft.marks()).toEqual(MARKS)
      await draft.expectText(DRAFT.replaceAll('*', ''))
      const withLugas = await content(draft)

      await lugas.switchSite(page, false)
      const plain = await open(composer)
      await plain.type(DRAFT)
      await plain.pause(320)
      expect(await plain.marks()).toEqual(NO_MARKS)
      expect(withLugas).toEqual(await content(plain))
    })

    test('underlines marked words in the colour of their severity, and no others', async ({ open, page }) => {
      const draft = await open(composer)
      await draft.insert(DRAFT)
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.keyboard.press(scheme === 'light' ? 'Control+Home' : 'ArrowRight')
        await expect.poll(draft.marks).toEqual(MARKS)
        const { suggestion, warning } = COLOURS[scheme]
        for (const [words, colour] of [
          ['Download', suggestion],
          ['dihimbau', warning],
          ['ijin', warning],
        ] as const) {
          const picture = await photograph(page, await draft.markBox(words), 0, 3)
          const middle = Math.ceil(picture.height / 2)
          const [above, below] = [countColour(picture, colour, 0, middle), countColour(picture, colour, middle)]
          expect(below, `${scheme}, below ${words}`).toBeGreaterThan(picture.width / 4)
          expect(above, `${scheme}, above the line below ${words}`).toBe(0)
        }
        const clean = await photograph(page, await draft.wordBox('membawa'), 0, 3)
        expect(countColour(clean, suggestion) + countColour(clean, warning), `${scheme}, clean word`).toBe(0)
      }
    })

    test('marks a word when the writer goes on or pauses, not before, and no longer than it is wrong', async ({
      open,
      page,
    }) => {
      const draft = await open(composer)
      await draft.type('Silahkan d')
      expect(await markedAfter(page)).toBeLessThan(700)
      expect(await draft.marks()).toEqual({ ...NO_MARKS, warning: ['Silahkan'] })
      await draft.caretTo('Silah'.length)
      await page.keyboard.press('Backspace')
      await draft.expectText('Silakan d')
      await expect.poll(draft.marks).toEqual(NO_MARKS)

      await page.keyboard.press('End')
      await page.keyboard.type('atang antri')
      expect(await markedAfter(page)).toBeGreaterThan(700)
      expect(await draft.marks()).toEqual({ ...NO_MARKS, warning: ['antri'] })
    })

    test('underlines neither advice nor long sentences; the list opens them', async ({ open, page }) => {
      const draft = await open(composer)
      await draft.insert(`${ADVICE} ${LONG}`)
      await draft.markBox('ijin')
      await draft.command('open-list')
      const rows = draft.list.locator('button.row')
      await expect(rows.filter({ hasText: 'melakukan pendataan' })).toHaveCount(1)
      expect(await draft.marks()).toEqual({ ...NO_MARKS, warning: ['ijin'] })
      await rows.filter({ hasText: LONG.slice(0, 20) }).click()
      await draft.expectCard(LONG.slice(0, 20))
      expect(await activeText(page)).toBe(LONG)
      await page.keyboard.press('Escape')
      await draft.command('next-finding')
      await draft.expectCard('ijin')
      await draft.command('next-finding')
      await draft.expectCard('ijin')
    })

    if (composer.hasLines) {
      test('marks words on every line', async ({ open }) => {
        const draft = await open(composer)
        await draft.insert('Silahkan datang.\n\nWarga dihimbau antri.\nBawa ijin untuk daftar.')
        await expect.poll(draft.marks).toEqual({ ...NO_MARKS, warning: ['Silahkan', 'dihimbau', 'antri', 'ijin'] })
      })
    }

    if (composer.isFormField) {
      test('lays the underline exactly below the letters, also when the field has scrolled', async ({ open, page }) => {
        const draft = await open(composer)
        const lines = composer.hasLines ? 'Loket buka.\n'.repeat(16) : 'Loket buka setiap hari. '.repeat(8)
        await draft.insert(`${lines}Warga dihimbau datang`)
        await page.keyboard.press('ArrowLeft')
        const box = await draft.markBox('dihimbau')
        await page.addStyleTag({ content: 'lugas-ui { opacity: 0 }' })
        const around = await photograph(page, box, 3, 0)
        const columns = Array.from({ length: around.width }, (_, x) =>
          Array.from({ length: around.height }, (_, y) => difference(around.at(x, y), around.at(0, 0))).some(
            (contrast) => contrast > 60,
          ),
        )
        expect(columns.slice(0, 2), 'space before the word').toEqual([false, false])
        expect(columns.slice(2, 7), 'first letter').toContain(true)
        expect(columns.slice(-7, -2), 'last letter').toContain(true)
        expect(columns.slice(-2), 'space behind the word').toEqual([false, false])
      })
    }
  })
}
