import { monthNumber, weekdayNumber } from '../checks/named/calendar.ts'
import { isGlued, normAt, textAt, words } from '../checks/named/row.ts'
import type { PlacedLine } from '../draft.ts'
import { addTo } from '../group.ts'
import { isAllCapitals } from '../letter-case.ts'
import { isShortForm, type Place, sentenceNumber, type Text, type Word } from './reading.ts'

/** Persons, offices and places that a text names. */

export interface Name extends Place {
  readonly kind: 'person' | 'office' | 'place'
  /** The office that a person holds and one person alone can hold: "wali kota"; '' for none. */
  readonly title: string
  /** What an office or a place is: "dinas", "kelurahan"; '' for none. */
  readonly head: string
  /** The name itself, that of an office with its head; empty for a title alone. */
  readonly words: readonly string[]
  /** The token of each of `words`. */
  readonly at: readonly number[]
  /** Somebody's office; the person's name may follow without a mark: "Kepala Dinas Sosial Rina Marlina". */
  readonly isHeld: boolean
}

/** Titles that one person of a town holds: who is meant is known without the name. */
const OFFICES =
  'presiden|wakil presiden|gubernur|wakil gubernur|bupati|wakil bupati|wali kota|wakil wali kota|sekretaris daerah|camat|' +
  'lurah|kepala desa|kapolres|wakapolres|kapolresta|kapolda|kapolsek|dandim|danramil|kajari'
/** Titles that say of the words behind them that they are a person's name. */
const HONORIFICS =
  'bapak|ibu|pak|bu|saudara|saudari|sdr|h|hj|dr|drs|dra|drg|ir|prof|kh|ustaz|ustadz|ustazah|kiai|nyai|gus|bunda|kepala|' +
  'wakil kepala|ketua|wakil ketua|sekretaris|bendahara|asisten|staf ahli|menteri|wakil menteri|direktur|direktur utama|' +
  'rektor|plt|pj|pjs|plh|penjabat|koordinator|manajer|juru bicara|komandan|almarhum|almarhumah|kompol|akp|akbp|' +
  'iptu|ipda|aiptu|letkol|mayor|kapten|kolonel|bripka|bernama'
/** Behind them stands what they are in charge of: "Menteri Pemuda dan Olahraga". */
const DEPARTMENTS = words('menteri kepala deputi')
const EXCLUSIVE = new Set(OFFICES.split('|'))
const TITLES = byFirstWord([...EXCLUSIVE, ...HONORIFICS.split('|')])

const OFFICE_HEADS = byFirstWord(
  (
    'dinas|badan|kementerian|kantor|inspektorat|sekretariat|bagian|bidang|puskesmas|rumah sakit|rsud|dprd|dpr|pemerintah kota|' +
    'pemerintah kabupaten|pemerintah provinsi|pemerintah desa|pemerintah daerah|pemerintah kecamatan|pemerintah kelurahan|' +
    'kepolisian resor|kepolisian sektor|kepolisian daerah|polres|polresta|polsek|polda|kodim|koramil|korem|kejaksaan|' +
    'pengadilan|kpu|bawaslu|baznas|bpbd|bps|bpn|bmkg|bnn|pmi|satpol pp|satuan|unit pelaksana|upt|uptd|perumda|perumdam|pdam|' +
    'universitas|politeknik|institut|sd negeri|smp negeri|sma negeri|smk negeri|karang taruna|palang merah|satgas|komisi|' +
    'dewan|lembaga|perusahaan umum daerah|tim penggerak pkk|diskominfo|dinkes|disdik|dinsos|dishub|disdukcapil|' +
    'dispendukcapil|disperindag|disnaker|dispora|disparbud|dlh|dpupr|bappeda|bapenda|kemenag|kemenkes|basarnas|pln'
  ).split('|'),
)
const PLACE_HEADS = byFirstWord(
  (
    'kota|kabupaten|provinsi|kecamatan|kelurahan|desa|dusun|lingkungan|jalan|gang|gedung|lapangan|alun-alun|taman|pasar|' +
    'terminal|stasiun|bandara|pelabuhan|stadion|gor|aula|pendopo|pendapa|masjid|gereja|pura|vihara|sungai|kali|gunung|danau|' +
    'waduk|bendungan|embung|pantai|pulau|balai kota|balai desa|balai kelurahan|balai kecamatan|hotel|ruang|perumahan|jembatan|' +
    'museum|pondok pesantren|balai|graha|simpang|perempatan|tpa|rusunawa|hutan|kampung|rth|islamic center|convention hall'
  ).split('|'),
)
/** Names beside these may be of several; the same name with another of them is another place. */
const REGIONS = words('kota kabupaten provinsi kecamatan kelurahan desa dusun')

