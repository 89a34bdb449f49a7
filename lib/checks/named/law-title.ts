import { onceFor } from '../../facts.ts'
import { addTo } from '../../group.ts'
import { isAllCapitals, isCapitalised, isSmallInTitle } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import { type CitationInLine, citationsIn, kindAt } from './law.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { pairsOf } from './pairs.ts'
import { normAt, textAt } from './row.ts'

/**
 * A law whose number, year and title do not belong together: "UU Nomor 23 Tahun 2004 tentang Pemerintahan Daerah".
 *
 * Marks the citation. What is cited without a title, or is not in the list, passes; so does a title that shares a word
 * with the right one, for titles are cut short in every way. Where number and year both differ from the list, another law
 * of that title may be meant.
 * Lists: `laws`, entries "UU 23/2014 = Pemerintahan Daerah". Slots: `right`, the law as the list has it. Suggests nothing:
 * number, year or title may be the slip.
 */
export const lawTitle: NamedCheck = {
  lists: ['laws'],
  slots: ['right'],
  find({ lines, texts }) {
    const laws = lawsOf(texts('laws'))
    const found: NamedFound[] = []
    if (laws.byKey.size === 0) return found
    for (const placed of lines) {
      const { line } = placed
      for (const citation of citationsIn(line)) {
        const { first, last, isWhole } = citation
        const right = isWhole && rightLaw(line, citation, laws)
        if (right) found.push({ placed, first, last, suggestions: [], slots: { right: citedAs(right) } })
      }
    }
    return found
  },
}

interface Law {
  /** As the list has it: "UU 23/2014". */
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly number: string
  readonly year: string
  /** Words of the title in normal form. */
  readonly words: readonly string[]
}

interface Laws {
  /** By "uu 23/2014". */
  readonly byKey: ReadonlyMap<string, Law>
  /** By the first word of the title. */
  readonly byWord: ReadonlyMap<string, readonly Law[]>
}

const citedAs = ({ name, title }: Law) => `${name} tentang ${title}`

const lawsOf = onceFor((entries: readonly string[]): Laws => {
  const byKey = new Map<string, Law>()
  const byWord = new Map<string, Law[]>()
  for (const [name, title] of pairsOf(entries)) {
    const [, kind, number, year] = /^(\S+) (\d+)\/(\d{4})$/.exec(name.toLowerCase()) ?? []
    if (kind === undefined || number === undefined || year === undefined) continue
    const law = { name, title, kind, number, year, words: title.toLowerCase().match(/[\p{L}-]+/gu) ?? [] }
    byKey.set(`${kind} ${number}/${year}`, law)
    addTo(byWord, law.words[0] ?? '', law)
  }
  return { byKey, byWord }
})

/** The law that is probably meant, if what is cited contradicts it. */
function rightLaw(line: Line, { first, last, number, year }: CitationInLine, laws: Laws): Law | undefined {
  const about = normAt(line, last) === ',' ? last + 1 : last
  if (normAt(line, about) !== 'tentang') return undefined
  const kind = kindAt(line, first)
  const title = titleFrom(line, about + 1)
  const cited = laws.byKey.get(`${kind} ${number}/${year}`)
  const titled = titledSo(line, title, kind, laws)
  if (!cited) return titled.find((law) => (law.number === number) !== (law.year === year))
  if (title.some((word) => shares(word.norm, cited.words))) return undefined
  const isTitle = title.filter(({ isNamed }) => isNamed).length >= FEWEST_WORDS || titled.length > 0
  return isTitle ? cited : undefined
}

/** A title of fewer words may be a short name. */
const FEWEST_WORDS = 2
/** Most words of a title that are read. */
const LONGEST_TITLE = 14

interface TitleWord {
  readonly at: number
  readonly norm: string
  /** Begins with a capital and is no acronym, as in a title written out. */
  readonly isNamed: boolean
}

/** The words behind "tentang" up to a mark that ends them. */
function titleFrom(line: Line, start: number): TitleWord[] {
  const title: TitleWord[] = []
  for (let at = start; title.length < LONGEST_TITLE; at++) {
    const norm = normAt(line, at)
    if (line.tokens[at]?.kind !== 'word') {
      if (norm === ',' || norm === '/') continue
      break
    }
    const text = textAt(line, at)
    title.push({ at, norm, isNamed: isCapitalised(text) && !isAllCapitals(text) && !isSmallInTitle(norm) })
  }
  return title
}

/** The laws of this kind whose whole title stands there. */
function titledSo(line: Line, title: readonly TitleWord[], kind: string, { byWord }: Laws): Law[] {
  return (byWord.get(title[0]?.norm ?? '') ?? []).filter((law) => {
    if (!isCapitalised(textAt(line, title[0]?.at ?? 0))) return false
    if (law.kind !== kind || !law.words.every((word, i) => title[i]?.norm === word)) return false
    const end = (title[law.words.length - 1]?.at ?? 0) + 1
    // "Desa" is not "Desa Wisata", "Kesehatan" not "Kesehatan dan …".
    const next = normAt(line, end)
    if (next === ',') return goesOn(line, end + 1)
    return next === '' || (line.tokens[end]?.kind === 'mark' && next !== '/') || goesOn(line, end)
  })
}

/** A small word that no title goes on with. */
const goesOn = (line: Line, at: number) =>
  line.tokens[at]?.kind === 'word' && !isCapitalised(textAt(line, at)) && !isSmallInTitle(normAt(line, at))

/** So many letters in common make two words kin: "narkoba", "narkotika". */
const KIN = 5

function shares(word: string, others: readonly string[]): boolean {
  if (isSmallInTitle(word)) return false
  return others.some((other) => other === word || (word.length >= KIN && other.startsWith(word.slice(0, KIN))))
}
