import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packsModule } from './packs.ts'

/** Builds the library into `dist/`: the compiler writes the code and its types, then the packs are put in. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const compiler = `${root}node_modules/typescript/bin/tsc`
rmSync(`${root}dist`, { recursive: true, force: true })
execFileSync(process.execPath, [compiler, '-p', 'lib', '--noEmit', 'false', '--outDir', 'dist'], {
  cwd: root,
  stdio: 'inherit',
})
writeFileSync(`${root}dist/packs.js`, packsModule())
