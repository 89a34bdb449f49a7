import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { publint } from 'publint'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { SHIPPED, shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'

/** The package as its users get it: packed, installed into a project of their own, compiled, run and bundled. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = join(root, 'node_modules')
const NODE_20 = join(modules, 'node-20/node_modules/node/bin/node')
const NODE_24 = join(modules, 'node/bin/node')

const folder = mkdtempSync(join(tmpdir(), 'lugas-package-'))
const project = join(folder, 'project')
const installed = join(project, 'node_modules/lugas')

/**
 * What the programs of the project print, and what of the library their bundles hold. `readme` is the example in
 * README.md.
 */
const PROGRAMS: [name: string, printed: string, held: string[]][] = [
  [
    'readme',
    '{"brevity":100,"clarity":90,"trust":100}\nSilakan datang ke Balai Kelurahan Sukamaju hari Senin.\n',
    ['packs.js', 'reviewer.js'],
  ],
  ['own-pack', 'Ambil KTP di loket kelurahan.\n', ['reviewer.js']],
  ['raw-packs', 'clarity/nonstandard-word Silahkan\nLugas rule pack\nclarity.json /lugas\n', ['reviewer.js']],
  ['one-function', '10\n', []],
  [
    'source',
    'Dua ratus dua puluh sembilan supported\nWali Kota Hasan supported\n13 Maret 2024 different\n',
    ['compare.js'],
  ],
]

const run = (program: string, args: string[], cwd = project) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
const npm = (args: string, cwd: string) => execFileSync(`npm ${args}`, { cwd, shell: true, stdio: 'pipe' })
const compile = (config: string) => run(NODE_24, [join(modules, 'typescript/bin/tsc'), '-p', config])

let tarball: string

beforeAll(() => {
  cpSync(join(import.meta.dirname, 'project'), project, { recursive: true })
  const [, example = ''] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  writeFileSync(join(project, 'readme.ts'), example)
  npm(`pack --pack-destination "${folder}"`, root)
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string)
  npm(`install --offline --ignore-scripts --no-audit --no-fund "${tarball}"`, project)
  compile('tsconfig.json')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('publint has nothing to say', async () => {
  const packed = new Uint8Array(readFileSync(tarball)).buffer
  expect((await publint({ pack: { tarball: packed }, strict: true })).messages).toEqual([])
})

test('it holds the library, the packs and nothing else', () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1))
  const isLibrary = (path: string) => /^dist\/(?!cli\/|trial\/).*(\.js|\.d\.ts)$/.test(path)
  const data = [...SHIPPED, 'languages', 'schema'].map((name) => `rules/${name}.json`)
  expect(files.filter((path) => !isLibrary(path)).sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...data].sort(),
  )
})

test('it brings no other package', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['lugas'])
})

test('lugas/packs is what the rules folder holds, less the examples and the record of the weights', async () => {
  const module = await import(pathToFileURL(join(installed, 'dist/packs.js')).href)
  const packs = shippedPacks().map(({ calibration: _, ...pack }) => ({
    ...pack,
    stripped: true,
    rules: pack.rules.map(({ examples: _, ...rule }) => rule),
  }))
  expect({ ...module }).toStrictEqual({ packs, languages: shippedLanguages() })
})

test('its schema is no pack', () => {
  const resolve = (name: string) =>
    run(NODE_24, ['--input-type=module', '-e', `console.log(import.meta.resolve('${name}'))`])
  expect(resolve('lugas/schema.json')).toMatch(/lugas\/rules\/schema\.json\n$/)
  expect(() => resolve('lugas/packs/schema.json')).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

test('its types fit a strict project that a bundler resolves', () => {
  expect(compile('tsconfig.bundler.json')).toBe('')
})

describe.each([
  ['v20.', NODE_20],
  ['v24.', NODE_24],
])('Node %s', (version, node) => {
  test('is what runs', () => {
    expect(run(node, ['--version']).slice(0, 4)).toBe(version)
  })

  test.each(PROGRAMS)('runs %s', (name, printed) => {
    expect(run(node, [`built/${name}.js`])).toBe(printed)
  })
})

describe('a Vite bundle', () => {
  /** Bundles a program; returns the names of the modules in it. */
  async function bundle(name: string): Promise<string[]> {
    const entry = { entry: join(project, `${name}.ts`), formats: ['es' as const], fileName: name }
    const outputs = await build({
      root: project,
      configFile: false,
      logLevel: 'warn',
      build: { lib: entry, outDir: 'bundle', emptyOutDir: false },
    })
    const [chunk] = (outputs as Rolldown.RolldownOutput[]).flatMap(({ output }) => output[0])
    return Object.keys(chunk?.modules ?? {}).map((path) => basename(path))
  }

  test.each(PROGRAMS)('runs %s and holds no more than it uses', async (name, printed, held) => {
    const names = await bundle(name)
    expect(run(NODE_24, [`bundle/${name}.js`])).toBe(printed)
    expect(names.filter((other) => ['compare.js', 'packs.js', 'reviewer.js'].includes(other)).sort()).toEqual(held)
  })
})
