import { isOneLetterAway } from '../checks/named/one-letter.ts'
import { textAt } from '../checks/named/row.ts'
import { isSmallInName, lettersOf, spells } from '../checks/named/spells.ts'
import { addTo } from '../group.ts'
import { isAllCapitals } from '../letter-case.ts'
import { type Answer, type Judged, judgeOnce } from './judged.ts'
import { type Acronyms, isBeforePlace, isHeadWord, isRegion, isShortOffice, type Name } from './names.ts'
import { MOST_PLACES, type Place, placeOfWords, placesOf, type Text, type Word } from './reading.ts'

/** What the source says of the persons, offices and places of a draft. */
export function judgeNames(names: readonly Name[], source: Text, known: readonly Name[], acronyms: Acronyms): Judged[] {
  const judge = new Judge(source, known, acronyms)
  return judgeOnce(
    names.flatMap((name) => judge.parted(name)),
    ({ kind, title, head, words }) => [kind, title, head, ...words].join(' '),
    (name) => judge.of(name),
  )
}

const MISSING: Answer = { verdict: 'missing' }
const supported = (source: Place): Answer => ({ verdict: 'supported', source })
const different = (source: Place): Answer => ({ verdict: 'different', source })

class Judge {
  readonly #text: Text
  readonly #acronyms: Acronyms
  /** Names of the source by what they hold: each word, head, title, kind. */
  readonly #by = new Map<string, Name[]>()
  /** Capitalised words of the source that may be acronyms, by first letter, as indexes in its words. */
  readonly #capitals = new Map<string, number[]>()