/** Behind them stands a place. */
const PREPOSITIONS = words('di ke dari asal')
/** Behind them stands who said it. */
const SAYING = words(
  'kata ujar jelas tutur ungkap terang tegas ucap papar tandas imbuh sebut tambah menurut pungkas katanya ujarnya tuturnya ' +
    'ungkapnya tegasnya jelasnya',
)
/** Before them stands who says it. */
const SAYS = words(
  'mengatakan menyampaikan menyebut menyebutkan menjelaskan menegaskan mengungkapkan menuturkan menambahkan berharap ' +
    'mengimbau mengajak meminta menyatakan berpesan mengapresiasi menilai mengaku menerangkan memaparkan membuka meresmikan ' +
    'menutup melepas memimpin melantik meninjau menyerahkan',
)
/** Capitals that name no person, office or place. */
const NO_NAMES = words(
  'rp wib wita wit km kg nomor no pasal ayat undang-undang perda perbup perwali anda allah tuhan hari bulan tahun ramadan idulfitri iduladha natal instagram facebook whatsapp ' +
    "youtube tiktok google telegram internet covid-19 islam alquran al-qur'an indonesia beliau ia dia kami kita " +
    'sobat kawan yuk mari',
)

type Heads = ReadonlyMap<string, readonly (readonly string[])[]>

/** Longest first. */
function byFirstWord(phrases: readonly string[]): Heads {
  const heads = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const row = phrase.split(' ')
    const first = row[0] as string
    heads.set(
      first,
      [...(heads.get(first) ?? []), row].sort((a, b) => b.length - a.length),
    )
  }
  return heads
}

/** Whether a word says what kind of thing a name is of. */
export const isHeadWord = (norm: string): boolean => PLACE_HEADS.has(norm) || OFFICE_HEADS.has(norm) || TITLES.has(norm)

/** Whether a name beside this word is that of a region: "kota", "kecamatan". */
export const isRegion = (norm: string): boolean => REGIONS.has(norm)

/** Whether a place is named behind this word. */
export const isBeforePlace = (norm: string): boolean => PREPOSITIONS.has(norm) || PLACE_HEADS.has(norm)

/** No name has more words. */
const LONGEST = 8

/** Long names by their acronyms, all in normal form; an acronym may have several. */
export type Acronyms = Map<string, (readonly string[])[]>

/** @param acronyms what is known; gets the offices that the text explains: "Dinas Sosial (Dinsos)" */
export function namesIn({ lines, words, starts }: Text, acronyms: Acronyms): Name[] {
  return lines.flatMap((placed, i) => {
    const own = words.slice(starts[i], starts[i + 1] ?? words.length)
    return isTold(placed, own) ? new Reader(placed, own, acronyms).read() : []
  })
}

/** Whether a word is known to be short for an office. */
export const isShortOffice = (norm: string, acronyms: Acronyms): boolean =>
  LONE.has(norm) || !!acronyms.get(norm)?.some(([head = '']) => OFFICE_HEADS.has(head))

/** In a heading or in capitals nothing tells a name from other words. */
function isTold({ line }: PlacedLine, own: readonly Word[]): boolean {
  return line.class !== 'heading' && own.some(({ at, isCapital }) => !isCapital && line.tokens[at]?.kind === 'word')
}

class Reader {
  readonly #placed: PlacedLine
  readonly #words: readonly Word[]
  readonly #acronyms: Acronyms
  readonly #names: Name[] = []
  /** Somebody's office was named: behind the comma stands the name. */
  #isAwaited = false

  constructor(placed: PlacedLine, words: readonly Word[], acronyms: Acronyms) {
    this.#placed = placed
    this.#words = words
    this.#acronyms = acronyms
  }

