import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { zip } from 'wxt'

/** The extension as stores get it: `npm run zip`. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lugas-zip-'))
const manifestOf = (build: string) => JSON.parse(readFileSync(join(folder, build, 'manifest.json'), 'utf8'))

const HOSTS = [
  'https://*.instagram.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
  'https://business.facebook.com/*',
  'https://*.threads.com/*',
  'https://*.threads.net/*',
  'https://x.com/*',
]

beforeAll(async () => {
  const options = { root, outDir: folder, mode: 'production', debug: false } as const
  await zip({ ...options, browser: 'chrome' })
  await zip({ ...options, browser: 'firefox', manifestVersion: 3 })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('there is a zip for each store, and the sources that Firefox’s asks for', () => {
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const expected = ['chrome', 'firefox', 'sources'].map((name) => `lugas-${version}-${name}.zip`)
  expect(zips.sort()).toEqual(expected)
  for (const name of zips) expect(statSync(join(folder, name)).size).toBeGreaterThan(300_000)
})

test.each(['chrome-mv3', 'firefox-mv3'])('%s asks for no more than it should', (build) => {
  const manifest = manifestOf(build)
  // Chrome wants one for its side panel.
  const panel = 'side_panel' in manifest ? ['sidePanel'] : []
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage'])
  expect(manifest.host_permissions).toEqual(HOSTS)
  expect(manifest.optional_permissions).toBeUndefined()
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  expect(manifest.web_accessible_resources).toBeUndefined()
  expect(manifest.externally_connectable).toBeUndefined()
  expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([HOSTS])
})

/** What the linter says of Preact, and of Firefox for Android, which Lugas is not offered for. */
const NOT_OURS = ['UNSAFE_VAR_ASSIGNMENT', 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION']

test('Firefox’s linter finds nothing of ours', () => {
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js')
  const args = [webExt, 'lint', '--output=json', '--no-config-discovery', `--source-dir=${join(folder, 'firefox-mv3')}`]
  const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }))
  const warnings: { code: string }[] = report.warnings
  expect(report.errors).toEqual([])
  expect(warnings.filter(({ code }) => !NOT_OURS.includes(code))).toEqual([])
  const unsafe = globSync('extension/**/*.{ts,tsx}', { cwd: root }).filter((path) =>
    /(?:inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySet|document\.write/i.test(
      readFileSync(join(root, path), 'utf8'),
    ),
  )
  expect(unsafe).toEqual([])
})
