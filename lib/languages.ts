import type { Lexicon } from './lexicon.ts'
import { normalize } from './normalize.ts'
import { describe, Problems, type Report } from './problem.ts'
import { checkShape, type Shape } from './shape.ts'
import { kindOf, type Token } from './tokenize.ts'

/** Word lists by language: each value holds lower-case words parted by single spaces, most telling first. */
export interface Languages {
  readonly lugas: 1
  readonly languages: Readonly<Record<string, string>>
}

/** ISO 639-3 code of the language that tokens `[first, last)` of `text` are written in, or `und`. */
export type LanguageFinder = (text: string, tokens: readonly Token[], first: number, last: number) => string

/** Most words of one language: past the function words a list only learns topics. */
export const MOST_WORDS = 300

const SHAPE: Shape = {
  is: 'object',
  about: 'Words that tell languages apart.',
  fields: {
    lugas: { required: true, shape: { is: 'one-of', about: 'Version of the format.', values: [1] } },
    languages: {
      required: true,
      shape: {
        is: 'map',
        about: 'ISO 639-3 codes and their words.',
        keys: {
          is: 'string',
          about: 'ISO 639-3 code.',
          pattern: /^[a-z]{3}$/,
          like: 'three letters of ISO 639-3, such as ind',
        },
        of: {
          is: 'string',
          about: 'Lower-case words, most telling first.',
          pattern: /^\S+( \S+)*$/,
          like: 'words parted by single spaces',
        },
        min: 1,
      },
    },
  },
}

/**
 * Checks word lists.
 * @param json parsed JSON of any shape
 * @param name how errors call the file
 * @throws PackError with the place, what was expected and what was found
 */
export function parseLanguages(json: unknown, name: string): Languages {
  const problems = new Problems()
  const report = problems.of(name)
  checkShape(json, SHAPE, report)
  if (problems.count === 0) checkWords(json as Languages, report)
  problems.throwIfAny()
  return json as Languages
}

function checkWords({ languages }: Languages, report: Report) {
  for (const [code, list] of Object.entries(languages)) {
    const at = `/languages/${code}`
    const words = list.split(' ')
    const seen = new Set<string>()
    if (words.length > MOST_WORDS) report(at, `at most ${MOST_WORDS} words`, `${words.length}`)
    for (const word of words) {
      const isWord = kindOf(word) === 'word' && normalize(word) === word
      if (!isWord) report(at, 'words in lower case that are one token each', describe(word))
      if (seen.has(word)) report(at, 'every word once', describe(word))
      seen.add(word)
    }
  }
}

/**
 * What the form of an unlisted word says: languages, weight, and `prefix…`, `…ending`, `prefix…ending` or `…inside…`
 * (two letters that Indonesian does not join). The weight, against 1 for a listed word, says how rarely the languages
 * left out have such words. From general knowledge of the languages; weights, and which languages share a form, were
 * adjusted on the development half of `langid.jsonl` (test/eval/README.md).
 */
const FORMS: readonly (readonly [languages: string, weight: number, forms: string])[] = [
  ['ind', 1, 'me…kan me…nya'],
  ['ind', 0.7, 'mem… men… ber…'],
  ['ind', 0.4, 'me… ter… pe…an ke…an pem… pen…'],
  ['ind min', 0.7, 'di…kan'],
  ['ind min', 0.2, '…kan'],
  ['ind bjn', 0.7, '…nya di…akan'],
  ['bjn', 1, 'ma…akan'],
  ['min bjn bbc', 0.4, 'mam… man…'],
  ['min bjn', 0.2, 'ba…'],
  ['min mui', 1, '…nyo'],
  ['min', 0.7, '…uih …uak …iak …uik …iek …ieh'],
  ['min bug jav bbc', 0.4, '…o'],
  ['bew', 1, '…nye'],
  ['jav', 1, '…ake …aken'],
  ['jav ban', 0.7, '…ipun …ane'],
  ['jav ban', 0.4, '…ne'],
  ['jav ban bug eng bew', 0.2, '…e'],
  ['jav sun ban mad bew', 0.4, 'ng…'],
  ['jav sun ban mad bjn', 0.2, 'ny…'],
  ['jav mad', 0.4, '…dh…'],
  ['jav eng', 0.4, '…th…'],
  ['sun', 1, '…keun'],
  ['sun ace', 0.7, '…eun …eu…'],
  ['sun mad bug', 0.2, '…na'],
  ['ban', 1, '…nyane …ayang'],
  ['ban', 0.7, 'ng…ang ny…ang n…ang n…in ka…ang ka…in'],
  ['ban bew', 0.7, 'ng…in ny…in'],
  ['mad', 1, '…aghi …eppon'],
  ['mad', 0.7, '…bh… …jh…'],
  ['mad eng', 0.4, '…gh…'],
  ['mad bug', 0.4, '…eng …bb… …cc… …dd… …jj… …kk… …mm… …nn… …pp… …rr… …tt…'],
  ['mad bug eng', 0.4, '…ll… …ss…'],
  ['mad bug mak', 0.4, "…'na"],
  ['ace', 0.7, 'geu… meu… neu… peu… …oe'],
  ['ace', 0.4, 'ji… …oe…'],
  ['eng', 1, "…tion …tions …ness …ght …n't …'s"],
  ['eng', 0.7, '…ment …ous …ful …ive …ble …ity …ed …ly …ce …ers …nts …ies …king …tting …ving …ying …nning'],
  // Indonesian writes these -ik, -ika, -si, -tur, -tas.
  ['eng', 0.7, '…ic …ics …ical …sion …sions …ture …tures …ty …age …ent'],
  ['eng', 0.4, '…ry …ck… …ee… …oo… …wh…'],
]

