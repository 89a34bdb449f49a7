import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figures, showFigures } from '../bench/figures.ts'
import { borders } from './borders.ts'
import { busiest } from './busiest.ts'
import { facts } from './facts.ts'
import { languages } from './languages.ts'
import { isGovernment, readOfficial } from './official.ts'
import { posts } from './posts.ts'
import { sample } from './sample.ts'
import { trust } from './trust.ts'

const USAGE =
  'Usage: npm run eval -- FOLDER [--json] [--detect]\n       npm run eval -- FOLDER --sample NUMBER [--seed NUMBER]'

/** What figures should be: at most, or at least, so much. */
const BARS = {
  'per100.news.spelling': ['≤', 0.4],
  'per100.gov.all': ['≥', 1.2],
  'facts.found': ['≥', 0.9],
  'marks.gov.median': ['≤', 3],
  'marks.gov.p90': ['≤', 8],
  'spread.brevity': ['≥', 25],
  'spread.clarity': ['≥', 25],
  'auc.chain': ['≥', 0.94],
  'auc.scam': ['≥', 0.95],
  'auc.sms': ['≥', 0.985],
  'auc.claim': ['≥', 0.94],
  'recall5.chain': ['≥', 0.72],
  'recall5.scam-narrative': ['≥', 0.76],
  'recall5.sms': ['≥', 0.94],
  'recall5.claim-narrative': ['≥', 0.72],
  'flagged.news': ['≤', 0.03],
} as const

try {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      detect: { type: 'boolean' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '20261122' },
    },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (!folder || positionals.length > 1) throw new Error(USAGE)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder “${folder}”.`)
  if (values.sample === undefined) evaluate(folder, values.detect ?? false, values.json ?? false)
  else sample(readOfficial(folder) ?? [], wholeNumber(values.sample), wholeNumber(values.seed))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

/** Reads whatever files of known names there are in the folder, and the tables of facts beside it. */
function evaluate(folder: string, withDetect: boolean, asJson: boolean): void {
  const figures: Figures = { ...languages(folder, withDetect), ...borders(folder) }
  const rows = readOfficial(folder)
  if (rows) Object.assign(figures, posts(rows))
  Object.assign(figures, facts(join(folder, '../research/facts')))
  Object.assign(figures, trust(folder))
  if (rows) busiest(rows.filter(isGovernment))
  if (Object.keys(figures).length === 0) throw new Error(`The folder “${folder}” holds none of these files.`)
  showFigures(figures, BARS)
  if (asJson) console.log(JSON.stringify({ figures }))
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new Error(`“${text}” is no whole number.\n${USAGE}`)
  return number
}
