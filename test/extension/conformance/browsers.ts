import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'
import { findChromium, findFirefox } from '../../setup.mjs'
import { EXTENSION, FIREFOX_EXTENSION } from '../browser.ts'

export type BrowserName = 'chromium' | 'firefox'

const VIEWPORT = { width: 1366, height: 768 }

/** A browser with a profile of its own and, unless told not to, the extension on it. */
export async function startBrowser(name: BrowserName, hasExtension = true): Promise<Browser> {
  if (name === 'firefox') {
    const firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath: pathOf(findFirefox(), 'Firefox'),
      defaultViewport: VIEWPORT,
    })
    if (hasExtension) await firefox.installExtension(FIREFOX_EXTENSION)
    return firefox
  }
  return puppeteer.launch({
    executablePath: pathOf(findChromium(), 'Chromium'),
    defaultViewport: VIEWPORT,
    enableExtensions: true,
    args: [
      // Root may not have one, and nothing but our own pages is opened.
      '--no-sandbox',
      '--lang=id',
      ...(hasExtension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
    ],
    env: { ...process.env, LANGUAGE: 'id' },
  })
}

function pathOf(path: string | undefined, what: string): string {
  if (!path) throw new Error(`No ${what} found. Run: npm test`)
  return path
}

/** `reading.ts` as a script for any page, which leaves `lugasReading` there. */
export async function readingScript(): Promise<string> {
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