/** Letters that the stem has besides its affixes, at least: a shorter word only looks affixed (`ngopi`, `berat`). */
const SHORTEST_STEM = 3

/**
 * Courtesies of offices that otherwise write Indonesian ("Matur nuwun atas kehadiran Bapak dan Ibu"): they say where
 * the office is more than what language the sentence is in, so they weigh half.
 */
const COURTESIES = new Set(
  (
    'sugeng rawuh enjing sonten dalu siang matur nuwun suwun maturnuwun monggo mangga nggih wilujeng hatur nuhun ' +
    'punten sampurasun rampes rahajeng suksma swastiastu om ngiring sakalangkong mator salamet mauliate horas tabe ' +
    'santabi saleuem tarimo kasih barakat dulur sedulur dunsanak dingsanak taretan semeton baraya welcome thanks ' +
    'thank happy congratulations'
  ).split(' '),
)
const COURTESY = 0.5

/**
 * Share of the telling words from which on a sentence is in the other language: two of five switch it, one of three does
 * not, so that a borrowed word in a short title is no switch.
 */
const SWITCH = 0.35

/** Votes for the other language that are evidence at all: more than one word of a form that many languages share. */
const LEAST = 0.3

/** The same in a title-case line, where any word may be a name ("Kang Dadang Pimpin Rapat"): one listed word. */
const LEAST_IN_TITLE = 1

/** Malay words are evidence for Indonesian: within one sentence nothing this cheap tells the two apart. */
const isIndonesian = (code: string) => code === 'ind' || code === 'zsm'

/** What detectors call Malay (ISO 639-3: the macrolanguage, Malay, Standard Malay), as this file calls it. */
const MALAY: ReadonlySet<string> = new Set(['msa', 'zlm', 'zsm'])

/** What a word says about the language of its sentence. */
export interface Vote {
  readonly isIndonesian: boolean
  /** Positions of the other languages in the list of codes. */
  readonly others: Uint8Array
  readonly weight: number
  /** What each language gets when the likeliest is sought: less, the more of them share the word. */
  readonly share: number
  /** Whether the word is in a list, and has not just the form of such words. */
  readonly isListed: boolean
}

/** Votes of the words in the lists and of words by their form. */
export interface Votes {
  /** Codes of the languages beside Indonesian, as `Vote.others` counts them. */
  readonly codes: readonly string[]
  /** By number of the word in the lexicon, told when it is first met; a word that only rules know votes by its form. */
  of(number: number, word: string): Vote | undefined
}

interface AffixVote {
  readonly starts: string
  readonly ends: string
  /** Code units that the word has at least. */
  readonly least: number
  readonly vote: Vote
}

/**
 * Compiles word lists: every word votes for the languages that list it, or whose forms it has.
 * @param lexicon gets the words of the lists
 */
