/*
 * Lugas beside what one could pick instead and beside a bare scan of the same text, in one run: `npm run bench`.
 *
 * - Who: harper.js, write-good, and retext with seven plugins (`package.json` here; installed when first needed). They read
 *   English and Lugas reads Indonesian; both kinds of text are made from templates and words of ours, alike in shape, and
 *   in both about one word in eighteen is one that the reviewer has something to say about (`indonesian.ts`, `english.ts`).
 * - Times are processor time (`clock.ts`): medians over rounds in which all take part by turns, in one process, after
 *   everyone has been warmed up by other texts. The scan is repeated until there is something to measure. All results are summed and the sum is printed.
 * - No sentence comes twice in a run, and every text that counts as never seen meets a reviewer that has seen none, so no
 *   memory of lines can help. Only `keys` lets it: one letter at any place of a caption that was reviewed before.
 * - `entries` multiplies the phrases that are shipped by made-up ones, 30 % of which begin with a word of such texts.
 * - `ready` and `memory` start processes: Lugas as one file with its packs, as a bundler makes it, write-good as installed.
 *   The time is what `performance.now()`, which counts from the start of the process, says when the first review is there,
 *   less what it says in a process that does nothing; memory likewise, the most that was ever resident.
 * - `size` is what bundlers leave of the library, and of what the extension injects (`npm run build`), compressed by gzip.
 *
 * A figure over its bar is no error: the exit code is 0. Ratios hold on any machine; one that does much else makes them noisy.
 */
import { parseArgs } from 'node:util'
import { bulk } from './bulk.ts'
import { checksum } from './clock.ts'
import { type Figures, showFigures } from './figures.ts'
import { memory, ready } from './fresh.ts'
import { entries, text } from './growth.ts'
import { keys } from './keys.ts'
import { shareFound } from './lugas.ts'
import { installPeers, loadPeers } from './peers.ts'
import { posts } from './posts.ts'
import { indonesian } from './runners.ts'
import { scan } from './scan.ts'
import { size } from './size.ts'

const PARTS = { posts, keys, bulk, entries, text, ready, memory, size }
type Part = keyof typeof PARTS

const USAGE = `Usage: npm run bench -- [PART …] [--json]\nParts: ${Object.keys(PARTS).join(', ')}; without any, all of them.`

try {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
  if (positionals.some((name) => !Object.hasOwn(PARTS, name))) throw new Error(USAGE)
  const wanted = (positionals.length > 0 ? positionals : Object.keys(PARTS)) as Part[]
  await bench(wanted, values.json ?? false)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function bench(wanted: readonly Part[], asJson: boolean): Promise<void> {
  installPeers()
  const peers = await loadPeers()
  console.log(`Node ${process.version}. Phrase rules mark ${percent(shareFound(indonesian(100_000)))} of the words.`)
  console.log(`The bare scan:\n${sourceOf(scan)}`)
  const figures: Figures = {}
  for (const name of wanted) Object.assign(figures, await PARTS[name](peers))
  showFigures(figures)
  console.log(`\nSum of all results: ${checksum()}`)
  if (asJson) console.log(JSON.stringify({ figures }))
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** As it runs; taking its types away left spaces. */
function sourceOf(code: (text: string) => number): string {
  return String(code).replace(/ +(?=\))| +(?= \{)/g, '')
}
