import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'
import { findChromium, findFirefox } from '../../setup.mjs'
import { EXTENSION, FIREFOX_EXTENSION, PLAYGROUND } from '../browser.ts'
import { recordNetwork } from '../network.ts'
import { FIREFOX_ID, FIREFOX_UUID } from '../own-pages.ts'
import { serve } from '../serve.ts'
import type { Desk } from './writer.ts'

export type BrowserName = 'chromium' | 'firefox'

const VIEWPORT = { width: 1366, height: 768 }

interface Start {
  readonly args?: readonly string[]
  readonly hasExtension?: boolean
  /** Program to start instead of the browser itself. */
  readonly program?: string | undefined
}

/** A browser with a profile of its own and, unless told not to, the extension on it. */
async function startBrowser(name: BrowserName, { args = [], hasExtension = true, program }: Start): Promise<Browser> {
  if (name === 'firefox') {
    const firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program ?? programOf(name),
      defaultViewport: VIEWPORT,
      // Else it opens no page of the extension for whoever drives it.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }) },
    })
    if (hasExtension) await firefox.installExtension(FIREFOX_EXTENSION)
    return firefox
  }
  const chromium = await puppeteer.launch({
    executablePath: program ?? programOf(name),
    defaultViewport: VIEWPORT,
    enableExtensions: true,
    args: [
      // Root may not have one, and nothing but our own pages is opened.
      '--no-sandbox',
      '--lang=id',
      ...args,
      ...(hasExtension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
    ],
    env: { ...process.env, LANGUAGE: 'id' },
  })
  if (hasExtension) await closeWelcome(chromium)
  return chromium
}

/** The page that opens when the extension was installed; see the other `closeWelcome`. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((other) => other.url().endsWith('/welcome.html'))
  const welcome = await target.page()
  await welcome?.waitForSelector('#composer')
  await welcome?.close()
}

/** Path of the browser. */
export function programOf(name: BrowserName): string {
  const path = name === 'firefox' ? findFirefox() : findChromium()
  if (!path) throw new Error(`No ${name} found. Run: npm test`)
  return path
}

/**
 * Runs `work` at a desk that is cleared afterwards.
 * @param program what to start instead of the browser itself
 */
export async function atDesk<Result>(
  name: BrowserName,
  work: (desk: Desk) => Promise<Result>,
  program?: string,
): Promise<Result> {
  const { origin, close } = await serve(PLAYGROUND)
  const network = name === 'chromium' ? await recordNetwork() : undefined
  const browsers = [await startBrowser(name, { args: network?.args ?? [], program })]
  const desk: Desk = {
    name,
    origin,
    reading: await readingScript(),
    browser: browsers[0] as Browser,
    async withoutLugas() {
      browsers[1] ??= await startBrowser(name, { hasExtension: false })
      return { ...desk, browser: browsers[1] }
    },
  }
  try {
    return await work(desk)
  } finally {
    for (const browser of browsers) await browser.close()
    close()
    await network?.expectPrivate()
  }
}

/** `reading.ts` as a script for any page, which leaves `lugasReading` there. */
async function readingScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('reading.ts', import.meta.url)),
        formats: ['iife'],
        name: 'lugasReading',
      },
    },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = built.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error('reading.ts was not built.')
  return `${chunk.code}\nglobalThis.lugasReading = lugasReading`
}
