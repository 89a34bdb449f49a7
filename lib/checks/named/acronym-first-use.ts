import type { PlacedLine } from '../../draft.ts'
import { isAllCapitals, isCapitalised, withCaseOf } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { normAt, textAt, words } from './row.ts'

/**
 * An acronym that the draft uses before it says what it stands for.
 *
 * Marks the first use in running text of a word of 2–8 capitals (digits may stand inside: P3K). Explained is: "Nama
 * Panjang (ABC)", "ABC (Nama Panjang)", "Nama Panjang atau ABC", "disingkat ABC", "ABC adalah singkatan …", and any
 * words right beside it that spell it.
 * Lists: `known`, never marked; `ignored`, no acronyms at all; `expansions`, entries "abc = nama panjang".
 * Slots: `meanings`, what it may stand for, joined by " / "; empty if the pack does not say. Suggests "Nama Panjang
 * (ABC)" if there is one meaning only. Source: EYD V II.F.3 for the form, rules-editorial E-ACR for the check.
 */
export const acronymFirstUse: NamedCheck = {
  lists: ['known', 'ignored', 'expansions'],
  slots: ['meanings'],
  find({ draft, lines, list }) {
    const settled = new Set([...NO_ACRONYMS, ...list('known'), ...list('ignored')])
    const meanings = meaningsOf(list('expansions'))
    const isLookedAt = new Set(lines.map(({ start }) => start))
    const spelledSmall = wordsNotInCapitals(draft.lines)
    const found: NamedFound[] = []
    for (const placed of draft.lines) {
      const { line } = placed
      const isRunning = isLookedAt.has(placed.start) && line.class !== 'heading' && !isInCapitals(line)
      const shouted = shoutedWords(line)
      for (let at = 0; at < line.tokens.length; at++) {
        const norm = normAt(line, at)
        if (settled.has(norm) || !isAcronym(line, at)) continue
        if (isExplained(line, at)) settled.add(norm)
        else if (isRunning && !shouted.has(at) && !spelledSmall.has(norm) && !standsForElse(line, at)) {
          settled.add(norm)
          const known = meanings.get(norm) ?? []
          const suggestions = known.length === 1 ? [`${titled(known[0] as string)} (${textAt(line, at)})`] : []
          found.push({ placed, first: at, last: at + 1, suggestions, slots: { meanings: known.join(' / ') } })
        }
      }
    }
    return found
  },
}

/**
 * Words in capitals that stand for no name to be explained: forms of address, ranks of police and army, companies,
 * units, zones, currencies (ISO 4217), RT and RW.
 */
const NO_ACRONYMS = (
  'kh hj hm tgh ra rm krt gkr ny tn yth ' +
  'akp akbp iptu ipda aiptu aipda bripka briptu bripda kompol kombes brigpol brigjen irjen komjen mayjen letjen letkol ' +
  'kolonel mayor kapten lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada ' +
  'pt cv ud pd tbk jl jln gg no tgl ok rt rw ' +
  'km hm dm cm mm kg hg mg ml dl cc ha kb mb gb tb hz khz mhz ghz kv kva kw kwh mw mwh va mdpl dpi rpm kph mph am pm ' +
  'wib wita wit rp idr usd eur sgd myr sar jpy gbp aud cny hkd krw thb'
).split(' ')

const DEGREES = words(
  'sh mh se mm st mt ss sp mp sip map msi si spd mpd sag mag sos ssos skom mkom skep mkes skm sked spt spi shut sstp stp ' +
    'ap map mba msc ma phd ak ca cpa amd amk sst mtr str mhum mpsi spsi lc ip ik',
)

const SHORTEST = 2
const LONGEST = 8
/** Letters and the digits inside. */
const LONGEST_WITH_DIGITS = 10

function isAcronym(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token?.kind !== 'word' && token?.kind !== 'mixed') return false
  if (token.end - token.start > LONGEST_WITH_DIGITS) return false
  const word = textAt(line, at)
  if (!/^[A-Z][A-Z\d]*[A-Z]$/.test(word) || isRoman(word)) return false
  const letters = word.replace(/\d/g, '').length
  return letters >= SHORTEST && letters <= LONGEST
}

/** XIV, MMXXVI; not two letters such as MI or CV, which are rarely meant as numbers. */
const isRoman = (word: string): boolean =>
  /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(word) && (word.length > 3 || /^[IVXL]+$/.test(word))

