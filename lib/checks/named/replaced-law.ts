import { onceFor } from '../../facts.ts'
import type { Line } from '../../line.ts'
import { sentenceAround } from '../../sentences.ts'
import { citationsIn, kindAt } from './law.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { pairsOf } from './pairs.ts'
import { normAt, words } from './row.ts'

/**
 * A law that another has replaced, cited as if it were in force: "Berdasarkan UU Nomor 5 Tahun 2014, ASN …".
 *
 * Marks the citation. Passes where the sentence speaks of the change or the draft cites the new law, and before the year
 * behind that of the new law; silent without today.
 * Lists: `replaced`, entries "UU 5/2014 = UU 20/2023". Slots: `now`, the new law. Suggests nothing: a text may speak of the
 * past.
 */
export const replacedLaw: NamedCheck = {
  lists: ['replaced'],
  slots: ['now'],
  find({ draft, lines, today, texts }) {
    const replaced = replacedBy(texts('replaced'))
    if (!today || replaced.size === 0) return []
    const isLookedAt = new Set(lines.map(({ start }) => start))
    const cited = new Set<string>()
    const found: { readonly found: NamedFound; readonly now: string }[] = []
    for (const placed of draft.lines) {
      const { line } = placed
      for (const { first, last, number, year, isWhole } of citationsIn(line)) {
        const key = `${kindAt(line, first)} ${number}/${year}`
        cited.add(key)
        const now = isWhole && isLookedAt.has(placed.start) ? replaced.get(key) : undefined
        if (now && today.year > Number(now.slice(-4)) && !speaksOfChange(line, first)) {
          found.push({ found: { placed, first, last, suggestions: [], slots: { now } }, now: now.toLowerCase() })
        }
      }
    }
    return found.filter(({ now }) => !cited.has(now)).map((one) => one.found)
  },
}

const replacedBy = onceFor(
  (entries: readonly string[]): ReadonlyMap<string, string> =>
    new Map(pairsOf(entries).map(([old, now]) => [old.toLowerCase(), now])),
)

const CHANGE = words(
  'dicabut mencabut cabut pencabutan diganti mengganti menggantikan digantikan pengganti ganti diubah mengubah perubahan ' +
    'ubah direvisi revisi merevisi disempurnakan menyempurnakan dahulu dulu sebelumnya lama kala',
)

function speaksOfChange(line: Line, at: number): boolean {
  const { first, last } = line.sentences[sentenceAround(line.sentences, at)] ?? { first: 0, last: line.tokens.length }
  for (let i = first; i < last; i++) if (CHANGE.has(normAt(line, i))) return true
  return false
}