  read(): Name[] {
    for (let i = 0; i < this.#words.length; ) i = Math.max(i + 1, this.#readFrom(i))
    return this.#names
  }

  /** @returns where to go on */
  #readFrom(i: number): number {
    const { norm } = this.#words[i] as Word
    const title = this.#phraseAt(TITLES, i)
    if (title) return this.#readTitled(i)
    const isShort = isShortOffice(norm, this.#acronyms)
    const office = this.#phraseAt(OFFICE_HEADS, i) ?? (isShort ? [norm] : undefined)
    if (office && this.#isCapitalAt(i)) return this.#readOffice(i, office)
    const place = this.#phraseAt(PLACE_HEADS, i)
    if (place && this.#isName(i + place.length) && this.#follows(i + place.length)) return this.#readPlace(i, i, place)
    if (this.#isAwaited && this.#isBehindComma(i)) {
      const end = this.#nameEnd(i)
      this.#isAwaited = false
      if (end > i && !this.#isDegree(i)) return this.#add('person', i, end, { title: '', head: '', from: i })
    }
    if ((SAYING.has(norm) || PREPOSITIONS.has(norm)) && this.#phraseAt(TITLES, i + 1)) return i + 1
    if (SAYING.has(norm) && this.#isName(i + 1) && this.#follows(i + 1) && !this.#isHead(i + 1)) {
      const end = this.#nameEnd(i + 1)
      return this.#add('person', i + 1, end, { title: '', head: '', from: i + 1 })
    }
    if (PREPOSITIONS.has(norm) && this.#isName(i + 1) && this.#follows(i + 1) && !this.#isHead(i + 1)) {
      const end = this.#nameEnd(i + 1)
      const isAcronym = end === i + 2 && isAllCapitals(this.#text(i + 1))
      return isAcronym ? end : this.#add('place', i + 1, end, { title: '', head: '', from: i + 1 })
    }
    if (!this.#isName(i)) return i + 1
    const end = this.#nameEnd(i)
    if (end === i) return i + 1
    const opens = !this.#follows(i)
    const isSaying = this.#follows(end) && SAYS.has(this.#words[end]?.norm ?? '')
    const isSurelyName = !opens || end - i > 1
    if ((isSaying || this.#hasAge(end) || this.#hasDegree(end)) && isSurelyName && !isAllCapitals(this.#text(i))) {
      return this.#add('person', i, end, { title: '', head: '', from: i })
    }
    return end
  }

  #readTitled(start: number): number {
    let title = ''
    let i = start
    for (let row = this.#phraseAt(TITLES, i); row && i - start < LONGEST; row = this.#phraseAt(TITLES, i)) {
      if (i > start && !this.#follows(i)) break
      if (EXCLUSIVE.has(row.join(' '))) title = row.join(' ')
      i += row.length
    }
    // "Kepala" of what follows; the name comes behind that.
    const isOfOffice = this.#follows(i) && this.#isHead(i)
    this.#isAwaited = true
    const isDepartment = DEPARTMENTS.has(this.#words[i - 1]?.norm ?? '')
    const end = this.#follows(i) && !isOfOffice ? this.#nameEnd(i, isDepartment) : i
    const isNamed = end > i
    if (!isNamed && (title === '' || !this.#isCapitalAt(start))) return i
    // A lone "Ibu" or "Bu" behind which no name stands, or "h" of "h. 5".
    return this.#add('person', start, end, { title, head: '', from: i })
  }

  #readOffice(start: number, row: readonly string[]): number {
    const behind = start + row.length
    const end = this.#follows(behind) ? this.#nameEnd(behind, true) : behind
    const head = row.join(' ')
    const isShort = isShortOffice(head, this.#acronyms) || head === 'satpol pp'
    if (end === behind && !isShort && !(isAllCapitals(this.#text(start)) && head.length > 3)) return end
    this.#explain(start, end)
    return this.#add('office', start, end, { title: '', head, from: start })
  }

  /** "Dinas Sosial (Dinsos)". */
  #explain(start: number, end: number): void {
    const { line } = this.#placed
    const acronym = this.#words[end]
    if (end - start < 2 || !acronym?.isCapital || acronym.at !== (this.#words[end - 1] as Word).at + 2) return
    if (normAt(line, acronym.at - 1) !== '(' || normAt(line, acronym.at + 1) !== ')') return
    const long = this.#words.slice(start, end).map(({ norm }) => norm)
    addTo(this.#acronyms, acronym.norm, long)
  }

  #readPlace(start: number, from: number, row: readonly string[]): number {
    const end = this.#nameEnd(start + row.length)
    return this.#add('place', start, end, { title: '', head: row.join(' '), from: from + row.length })
  }

  #add(
    kind: Name['kind'],
    start: number,
    end: number,
    { title, head, from }: { title: string; head: string; from: number },
  ): number {
    const first = (this.#words[start] as Word).at
    const last = (this.#words[end - 1] as Word).at + 1
    const own = this.#words.slice(from, end)
    const [words, at] = [own.map(({ norm }) => norm), own.map(({ at }) => at)]
    const isHeld = this.#isAwaited && kind !== 'person'
    this.#names.push({ placed: this.#placed, first, last, kind, title, head, words, at, isHeld })
    return end
  }

  /** Where the capitalised words from `start` on end; names of offices may have "dan" in them. */
  #nameEnd(start: number, isOffice = false): number {
    let end = start
    while (
      end < start + LONGEST &&
      (end === start || this.#follows(end)) &&
      this.#isName(end) &&
      !this.#isHead(end, isOffice)
    ) {
      end++
      const isJoint = isOffice && this.#words[end]?.norm === 'dan' && this.#follows(end)
      if (isJoint && this.#isName(end + 1) && this.#follows(end + 1) && !this.#isHead(end + 1, true)) end++
    }
    return end
  }

  /** @param isInOffice "Penataan Ruang" and a lone "Desa" are part of an office's name, "Kota Malang" is not */
  #isHead(i: number, isInOffice = false): boolean {
    const norm = this.#words[i]?.norm ?? ''
    if (this.#phraseAt(TITLES, i) && norm.length > 2) return true
    if (isShortOffice(norm, this.#acronyms)) return true
    const place = this.#phraseAt(PLACE_HEADS, i)
    if (this.#phraseAt(OFFICE_HEADS, i) || (place && !isInOffice)) return true
    const behind = i + (place?.length ?? 0)
    return !!place && isRegion(place.join(' ')) && this.#isName(behind) && this.#follows(behind)
  }

  #phraseAt(heads: Heads, i: number): readonly string[] | undefined {
    const rows = heads.get(this.#words[i]?.norm ?? '')
    return rows?.find((row) =>
      row.every((word, n) => this.#words[i + n]?.norm === word && (n === 0 || this.#follows(i + n))),
    )
  }

  /** Whether a word stands right behind the one before it, in its sentence. */
  #follows(i: number): boolean {
    const [before, word] = [this.#words[i - 1], this.#words[i]]
    if (!before || !word) return false
    if (word.at - before.at <= 1) return true
    const { line } = this.#placed
    const isStopped = word.at - before.at === 2 && normAt(line, before.at + 1) === '.' && isGlued(line, before.at + 1)
    const isShort = textAt(line, before.at).length <= 4 || isShortForm(normAt(line, before.at))
    return isStopped && isShort && sentenceNumber(this.#placed, before.at) === sentenceNumber(this.#placed, word.at)
  }

  #isBehindComma(i: number): boolean {
    const word = this.#words[i] as Word
    const comma = normAt(this.#placed.line, word.at - 1) === ',' && this.#words[i - 1]?.at === word.at - 2
    if (!comma) this.#isAwaited = this.#isAwaited && this.#follows(i)
    return comma && this.#isName(i)
  }

  /** "S" of "S.Sos." */
  #isDegree(i: number): boolean {
    const { at } = this.#words[i] as Word
    const { line } = this.#placed
    return normAt(line, at + 1) === '.' && isGlued(line, at + 1) && isGlued(line, at + 2)
  }

  /** "Rina Marlina, S.E.". */
  #hasDegree(end: number): boolean {
    const next = this.#words[end]
    return !!next && normAt(this.#placed.line, next.at - 1) === ',' && this.#isCapitalAt(end) && this.#isDegree(end)
  }

  /** "Rina Marlina (45)". */
  #hasAge(end: number): boolean {
    const at = (this.#words[end - 1] as Word).at
    const { line } = this.#placed
    return normAt(line, at + 1) === '(' && /^\d\d$/.test(normAt(line, at + 2)) && normAt(line, at + 3) === ')'
  }

  #isCapitalAt(i: number): boolean {
    return this.#words[i]?.isCapital ?? false
  }

  /** Written with a capital, and no unit, month or the like. */
  #isName(i: number): boolean {
    const word = this.#words[i]
    if (!word?.isCapital || this.#placed.line.tokens[word.at]?.kind !== 'word') return false
    const { norm } = word
    return (
      !NO_NAMES.has(norm) &&
      monthNumber(norm) === undefined &&
      weekdayNumber(norm) === undefined &&
      !isRoman(this.#text(i))
    )
  }

  #text(i: number): string {
    return textAt(this.#placed.line, (this.#words[i] as Word).at)
  }
}

const isRoman = (text: string) => text.length > 1 && /^[IVXL]+$/.test(text)

/** Offices that are named by one word: short forms. "Dinas" alone is none. */
const LONE = words(
  'dprd kpu bawaslu baznas bpbd bps bpn bmkg bnn pmi pdam diskominfo dinkes disdik dinsos dishub disdukcapil dispendukcapil ' +
    'disperindag disnaker dispora disparbud dlh dpupr bappeda bapenda kemenag kemenkes basarnas pln inspektorat',
)
