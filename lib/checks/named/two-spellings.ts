import type { PlacedLine } from '../../draft.ts'
import { onceALine } from '../../facts.ts'
import { addTo } from '../../group.ts'
import { isSmallAt } from '../../letter-case.ts'
import type { Line } from '../../line.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { isOneLetterAway } from './one-letter.ts'
import { normAt, textAt, words } from './row.ts'

/**
 * One name in two spellings: "Ahmad Fauzi" and "Achmad Fauzi". Readers cannot tell who is meant, or whether it is one person.
 *
 * Marks, in a name of two capitalised words or more, the word that is elsewhere written otherwise beside the same word. The
 * two must sound alike ("Achmad", "Ahmad"; "Fauzi", "Fauzy"; "Syawaluddin", "Syawaludin"); between the same two words, or
 * behind an office that one person holds, one letter may differ. Marks the spelling used less, or else the later one.
 * Lists: none. Slots: `other`, the other spelling. Suggests it if it is used more.
 */
export const twoSpellings: NamedCheck = {
  lists: [],
  slots: ['other'],
  find({ lines }) {
    const byContext = new Map<string, Place[]>()
    for (const placed of lines) {
      for (const { at, context } of namesIn(placed.line)) {
        addTo(byContext, context, { placed, at })
      }
    }
    const found = new Map<string, NamedFound>()
    for (const [context, places] of byContext) {
      // Most names stand in the draft once.
      if (places.length < 2) continue
      for (const [rare, often] of contradictions(spellingsOf(places), isSureIn(context))) {
        const [{ placed: other, at: otherAt }] = often
        const written = textAt(other.line, otherAt)
        const suggestions = often.length > rare.length ? [written] : []
        for (const { placed, at } of rare) {
          found.set(`${placed.start} ${at}`, {
            placed,
            first: at,
            last: at + 1,
            suggestions,
            slots: { other: written },
          })
        }
      }
    }
    return [...found.values()]
  },
}

interface Place {
  readonly placed: PlacedLine
  readonly at: number
}

/** Where one spelling stands. */
type Spelling = readonly [Place, ...Place[]]

const normOf = ([{ placed, at }]: Spelling) => normAt(placed.line, at)

interface Name {
  readonly at: number
  /** The words beside it, "_" for itself: "bupati _", "_ fauzi", "ahmad _ rahman". */
  readonly context: string
}

/** Longer tokens are no names. */
const LONGEST = 30
const SHORTEST = 4

const namesIn = onceALine((line) => {
  const names: Name[] = []
  if (line.class === 'heading') return names
  const add = (at: number, context: string) => {
    if (normAt(line, at).length >= SHORTEST) names.push({ at, context })
  }
  /** How many words of a name stand in a row up to here. */
  let row = 0
  for (let at = 0; at < line.tokens.length; at++) {
    if (!isName(line, at)) {
      row = 0
      continue
    }
    row = row > 0 && line.tokens[at]?.gap === 'space' ? row + 1 : 1
    if (row < 2) continue
    const [before, here] = [normAt(line, at - 1), normAt(line, at)]
    add(at - 1, `_ ${here}`)
    if (row > 2) add(at - 1, `${normAt(line, at - 2)} _ ${here}`)
    add(at, `${before} _`)
  }
  return names
})

/** Written like a name: a capital and small letters. */
function isName({ text, tokens }: Line, at: number): boolean {
  const { kind, norm, start, end } = tokens[at] as Line['tokens'][number]
  if (kind !== 'word' || isSmallAt(text, start) || end - start > LONGEST || end - start !== norm.length) return false
  return text.startsWith(norm.slice(1), start + 1) && text[start] !== norm[0]
}

/** Most spellings beside the same words that are compared; keeps it bounded. */
const MOST = 20

function spellingsOf(places: readonly Place[]): Spelling[] {
  const spellings = new Map<string, [Place, ...Place[]]>()
  for (const place of places) {
    const norm = normAt(place.placed.line, place.at)
    const spelling = spellings.get(norm)
    if (spelling) spelling.push(place)
    else if (spellings.size < MOST) spellings.set(norm, [place])
  }
  return [...spellings.values()]
}

/** Offices that one person holds. */
const OFFICES = words(
  'presiden gubernur bupati camat lurah kades sekda kapolda kapolres kapolresta kapolsek dandim danramil',
)

/** Whether so much stands beside a name that another person is hardly meant: an office, or a word on either side. */
function isSureIn(context: string): boolean {
  const [before = '', , after] = context.split(' ')
  return before !== '_' && (after !== undefined || OFFICES.has(before))
}

/** Pairs of one name, the spelling used less first. @param isSure one letter may differ, however it sounds */
function contradictions(spellings: readonly Spelling[], isSure: boolean): (readonly [Spelling, Spelling])[] {
  const pairs: (readonly [Spelling, Spelling])[] = []
  spellings.forEach((late, i) => {
    for (const early of spellings.slice(0, i)) {
      const [a, b] = [normOf(early), normOf(late)]
      if (!isLike(a, b) || (!(isSure && isOneLetterAway(a, b)) && soundOf(a) !== soundOf(b))) continue
      pairs.push(early.length < late.length ? [early, late] : [late, early])
    }
  })
  return pairs
}

/** Spares comparing what cannot be one name: about as long, and two letters in common at the start or the end. */
const isLike = (a: string, b: string) =>
  Math.abs(a.length - b.length) <= 2 && (a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2))

/** Old and foreign spellings of one sound, EYD V I.B and names as people write them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/[ck]h/g, 'h'],
  [/s[yj]/g, 's'],
  [/ph|v/g, 'f'],
  [/([dt])h/g, '$1'],
  [/y/g, 'i'],
  [/q/g, 'k'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
]

function soundOf(norm: string): string {
  let sound = norm
  for (const [written, spoken] of SOUNDS) sound = sound.replace(written, spoken)
  return sound
}
