// Installs what the other commands need: packages, and by its argument `packages` nothing more, `browsers` a Chromium and a
// Firefox, `wordpress` a Chromium and what real WordPresses are made of, `all` all of them, without one a Chromium. One file
// without dependencies, in the syntax of Node 20, because nothing else is there before it has run. Says what it does on
// standard error.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === 'win32'

/**
 * Path of a Chromium that loads unpacked extensions, or undefined. Branded Chrome and Edge no longer do, so they do not
 * count. `CHROMIUM_PATH` wins.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  return onPath(isWindows ? [] : ['chromium', 'chromium-browser']) ?? playwrightChromium()
}

/** Path of a Firefox that takes unsigned extensions from its driver (all do), or undefined. `FIREFOX_PATH` wins. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named) return named
  const usual = isWindows
    ? ['C:\\Program Files\\Mozilla Firefox\\firefox.exe']
    : ['/Applications/Firefox.app/Contents/MacOS/firefox']
  return onPath(isWindows ? [] : ['firefox-esr', 'firefox']) ?? usual.find(isExecutable)
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function playwrightChromium() {
  const require = createRequire(join(root, 'package.json'))
  const path = require('@playwright/test').chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function run(command, ...args) {
  console.error(`> ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2], shell: isWindows }).status === 0
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** The lock file that node_modules was installed from is remembered inside it. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.lugas-setup')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  if (!run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')) {
    fail('Packages could not be installed: npm ci failed (see above). Is the network reachable?')
  }
  writeFileSync(stamp, lock)
}

/** Where the packages of the system can be had without asking. */
function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
}

function installChromium() {
  if (findChromium()) return
  installFromDebian('chromium', 'fonts-noto-color-emoji', 'fonts-dejavu-core')
  if (!findChromium()) run('npx', 'playwright', 'install', 'chromium')
  if (!findChromium()) {
    fail('No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test')
  }
}

function installFirefox() {
  if (findFirefox()) return
  installFromDebian('firefox-esr')
  if (!findFirefox()) {
    fail(
      'No Firefox could be found or installed. Install 140 or newer and name it: FIREFOX_PATH=/path/to/firefox npm test',
    )
  }
}

/**
 * WordPress is free software under the GPL: installed to test with, never a part of Lugas. What is missing afterwards is told by
 * whoever makes one.
 */
function installWordPress() {
  const builds = join(root, 'test', 'extension', 'wordpress')
  if (!existsSync(join(builds, 'node_modules'))) {
    run('npm', 'ci', '--prefix', builds, '--no-audit', '--no-fund', '--loglevel=error')
  }
  if (existsSync('/usr/share/wordpress')) return
  // It wants a web server; mini-httpd starts none, as apache2 would.
  installFromDebian(
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'php-cli',
    'php-cgi',
    'php-sqlite3',
    'mini-httpd',
    'unzip',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages()
  const [what] = process.argv.slice(2)
  if (what !== 'packages') installChromium()
  if (what === 'browsers' || what === 'all') installFirefox()
  if (what === 'wordpress' || what === 'all') installWordPress()
}
