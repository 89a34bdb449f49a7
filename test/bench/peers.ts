import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Reviews an English text; returns a number that depends on what it found. */
export type Peer = (text: string) => number | Promise<number>

/** What one could pick instead. */
export interface Peers {
  readonly writeGood: Peer
  /** With its English parser and seven plugins. */
  readonly retext: Peer
  readonly harper: Peer
}

/** Plugins of retext that say something about style. */
const PLUGINS = ['readability', 'repeated-words', 'simplify', 'passive', 'equality', 'profanities', 'intensify']

type WriteGood = (text: string) => readonly { readonly index: number; readonly offset: number }[]

interface Processor {
  use(plugin: unknown): Processor
  processSync(text: string): { readonly messages: readonly unknown[] }
}

interface Linter {
  setup(): Promise<void>
  lint(text: string, options: { readonly language: 'plaintext' }): Promise<readonly { free(): void }[]>
}

/** Packages that are there only once they were installed, so that their types are not. */
const load = async <Module>(name: string): Promise<Module> => (await import(name)) as Module

export async function loadPeers(): Promise<Peers> {
  const { default: writeGood } = await load<{ default: WriteGood }>('write-good')
  const { LocalLinter } = await load<{ LocalLinter: new (init: object) => Linter }>('harper.js')
  const { binary } = await load<{ binary: object }>('harper.js/binary')
  const linter = new LocalLinter({ binary })
  await linter.setup()
  const retext = await loadRetext()
  return {
    writeGood: (text) => writeGood(text).reduce((sum, { index, offset }) => sum + index + offset, 0),
    retext,
    harper: async (text) => {
      const lints = await linter.lint(text, { language: 'plaintext' })
      for (const lint of lints) lint.free()
      return lints.length
    },
  }
}

async function loadRetext(): Promise<Peer> {
  const { retext } = await load<{ retext: () => Processor }>('retext')
  const plugins = ['english', ...PLUGINS].map((name) => load<{ default: unknown }>(`retext-${name}`))
  const processor = (await Promise.all(plugins)).reduce((all, plugin) => all.use(plugin.default), retext())
  return (text) => processor.processSync(text).messages.length
}

/** Installs the peers, unless those of the lock file are there. @throws Error when they cannot be had */
export function installPeers(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const installed = `${folder}node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs) return
  console.error('Installing peers …')
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The peers could not be installed (see above). Is the network reachable?')
}
