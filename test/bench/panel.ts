/*
 * How soon the panel shows a post and follows it, in Chromium: `npm run bench:panel`.
 *
 * - `open`: milliseconds from the start of the panel's page to the end of the frame with the first finding in it, the median of
 *   some openings beside a post of 900 words.
 * - `follow`: milliseconds from the end of what Lugas does for a key in the page, review included, to the end of the frame that shows it in
 *   the panel; the median over keys with a pause between them.
 * - `long`: tasks over 50 ms, all of the panel and those in the page that Lugas has a part in, while keys are typed in a post of 20,000
 *   characters with the panel open. `longest`: the longest, in milliseconds; 0 if there is none.
 */
import type { Page } from '@playwright/test'
import { buildAll, launch, PLAYGROUND } from '../extension/browser.ts'
import { drive, type Lugas, visit } from '../extension/fixtures.ts'
import { serve } from '../extension/serve.ts'
import { median } from './clock.ts'
import { load, marked } from './draft.ts'
import { type Figures, showFigures } from './figures.ts'
import { indonesian } from './runners.ts'

const OPENINGS = 12
const KEYS = 40
/** Longer than a review waits for the next key. */
const PAUSE_MS = 200
const WORDS = 900
const LONG = 20_000

type Time = readonly [start: number, end: number]

declare global {
  interface Window {
    panelBench: { shown: number[]; own: Time[]; tasks: Time[] }
  }
}

await buildAll()
const playground = await serve(PLAYGROUND)
const browser = await launch({ headless: true })
try {
  const lugas = drive(browser, playground.origin)
  await browser.addInitScript(record)
  const page = await browser.newPage()
  await visit(page, lugas, 'editors.html', 'editor=contenteditable&')
  await page.waitForFunction(() => 'playground' in window)
  const figures: Figures = {}

  await write(
    page,
    indonesian(WORDS * 7)
      .split(/\s+/)
      .slice(0, WORDS)
      .join(' '),
  )
  const openings: number[] = []
  for (let n = 0; n < OPENINGS; n++) {
    const panel = await lugas.openPanel(page)
    await panel.waitForFunction(() => window.panelBench.shown.length > 0)
    openings.push(await panel.evaluate(() => (window.panelBench.shown[0] as number) - performance.timeOrigin))
    await panel.close()
  }
  figures.open = median(openings)
  figures.follow = median((await typeBeside(lugas, page)).delays)

  await write(page, indonesian(LONG))
  const { long } = await typeBeside(lugas, page)
  figures.long = long.length
  figures.longest = Math.max(0, ...long)
  showFigures(figures, { open: ['≤', 150], follow: ['≤', 17], long: ['≤', 0] })
} finally {
  await browser.close()
  playground.close()
}

/** Into the editor, with the caret at its end and its review in the page. */
async function write(page: Page, text: string): Promise<void> {
  await load(page, text)
  await page.keyboard.press('Control+End')
  await marked(page)
}

/** Types with the panel open: how long each review took to be seen there, and how long every long task was, in milliseconds. */
async function typeBeside(lugas: Lugas, page: Page): Promise<{ delays: number[]; long: number[] }> {
  const panel = await lugas.openPanel(page)
  await panel.waitForFunction(() => window.panelBench.shown.length > 0)
  const both = [page, panel]
  for (const each of both)
    await each.evaluate(() => Object.assign(window.panelBench, { shown: [], own: [], tasks: [] }))
  for (let n = 0; n < KEYS; n++) await page.keyboard.press('abcdefgh '[n % 9] as string, { delay: PAUSE_MS })
  const [inPage, inPanel] = await Promise.all(both.map((each) => each.evaluate(() => window.panelBench)))
  await panel.close()
  if (!inPage || !inPanel) throw new Error('A page was closed.')
  const delays = inPanel.shown.flatMap((shown) => {
    const before = inPage.own.filter(([, end]) => end <= shown).at(-1)
    return before ? shown - before[1] : []
  })
  const isOurs = ([start, end]: Time) => inPage.own.some((own) => own[0] >= start && own[1] <= end)
  const long = [...inPage.tasks.filter(isOurs), ...inPanel.tasks].map(([start, end]) => end - start)
  return { delays, long }
}

/** Runs in page and panel; all times since 1970, so that those of both can be compared. */
function record(): void {
  window.panelBench = { shown: [], own: [], tasks: [] }
  const { panelBench } = window
  const observe = (type: string, list: 'own' | 'tasks') =>
    new PerformanceObserver((entries) => {
      for (const { name, startTime, duration } of entries.getEntries()) {
        const start = performance.timeOrigin + startTime
        if (type === 'longtask' || name === 'lugas') panelBench[list].push([start, start + duration])
      }
    }).observe({ type })
  observe('measure', 'own')
  observe('longtask', 'tasks')
  if (!location.pathname.endsWith('sidepanel.html')) return
  const changes = new MutationObserver(() => {
    if (!document.querySelector('.finding')) return
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => panelBench.shown.push(performance.timeOrigin + performance.now())
      port2.postMessage(null)
    })
  })
  changes.observe(document, { subtree: true, childList: true, characterData: true })
}
