import type { Draft, PlacedLine } from '../../draft.ts'
import { onceALine, onceFor } from '../../facts.ts'
import { capitalize, inTitleCase, isAllCapitals, isCapitalised, isSmallAt } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import { type Meaning, type Meanings, meaningsOf } from './meanings.ts'
import type { NamedCheck, NamedContext, NamedFound } from './named.ts'
import { normAt, textAt, words } from './row.ts'
import { isSmallInName, lettersOf, spells } from './spells.ts'

/**
 * An acronym that the draft uses without saying what it stands for, and its meaning is beyond doubt: it has one, or the words
 * around it speak for one.
 *
 * Marks the first use in running text of an acronym whose meaning the pack knows; others may be anything: names, brands,
 * codes. Explained is, anywhere in the draft: "Nama Panjang (ABC)", "ABC (Nama Panjang)", "Nama Panjang atau ABC",
 * "disingkat ABC", "ABC adalah singkatan …", any words right beside it that spell it, and the long name itself, in a hashtag,
 * too. An account that is named so needs no explanation either.
 * Lists: `expansions`, see `meaningsOf`; `known`, acronyms, or long names of those that are known in one meaning only.
 * Suggests "Nama Panjang (ABC)". Source: EYD V II.F.3 for the form, rules-editorial E-ACR for the check.
 */
export const acronymFirstUse: NamedCheck = {
  lists: ['known', 'expansions'],
  slots: [],
  find: (context) => usesIn(context).flatMap((use) => (use.left.length === 1 ? foundAt(use) : [])),
}

/**
 * The same of an acronym of several meanings that nothing decides between. Slots: `meanings`, those that are left, joined by
 * " / ". Suggests "Nama Panjang (ABC)" for each.
 */
export const acronymTwoMeanings: NamedCheck = {
  lists: ['known', 'expansions'],
  slots: ['meanings'],
  find: (context) =>
    usesIn(context).flatMap((use) => {
      const meanings = use.left.map(({ name }) => name).join(' / ')
      return use.left.length > 1 ? { ...foundAt(use), slots: { meanings } } : []
    }),
}

interface Use {
  readonly placed: PlacedLine
  readonly at: number
  /** The meanings that the words around it do not speak against. */
  readonly left: readonly Meaning[]
}

/** The first use of each acronym that the draft does not explain. */
function usesIn({ draft, lines, list, texts }: NamedContext): Use[] {
  const meanings = meaningsOf(texts('expansions'))
  const acronymsIn = acronymsAmong(meanings)
  const isLookedAt = new Set(lines.map(({ start }) => start))
  const explained = new Set<string>()
  const firstUses = new Map<string, Omit<Use, 'left'>>()
  for (const placed of draft.lines) {
    for (const { at, isExplained } of acronymsIn(placed.line)) {
      const norm = normAt(placed.line, at)
      if (isExplained) explained.add(norm)
      else if (!firstUses.has(norm) && isLookedAt.has(placed.start) && isRunning(placed.line)) {
        firstUses.set(norm, { placed, at })
      }
    }
  }
  const known = list('known')
  const open = [...firstUses].filter(([norm]) => !explained.has(norm) && !known.has(norm))
  if (open.length === 0) return []
  const text = textOf(draft)
  return open.flatMap(([norm, use]) => {
    const all = meanings.get(norm) ?? []
    if (isNamedIn(text, norm, all)) return []
    const left = all.length > 1 ? likely(all, text, use) : all
    const isUnderstood = left.filter((one) => known.has(one.words.join(' '))).length === 1
    return isUnderstood ? [] : { ...use, left }
  })
}

function foundAt({ placed, at, left }: Use): NamedFound {
  const suggestions = canHold(placed.line, at) ? left.flatMap((meaning) => longForm(placed.line, at, meaning)) : []
  return { placed, first: at, last: at + 1, suggestions }
}

/** "Nama Panjang (ABC)", unless a word beside it says part of it already: "Dinas DLH". */
function longForm(line: Line, at: number, { name, words }: Meaning): string[] {
  if (normAt(line, at - 1) === words[0] || normAt(line, at + 1) === words.at(-1)) return []
  const opens = opensSentence(line, at)
  const inCase = isInName(line, at, words) ? inTitleCase(name) : opens ? capitalize(name) : name
  return [`${inCase} (${textAt(line, at)})`]
}

