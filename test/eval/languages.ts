import { join } from 'node:path'
import { detect } from '../../extension/detect.ts'
import { shippedLanguages } from '../../lib/cli/packs.ts'
import type { Detect } from '../../lib/reviewer.ts'
import type { Figures } from '../bench/figures.ts'
import { createLanguageOf } from '../lib/language-of.ts'
import { readIfThere } from './rows.ts'
import { showShares } from './shares.ts'

interface LanguageRow {
  readonly text: string
  readonly lang: string
}

const REGIONAL = ['jav', 'sun', 'mad', 'min', 'ban', 'bjn']
/** What Indonesian rules must leave alone. */
const FOREIGN = [...REGIONAL, 'bug', 'ace', 'eng']
/** So close to Indonesian or Malay that either answer can be right: shown, but in no other figure. */
const CLOSE = ['bew', 'abs', 'mui']
/** A title, or what shows of a post's first line: code units. */
const SHORT = 60

/** How often the language of short texts is told right. @param withDetect once more with franc */
export function languages(folder: string, withDetect: boolean): Figures {
  const rows = readIfThere<LanguageRow>(join(folder, 'langid.jsonl'), { text: 'string', lang: 'string' })
  if (!rows) return {}
  return { ...languageFigures(rows, 'langid'), ...(withDetect && languageFigures(rows, 'langid-detect', detect)) }
}

function languageFigures(rows: readonly LanguageRow[], prefix: string, detect?: Detect): Figures {
  const languageOf = createLanguageOf(shippedLanguages(), detect)
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
    showShares(`${prefix}, ${length === 'sentence' ? 'whole rows' : `first ${length} characters`}`, found)
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
