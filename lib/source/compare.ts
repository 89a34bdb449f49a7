import { meaningsOf } from '../checks/named/meanings.ts'
import { spanOf } from '../draft.ts'
import { addTo } from '../group.ts'
import type { Pack, Span } from '../types.ts'
import { judgeNames } from './judge-names.ts'
import type { FactKind, Judged, Verdict } from './judged.ts'
import { judgeMoments, momentsIn } from './moments.ts'
import { type Acronyms, namesIn } from './names.ts'
import { judgeQuantities, quantitiesIn } from './quantities.ts'
import { judgeQuotes, quotesOf } from './quotes.ts'
import { type Place, readText, sentenceSpan } from './reading.ts'

/** Where the source speaks of a fact. */
export interface SourcePlace {
  readonly span: Span
  /** `article.slice(span.start, span.end)`. */
  readonly text: string
  /** The sentence of the article around it; the line where there is no sentence. */
  readonly sentence: Span
}

/** One fact of a draft, compared with its source. */
export interface SourceFact {
  readonly span: Span
  /** `draft.slice(span.start, span.end)`. */
  readonly text: string
  /** A year or a weekday is a `date`; a title without a name ("Wali Kota") is a `person`. */
  readonly kind: FactKind
  readonly verdict: Verdict
  /** Absent if the verdict is `missing`. */
  readonly source?: SourcePlace
}

export interface SourceOptions {
  /** Packs whose acronyms are known: "DPMD" is an office, "Dinas Pemberdayaan Masyarakat dan Desa". */
  readonly packs?: readonly Pack[]
}

/**
 * Compares a draft with the article it reports: every number, amount, percentage, date, time, person, office, place and
 * quoted sentence of the draft, in the order in which they stand, those that start together by their end.
 *
 * Forms do not matter ("Rp1,5 miliar" is "Rp1.500.000.000", "12 Maret 2024" is "12/3/2024", "dua ratus" is "200", "pukul
 * 09.00" is "jam 9 pagi", "Dinkes" is "Dinas Kesehatan"), nor does what the draft leaves out: a year, a first name, digits
 * behind "lebih dari" or of "miliar". Left alone: days that depend on when the article was written ("kemarin"), vague numbers
 * ("puluhan"), names in headings and names that nothing tells to be a person's, an office's or a place's.
 *
 * `supported` means that the source says so, not that it is true. Plain frozen data; never throws; the time grows with the
 * length of the texts.
 * @param draft any text
 * @param article the source's text, as readers see it
 */
export function compareWithSource(
  draft: string,
  article: string,
  { packs = [] }: SourceOptions = {},
): readonly SourceFact[] {
  const [own, source] = [readText(draft), readText(article)]
  const [moments, said] = [momentsIn(own), momentsIn(source)]
  const acronyms = acronymsOf(packs)
  const known = namesIn(source, acronyms)
  // What the draft explains names an office, but is no word of the source.
  const explained: Acronyms = new Map([...acronyms].map(([acronym, long]) => [acronym, [...long]]))
  const judged = [
    ...judgeMoments(moments, said),
    ...judgeQuantities(quantitiesIn(own, moments.isTaken), quantitiesIn(source, said.isTaken), said),
    ...judgeNames(namesIn(own, explained), source, known, acronyms),
    ...judgeQuotes(quotesOf(own), source),
  ]
  const facts = judged.map((one) => factOf(one, draft, article))
  return Object.freeze(facts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
}

function factOf({ fact, verdict, source }: Judged, draft: string, article: string): SourceFact {
  const span = frozenSpan(fact)
  const data = { span, text: draft.slice(span.start, span.end), kind: fact.kind, verdict }
  return Object.freeze(source ? { ...data, source: placeIn(source, article) } : data)
}

function placeIn(place: Place, article: string): SourcePlace {
  const span = frozenSpan(place)
  const text = article.slice(span.start, span.end)
  return Object.freeze({ span, text, sentence: Object.freeze(sentenceSpan(place)) })
}

const frozenSpan = ({ placed, first, last }: Place): Span => Object.freeze(spanOf(placed, first, last))

/** The acronyms that the checks of packs take as `expansions`. */
function acronymsOf(packs: readonly Pack[]): Acronyms {
  const acronyms: Acronyms = new Map()
  for (const { rules, lists } of packs) {
    const names = rules.flatMap(({ check }) => (check.kind === 'check' ? (check.lists?.expansions ?? []) : []))
    for (const name of new Set(names)) {
      for (const [acronym, meanings] of meaningsOf(lists?.[name] ?? NONE)) {
        for (const { words } of meanings) addTo(acronyms, acronym, words)
      }
    }
  }
  return acronyms
}

const NONE: readonly string[] = []
