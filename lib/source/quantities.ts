import { normAt, textAt, words } from '../checks/named/row.ts'
import { addTo } from '../group.ts'
import { isAllCapitals } from '../letter-case.ts'
import type { Line } from '../line.ts'
import { type Answer, type FactKind, type Judged, judgeOnce } from './judged.ts'
import type { Moments, Taken } from './moments.ts'
import { type Numeral, numeralAt, romanOf } from './numerals.ts'
import { MOST_PLACES, type Place, stemOf, type Text, wordsBeside } from './reading.ts'

/** Numbers, amounts of money and percentages of a text. */

export interface Quantity extends Place {
  readonly kind: FactKind
  readonly values: readonly number[]
  readonly step: number
  readonly isScaled: boolean
  readonly hedge: Hedge
  /** What is counted or measured, or its label. */
  readonly unit: string
  /** Other words beside it. */
  readonly words: ReadonlySet<string>
  /** A lone "satu" may count nothing: it can support, but needs no support. */
  readonly isLone?: boolean
}

type Hedge = 'none' | 'about' | 'over' | 'under'

const HEDGES: readonly (readonly [Hedge, ReadonlySet<string>])[] = [
  ['about', words('sekitar kira-kira kurang-lebih ± kisaran')],
  ['over', words('lebih melebihi atas lebih-dari minimal')],
  ['under', words('hampir nyaris mendekati')],
]

interface Measure {
  /** What others of the same thing are compared in. */
  readonly base: string
  readonly factor: number
}

/** Units of measurement, "name in the base unit = how many of it"; two different base units never mean the same. */
const MEASURES: ReadonlyMap<string, Measure> = new Map(
  [
    ['meter', 1, 'meter m'],
    ['meter', 1000, 'kilometer km'],
    ['meter', 0.01, 'sentimeter cm'],
    ['meter', 0.001, 'milimeter mm'],
    ['kilogram', 1, 'kilogram kg kilo'],
    ['kilogram', 0.001, 'gram g gr'],
    ['kilogram', 1000, 'ton'],
    ['kilogram', 100, 'kuintal kwintal'],
    ['liter', 1, 'liter l ltr'],
    ['liter', 0.001, 'mililiter ml'],
    ['hektare', 1, 'hektare ha hektar'],
    ['hari', 1, 'hari'],
    ['hari', 7, 'minggu pekan'],
    ['derajat', 1, 'derajat °c °'],
    ['orang', 1, 'orang jiwa org'],
    ['bulan', 1, 'bulan bln'],
    ['tahun', 1, 'tahun thn'],
    ['menit', 1, 'menit mnt'],
    ...['jam', 'detik', 'kali', 'dolar', 'km/jam'].map((unit) => [unit, 1, unit] as const),
  ].flatMap(([base, factor, names]) =>
    `${names}`.split(' ').map((name) => [name, { base: `${base}`, factor: Number(factor) }] as const),
  ),
)
const isMeasure = (unit: string) => MEASURES.get(unit)?.base === unit

/** Words that count anything; what is counted stands behind them. */
const COUNTERS = words('orang unit buah ekor batang lembar paket jiwa titik lokasi korban warga peserta')

/** Whose number is told by the word before. */
const LABELS = words(
  'nomor no nomer pasal ayat rt rw kelas juara peringkat tahap gelombang lantai blok gang kilometer km edisi angkatan ' +
    'periode termin triwulan semester putaran dosis wilayah bab tipe golongan eselon zona loket ruang hari hut minggu level',
)
/** Before a single Roman letter. */
const ROMAN_LABELS = words('ke kelas juara wilayah bab triwulan tahap tipe semester golongan eselon angkatan periode')
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
const YEARS = words('tahun th thn ta')
/** Behind "satu" it counts. */
const COUNTED = words('orang unit buah ekor hari jam bulan minggu tahun rumah korban titik kali paket kecamatan desa')

export function quantitiesIn({ lines }: Text, isTaken: Taken): Quantity[] {
  const quantities: Quantity[] = []
  for (const placed of lines) {
    const { line } = placed
    for (let at = line.body; at < line.tokens.length; at++) {
      if (isTaken(line, at)) continue
      const ordinal = ordinalAt(line, at)
      if (ordinal !== undefined) {
        const place = { placed, first: at, last: at + 1 }
        quantities.push(quantity(place, { values: [ordinal], step: 1, isScaled: false }, 'number', 'ke'))
        continue
      }
      const numeral = numeralAt(line, at)
      if (!numeral) continue
      const place = { placed, first: numeral.first, last: numeral.last }
      const behind = normAt(line, numeral.last)
      const isPercentage = behind === '%' || behind === 'persen'
      const isYear = YEARS.has(normAt(line, at - 1)) && numeral.values.every((value) => value >= 1900 && value < 2200)
      if (isPercentage) {
        quantities.push(quantity({ ...place, last: numeral.last + 1 }, numeral, 'percentage', '%'))
        at = numeral.last
        continue
      }
      if (numeral.isMoney) quantities.push(quantity(place, numeral, 'amount', 'rupiah'))
      else if (isYear) quantities.push(quantity(place, numeral, 'date', 'tahun'))
      else {
        const unit = unitOf(line, numeral)
        const one = quantity(place, inUnits(numeral, unit.factor), 'number', unit.base)
        quantities.push({ ...one, isLone: isLoneOne(line, numeral) })
      }
      at = numeral.last - 1
    }
  }
  return quantities
}

