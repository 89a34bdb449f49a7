import { composers } from './composers.ts'
import { expect, test } from './fixtures.ts'
import { houseOf, inForce, OWN, store } from './house.ts'

/** What an office has of its own: what is stored, and what pages make of it. */

const COMPOSER = composers.find(({ name }) => name === 'instagram-textarea') as (typeof composers)[number]

test('a house pack is in force at once, also in open pages: own words, rules on and off, and why', async ({
  open,
  lugas,
}) => {
  const draft = await open(COMPOSER)
  await draft.type('Silahkan datang ke kantor wali, mulai 12/3/2026 sampai selesai. ')
  await expect.poll(async () => (await draft.marks()).warning).toContain('Silahkan')
  await store(lugas, houseOf(OWN))
  await expect.poll(async () => (await draft.marks()).warning).toContain('kantor wali')
  const { warning, suggestion } = await draft.marks()
  expect([...warning, ...suggestion]).toContain('12/3/2026')
  expect(warning).not.toContain('Silahkan')
  await draft.openByPress('kantor wali')
  const locale = (await lugas.say('locale')) as 'id' | 'en'
  await expect(draft.card).toContainText(OWN.rules[0]?.message[locale].replace('{suggestion}', 'balai kota') ?? '')
  await expect(draft.card).toContainText(OWN.rules[0]?.why?.[locale] ?? '')
})

const UNFIT = { ...OWN, version: '2.0.0', changes: { rules: { 'clarity/no-such-rule': { off: true } } } }

for (const [what, stored, trouble] of [
  ['does not fit', houseOf(UNFIT), 'unfit'],
  ['cannot be read', { house: 'rusak' }, 'unreadable'],
  ['is of a newer Lugas', { house: { version: 2, own: OWN } }, 'newer'],
] as const) {
  test(`a house that ${what}: the last good one stays, and the popup says so`, async ({ page, lugas }) => {
    await store(lugas, houseOf(OWN))
    await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble: undefined })
    await store(lugas, stored)
    await expect.poll(() => inForce(lugas)).toEqual({ packs: ['1.0.0'], trouble })
    await page.goto(lugas.origin)
    const popup = await lugas.openPopup(page)
    await expect(popup.getByText(await lugas.say('houseTrouble'))).toBeVisible()
    await popup.close()
  })
}