  constructor(text: Text, known: readonly Name[], acronyms: Acronyms) {
    this.#text = text
    this.#acronyms = acronyms
    for (const name of known) {
      for (const word of new Set(name.words)) this.#index(`word ${name.kind} ${word}`, name)
      if (name.head !== '') this.#index(`head ${name.head}`, name)
      if (name.title !== '') this.#index(`title ${name.title}`, name)
      this.#index(name.kind, name)
      const [first = ''] = name.words
      if (name.kind !== 'person') this.#index(`letter ${(name.head || first).charAt(0)}`, name)
    }
    const met = new Set<string>()
    text.words.forEach(({ norm, isCapital }, i) => {
      if (
        !isCapital ||
        met.has(norm) ||
        (isHeadWord(norm) && !isShortOffice(norm, acronyms)) ||
        norm.length < 3 ||
        norm.length > LONGEST_ACRONYM
      )
        return
      met.add(norm)
      const letter = norm.charAt(0)
      if ((this.#capitals.get(letter)?.length ?? 0) < MOST_ACRONYMS) addTo(this.#capitals, letter, i)
    })
  }

  #index(key: string, name: Name): void {
    if ((this.#by.get(key)?.length ?? 0) < MOST_PLACES) addTo(this.#by, key, name)
  }

  #get(key: string): readonly Name[] {
    return this.#by.get(key) ?? []
  }

  /** "Dinas Sosial Rina Marlina" behind "Kepala" is an office and a person, where the source knows the office. */
  parted(name: Name): Name[] {
    const { isHeld, words, at, head, placed, kind, last } = name
    const least = kind === 'office' ? head.split(' ').length : 1
    if (!isHeld || this.#written(words)) return [name]
    for (let count = words.length - 1; count >= least; count--) {
      const own = words.slice(0, count)
      const isKnown = kind === 'office' ? this.#isOffice(own, true) : this.#written([...head.split(' '), ...own])
      if (!isKnown) continue
      const rest = words.slice(count)
      const isPlace = placesOf(this.#text, rest).some((at) => isBeforePlace(this.#text.words[at - 1]?.norm ?? ''))
      const [middle, from] = [at[count - 1] as number, at[count] as number]
      // "Pemkot" is two words in one token.
      if (middle === from) return [name]
      const part = { placed, title: '', head: '', isHeld: false }
      return [
        { ...name, last: middle + 1, words: own, at: at.slice(0, count), isHeld: false },
        { ...part, kind: isPlace ? 'place' : 'person', first: from, last, words: rest, at: at.slice(count) },
      ]
    }
    return [name]
  }

  /** @param isWhole nothing may follow the office's name */
  #isOffice(words: readonly string[], isWhole = false): boolean {
    if (words.length === 1 && !isShortOffice(words[0] as string, this.#acronyms)) return false
    return !!(this.#written(words) ?? this.#shortened(words, false, isWhole))
  }

  of(name: Name): Answer {
    if (name.kind === 'person') return this.#ofPerson(name)
    return name.kind === 'office' ? this.#ofOffice(name) : this.#ofPlace(name)
  }

  #ofPerson(name: Name): Answer {
    const { title, words } = name
    const holders = title === '' ? [] : this.#get(`title ${title}`)
    if (words.length === 0) return this.#ofTitle(title, holders)
    const isBehindOffice = words.length > 1 && isAllCapitals(textAt(name.placed.line, name.at[0] as number))
    const written = this.#written(words) ?? this.#inParts(name) ?? (isBehindOffice ? this.#longOf(words, 0) : undefined)
    const alike = this.#get(`word person ${words.at(-1)}`).filter((other) => isSameName(words, other.words))
    const [place] = alike
    const found = written ?? place
    if (found) {
      const titled = alike.filter((other) => other.title !== '')
      const [other] = titled
      if (title !== '' && other && !titled.some((one) => one.title === title)) return different(other)
      if (title !== '' && titled.length === 0 && holders.length === 0) return this.#ofTitle(title, holders)
      return supported(found)
    }
    const near = holders.find(({ words }) => words.length > 0) ?? this.#similar('person', words)
    return near ? different(near) : MISSING
  }

  /** "Bupati" alone is the one who is named. */
  #ofTitle(title: string, [holder]: readonly Name[]): Answer {
    if (holder) return supported(holder)
    const other = title.startsWith('wakil ') ? title.slice(6) : `wakil ${title}`
    const [deputy] = this.#get(`title ${other}`)
    if (deputy) return different(deputy)
    const words = title.split(' ')
    const start = placesOf(this.#text, words).find((at) => this.#text.words[at - 1]?.norm !== 'wakil')
    return start === undefined ? MISSING : supported(placeOfWords(this.#text, start, words.length))
  }

  #ofOffice(name: Name): Answer {
    const { words, head } = name
    const region = head.startsWith('pemerintah ') ? this.#written(words.slice(1)) : undefined
    const found = this.#written(words) ?? this.#shortened(words) ?? region ?? this.#inParts(name)
    if (found) return supported(found)
    const others = this.#get(`head ${head}`)
    const near = mostAlike(words, others) ?? this.#similar('office', words)
    return near ? different(near) : MISSING
  }

  #ofPlace(name: Name): Answer {
    const { words, head } = name
    const whole = head === '' ? words : [...head.split(' '), ...words]
    const written = this.#written(whole)
    if (written) return supported(written)
    const starts = placesOf(this.#text, words)
    const [start] = starts
    if (start !== undefined) {
      const place = placeOfWords(this.#text, start, words.length)
      const isOther = (at: number) => {
        const before = this.#text.words[at - 1]?.norm ?? ''
        return isRegion(before) && before !== head
      }
      return isRegion(head) && starts.every(isOther) ? different(place) : supported(place)
    }
    const parts = this.#inParts(name)
    if (parts) return supported(parts)
    const short = this.#shortened(whole, true)
    if (short) return supported(short)
    const near =
      (head === '' ? undefined : mostAlike(words, this.#get(`head ${head}`))) ?? this.#similar('place', words)
    return near ? different(near) : MISSING
  }

  /** Where the words stand in a row. */
  #written(words: readonly string[]): Place | undefined {
    const [start] = placesOf(this.#text, words)
    return start === undefined ? undefined : placeOfWords(this.#text, start, words.length)
  }

  /** "Wali Kota Malang Sutiaji" where the source has "Kota Malang" and "Sutiaji" apart. */
  #inParts({ kind, words }: Name): Place | undefined {
    for (let count = words.length - 1; count > 0; count--) {
      const starts = placesOf(this.#text, words.slice(0, count))
      const isPlace = starts.some((at) => isBeforePlace(this.#text.words[at - 1]?.norm ?? ''))
      if (
        starts.length === 0 ||
        (kind === 'person' && !isPlace) ||
        (kind === 'office' && !this.#isOffice(words.slice(0, count)))
      )
        continue
      const rest = words.slice(count)
      const place = placesOf(this.#text, rest).find((at) => this.#text.words[at]?.isCapital)
      if (place !== undefined) return placeOfWords(this.#text, place, rest.length)
    }
    return undefined
  }

  /**
   * The source's acronym of a long name, or its long name of an acronym, also of one behind its head ("Dinas PUPR"); what
   * follows must stand in the source, too.
   * @param isLoud the acronym must be all capitals: a place's name may spell anything
   * @param isWhole nothing may follow
   */
  #shortened(words: readonly string[], isLoud = false, isWhole = false): Place | undefined {
    const acronym = words.length > 2 && isWhole ? undefined : this.#longOf(words, isWhole ? words.length - 1 : 0)
    return acronym ?? (isWhole ? undefined : this.#longOf(words, 1)) ?? this.#acronymOf(words, isLoud, isWhole)
  }

  /** @param skipped how many words stand before the acronym, in the long name, too */
  #longOf(words: readonly string[], skipped: number): Place | undefined {
    const [head, acronym] = [words.slice(0, skipped), words[skipped] ?? '']
    const rest = words.slice(skipped + 1)
    if (acronym.length < 3 || acronym.length > LONGEST_ACRONYM || !this.#isThere(rest)) return undefined
    for (const long of this.#acronyms.get(acronym) ?? []) {
      const place = head[0] === undefined || head[0] === long[0] ? this.#written(long) : undefined
      if (place) return place
    }
    const letters = lettersOf(acronym)
    return this.#get(`letter ${(words[0] as string).charAt(0)}`).find(({ kind, head: own, words }) => {
      const all = kind === 'office' || own === '' ? words : [...own.split(' '), ...words]
      if (head[0] !== undefined && head[0] !== all[0]) return false
      return all.some((_, i) => i > skipped && abbreviates(all.slice(skipped, i + 1), letters))
    })
  }

  #acronymOf(words: readonly string[], isLoud: boolean, isWhole: boolean): Place | undefined {
    if (words.length < 2) return undefined
    for (const at of this.#capitals.get((words[0] as string).charAt(0)) ?? []) {
      const { norm, placed, at: token } = this.#text.words[at] as Word
      if (isLoud && !isAllCapitals(textAt(placed.line, token))) continue
      for (let count = words.length; count > (isWhole ? words.length - 1 : 1); count--) {
        const long = words.slice(0, count)
        const isKnown = this.#acronyms.get(norm)?.some((row) => row.join(' ') === long.join(' '))
        if (!isKnown && !abbreviates(long, lettersOf(norm))) continue
        if (this.#isThere(words.slice(count))) return placeOfWords(this.#text, at, 1)
      }
    }
    return undefined
  }

  /** Whether the words, if there are any, stand in a row in the source. */
  #isThere(words: readonly string[]): boolean {
    return words.length === 0 || placesOf(this.#text, words).some((at) => this.#text.words[at]?.isCapital)
  }

  /** A name of the kind that shares a word with this one or is one letter off. */
  #similar(kind: Name['kind'], words: readonly string[]): Place | undefined {
    for (const word of words) {
      if (word.length < 4) continue
      const [other] = this.#get(`word ${kind} ${word}`)
      if (other) return other
    }
    return this.#get(kind).find((other) =>
      other.words.some((word) => word.length > 3 && words.some((one) => isLike(one, word))),
    )
  }
}

/**
 * Whether words are shortened to these letters: as an acronym, or the first word so and of each other one a piece, "Dinas
 * Perhubungan" to "dishub".
 */
function abbreviates(words: readonly string[], letters: string): boolean {
  if (words.length < 2) return false
  if (spells(words, letters, true)) return true
  let given = new Set<number>()
  const [first = '', ...others] = words
  for (let count = 1; count < letters.length && isSubsequence(letters.slice(0, count), first); count++) given.add(count)
  for (const word of others) {
    if (isSmallInName(word)) continue
    const next = new Set<number>()
    for (const from of given) {
      for (let to = from + 2; to <= letters.length && word.includes(letters.slice(from, to)); to++) next.add(to)
    }
    given = next
  }
  return given.has(letters.length)
}

function isSubsequence(letters: string, word: string): boolean {
  if (letters.charAt(0) !== word.charAt(0)) return false
  let at = 0
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

const LONGEST_ACRONYM = 20
/** Acronyms of one first letter that are looked at. */
const MOST_ACRONYMS = 200

const isLike = (a: string, b: string) => a.length > 3 && isOneLetterAway(a, b)

function mostAlike(words: readonly string[], others: readonly Name[]): Name | undefined {
  let best: Name | undefined
  let most = -1
  for (const other of others) {
    const shared = words.filter(
      (word) => other.words.includes(word) || other.words.some((one) => isLike(one, word)),
    ).length
    if (shared > most) {
      most = shared
      best = other
    }
  }
  return best
}

/** Names of Muhammad as they are shortened. */
const MUHAMMAD = new Set([
  'm',
  'moh',
  'muh',
  'mohammad',
  'muhammad',
  'mochamad',
  'mohamad',
  'muhamad',
  'moch',
  'muchamad',
])

/** Whether one name is a shorter form of the other: words left out, or initials. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const word of short) {
    while (at < long.length && !isSameWord(word, long[at] as string)) at++
    if (at++ >= long.length) return false
  }
  return a.length <= b.length || short.length > 0
}

function isSameWord(a: string, b: string): boolean {
  if (a === b || (MUHAMMAD.has(a) && MUHAMMAD.has(b))) return true
  return (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)
}