const inUnits = ({ values, step, isScaled }: Numeral, factor: number) => ({
  values: values.map((value) => Number((value * factor).toPrecision(12))),
  step: step * factor,
  isScaled,
})

const isLoneOne = (line: Line, { isWorded, values, last }: Numeral) =>
  isWorded && values[0] === 1 && !COUNTED.has(normAt(line, last))

function quantity(
  place: Place,
  { values, step, isScaled }: Pick<Numeral, 'values' | 'step' | 'isScaled'>,
  kind: FactKind,
  unit: string,
): Quantity {
  const { before, after } = wordsBeside(place, 4)
  const others = [...after, ...before].filter((word) => word !== unit && !COUNTERS.has(word))
  return { ...place, kind, values, step, isScaled, hedge: hedgeBefore(place), unit, words: new Set(others) }
}

/** "ke-194", "ke-XIV", "XIV", "tahap kedua". */
function ordinalAt(line: Line, at: number): number | undefined {
  const norm = normAt(line, at)
  if (norm.length > 12) return undefined
  const [, digits, letters] = /^ke-(?:(\d{1,4})|([ivxl]+))$/.exec(norm) ?? []
  if (digits !== undefined) return Number(digits)
  if (letters !== undefined) return romanOf(letters)
  const before = normAt(line, at - 1)
  if (LABELS.has(before) && ORDINALS.has(norm)) return ORDINALS.get(norm)
  const isRoman = isAllCapitals(textAt(line, at)) && (norm.length > 1 || ROMAN_LABELS.has(before))
  return isRoman && line.tokens[at]?.kind === 'word' ? romanOf(norm) : undefined
}

/** What is counted or measured: the word behind, else the label before. */
function unitOf(line: Line, { first, last, unit }: Numeral): Measure {
  const of = (base: string) => ({ base, factor: 1 })
  if (unit !== '') return MEASURES.get(unit) ?? of(unit)
  const before = labelBefore(line, first)
  if (LABELS.has(before)) return of(SAME_LABELS.get(before) ?? before)
  const behind = normAt(line, last)
  return MEASURES.get(behind) ?? of(stemOf(line.tokens[last]?.kind === 'word' ? behind : before))
}

/** A milestone is no length. */
const SAME_LABELS: ReadonlyMap<string, string> = new Map([
  ['no', 'nomor'],
  ['nomer', 'nomor'],
  ['km', 'titik kilometer'],
  ['kilometer', 'titik kilometer'],
])

const labelBefore = (line: Line, at: number): string => {
  const before = normAt(line, at - 1)
  return before === '.' || before === ':' ? normAt(line, at - 2) : before
}

function hedgeBefore({ placed: { line }, first }: Place): Hedge {
  const one = normAt(line, first - 1)
  const two = normAt(line, first - 2)
  if (one === 'lebih' && two === 'kurang') return 'about'
  const word = one === 'dari' || one === 'di' ? two : one
  return HEDGES.find(([, signs]) => signs.has(word))?.[0] ?? 'none'
}

/** A whole number of years of the source's dates is known, too. */
function yearsOf({ dates }: Moments): Quantity[] {
  return dates.flatMap(({ placed, first, last, year }) =>
    year === undefined
      ? []
      : [{ ...quantity({ placed, first, last }, { values: [year], step: 1, isScaled: false }, 'date', 'tahun') }],
  )
}

/** What the source says of the numbers of a draft. */
export function judgeQuantities(draft: readonly Quantity[], source: readonly Quantity[], moments: Moments): Judged[] {
  const known = indexOf([...source, ...yearsOf(moments)])
  return judgeOnce(
    draft.filter(({ isLone }) => !isLone),
    keyOf,
    (fact) => judge(fact, known),
  )
}

const keyOf = ({ kind, values, step, isScaled, hedge, unit, words }: Quantity) =>
  [kind, ...values, step, isScaled, hedge, unit, ...words].join(' ')

interface Index {
  /** By value and kind, by word and kind, by kind. */
  readonly by: ReadonlyMap<string, readonly Quantity[]>
  /** How many values of each kind there are. */
  readonly values: ReadonlyMap<string, number>
}