const opensSentence = (line: Line, at: number) => line.sentences.some(({ first }) => first === at)

/** What can have a name behind it that makes all of it a name: "Ruang Publik Terpadu Ramah Anak Melati". */
const NAMEABLE = words(
  'badan balai gabungan instalasi kantor kelompok kesatuan laboratorium lembaga pelabuhan pondok pos pusat resor ruang ' +
    'satuan taman tempat tim unit',
)

/** What can have a common noun behind it that makes all of it a name: "Kepala UPTD", "Aula OPD". */
const HEADING = words(
  'aula bendahara bidang camat direktur gedung jabatan kabid kabag kantor kasi kepala ketua komandan pembina pengawas ' +
    'pengurus plh plt sekretaris wakil',
)

/** A common noun is part of a name there: "Kepala UPTD", "RPTRA Melati". EYD V I.F.10–17. */
function isInName(line: Line, at: number, [head = '']: readonly string[]): boolean {
  const isTitled = (i: number) => line.tokens[i]?.kind === 'word' && isCapitalised(textAt(line, i))
  const isBeside = (i: number) => line.text.slice(line.tokens[i]?.end, line.tokens[i + 1]?.start) === ' '
  const before = at - 1
  if (HEADING.has(normAt(line, before)) && isTitled(before) && isBeside(before) && !opensSentence(line, before))
    return true
  return NAMEABLE.has(head) && isBeside(at) && isTitled(at + 1)
}

/** No bracket is open there, nor is the acronym part of something: "OPD/UPTD". */
function canHold(line: Line, at: number): boolean {
  let open = 0
  for (let i = 0; i < at; i++) {
    if (normAt(line, i) === '(') open++
    else if (normAt(line, i) === ')') open--
  }
  return open <= 0 && normAt(line, at - 1) !== '/' && normAt(line, at + 1) !== '/'
}

/** A heading is too short for long names, and a line in capitals shouts. */
const isRunning = (line: Line): boolean => line.class !== 'heading' && !isInCapitals(line)

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

interface Acronym {
  readonly at: number
  readonly isExplained: boolean
}

/** Finds in a line the acronyms that have these meanings, written as the pack does or in capitals. */
const acronymsAmong = onceFor((meanings: Meanings) =>
  onceALine((line) => {
    const acronyms: Acronym[] = []
    for (let at = 0; at < line.tokens.length; at++) {
      const { kind, norm, start } = line.tokens[at] as Line['tokens'][number]
      if ((kind !== 'word' && kind !== 'mixed') || isSmallAt(line.text, start)) continue
      const some = meanings.get(norm)
      if (!some) continue
      const text = textAt(line, at)
      if (text !== some[0]?.acronym && !isAllCapitals(text)) continue
      if (!isCode(line, at) && !isShouted(line, at)) acronyms.push({ at, isExplained: isExplained(line, at) })
    }
    return acronyms
  }),
)

/** More words in capitals in a row are emphasis or a title. */
const MOST_IN_A_ROW = 3

function isShouted(line: Line, at: number): boolean {
  let first = at
  while (first > at - MOST_IN_A_ROW && isInCapitalsAt(line, first - 1)) first--
  let last = at + 1
  while (last <= first + MOST_IN_A_ROW && isInCapitalsAt(line, last)) last++
  return last - first > MOST_IN_A_ROW
}

const isInCapitalsAt = (line: Line, at: number) => line.tokens[at]?.kind === 'word' && isAllCapitals(textAt(line, at))

/** "No. 70/MPP/Kep/2003", and a person: "TKD (45)". */
const isCode = (line: Line, at: number) =>
  (normAt(line, at - 1) === '/' && line.tokens[at - 2]?.kind === 'number') ||
  (/^\d{1,2}$/.test(normAt(line, at + 2)) && normAt(line, at + 3) === ')')

