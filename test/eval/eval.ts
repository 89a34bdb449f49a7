import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { detect } from '../../extension/detect.ts'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import { type Languages, parseLanguages } from '../../lib/languages.ts'
import type { Detect } from '../../lib/reviewer.ts'
import { createLanguageOf } from '../lib/language-of.ts'
import { sentencesIn } from '../lib/reading.ts'
import { type Figures, readRows } from './rows.ts'
import { hasTrustRows, readTrustRows, trustFigures } from './trust.ts'

const USAGE = 'Usage: node test/eval/eval.ts FOLDER [--json] [--detect]'

interface LanguageRow {
  readonly text: string
  readonly lang: string
}

interface SentenceRow {
  readonly doc: string
  readonly order: number
  readonly text: string
  readonly possible_multi_sentence?: boolean
}

const REGIONAL = ['jav', 'sun', 'mad', 'min', 'ban', 'bjn']
/** What Indonesian rules must leave alone. */
const FOREIGN = [...REGIONAL, 'bug', 'ace', 'eng']
/** So close to Indonesian or Malay that either answer can be right: shown, but in no other figure. */
const CLOSE = ['bew', 'abs', 'mui']
/** A title, or what shows of a post's first line: code units. */
const SHORT = 60
/** Neighbouring sentences joined into one text for the borders. */
const GROUP = 8

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, detect: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (!folder || positionals.length > 1) throw new Error(USAGE)
  evaluate(folder, values.detect ?? false, values.json ?? false)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function evaluate(folder: string, withDetect: boolean, asJson: boolean): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder “${folder}”.`)
  const languageFile = join(folder, 'langid.jsonl')
  const sentenceFile = join(folder, 'ud_sentences.jsonl')
  if (!existsSync(languageFile) && !existsSync(sentenceFile) && !hasTrustRows(folder)) {
    throw new Error(
      `The folder “${folder}” holds neither langid.jsonl nor ud_sentences.jsonl nor hoax.jsonl with official.jsonl.`,
    )
  }
  const figures: Figures = {}
  if (existsSync(languageFile)) {
    const rows = readRows<LanguageRow>(languageFile, { text: 'string', lang: 'string' })
    const languages = parseLanguages(readJson(new URL('../../rules/languages.json', import.meta.url)), 'languages.json')
    console.log(`langid.jsonl: ${rows.length} rows`)
    Object.assign(figures, languageFigures(rows, languages, 'langid'))
    if (withDetect) Object.assign(figures, languageFigures(rows, languages, 'langid-detect', detect))
  }
  if (existsSync(sentenceFile)) {
    const rows = readRows<SentenceRow>(sentenceFile, { doc: 'string', order: 'number', text: 'string' })
    console.log(`ud_sentences.jsonl: ${rows.length} rows`)
    Object.assign(figures, borderFigures(rows))
  }
  if (hasTrustRows(folder)) Object.assign(figures, trustIn(folder))
  if (asJson) console.log(JSON.stringify({ figures }))
}

/** How well trust tells hoaxes from honest texts, as shipped. */
function trustIn(folder: string): Figures {
  const { review } = shippedReviewer()
  const rows = readTrustRows(folder, review)
  console.log(`hoax.jsonl, official.jsonl: ${rows.length} rows`)
  const figures = trustFigures(
    rows,
    rows.map((row) => row.review.scores.trust),
  )
  show('trust', figures)
  return figures
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function languageFigures(rows: readonly LanguageRow[], languages: Languages, prefix: string, detect?: Detect): Figures {
  const languageOf = createLanguageOf(languages, detect)
  const figures: Figures = {}
  for (const length of ['sentence', `${SHORT}`]) {
    const counts = new Map<string, Map<string, number>>()
    for (const { text, lang } of rows) {
      const seen = length === 'sentence' ? text : shorten(text)
      const found = languageOf(seen)
      const row = counts.get(lang) ?? new Map<string, number>()
      counts.set(lang, row.set(found, (row.get(found) ?? 0) + 1))
    }
    /** Of all rows in the languages `of`, the share that was called `as`. */
    const share = (of: readonly string[], as: string): number | undefined => {
      let all = 0
      let hits = 0
      for (const lang of of) {
        for (const n of counts.get(lang)?.values() ?? []) all += n
        hits += counts.get(lang)?.get(as) ?? 0
      }
      return all > 0 ? hits / all : undefined
    }
    const recalls = REGIONAL.flatMap((lang) => share([lang], lang) ?? [])
    const found: Record<string, number | undefined> = {
      ind: share(['ind', 'zsm'], 'ind'),
      regional: recalls.length > 0 ? recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length : undefined,
      eng: share(['eng'], 'eng'),
      'false-ind': share(FOREIGN, 'ind'),
      ...Object.fromEntries(CLOSE.map((lang) => [`${lang}-as-ind`, share([lang], 'ind')])),
    }
    for (const [name, value] of Object.entries(found)) {
      if (value !== undefined) figures[`${prefix}.${length}.${name}`] = value
    }
    show(`${prefix}, ${length === 'sentence' ? 'whole rows' : `first ${length} characters`}`, found)
    for (const [lang, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const parts = [...row].sort((a, b) => b[1] - a[1]).map(([code, n]) => `${code} ${n}`)
      console.log(`    ${lang} → ${parts.join(', ')}`)
    }
  }
  return figures
}

/** The first `SHORT` code units without a word cut in two. */
function shorten(text: string): string {
  if (text.length <= SHORT) return text
  const end = text.lastIndexOf(' ', SHORT)
  return text.slice(0, end > 0 ? end : SHORT)
}

/** How well sentences are found in running text, by where they start; the first of a group is no find. */
function borderFigures(rows: readonly SentenceRow[]): Figures {
  const byDoc = new Map<string, SentenceRow[]>()
  for (const row of rows) {
    if (row.possible_multi_sentence) continue
    const doc = byDoc.get(row.doc)
    if (doc) doc.push(row)
    else byDoc.set(row.doc, [row])
  }
  let right = 0
  let expected = 0
  let found = 0
  for (const doc of byDoc.values()) {
    doc.sort((a, b) => a.order - b.order)
    for (let at = 0; at < doc.length; at += GROUP) {
      const starts = new Set<number>()
      let text = ''
      for (const row of doc.slice(at, at + GROUP)) {
        if (text !== '') {
          text += ' '
          starts.add(text.length)
        }
        text += row.text.trim()
      }
      const guesses = sentencesIn(text)
        .slice(1)
        .map(({ start }) => start)
      expected += starts.size
      found += guesses.length
      right += guesses.filter((start) => starts.has(start)).length
    }
  }
  const f1 = (2 * right) / Math.max(1, expected + found)
  const precision = right / Math.max(1, found)
  const recall = right / Math.max(1, expected)
  show(`borders, ${expected} of them`, { f1, precision, recall })
  return { 'borders.f1': f1, 'borders.precision': precision, 'borders.recall': recall }
}

function show(title: string, figures: Readonly<Record<string, number | undefined>>): void {
  const parts = Object.entries(figures).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${(100 * value).toFixed(1)} %`],
  )
  console.log(`  ${title}: ${parts.join(', ')}`)
}