/** Words that the draft also writes with small letters: in capitals they are emphasis. */
function wordsNotInCapitals(lines: readonly PlacedLine[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { line } of lines) {
    line.tokens.forEach(({ kind, norm, start, end }, at) => {
      if (kind === 'word' && end - start <= LONGEST && !isAllCapitals(textAt(line, at))) small.add(norm)
    })
  }
  return small
}

/** All words of two letters or more are in capitals. A single word makes a title, except as an item of a list. */
function isInCapitals(line: Line): boolean {
  let count = 0
  for (let at = 0; at < line.tokens.length; at++) {
    if (line.tokens[at]?.kind !== 'word' || normAt(line, at).length < 2) continue
    if (!isAllCapitals(textAt(line, at))) return false
    count++
  }
  return count > 1 || (line.class !== 'item' && line.class !== 'label')
}

/** More capitalised words than this in a row are emphasis or a title. */
const MOST_IN_A_ROW = 2

/** Tokens in rows of words in capitals that are too long to be acronyms side by side. */
function shoutedWords(line: Line): ReadonlySet<number> {
  const shouted = new Set<number>()
  let first = 0
  for (let at = 0; at <= line.tokens.length; at++) {
    if (line.tokens[at]?.kind === 'word' && isAllCapitals(textAt(line, at))) continue
    if (at - first > MOST_IN_A_ROW) for (let i = first; i < at; i++) shouted.add(i)
    first = at + 1
  }
  return shouted
}

/** The capitals are no acronym where they stand. */
const standsForElse = (line: Line, at: number) =>
  isDegree(line, at) || isPerson(line, at) || (normAt(line, at + 1) === '$' && line.tokens[at + 1]?.gap === 'none')

/** Roles before the initials of somebody who is not named. */
const ROLES = words('inisial berinisial tersangka terduga pelaku korban saksi pasien terdakwa')

/** "berinisial TR", "TR (37)". */
const isPerson = (line: Line, at: number) =>
  ROLES.has(normAt(line, at - 1)) || (/^\d{1,2}$/.test(normAt(line, at + 2)) && normAt(line, at + 3) === ')')

/** "Rina, SH, MM": behind a name or another degree and a comma. */
function isDegree(line: Line, at: number): boolean {
  if (!DEGREES.has(normAt(line, at)) || normAt(line, at - 1) !== ',') return false
  const before = normAt(line, at - 2) === '.' ? at - 3 : at - 2
  return DEGREES.has(normAt(line, before)) || isCapitalised(textAt(line, before))
}

/** Words that say the next one is a short name, and words that say so of the one before. */
const NAMING = words('disingkat disebut dinamakan dinamai bernama istilah sebutan akronim singkatan kepanjangan')
const SPELLING = words('singkatan kepanjangan akronim')
/** What may stand between an acronym and the words that spell it. */
const BETWEEN = words(
  '( ) [ ] / , : = - – — " “ ” atau yaitu yakni adalah ialah merupakan yang biasa sering lebih dikenal dengan sebagai ' +
    'selanjutnya disingkat disebut singkatan dari nama',
)
/** Small words of a long name; they may lend a letter or not. */
const SMALL = words('dan atau di ke dari untuk yang dengan pada oleh bagi atas dalam secara of the for and in to on')
/** How far beside an acronym its long name is looked for, and the most tokens of it. */
const MOST_BETWEEN = 6
const LONGEST_NAME = 14

function isExplained(line: Line, at: number): boolean {
  return (
    isBracketed(line, at) ||
    opensBracket(line, at) ||
    isNamed(line, at) ||
    isAlternative(line, at) ||
    isSpelled(line, at)
  )
}

/** "Organisasi Kesehatan Dunia atau WHO": a name of two words before "atau", even if its letters are others. */
const isAlternative = (line: Line, at: number) =>
  normAt(line, at - 1) === 'atau' && isName(textAt(line, at - 2)) && isName(textAt(line, at - 3))

const isName = (word: string) => isCapitalised(word) && !isAllCapitals(word)

/** "Nama Panjang (ABC)", "(nama asing/ABC)". */
function isBracketed(line: Line, at: number): boolean {
  if (normAt(line, at + 1) !== ')') return false
  const before = normAt(line, at - 1)
  return (before === '(' && line.tokens[at - 2]?.kind === 'word') || before === '/'
}

