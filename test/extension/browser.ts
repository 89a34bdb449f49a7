import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { build as buildExtension } from 'wxt'
import { findChromium } from '../setup.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The extension as built with `--mode test`: the shipped one plus loopback hosts. */
export const OUTPUT = `${root}.output`
export const EXTENSION = `${OUTPUT}/chrome-mv3-test`
export const FIREFOX_EXTENSION = `${OUTPUT}/firefox-mv3-test`
export const PLAYGROUND = `${OUTPUT}/playground`

/** Builds what the browsers load: the extension for loopback and the playground. */
export async function buildAll(): Promise<void> {
  await buildExtension({ root, mode: 'test', browser: 'chrome', debug: false })
  await buildExtension({ root, mode: 'test', browser: 'firefox', manifestVersion: 3, debug: false })
  await build({
    configFile: `${root}test/extension/playground/vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: PLAYGROUND },
  })
}

export interface LaunchOptions {
  readonly headless: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number } | null
  /** Language of the interface, as a locale such as `id`. */
  readonly language?: string
  /** Folder of the extension; `null` for a browser without one. */
  readonly extension?: string | null
  /** Further arguments for the browser. */
  readonly args?: readonly string[]
  /** Folder of a profile that is kept; without it there is a new one each time. */
  readonly profile?: string
}

/** Chromium, with the extension unless told otherwise. */
export async function launch({
  headless,
  colorScheme = 'light',
  viewport,
  language = 'id',
  extension = EXTENSION,
  profile = '',
  args = [],
}: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found. Run: npm test')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    viewport: viewport === undefined ? { width: 1366, height: 768 } : viewport,
    args: [
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--lang=${language}`,
      // Lets tests press the button in the toolbar.
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: language },
  })
  if (extension !== null) await closeWelcome(context)
  return context
}

/**
 * The page that opens when the extension was installed: at each start, as it is loaded from a folder. Chromium has no
 * messages for any page of an extension whose first one was closed before it had read them.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
  await welcome.locator('#composer').waitFor()
  await welcome.close()
}

/** Whether somebody could see a window. */
export function hasDisplay(): boolean {
  return (
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  )
}
