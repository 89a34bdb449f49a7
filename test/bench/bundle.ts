import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as buildModule } from 'vite'
import { build as buildExtension } from 'wxt'
import { SHIPPED } from '../../lib/cli/packs.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const library = JSON.stringify(join(root, 'lib/index.ts'))

/** Gone when the run is over. */
const folder = mkdtempSync(join(tmpdir(), 'lugas-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Keeps a text in a file as long as the run lasts. @returns its path */
export function temporaryFile(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The code that whoever reviews and applies has to load, without packs. */
export const libraryCode = (): Promise<string> =>
  bundle(`export { applySuggestion, createReviewer, parseLanguages, parsePack } from ${library}`)

/**
 * One file that holds the library, all shipped packs without their examples, and the word lists, and exports
 * `review(text)`, the number of findings. All packs are compiled when it is loaded.
 * @returns its path
 */
export async function reviewerFile(): Promise<string> {
  const packs = SHIPPED.map((name) => {
    const pack = JSON.parse(readFileSync(join(root, `rules/${name}.json`), 'utf8'))
    for (const rule of pack.rules) delete rule.examples
    return { name, file: temporaryFile(`${name}.json`, JSON.stringify({ ...pack, stripped: true })) }
  })
  const code = await bundle(`
    import { createReviewer, parseLanguages, parsePack } from ${library}
    ${packs.map(({ file }, i) => `import pack${i} from ${JSON.stringify(file)}`).join('\n')}
    import languages from ${JSON.stringify(join(root, 'rules/languages.json'))}
    const reviewer = createReviewer({
      packs: [${packs.map(({ name }, i) => `parsePack(pack${i}, '${name}.json')`)}],
      languages: parseLanguages(languages, 'languages.json'),
    })
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
