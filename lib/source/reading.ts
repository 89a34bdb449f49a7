import { normAt, textAt, words } from '../checks/named/row.ts'
import { compile } from '../compile.ts'
import { type PlacedLine, readDraft, spanOf } from '../draft.ts'
import { addTo } from '../group.ts'
import { isCapitalised } from '../letter-case.ts'
import { createLineReader, type Line } from '../line.ts'
import { sentenceAround } from '../sentences.ts'
import type { Span } from '../types.ts'

/** How the source check reads a text: its lines, and its words in one row, whatever marks stand between them. */

/** Tokens `[first, last)` of a line. */
export interface Place {
  readonly placed: PlacedLine
  readonly first: number
  readonly last: number
}

/** One word of a text, short forms written out: "Pemkot" is two. */
export interface Word {
  readonly norm: string
  readonly placed: PlacedLine
  /** Its token. */
  readonly at: number
  readonly isCapital: boolean
}

export interface Text {
  readonly lines: readonly PlacedLine[]
  /** Words and numbers, in order. */
  readonly words: readonly Word[]
  /** For each of `lines`, where its words begin in `words`. */
  readonly starts: readonly number[]
  /** Where a word, or two in a row joined by a space, stand in `words`; no more places than `MOST_PLACES` each. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** What stands more often says nothing new; keeps the comparing linear. */
export const MOST_PLACES = 32

/** Short forms that name the same as the long one; what letters spell anyway ("Dinkes") is told by them. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'walikota wali kota',
    'walkot wali kota',
    'wawali wakil wali kota',
    'wawalkot wakil wali kota',
    'wabup wakil bupati',
    'wagub wakil gubernur',
    'wapres wakil presiden',
    'pemkot pemerintah kota',
    'pemkab pemerintah kabupaten',
    'pemprov pemerintah provinsi',
    'pemda pemerintah daerah',
    'pemdes pemerintah desa',
    'pemdesa pemerintah desa',
    'kades kepala desa',
    'sekda sekretaris daerah',
    'sekdes sekretaris desa',
    'sekcam sekretaris camat',
    'sekdin sekretaris dinas',
    'kadis kepala dinas',
    'kadinas kepala dinas',
    'kabid kepala bidang',
    'kabag kepala bagian',
    'kasi kepala seksi',
    'kasubag kepala subbagian',
    'kapus kepala puskesmas',
    'mendagri menteri dalam negeri',
    'menkeu menteri keuangan',
    'menkes menteri kesehatan',
    'mensos menteri sosial',
    'menag menteri agama',
    'mentan menteri pertanian',
    'mendag menteri perdagangan',
    'menhub menteri perhubungan',
    'menaker menteri ketenagakerjaan',
    'menpora menteri pemuda dan olahraga',
    'jl jalan',
    'jln jalan',
    'gg gang',
    'kec kecamatan',
    'kel kelurahan',
    'kab kabupaten',
    'prov provinsi',
    'ds desa',
    'dsn dusun',
    'rs rumah sakit',
    'sdn sd negeri',
    'smpn smp negeri',
    'sman sma negeri',
    'smkn smk negeri',
    'moh muhammad',
    'muh muhammad',
    'moch muhammad',
    'mohammad muhammad',
    'mohamad muhammad',
    'mochamad muhammad',
    'muhamad muhammad',
  ].map((row) => {
    const [short = '', ...long] = row.split(' ')
    return [short, long]
  }),
)

export const isShortForm = (norm: string): boolean => SHORT_FORMS.has(norm)

/** The head of an office with a short name: "Kadinkes". */
const HEAD_OF_OFFICE = /^kadi[sn][a-z]{2,16}$/

function writtenOut(norm: string): readonly string[] {
  return SHORT_FORMS.get(norm) ?? (HEAD_OF_OFFICE.test(norm) ? ['kepala', norm.slice(2)] : [norm])
}

/** Reads a text; nothing is looked for in it but its shape. */
export function readText(text: string): Text {
  const { lines } = readDraft(text, createLineReader({ search: compile([]).search }))
  const all: Word[] = []
  const starts: number[] = []
  for (const placed of lines) {
    starts.push(all.length)
    addWords(placed, all)
  }
  const places = new Map<string, number[]>()
  all.forEach(({ norm }, i) => {
    addPlace(places, norm, i)
    const next = all[i + 1]
    if (next) addPlace(places, `${norm} ${next.norm}`, i)
  })
  return { lines, words: all, starts, places }
}

function addPlace(places: Map<string, number[]>, key: string, at: number): void {
  if ((places.get(key)?.length ?? 0) < MOST_PLACES) addTo(places, key, at)
}

function addWords(placed: PlacedLine, all: Word[]): void {
  const { line } = placed
  for (let at = 0; at < line.tokens.length; at++) {
    const { kind, norm } = line.tokens[at] as Line['tokens'][number]
    if (kind !== 'word' && kind !== 'number' && kind !== 'mixed') continue
    const isCapital = isCapitalised(textAt(line, at))
    for (const word of writtenOut(norm)) all.push({ norm: word, placed, at, isCapital })
  }
}

/** Where these words stand in a row, as indexes in `Text.words`. */
export function placesOf({ words, places }: Text, sought: readonly string[]): number[] {
  const [first, second] = sought
  if (first === undefined) return []
  const starts = places.get(second === undefined ? first : `${first} ${second}`) ?? []
  return starts.filter((start) => sought.every((word, i) => words[start + i]?.norm === word))
}

/** The tokens that words `[start, start + count)` of a text take up; they are in one line, or the first line's part. */
export function placeOfWords({ words }: Text, start: number, count: number): Place {
  const first = words[start] as Word
  let last = first.at
  for (let i = start; i < start + count; i++) {
    const word = words[i]
    if (word?.placed === first.placed) last = word.at
  }
  return { placed: first.placed, first: first.at, last: last + 1 }
}

/** The sentence around a place; the line where there is none. */
export function sentenceSpan({ placed, first, last }: Place): Span {
  const { sentences, tokens } = placed.line
  const from = sentences[sentenceAround(sentences, first)]
  const to = sentences[sentenceAround(sentences, last - 1)]
  return spanOf(placed, from?.first ?? 0, Math.max(last, to?.last ?? tokens.length))
}

/** Number of the sentence that a token is in, in its line. */
export const sentenceNumber = ({ line }: PlacedLine, at: number): number => sentenceAround(line.sentences, at)

const SMALL = words(
  'dan atau di ke dari untuk yang dengan pada oleh bagi atas dalam secara ini itu akan telah sudah sedang juga serta adalah ' +
    'sebagai para agar bahwa karena hingga sampai antara tersebut ada tidak bisa dapat kami kita anda ia dia mereka saat ' +
    'sebanyak sekitar mencapai total jumlah berjumlah sebesar senilai lebih kurang hampir setiap tiap per masing-masing yakni ' +
    'yaitu selama seluas sepanjang setinggi seberat hanya lagi pun nya sejumlah terdiri mulai tahun nilai anggaran dana',
)

/** What a word is compared by: without -nya, reduplicated once; '' if it says too little. */
export function stemOf(norm: string): string {
  if (SMALL.has(norm) || norm.length < 2) return ''
  const [half, other] = norm.split('-')
  const single = half !== undefined && half === other ? half : norm
  return single.length > 6 && single.endsWith('nya') ? single.slice(0, -3) : single
}

/** Content words beside a place, up to a mark, in the same sentence. */
export function wordsBeside({ placed, first, last }: Place, most: number): { before: string[]; after: string[] } {
  const { line } = placed
  const before: string[] = []
  const after: string[] = []
  for (let at = last, steps = 0; steps < MOST_STEPS && after.length < most; at++, steps++) {
    const stem = wordAt(line, at)
    if (stem === undefined) break
    if (stem !== '') after.push(stem)
  }
  for (let at = first - 1, steps = 0; steps < MOST_STEPS && before.length < most; at--, steps++) {
    // A label has its value right behind a colon.
    const stem = normAt(line, at) === ':' && at === first - 1 ? '' : wordAt(line, at)
    if (stem === undefined) break
    if (stem !== '') before.push(stem)
  }
  return { before, after }
}

/** How far beside a place words are looked for, in tokens. */
const MOST_STEPS = 8

/** What stands behind them is said of something else. */
const JOINING = words('dan serta sedangkan sementara tetapi lalu kemudian namun')

function wordAt(line: Line, at: number): string | undefined {
  const token = line.tokens[at]
  return token?.kind !== 'word' || JOINING.has(token.norm) ? undefined : stemOf(token.norm)
}
