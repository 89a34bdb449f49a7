import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BrowserName, programOf } from '../conformance/browsers.ts'
import { extensionId } from '../own-pages.ts'

/** What an office sets; see `managed-schema.json`. */
export interface Settings {
  readonly packs: readonly string[]
  readonly sites: readonly string[]
  readonly offSites: readonly string[]
}

/** Where a browser looks for policies; it sees another folder there instead. */
const folderOf = (name: BrowserName): string =>
  name === 'firefox' ? join(dirname(realpathSync(programOf(name))), 'distribution') : '/etc/chromium'

/** The file in that folder, and what it holds. */
function policyOf(name: BrowserName, settings: Settings): readonly [file: string, content: unknown] {
  const ofExtension = { [extensionId(name)]: settings }
  return name === 'firefox'
    ? ['policies.json', { policies: { '3rdparty': { Extensions: ofExtension } } }]
    : ['policies/managed/lugas.json', { '3rdparty': { extensions: ofExtension } }]
}

/** A program that runs what follows with mounts of its own. */
const ALONE = ['unshare', '--mount', '--map-root-user'] as const

/** Whether the system lets a browser have a folder of its own for policies. */
export function takesPolicy(name: BrowserName): boolean {
  const [unshare, ...alone] = ALONE
  return spawnSync(unshare, [...alone, 'mount', '--bind', tmpdir(), folderOf(name)]).status === 0
}

/**
 * Runs `work` with a program that starts the browser under a policy of its own. Policies are those of a whole machine: this one
 * lies in a folder that the browser alone sees in place of the machine's, which nothing is written to.
 */
export async function underPolicy(
  name: BrowserName,
  settings: Settings,
  work: (program: string) => Promise<void>,
): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'lugas-policy-'))
  const [file, content] = policyOf(name, settings)
  mkdirSync(dirname(join(own, file)), { recursive: true })
  writeFileSync(join(own, file), JSON.stringify(content))
  const program = join(own, 'browser')
  const start = `'mount --bind "$0" "$1" && shift && exec "$@"' '${own}' '${folderOf(name)}' '${programOf(name)}' "$@"`
  writeFileSync(program, `#!/bin/sh\nexec ${ALONE.join(' ')} sh -c ${start}\n`)
  chmodSync(program, 0o755)
  try {
    await work(program)
  } finally {
    rmSync(own, { recursive: true })
  }
}
