import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { OUTPUT } from '../browser.ts'

/**
 * Real WordPresses on loopback, with SQLite instead of a database server: `debian`, the block editor in the page itself;
 * `classic`, the same with the Classic editor (a title field, and TinyMCE in a frame); `current`, the block editor in a
 * `blob:` frame. `node test/setup.mjs wordpress` installs what they are made of; nothing of it is part of Lugas.
 */
export const KINDS = ['classic', 'debian', 'current'] as const
export type Kind = (typeof KINDS)[number]

export const USER = 'admin'
export const PASSWORD = 'lugas'

export interface Site {
  readonly kind: Kind
  /** Of WordPress. */
  readonly version: string
  /** `http://127.0.0.1:port` */
  readonly origin: string
  close(): void
}

const here = fileURLToPath(new URL('.', import.meta.url))
const DEBIAN = '/usr/share/wordpress'
const BUILDS = `${here}node_modules/@wp-playground/wordpress-builds/`
const SQLITE = `${BUILDS}src/sqlite-database-integration/sqlite-database-integration.zip`

/** Made anew, with nothing in it. @throws Error when something it is made of is missing, or WordPress cannot be installed */
export async function createSite(kind: Kind): Promise<Site> {
  requireParts()
  const folder = `${OUTPUT}/wordpress/${kind}`
  rmSync(folder, { recursive: true, force: true })
  const root = `${folder}/site`
  mkdirSync(`${folder}/database`, { recursive: true })
  if (kind === 'current') {
    run('unzip', '-qo', `${BUILDS}src/wordpress/wp-nightly.zip`, '-d', root)
    cpSync(`${BUILDS}public/wp-nightly`, root, { recursive: true })
  } else {
    cpSync(DEBIAN, root, { recursive: true, dereference: true })
  }
  addDatabase(root)
  cpSync(`${here}php/wp-config.php`, `${root}/wp-config.php`)
  if (kind === 'classic') {
    mkdirSync(`${root}/wp-content/mu-plugins`, { recursive: true })
    cpSync(`${here}php/classic.php`, `${root}/wp-content/mu-plugins/classic.php`)
  }
  const version = run('php', `${here}php/install.php`, root, USER, PASSWORD).trim().split('\n').at(-1) ?? ''
  return { kind, version, ...(await serve(root)) }
}

function requireParts(): void {
  const missing = [
    ...['php', 'unzip'].filter((command) => spawnSync(command, ['-v']).error),
    ...[DEBIAN, BUILDS].filter((path) => !existsSync(path)),
  ]
  if (missing.length === 0) return
  throw new Error(
    `WordPress needs ${missing.join(', ')}. As root on Debian, node test/setup.mjs wordpress installs them.`,
  )
}

/** WordPress takes a drop-in for its database; it finds the plugin by the name of its folder. */
function addDatabase(root: string): void {
  const content = `${root}/wp-content`
  run('unzip', '-qo', SQLITE, '-d', `${content}/plugins`)
  const plugin = `${content}/plugins/sqlite-database-integration`
  rmSync(plugin, { recursive: true, force: true })
  cpSync(`${plugin}-main`, plugin, { recursive: true })
  rmSync(`${plugin}-main`, { recursive: true })
  const dropIn = readFileSync(`${plugin}/db.copy`, 'utf8')
  writeFileSync(
    `${content}/db.php`,
    dropIn
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  )
}

/** @returns standard output */
function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `${stderr}${stdout}`}`)
}

async function serve(root: string): Promise<Pick<Site, 'origin' | 'close'>> {
  const address = `127.0.0.1:${await freePort()}`
  const server = spawn('php', ['-S', address, '-t', root], { stdio: ['ignore', 'ignore', 'pipe'] })
  process.once('exit', () => server.kill())
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`php -S ${address} ended with ${code}.`)))
    server.stderr.on('data', (line) => String(line).includes('started') && resolve())
  })
  return { origin: `http://${address}`, close: () => void server.kill() }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
