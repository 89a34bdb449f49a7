import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import type { Figures } from '../bench/figures.ts'

/**
 * Which rows of a table are clear enough to count, by their note: confidence A or B (spellings of religion and of chat apart:
 * they ship switched off or for articles only), clear wordiness, terms to be replaced rather than perhaps.
 */
const TABLES: Readonly<Record<string, (note: string) => boolean>> = {
  'nonstandard-words': (note) => /; [AB];/.test(note) && !/^(agama|cakapan)/.test(note),
  'wordy-phrases': (note) => /; sev=2\b/.test(note),
  'foreign-terms': (note) => /^ganti\b/.test(note),
}

/** Whatever is found in these is found in a sentence of no other interest. */
const CARRIERS: readonly ((words: string) => string)[] = [
  (words) => `Kata itu ${words} di sini.`,
  (words) => `Kemarin petugas ${words} bersama warga.`,
  (words) => `Loket sudah buka, ${words} pagi ini.`,
]

/** Most missed words that are printed. */
const MOST_SHOWN = 40

/** The share of well-founded words and phrases that are found wherever they stand. @param folder holds the tables */
export function facts(folder: string): Figures {
  const reviewer = shippedReviewer()
  const isFound = (words: string) =>
    CARRIERS.every((carrier) => {
      const text = carrier(words)
      const start = text.indexOf(words)
      const places = reviewer.review(text).findings.flatMap((finding) => [finding, ...finding.also])
      return places.some(({ span }) => span && span.start < start + words.length && start < span.end)
    })
  const figures: Figures = {}
  let all = 0
  const missed: string[] = []
  for (const [name, isCounted] of Object.entries(TABLES)) {
    const file = join(folder, `${name}.tsv`)
    if (!existsSync(file)) {
      console.log(`${name}.tsv: not there, facts.found is left out`)
      return {}
    }
    const words = wordsIn(readFileSync(file, 'utf8'), isCounted)
    const missedHere = words.filter((some) => !isFound(some))
    console.log(`${name}.tsv: ${words.length} rows that count, ${missedHere.length} missed`)
    figures[`facts.found.${name}`] = 1 - missedHere.length / words.length
    all += words.length
    missed.push(...missedHere)
  }
  if (missed.length > 0) console.log(`  missed: ${missed.slice(0, MOST_SHOWN).join(', ')}`)
  if (missed.length > MOST_SHOWN) console.log(`  … and ${missed.length - MOST_SHOWN} more`)
  return { 'facts.found': 1 - missed.length / all, ...figures }
}

/** Patterns (`re:`, `...`) and what a second reader doubts are left out. */
function wordsIn(table: string, isCounted: (note: string) => boolean): string[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [words = '', , note = ''] = line.split('\t')
      const isDoubted = /REVIEW:|doubtful/.test(line)
      return isDoubted || /^re:|\.\.\./.test(words) || !isCounted(note) ? [] : [words]
    })
}