/** "ABC (Nama Panjang)": two words or more, the first with the first letter or all as in a name. */
function opensBracket(line: Line, at: number): boolean {
  if (normAt(line, at + 1) !== '(') return false
  const inside: string[] = []
  for (let i = at + 2; i < at + 2 + LONGEST_NAME && normAt(line, i) !== ')'; i++) {
    if (line.tokens[i]?.kind === 'word' && !isAllCapitals(textAt(line, i))) inside.push(textAt(line, i))
  }
  if (inside.length < 2) return false
  return inside[0]?.charAt(0).toLowerCase() === normAt(line, at).charAt(0) || inside.filter(isCapitalised).length > 1
}

/** "disingkat ABC", "ABC adalah singkatan dari …". */
function isNamed(line: Line, at: number): boolean {
  if (NAMING.has(normAt(line, at - 1)) || (normAt(line, at - 1) === 'dari' && SPELLING.has(normAt(line, at - 2)))) {
    return true
  }
  return [1, 2, 3].some((step) => SPELLING.has(normAt(line, at + step)))
}

/** Words right beside the acronym spell it. */
function isSpelled(line: Line, at: number): boolean {
  const letters = lettersOf(normAt(line, at))
  let before = at - 1
  for (let i = 0; i < MOST_BETWEEN && BETWEEN.has(normAt(line, before)); i++) before--
  const name: string[] = []
  for (let i = before; i > before - LONGEST_NAME && i >= 0; i--) {
    if (line.tokens[i]?.kind === 'word') name.unshift(normAt(line, i))
    else if (normAt(line, i) !== ',') break
  }
  for (let start = 0; start < name.length - 1; start++) {
    if (name[start]?.charAt(0) === letters.charAt(0) && spells(name.slice(start), letters, true)) return true
  }

  let after = at + 1
  for (let i = 0; i < MOST_BETWEEN && BETWEEN.has(normAt(line, after)); i++) after++
  // Words that merely go on ("ABC akan …") are asked only behind a mark or a word that announces a name.
  if (after === at + 1) return false
  const following: string[] = []
  for (let i = after; i < after + LONGEST_NAME; i++) {
    if (line.tokens[i]?.kind === 'word') following.push(normAt(line, i))
    else if (normAt(line, i) !== ',') break
  }
  return spells(following, letters, false)
}

/** "p3k" is pppk: the digit says how often the letter before it stands. */
function lettersOf(norm: string): string {
  return norm.replace(/(\D)(\d)/g, (_, letter: string, times: string) => letter.repeat(Math.max(1, Number(times))))
}

/**
 * Whether two words or more, each giving its first letter and perhaps others in order, give these letters.
 * @param isWhole no word may be left over
 */
function spells(name: readonly string[], letters: string, isWhole: boolean): boolean {
  /** How many letters the words so far can have given. */
  let given = new Set([0])
  for (let i = 0; i < name.length; i++) {
    const word = name[i] as string
    const next = new Set<number>()
    for (const count of given) {
      if (SMALL.has(word) && i > 0) next.add(count)
      for (let more = 1; gives(word, letters.slice(count, count + more)) && count + more <= letters.length; more++) {
        next.add(count + more)
      }
    }
    given = next
    const isDone = given.has(letters.length) && i > 0
    if (isDone && (!isWhole || i === name.length - 1)) return true
  }
  return false
}

/** No word of a name is longer; keeps the look into words bounded. */
const LONGEST_NAME_WORD = 40

/** The letters stand in the word in this order, the first one first. */
function gives(word: string, letters: string): boolean {
  if (word.length > LONGEST_NAME_WORD || word.charAt(0) !== letters.charAt(0)) return false
  let at = 0
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Long names by acronym, from entries "abc = nama panjang". */
function meaningsOf(entries: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>()
  for (const entry of entries) {
    const equals = entry.indexOf('=')
    const acronym = entry.slice(0, Math.max(0, equals)).trim()
    const name = entry.slice(equals + 1).trim()
    if (acronym === '' || name === '') continue
    meanings.set(acronym, [...(meanings.get(acronym) ?? []), name])
  }
  return meanings
}

/** Entries come in small letters; a long name in front of its acronym is written like a name. */
const titled = (name: string) => withCaseOf('Nama Panjang', name, true)
