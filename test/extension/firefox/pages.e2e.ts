import { test as base, expect } from '@playwright/test'
import { atDesk } from '../conformance/browsers.ts'
import { eventually, present } from '../conformance/eventually.ts'
import { type Desk, Writer } from '../conformance/writer.ts'
import { OwnPage } from '../own-pages.ts'
import { editors } from '../playground/editors/index.ts'

/** The pages of the extension in Firefox; what they can do at all is tried in Chromium. */

const EDITOR = editors.find(({ name }) => name === 'lexical-rich') as (typeof editors)[number]
/** Longest that the panel takes to have a correction applied. */
const PANEL_MS = 10_000
/** Words that one press puts right. */
const CORRECTIONS = '.finding button.finding-words:has(.row-suggestion)'

const test = base.extend<{ writer: Writer; open: (path: string) => Promise<OwnPage> }, { desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  desk: [({}, use) => atDesk('firefox', use), { scope: 'worker' }],

  writer: async ({ desk }, use) => {
    const writer = await Writer.open(desk, EDITOR)
    await writer.focus()
    await use(writer)
    await writer.expectUntouched()
    await writer.close()
  },

  /** Opens a page of the extension beside the one that is written in; nothing that was stored is left behind. */
  open: async ({ desk, writer }, use) => {
    const opened: OwnPage[] = []
    await use(async (path) => {
      const own = await OwnPage.open(desk, path, writer.page)
      opened.push(own)
      return own
    })
    await opened[0]?.page.evaluate(() => chrome.storage.local.clear())
    for (const own of opened) await own.close()
  },
})

test('the panel follows the draft: findings and scores as in the page', async ({ writer, open }) => {
  await writer.type('Warga dihimbau datang. ')
  const panel = await open('sidepanel.html')
  await eventually(() => panel.texts(CORRECTIONS), ['dihimbau → diimbau'], 'findings of the panel')
  await writer.page.bringToFront()
  await writer.type('Silahkan catat tanggal. ')
  await eventually(
    () => panel.texts(CORRECTIONS),
    ['dihimbau → diimbau', 'Silahkan → Silakan'],
    'findings of the panel',
  )
  const chip = await present(writer.chip, 'the chip')
  await eventually(async () => (await panel.texts('.gauges .gauge-score')).map(Number), [...chip.scores], 'scores')
})

test('a correction of the panel changes the draft, and one undo takes it back', async ({ writer, open }) => {
  await writer.type('Warga dihimbau datang. ')
  const panel = await open('sidepanel.html')
  await writer.historyStep()
  await writer.allow(PANEL_MS)
  await panel.press('replaceLabel', 'dihimbau', 'diimbau')
  await writer.expectText('Warga diimbau datang. ')
  await eventually(() => panel.texts(CORRECTIONS), [], 'findings of the panel')
  await writer.page.bringToFront()
  await writer.press()
  await writer.undo()
  await writer.expectText('Warga dihimbau datang. ')
})

test('a word of the office is left alone in open pages once it is saved, and stands in the JSON', async ({
  writer,
  open,
}) => {
  await writer.type('Silahkan datang, warga dihimbau. ')
  await eventually(async () => (await writer.marks()).warning, ['Silahkan', 'dihimbau'], 'marks')
  const options = await open('options.html')
  await options.fill('#allowed', 'silahkan')
  await eventually(
    async () => JSON.parse(await options.valueOf('#json')).changes?.rules,
    { 'clarity/nonstandard-word': { drop: ['silahkan'] } },
    'changes in the JSON',
  )
  await options.press('optSave')
  await eventually(() => options.texts('.save [role=status]'), [await options.say('optSaved')], 'what is said')
  await writer.page.bringToFront()
  await eventually(async () => (await writer.marks()).warning, ['dihimbau'], 'marks')
})

test('a bad file is refused, with the place of each problem', async ({ open }) => {
  const options = await open('options.html')
  const good = await options.valueOf('#json')
  await options.fill('#json', JSON.stringify({ ...JSON.parse(good), category: 'kejelasan' }))
  await eventually(() => options.texts('.problems button code'), ['/category'], 'places of problems')
  await eventually(() => options.texts('.save [role=status]'), [await options.say('optBad')], 'what is said')
  expect(await options.page.$$eval('.save .primary', ([save]) => (save as HTMLButtonElement).disabled)).toBe(true)
})

test('a number that a pasted source says otherwise is told', async ({ writer, open }) => {
  await writer.type('Pasar dibuka untuk 299 pedagang mulai pukul 04.00. ')
  const panel = await open('sidepanel.html')
  await panel.page.click('#tab-source')
  await panel.fill('#source-text', 'Pasar menampung 229 pedagang. Pasar buka pukul 04.00.')
  await panel.press('sourceCompare')
  await eventually(() => panel.texts('.facts.different mark'), ['299', '229'], 'what differs')
  await eventually(() => panel.texts('.facts.supported mark'), ['04.00', '04.00'], 'what the source supports')
})

test('the popup has the field in use left alone, and reviewed again', async ({ writer, open }) => {
  await writer.type('Warga dihimbau datang. ')
  const popup = await open('popup.html')
  await popup.press('fieldSkip')
  await eventually(
    () => popup.texts('section > .field .state'),
    [await popup.say('fieldSkipped')],
    'state of the field',
  )
  await eventually(() => writer.uiCount(), 0, 'interfaces')
  await popup.press('fieldReview')
  await eventually(
    () => popup.texts('section > .field .state'),
    [await popup.say('fieldReviewed')],
    'state of the field',
  )
  await writer.page.bringToFront()
  await writer.focus()
  await writer.expectText('Warga dihimbau datang. ')
})
