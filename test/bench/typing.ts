/*
 * What Lugas costs whoever types, in Chromium: `npm run bench:keys -- [EDITOR …]`. Not a part of `npm run bench`, which counts
 * processor time in one process and needs no browser.
 *
 * - Two browsers, one with the extension and one without, have the same text in the same editor of the playground. They type
 *   by turns, real keys in the middle of the second line, each when the frame of the one before has been shown.
 * - `added`: milliseconds from a key to the end of the next frame, with less without, each the median of a run; of these
 *   differences the median over all pairs of runs.
 * - `own`: what Lugas itself does until the next key, reading layout included (`session/measured.ts`), 95th percentile.
 * - `long`: tasks over 50 ms that Lugas has a part in. On a machine that does much else, some of them are its pauses.
 */
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { buildAll, launch, PLAYGROUND } from '../extension/browser.ts'
import { serve } from '../extension/serve.ts'
import { median } from './clock.ts'
import { load, marked } from './draft.ts'
import { type Bars, type Figures, showFigures, showTable } from './figures.ts'
import { indonesian } from './runners.ts'

const EDITORS = ['contenteditable', 'lexical-rich', 'textarea']
const LENGTHS = [2_200, 20_000]
const PAIRS = 8
const TYPED = 'warga datang ke balai untuk mengurus kartu keluarga dan membawa berkas yang diminta petugas loket '
const KEYS = 150

/** What one run tells, in milliseconds. */
interface Run {
  readonly shown: readonly number[]
  readonly own: readonly number[]
  readonly longTasks: number
}

declare global {
  interface Window {
    keyBench: { shown: number[]; measures: [start: number, end: number][]; tasks: [number, number][]; keys: number[] }
  }
}

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  const unknown = positionals.find((name) => !EDITORS.includes(name))
  if (unknown) throw new Error(`“${unknown}” is none of ${EDITORS.join(', ')}.`)
  await bench(positionals.length > 0 ? positionals : EDITORS)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function bench(editors: readonly string[]): Promise<void> {
  await buildAll()
  const playground = await serve(PLAYGROUND)
  const browsers = [await launch({ headless: true }), await launch({ headless: true, extension: null })]
  const [withLugas, without] = await Promise.all(browsers.map((browser) => browser.newPage()))
  const figures: Figures = {}
  const bars: Record<string, Bars[string]> = {}
  try {
    for (const editor of editors) {
      for (const page of [withLugas, without]) {
        await page?.addInitScript(record)
        await page?.goto(`${playground.origin}/editors.html?editor=${editor}`)
        await page?.waitForFunction(() => 'playground' in window)
      }
      for (const length of LENGTHS) {
        const pairs = await runPairs(withLugas as Page, without as Page, indonesian(length))
        Object.assign(figures, report(`${editor}, ${length} characters`, `${editor}.${length}`, pairs))
        bars[`${editor}.${length}.added`] = ['≤', 2]
        bars[`${editor}.${length}.own`] = ['≤', editor === 'textarea' ? 8 : 4]
        bars[`${editor}.${length}.long`] = ['≤', 0]
      }
    }
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()))
    playground.close()
  }
  showFigures(figures, bars)
}

type Pair = Readonly<Record<'withLugas' | 'without', Run>>

async function runPairs(withLugas: Page, without: Page, text: string): Promise<Pair[]> {
  const pairs: Pair[] = []
  // The first pair warms up.
  for (let n = -1; n < PAIRS; n++) {
    const first = n % 2 === 0 ? await run(withLugas, text, true) : await run(without, text, false)
    const second = n % 2 === 0 ? await run(without, text, false) : await run(withLugas, text, true)
    if (n >= 0) pairs.push(n % 2 === 0 ? { withLugas: first, without: second } : { withLugas: second, without: first })
  }
  return pairs
}

async function run(page: Page, text: string, isServed: boolean): Promise<Run> {
  await load(page, text)
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  if (isServed) await marked(page)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await page.evaluate(() => Object.assign(window.keyBench, { shown: [], measures: [], tasks: [], keys: [] }))
  for (let n = 0; n < KEYS; n++) {
    await page.keyboard.press(TYPED[n % TYPED.length] as string)
    await page.waitForFunction((count) => window.keyBench.shown.length > count, n)
  }
  const { shown, measures, tasks, keys } = await page.evaluate(() => window.keyBench)
  const own = keys.map((key, n) => {
    const next = keys[n + 1] ?? Infinity
    return sum(measures.filter(([start]) => start >= key && start < next).map(([start, end]) => end - start))
  })
  const longTasks = tasks.filter(([from, to]) => measures.some(([start, end]) => start >= from && end <= to)).length
  return { shown, own, longTasks }
}

/** Runs in the page. */
function record(): void {
  window.keyBench = { shown: [], measures: [], tasks: [], keys: [] }
  const observe = (type: string, list: 'measures' | 'tasks') =>
    new PerformanceObserver((entries) => {
      for (const { name, startTime, duration } of entries.getEntries())
        if (type === 'longtask' || name === 'lugas') window.keyBench[list].push([startTime, startTime + duration])
    }).observe({ type })
  observe('measure', 'measures')
  observe('longtask', 'tasks')
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.keyBench.keys.push(timeStamp)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.keyBench.shown.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    true,
  )
}

function report(title: string, name: string, pairs: readonly Pair[]): Figures {
  const all = (part: (pair: Pair) => readonly number[]) => pairs.flatMap(part)
  const shownWith = all(({ withLugas }) => withLugas.shown)
  const shownWithout = all(({ without }) => without.shown)
  const own = all(({ withLugas }) => withLugas.own)
  showTable(`${title}, ms`, ['p50', 'p95', 'max'], {
    'key to end of frame, without': quantiles(shownWithout),
    'key to end of frame, with Lugas': quantiles(shownWith),
    'own work of Lugas': quantiles(own),
  })
  return {
    [`${name}.added`]: median(pairs.map(({ withLugas, without }) => median(withLugas.shown) - median(without.shown))),
    [`${name}.own`]: quantile(own, 0.95),
    [`${name}.long`]: sum(pairs.map(({ withLugas }) => withLugas.longTasks)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number
}

function quantiles(values: readonly number[]): readonly number[] {
  return [median(values), quantile(values, 0.95), Math.max(...values)]
}
