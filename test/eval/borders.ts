import { join } from 'node:path'
import type { Figures } from '../bench/figures.ts'
import { sentencesIn } from '../lib/reading.ts'
import { readIfThere } from './rows.ts'
import { showShares } from './shares.ts'

interface SentenceRow {
  readonly doc: string
  readonly order: number
  readonly text: string
  readonly possible_multi_sentence?: boolean
}

/** Neighbouring sentences joined into one text for the borders. */
const GROUP = 8

/** How well sentences are found in running text, by where they start; the first of a group is no find. */
export function borders(folder: string): Figures {
  const fields = { doc: 'string', order: 'number', text: 'string' } as const
  const rows = readIfThere<SentenceRow>(join(folder, 'ud_sentences.jsonl'), fields)
  if (!rows) return {}
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
  showShares(`borders, ${expected} of them`, { f1, precision, recall })
  return { 'borders.f1': f1, 'borders.precision': precision, 'borders.recall': recall }
}