export function compileVotes({ languages }: Languages, lexicon: Lexicon): Votes {
  const codes = Object.keys(languages).filter((code) => !isIndonesian(code))
  const places = new Map(codes.map((code, place) => [code, place]))
  const vote = (of: readonly string[], weight: number, isListed: boolean): Vote => {
    const others: number[] = []
    let ours = false
    for (const code of of) {
      const place = places.get(code)
      if (place !== undefined) others.push(place)
      else if (isIndonesian(code)) ours = true
    }
    const share = weight / Math.max(1, others.length + (ours ? 1 : 0))
    return { isIndonesian: ours, others: Uint8Array.from(others), weight, share, isListed }
  }
  const formOf = compileForms(vote)
  const codesOf = readLists(languages, lexicon)
  const voteOf = (number: number, word: string): Vote | undefined => {
    const listing = codesOf(number)
    if (listing.length === 0) return formOf(word)
    return vote(listing, !listing.some(isIndonesian) && COURTESIES.has(word) ? COURTESY : 1, true)
  }
  /** What `voteOf` said; `null`: nothing. */
  const known: (Vote | null | undefined)[] = []
  return {
    codes,
    of(number, word) {
      if (number < 0) return formOf(word)
      // One by one, because an array with a long gap becomes a slow table.
      while (known.length <= number) known.push(undefined)
      let vote = known[number]
      if (vote === undefined) {
        vote = voteOf(number, word) ?? null
        known[number] = vote
      }
      return vote ?? undefined
    },
  }
}

/**
 * Makes a function that names the language of a sentence from the votes of its words. The likeliest other language wins
 * over Indonesian if it holds enough of the words that tell the two apart; words of both say nothing. Numbers, marks,
 * addresses and tags have no vote, nor have capitalised words inside a sentence (names) unless the line is in title case,
 * nor acronyms. The tokens must be read with the lexicon of the votes.
 * @param detect asked about sentences without any evidence; gets the sentence, answers an ISO 639-3 code or nothing
 */
export function createLanguageFinder(
  { codes, of: voteOf }: Votes,
  detect?: (sentence: string) => string | undefined,
): LanguageFinder {
  const score = new Float64Array(codes.length)
  const telling = new Float64Array(codes.length)
  const shared = new Float64Array(codes.length)

  return (text, tokens, first, last) => {
    score.fill(0)
    telling.fill(0)
    shared.fill(0)
    let indonesian = 0
    let words = 0
    let capitalised = 0
    let capitals = 0
    for (let i = first; i < last; i++) {
      const { kind, start } = tokens[i] as Token
      if (kind !== 'word') continue
      words++
      if (!isCapital(text.charCodeAt(start))) continue
      capitalised++
      if (isCapital(text.charCodeAt(start + 1))) capitals++
    }
    if (words === 0) return 'und'
    const isTitle = capitalised * 2 > words
    const isCapitals = capitals * 2 > words

    let isFirst = true
    for (let i = first; i < last; i++) {
      const { kind, start, norm, number } = tokens[i] as Token
      if (kind !== 'word') continue
      const hasCapital = isCapital(text.charCodeAt(start))
      const isName = hasCapital && !isFirst && !isTitle
      const isAcronym = hasCapital && !isCapitals && isCapital(text.charCodeAt(start + 1))
      isFirst = false
      if (isName || isAcronym) continue
      const vote = voteOf(number, norm)
      if (!vote) continue
      const { others, weight, share } = vote
      if (isTitle && hasCapital && !vote.isListed && !vote.isIndonesian) continue
      if (vote.isIndonesian) indonesian += weight
      const side = vote.isIndonesian ? shared : telling
      for (let k = 0; k < others.length; k++) {
        const code = others[k] as number
        score[code] = (score[code] as number) + share
        side[code] = (side[code] as number) + weight
      }
    }

    let best = 0
    for (let code = 1; code < codes.length; code++) {
      if ((score[code] as number) > (score[best] as number)) best = code
    }
    const other = telling[best] ?? 0
    const ours = indonesian - (shared[best] ?? 0)
    if (other < (isTitle ? LEAST_IN_TITLE : LEAST)) {
      return indonesian > 0 ? 'ind' : ask(detect, text, tokens, first, last)
    }
    if (isTitle && other <= LEAST_IN_TITLE && ours > 0) return 'ind'
    return other >= SWITCH * (other + ours) ? (codes[best] as string) : 'ind'
  }
}

