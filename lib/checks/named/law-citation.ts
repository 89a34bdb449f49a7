import { citationsWith } from './law.ts'
import type { NamedCheck, NamedFound } from './named.ts'

/**
 * A law that nobody can look up, because its number or its year is missing: "Perda Nomor 5 tentang …", "Perda 2015".
 *
 * Marks the citation. A bare "Perda" is prose. A number or year that the draft gives in full elsewhere, for whatever kind
 * of law, is a second mention and passes.
 * Lists: `types`, more kinds of law. Slots: `missing`, "nomor" or "tahun". Suggests nothing: it would have to be looked up.
 * Source: rules-editorial E-RULE-NO; forms of citation from UU 12/2011, Lampiran II.
 */
export const lawCitation: NamedCheck = {
  lists: ['types'],
  slots: ['missing'],
  find({ draft, lines, list }) {
    const citationsIn = citationsWith(list('types'))
    const isLookedAt = new Set(lines.map(({ start }) => start))
    const numbers = new Set<string>()
    const years = new Set<string>()
    const incomplete: { readonly found: NamedFound; readonly known: ReadonlySet<string>; readonly key: string }[] = []
    for (const placed of draft.lines) {
      for (const { first, last, number, year } of citationsIn(placed.line)) {
        if (number !== undefined && year !== undefined) {
          numbers.add(number)
          years.add(year)
        } else if (isLookedAt.has(placed.start)) {
          const missing = number === undefined ? 'nomor' : 'tahun'
          const found = { placed, first, last, suggestions: [], slots: { missing } }
          incomplete.push({ found, known: number === undefined ? years : numbers, key: (number ?? year) as string })
        }
      }
    }
    return incomplete.filter(({ known, key }) => !known.has(key)).map(({ found }) => found)
  },
}
