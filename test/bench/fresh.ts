import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { reviewerFile, temporaryFile } from './bundle.ts'
import { median } from './clock.ts'
import { type Figures, showTable } from './figures.ts'
import { english, indonesian } from './runners.ts'

const ROUNDS = 21

/** From the start of a process until its first review, of 300 characters, is returned; less what bare Node needs. */
export async function ready(): Promise<Figures> {
  const took = await runAll(300, ROUNDS, 'ready')
  showTable('First review of 300 characters, fresh process', ['ms', 'above Node'], {
    'bare Node': [took.node, 0],
    Lugas: [took.lugas, took.lugas - took.node],
    'write-good': [took.writeGood, took.writeGood - took.node],
  })
  const lugas = took.lugas - took.node
  return { 'ready/write-good': lugas / (took.writeGood - took.node), 'ready.ms': lugas }
}

/** The most memory that a process held which has reviewed 1 MB; above that of bare Node. */
export async function memory(): Promise<Figures> {
  const took = await runAll(1_000_000, 5, 'peak')
  const megabytes = (kilobytes: number) => (kilobytes * 1024) / 1e6
  showTable('1 MB in a fresh process, most memory', ['MB', 'above Node'], {
    'bare Node': [megabytes(took.node), 0],
    Lugas: [megabytes(took.lugas), megabytes(took.lugas - took.node)],
    'write-good': [megabytes(took.writeGood), megabytes(took.writeGood - took.node)],
  })
  return { 'rss.MB': megabytes(took.lugas - took.node) }
}

interface Told {
  readonly ready: number
  readonly peak: number
}

/** Medians over fresh processes, by turns. */
async function runAll(length: number, rounds: number, figure: keyof Told) {
  const lugas = pathToFileURL(await reviewerFile()).href
  const writeGood = new URL('fresh/write-good.mjs', import.meta.url).href
  const text = temporaryFile('indonesian.txt', indonesian(length))
  const englishText = temporaryFile('english.txt', english(length))
  const told = { node: [] as number[], lugas: [] as number[], writeGood: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    told.node.push(run()[figure])
    told.lugas.push(run(lugas, text)[figure])
    told.writeGood.push(run(writeGood, englishText)[figure])
  }
  return { node: median(told.node), lugas: median(told.lugas), writeGood: median(told.writeGood) }
}

function run(...args: readonly string[]): Told {
  const script = fileURLToPath(new URL('fresh/run.mjs', import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`A fresh process failed: ${stderr}`)
  return JSON.parse(stdout)
}