function ask(
  detect: ((sentence: string) => string | undefined) | undefined,
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string {
  const code = detect?.(text.slice(tokens[first]?.start, tokens[last - 1]?.end)) ?? 'und'
  return MALAY.has(code) ? 'ind' : code
}

type MakeVote = (of: readonly string[], weight: number, isListed: boolean) => Vote

/** @returns which languages list a word, by its number */
function readLists(languages: Languages['languages'], lexicon: Lexicon): (word: number) => readonly string[] {
  /** The languages of each word, as one of the sets: few words have a set of their own. */
  const setOf: number[] = []
  const sets: (readonly string[])[] = [[]]
  for (const [code, list] of Object.entries(languages)) {
    /** What each set becomes with this language. */
    const withCode: number[] = []
    for (const word of list.split(' ')) {
      const number = lexicon.add(word)
      while (setOf.length <= number) setOf.push(0)
      const before = setOf[number] as number
      while (withCode.length <= before) withCode.push(0)
      if (withCode[before] === 0) withCode[before] = sets.push([...(sets[before] as readonly string[]), code]) - 1
      setOf[number] = withCode[before] as number
    }
  }
  return (word) => sets[setOf[word] ?? 0] as readonly string[]
}

/** Letters that forms are made of: none of these, a to z, apostrophe. */
const LETTERS = 28
const letterOf = (c: number): number => {
  if (c >= 97 && c <= 122) return c - 96
  return c === 39 ? LETTERS - 1 : 0
}

/** Two letters as one place of a table. */
const pairOf = (first: number, second: number): number => letterOf(first) * LETTERS + letterOf(second)

type Rows = (AffixVote[] | undefined)[]

function compileForms(vote: MakeVote): (word: string) => Vote | undefined {
  // Forms by their last two letters, or by the first two of those that are only a beginning; long ones come first.
  const byEnd: Rows = new Array(LETTERS * LETTERS).fill(undefined)
  const byStart: Rows = new Array(LETTERS * LETTERS).fill(undefined)
  const inside: (Vote | undefined)[] = new Array(LETTERS * LETTERS).fill(undefined)
  const rows: AffixVote[] = []
  for (const [languages, weight, forms] of FORMS) {
    const cast = vote(languages.split(' '), weight, false)
    for (const form of forms.split(' ')) {
      const [starts = '', ends = '', isInside] = form.split('…')
      if (isInside === undefined)
        rows.push({ starts, ends, least: starts.length + ends.length + SHORTEST_STEM, vote: cast })
      else inside[pairOf(ends.charCodeAt(0), ends.charCodeAt(1))] = cast
    }
  }
  for (const row of rows.sort((a, b) => b.least - a.least)) {
    const { starts, ends } = row
    const last = ends.charCodeAt(ends.length - 1)
    if (ends === '') put(byStart, pairOf(starts.charCodeAt(0), starts.charCodeAt(1)), row)
    else if (ends.length > 1) put(byEnd, pairOf(ends.charCodeAt(ends.length - 2), last), row)
    // A form of one letter stands under every pair it can be in.
    else for (let first = 1; first < LETTERS; first++) put(byEnd, first * LETTERS + letterOf(last), row)
  }
  const accented = vote(ACCENTED.split(' '), 0.4, false)
  const arabic = vote(['ara'], 1, false)

  return (word) => {
    const { length } = word
    const first = word.charCodeAt(0)
    if (isArabic(first)) return arabic
    if (length > 1) {
      const end = pairOf(word.charCodeAt(length - 2), word.charCodeAt(length - 1))
      const start = pairOf(first, word.charCodeAt(1))
      const affix = longest(byEnd[end], word) ?? longest(byStart[start], word)
      if (affix) return affix
    }
    let before = first
    for (let i = 1; i < length; i++) {
      const letter = word.charCodeAt(i)
      if (isAccented(letter)) return accented
      const cast = inside[pairOf(before, letter)]
      if (cast && !(i === 2 && isPrefixBeforeU(first, letter))) return cast
      before = letter
    }
    return undefined
  }
}

function put(rows: Rows, pair: number, row: AffixVote): void {
  const known = rows[pair]
  if (known) known.push(row)
  else rows[pair] = [row]
}

function longest(rows: readonly AffixVote[] | undefined, word: string): Vote | undefined {
  if (!rows) return undefined
  for (let i = 0; i < rows.length; i++) {
    const { starts, ends, least, vote } = rows[i] as AffixVote
    if (word.length < least || !holdsAt(word, ends, word.length - ends.length) || !holdsAt(word, starts, 0)) continue
    return vote
  }
  return undefined
}

/** Languages here that are at times written with é, è, â and the like; Indonesian since 1972 is not. */
const ACCENTED = 'jav sun mad ban ace bug'

/** In place of `startsWith` and `endsWith`: parts are one to four letters, and a whole draft takes a tenth less time. */
function holdsAt(word: string, part: string, at: number): boolean {
  for (let i = 0; i < part.length; i++) if (word.charCodeAt(at + i) !== part.charCodeAt(i)) return false
  return true
}

const isCapital = (c: number) => c >= 65 && c <= 90
/** Latin letters beyond ASCII: blocks Latin-1 Supplement to Latin Extended-B. */
const isAccented = (c: number) => c >= 0xc0 && c < 0x250
const isArabic = (c: number) => c >= 0x600 && c < 0x700
/** `keuangan`, `seumur`: Indonesian prefixes before a stem in u. */
const isPrefixBeforeU = (first: number, letter: number) => letter === 117 && (first === 107 || first === 115)