function indexOf(quantities: readonly Quantity[]): Index {
  const by = new Map<string, Quantity[]>()
  const values = new Map<string, number>()
  const add = (key: string, one: Quantity) => {
    if ((by.get(key)?.length ?? 0) < MOST_PLACES) addTo(by, key, one)
  }
  for (const one of quantities) {
    const kind = poolOf(one)
    for (const value of one.values) {
      if (!by.has(`${kind} = ${value}`)) values.set(kind, (values.get(kind) ?? 0) + 1)
      add(`${kind} = ${value}`, one)
    }
    add(`${kind} of ${one.unit}`, one)
    for (const word of one.words) add(`${kind} at ${word}`, one)
    add(kind, one)
  }
  return { by, values }
}

/** Years and other numbers are looked for together. */
const poolOf = ({ kind }: Quantity) => (kind === 'date' ? 'number' : kind)

function judge(fact: Quantity, { by, values }: Index): Answer {
  const kind = poolOf(fact)
  const get = (key: string) => by.get(key) ?? []
  const isLoose = fact.hedge !== 'none' || fact.isScaled
  const near = new Set([
    ...get(`${kind} of ${fact.unit}`),
    ...[...fact.words].flatMap((word) => get(`${kind} at ${word}`)),
    ...(isLoose ? get(kind) : []),
  ])
  const equal = get(`${kind} = ${fact.values[0]}`).filter((other) => isSame(fact, other))
  const fitting = [...equal, ...(isLoose ? [...near].filter((other) => isAbout(fact, other)) : [])]
  const best = bestOf(
    fact,
    fitting.filter((other) => mayBeOne(fact, other)),
  )
  const others = [...near].filter((other) => !fitting.includes(other) && mayBeOne(fact, other))
  const rival = bestOf(fact, others)
  if (best && !(rival && isBetter(fact, rival, best))) return { verdict: 'supported', source: best }
  if (fact.isScaled && fact.kind !== 'percentage') {
    // Money is written without "Rp", too.
    const pool = fact.kind === 'amount' ? 'number' : 'amount'
    const unmarked = [...get(`${pool} = ${fact.values[0]}`), ...get(pool)]
    const same = unmarked.find((other) => isSame(fact, other) || isAbout(fact, other))
    if (same) return { verdict: 'supported', source: same }
  }
  const isAboutIt = rival && (rival.unit === fact.unit || shared(fact, rival) > 0)
  const isOnly = values.get(kind) === 1 && kind !== 'number'
  if (isAboutIt && (kind === 'number' || shared(fact, rival) > 0 || isOnly)) {
    return { verdict: 'different', source: rival }
  }
  return { verdict: 'missing' }
}

/** Whether a number of the source says each value of the draft's. */
const isSame = (fact: Quantity, other: Quantity) => fact.values.every((value) => other.values.includes(value))

/** Whether the draft says less exactly what the source says: rounded, or with "lebih dari", "hampir", "sekitar". */
function isAbout({ values, step, hedge, isScaled }: Quantity, other: Quantity): boolean {
  return values.every((value) =>
    other.values.some((exact) => {
      const more = exact - value
      if (hedge === 'over') return more >= 0 && more < step
      if (hedge === 'under') return more <= 0 && -more < step
      if (hedge === 'about') return Math.abs(more) <= step / 2
      return isScaled && other.step < step && Math.abs(more) <= step / 2
    }),
  )
}

/** Two units of measurement, or one and something counted, are two things. */
function mayBeOne(fact: Quantity, other: Quantity): boolean {
  if (fact.unit === other.unit || fact.unit === '' || other.unit === '') return true
  if (!isMeasure(fact.unit) && !isMeasure(other.unit)) return true
  // People are counted by many names.
  const isOfPeople = fact.unit === 'orang' || other.unit === 'orang'
  return isOfPeople && !(isMeasure(fact.unit) && isMeasure(other.unit))
}

const shared = (fact: Quantity, other: Quantity) => {
  let count = 0
  for (const word of fact.words) if (other.words.has(word) || other.unit === word) count++
  if (fact.unit !== '' && other.words.has(fact.unit)) count++
  return count
}

const scoreOf = (fact: Quantity, other: Quantity) => shared(fact, other) + (fact.unit === other.unit ? 1 : 0)

function bestOf(fact: Quantity, others: readonly Quantity[]): Quantity | undefined {
  let best: Quantity | undefined
  for (const other of others) if (!best || scoreOf(fact, other) > scoreOf(fact, best)) best = other
  return best
}

/**
 * Whether the draft's number counts something else in the source, where what the draft counts has this number. People
 * counted twice ("12 orang luka, 3 orang meninggal") are told apart only where two words say so.
 */
function isBetter(fact: Quantity, rival: Quantity, best: Quantity): boolean {
  if (fact.unit === '' || !(rival.unit === fact.unit || rival.words.has(fact.unit)) || shared(fact, best) > 0)
    return false
  if (best.unit !== fact.unit) return best.unit !== '' && !COUNTERS.has(best.unit) && !best.words.has(fact.unit)
  return COUNTERS.has(fact.unit) && best.words.size > 0 && shared(fact, rival) > 1
}
