import { composers } from './composers.ts'
import { expect, test } from './fixtures.ts'

/** Words that stand nowhere else. */
const DRAFT = 'Silahkan wargakita berkumpul dilapangan Kertajaya, bawalah fotokopi akta'
const WORDS = DRAFT.match(/\p{L}{4,}/gu) ?? []

for (const composer of composers) {
  test(`${composer.name}: the diagnosis tells how the field is built and what became of Apply, and no word of the draft`, async ({
    open,
    page,
    lugas,
  }) => {
    const draft = await open(composer)
    await draft.insert(`${DRAFT} `)
    // As pages do that repeat what is written.
    await draft.allow()
    await draft.field.evaluate((field, text) => {
      for (const name of ['title', 'aria-label', 'data-value', 'data-editor', 'placeholder'])
        field.setAttribute(name, text)
      field.parentElement?.setAttribute('aria-description', text)
    }, DRAFT)
    await draft.applyByMouse('Silahkan')
    const popup = await lugas.openPopup(page)
    await popup.getByRole('button', { name: await lugas.say('diagnosisCopy') }).click()
    const report = await popup.locator('.report').inputValue()
    await popup.close()

    const { lugas: version, field } = JSON.parse(report)
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(field).toMatchObject({ isWritable: true, isEligible: true, lastApply: 'done', isInFrame: false })
    expect(field.family).toMatch(/^(lexical|contenteditable|textarea|input)$/)
    expect(field.elements[0]).toMatch(/^(div|textarea|input)/)
    for (const word of [...WORDS, 'Silakan']) expect(report.toLowerCase()).not.toContain(word.toLowerCase())
  })
}
