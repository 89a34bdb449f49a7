import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { shippedPacks, shippedReviewer } from '../../lib/cli/packs.ts'
import type { Calibration, Pack } from '../../lib/index.ts'
import { crossValidated, cuesHash, examplesOf, intervalsOf, meanOf, REPEATS, scorecardOf, weigh } from './scorecard.ts'
import { hashOf, hasTrustRows, readTrustRows, trustFigures } from './trust-figures.ts'

/** Finds the weights of the red flags in rules/hoax.json anew and writes them there. */

const USAGE = 'Usage: node test/eval/calibrate.ts FOLDER [--dry]'
const FILE = new URL('../../rules/hoax.json', import.meta.url)

try {
  const { values, positionals } = parseArgs({ options: { dry: { type: 'boolean' } }, allowPositionals: true })
  const [folder] = positionals
  if (!folder || positionals.length > 1) throw new Error(USAGE)
  if (!hasTrustRows(folder)) throw new Error(`The folder “${folder}” does not hold hoax.jsonl and official.jsonl.`)
  calibrate(folder, values.dry ?? false)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function calibrate(folder: string, isDry: boolean): void {
  const packs = shippedPacks()
  const pack = packs.find(({ id }) => id === 'hoax') as Pack
  const card = scorecardOf(pack)
  const rows = readTrustRows(folder, shippedReviewer().review)
  const examples = examplesOf(rows, card, packs)
  const repeats = crossValidated(card, examples)
  const figures = meanOf(repeats.map((scores) => trustFigures(rows, scores)))
  const intervals = intervalsOf(rows, repeats)
  console.log(`${rows.length} texts; ${REPEATS} times cross-validated, 95 % of resamples in brackets`)
  for (const [name, mean] of Object.entries(figures)) {
    const [low, high] = (intervals[name] ?? []).map((bound) => bound.toFixed(3))
    console.log(`  ${name.padEnd(24)} ${mean?.toFixed(3)} [${low}, ${high}]`)
  }
  const weights = weigh(card, examples).map(Math.round)
  card.rules.forEach(({ id, cue }, i) => {
    console.log(`  ${id.padEnd(24)} ${cue?.weight} → ${weights[i]}`)
  })
  if (isDry) return
  // As it was written, so that nothing but the weights and the record changes.
  const written: Pack & { calibration?: Calibration } = JSON.parse(readFileSync(FILE, 'utf8'))
  const weightOf = new Map(card.rules.map(({ id }, i) => [id, weights[i] as number]))
  const weighed: Pack = {
    ...written,
    rules: written.rules.map((rule) =>
      rule.cue && weightOf.has(rule.id) ? { ...rule, cue: { ...rule.cue, weight: weightOf.get(rule.id) ?? 0 } } : rule,
    ),
  }
  const calibration: Calibration = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run calibrate -- FOLDER',
    data: hashOf(folder),
    cues: cuesHash(weighed),
    fixed: pack.calibration?.fixed ?? [],
  }
  writeFileSync(FILE, `${JSON.stringify({ ...weighed, calibration }, null, 2)}\n`)
}