/** The words of a draft. */
interface Text {
  /** One space around each; small words and marks left out, so that long names are found however they are joined. */
  readonly running: string
  /** Hashtags and accounts, a space between. */
  readonly tags: string
  readonly words: ReadonlySet<string>
}

/** Several rules ask of one draft. */
const textOf = onceFor(readText)

function readText(draft: Draft): Text {
  const words: string[] = []
  const tags: string[] = []
  for (const { line } of draft.lines) {
    for (const { kind, norm } of line.tokens) {
      if (kind === 'hashtag' || kind === 'mention') tags.push(norm)
      else if ((kind === 'word' || kind === 'mixed') && !isSmallInName(norm)) words.push(norm)
    }
  }
  return { running: ` ${words.join(' ')} `, tags: tags.join(' '), words: new Set(words) }
}

/** A shorter acronym is in an account by chance. */
const SHORTEST_IN_ACCOUNT = 3

/** The draft has a long name of it somewhere, or an account or hashtag that is called so. */
function isNamedIn({ running, tags }: Text, norm: string, meanings: readonly Meaning[]): boolean {
  if (tags !== '' && norm.length >= SHORTEST_IN_ACCOUNT && tags.includes(norm)) return true
  return meanings.some(({ words }) => {
    const main = words.filter((word) => !isSmallInName(word))
    return running.includes(` ${main.join(' ')} `) || (tags !== '' && tags.includes(words.join('')))
  })
}

/** A sign right beside the acronym counts for so many: "Kemenko PMK", "PPA Polres". */
const BESIDE = 3

/** The meanings that most words of the draft speak for; all of them if none does. */
function likely(
  meanings: readonly Meaning[],
  { words }: Text,
  { placed: { line }, at }: Omit<Use, 'left'>,
): readonly Meaning[] {
  const beside = [normAt(line, at - 1), normAt(line, at + 1)]
  const votes = meanings.map(({ signs }) =>
    signs.reduce((sum, sign) => sum + (beside.includes(sign) ? BESIDE : words.has(sign) ? 1 : 0), 0),
  )
  const most = Math.max(...votes)
  return meanings.filter((_, i) => votes[i] === most)
}

/** Words that say the next one is a short name, and words that say so of the one before. */
const NAMING = words('disingkat disebut dinamakan dinamai bernama istilah sebutan akronim singkatan kepanjangan')
const SPELLING = words('singkatan kepanjangan akronim')
/** What may stand between an acronym and the words that spell it. */
const BETWEEN = words(
  '( ) [ ] / , : = - – — " “ ” atau yaitu yakni adalah ialah merupakan yang biasa sering lebih dikenal dengan sebagai ' +
    'selanjutnya disingkat disebut singkatan dari nama',
)
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

/** "Organisasi Kesehatan Dunia atau WHO": a name of two words beside "atau", even if its letters are others. */
const isAlternative = (line: Line, at: number) =>
  (normAt(line, at - 1) === 'atau' && isName(textAt(line, at - 2)) && isName(textAt(line, at - 3))) ||
  (normAt(line, at + 1) === 'atau' && isName(textAt(line, at + 2)) && isName(textAt(line, at + 3)))

const isName = (word: string) => isCapitalised(word) && !isAllCapitals(word)

/** Most tokens of a bracket that holds acronyms alone: "(UPTD PPA)", "(foreign name/ABC)". */
const MOST_BRACKETED = 4

/** "Nama Panjang (ABC)", "(nama asing/ABC)", "Nama Panjang Unit (UPTD PPA)". */
function isBracketed(line: Line, at: number): boolean {
  let last = at + 1
  while (last < at + MOST_BRACKETED && isInBracket(line, last)) last++
  if (normAt(line, last) !== ')') return false
  if (normAt(line, at - 1) === '/') return true
  let first = at - 1
  while (first > at - MOST_BRACKETED && isInBracket(line, first)) first--
  return normAt(line, first) === '(' && line.tokens[first - 1]?.kind === 'word'
}

const isInBracket = (line: Line, at: number) =>
  normAt(line, at) === '/' || normAt(line, at) === '-' || (normAt(line, at) !== '' && isAllCapitals(textAt(line, at)))

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
