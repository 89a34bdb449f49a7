// Installs what the other commands need: packages, and (unless told `packages`) a Chromium. One file without dependencies,
// in the syntax of Node 20, because nothing else is there before it has run. Says what it does on standard error.
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
  const names = isWindows ? [] : ['chromium', 'chromium-browser']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? playwrightChromium()
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

function installChromium() {
  if (findChromium()) return
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (isRootOnDebian) {
    run('apt-get', 'update', '-qq')
    run(
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-color-emoji',
      'fonts-dejavu-core',
    )
  }
  if (!findChromium()) run('npx', 'playwright', 'install', 'chromium')
  if (!findChromium()) {
    fail('No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test')
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages()
  if (process.argv[2] !== 'packages') installChromium()
}
