import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as buildModule } from 'vite'
import { build as buildExtension } from 'wxt'
import { packsModule } from '../../lib/cli/packs.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const LIBRARY = JSON.stringify(join(root, 'lib/index.ts'))

/** Gone when the run is over. */
const folder = mkdtempSync(join(tmpdir(), 'lugas-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Keeps a text in a file as long as the run lasts. @returns its path */
export function temporaryFile(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** What bundlers leave of the library for those who review with packs of their own and apply suggestions. */
export const libraryCode = (): Promise<string> =>
  bundle(`export { applySuggestion, createReviewer, parseLanguages, parsePack } from ${LIBRARY}`)

/** The same for those who do nothing but review with packs that are known to be right. */
export const reviewerCode = (): Promise<string> => bundle(`export { createReviewer } from ${LIBRARY}`)

/**
 * One file that holds the library and all that it ships and exports `review(text)`, the number of findings. The packs are
 * compiled when it is loaded.
 * @returns its path
 */
export async function reviewerFile(): Promise<string> {
  const code = await bundle(`
    import { createReviewer } from ${LIBRARY}
    import { languages, packs } from ${JSON.stringify(temporaryFile('packs.js', packsModule()))}
    const reviewer = createReviewer({ packs, languages })
    export const review = (text) => reviewer.review(text).findings.length
  `)
  return temporaryFile('lugas.mjs', code)
}

async function bundle(code: string): Promise<string> {
  const id = '\0entry'
  const result = await buildModule({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'entry', resolveId: (name) => (name === id ? id : null), load: (name) => (name === id ? code : null) },
    ],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      rolldownOptions: { input: id, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk?.type !== 'chunk') throw new Error('The library could not be put into one file.')
  return chunk.code
}

/** What the extension puts into a page before its first review: the listener, and what it asks for on focus. */
const INJECTED = ['listener.js', 'session.js']

/** @returns the code of each file that is injected, as `npm run build` makes it for Chrome */
export async function injectedCode(): Promise<string[]> {
  const outDir = join(folder, 'extension')
  await buildExtension({ root, outDir, logger: ERRORS_ONLY })
  const [target = ''] = readdirSync(outDir)
  return INJECTED.map((name) => readFileSync(join(outDir, target, name), 'utf8'))
}

const quiet = () => undefined
const { warn, error } = console
const ERRORS_ONLY = { level: 0, debug: quiet, log: quiet, info: quiet, success: quiet, warn, error, fatal: error }
