import { joinerAt, normAt, words } from '../checks/named/row.ts'
import type { Line } from '../line.ts'

/** Numbers as Indonesian writes them, in digits and in words. */

/** One number, or the two ends of a range, tokens `[first, last)`. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly values: readonly number[]
  /** What the last digit that is written counts: 100,000,000 in "1,5 miliar", 100 in "200". */
  readonly step: number
  /** Written with a word such as "miliar", so it may be rounded. */
  readonly isScaled: boolean
  readonly isMoney: boolean
  /** What is written to the last digit: "kg" in "5kg"; '' for nothing. */
  readonly unit: string
  /** Written in words alone. */
  readonly isWorded: boolean
}

const ONES: ReadonlyMap<string, number> = new Map(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((word, value) => [word, value]),
)
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
])
const TENS: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['miliard', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
])
const SE_SCALES: ReadonlyMap<string, number> = new Map([
  ['seribu', 1e3],
  ['sejuta', 1e6],
  ['semiliar', 1e9],
  ['semilyar', 1e9],
  ['setriliun', 1e12],
])
/** Short for a scale behind an amount of money alone: "Rp1,5 M"; elsewhere "5 m" is metres. */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e9],
  ['t', 1e12],
  ['k', 1e3],
])
/** Behind a number they make it about so many: "dua puluhan", "10 ribuan". */
const VAGUE = words('belasan puluhan ratusan ribuan jutaan miliaran triliunan')
/** Not counted with: "salah satu", "nomor satu" is told by its label. */
const NOT_COUNTED_BEHIND = words('salah')
const NOT_COUNTED_BEFORE = words('sama per persatu padu pintu')

/** No number has more tokens; keeps the look bounded. */
const LONGEST = 24

/** The number in digits or words that starts at a token. */
export function numeralAt(line: Line, at: number): Numeral | undefined {
  const norm = normAt(line, at)
  const kind = line.tokens[at]?.kind
  if (kind !== 'number' && kind !== 'mixed' && kind !== 'word') return undefined
  if (kind === 'word' && norm !== 'rp' && norm !== 'idr' && !isNumberWord(norm)) return undefined
  const phone = kind === 'number' ? spacedPhone(line, at) : undefined
  if (phone) return phone
  const isApart = norm === 'rp' || norm === 'idr'
  const start = isApart ? (normAt(line, at + 1) === '.' ? at + 2 : at + 1) : at
  const isMoney = isApart || /^rp\d/.test(norm)
  const one = amountFrom(line, start, isMoney)
  if (!one || VAGUE.has(normAt(line, one.last))) return undefined
  if (one.isWorded && (NOT_COUNTED_BEHIND.has(normAt(line, at - 1)) || NOT_COUNTED_BEFORE.has(normAt(line, one.last))))
    return undefined
  const joiner = one.values.length === 1 && one.unit === '' ? joinerAt(line, one.last) : undefined
  const other =
    joiner?.isRange && line.tokens[joiner.end]?.kind !== 'word' ? amountFrom(line, joiner.end, isMoney) : undefined
  const isRange = other?.values.length === 1 && !/^rp/.test(normAt(line, joiner?.end ?? 0))
  const row = isRange && other && !VAGUE.has(normAt(line, other.last)) ? joined(one, other) : one
  const isRupiah = normAt(line, row.last) === 'rupiah'
  return { ...row, first: at, last: isRupiah ? row.last + 1 : row.last, isMoney: isMoney || isRupiah }
}

/** "0812 3456 7890". */
function spacedPhone(line: Line, first: number): Numeral | undefined {
  if (!/^0\d{2,3}$/.test(normAt(line, first))) return undefined
  let last = first + 1
  let digits = normAt(line, first)
  while (last < first + 4 && line.tokens[last]?.gap === 'space' && /^\d{3,5}$/.test(normAt(line, last))) {
    digits += normAt(line, last++)
  }
  if (digits.length < 9) return undefined
  return { first, last, values: [Number(digits)], step: 1, isScaled: false, isMoney: false, unit: '', isWorded: false }
}

const isNumberWord = (norm: string) => ONES.has(norm) || WHOLE.has(norm) || SE_SCALES.has(norm) || norm === 'seratus'

/** "10–15 juta": the scale is for both. */
function joined(one: Amount, other: Amount): Amount {
  const scale = one.isScaled ? 1 : other.scale
  return { ...other, values: [...one.values.map((value) => value * scale), ...other.values] }
}

interface Amount extends Omit<Numeral, 'first' | 'isMoney'> {
  /** Of the last part. */
  readonly scale: number
}

function amountFrom(line: Line, start: number, isMoney: boolean): Amount | undefined {
  let sum = 0
  let group = 0
  /** What is written and not yet multiplied. */
  let open: { values: readonly number[]; step: number } | undefined
  let values: readonly number[] | undefined
  let step = 1
  let scale = 1
  let smallest = Number.POSITIVE_INFINITY
  let isScaled = false
  let isWorded = true
  let unit = ''
  let at = start
  const close = (by: number) => {
    const amount = group + (open?.values.at(-1) ?? 0)
    if (open && open.values.length > 1) values = open.values.map((value) => value * by)
    step = (group > 0 && !open ? 100 : (open?.step ?? 1)) * by
    sum += (amount || 1) * by
    group = 0
    open = undefined
  }
  for (; at < start + LONGEST; at++) {
    const token = line.tokens[at]
    if (!token) break
    const norm = token.norm
    if (token.kind === 'number' || token.kind === 'mixed') {
      if (open || group > 0) break
      const digits = digitsOf(norm)
      if (!digits || (sum > 0 && digits.values.some((value) => value >= smallest))) break
      const suffix =
        digits.unit === ''
          ? undefined
          : (SCALES.get(digits.unit) ?? (isMoney ? MONEY_SCALES.get(digits.unit) : undefined))
      if (digits.unit !== '' && suffix === undefined && (isMoney || !UNITS.has(digits.unit))) return undefined
      open = digits
      isWorded = false
      if (suffix !== undefined) {
        scale = smallest = suffix
        isScaled = true
        close(suffix)
      } else if (digits.unit !== '') {
        unit = digits.unit
        at++
        break
      }
      continue
    }
    if (token.kind !== 'word') break
    const one = ONES.get(norm)
    const whole = WHOLE.get(norm)
    if (one !== undefined || whole !== undefined) {
      if (open) break
      open = { values: [(one ?? whole) as number], step: 1 }
      continue
    }
    if (norm === 'seratus') {
      if (open || group > 0) break
      group = 100
      continue
    }
    if (norm === 'belas' && open) open = { values: open.values.map((value) => value + 10), step: 1 }
    else if (TENS.has(norm) && open && isWorded) {
      const by = TENS.get(norm) as number
      const value = (open.values[0] as number) * by
      if (by === 100) {
        group += value
        open = undefined
      } else {
        const next = ONES.get(normAt(line, at + 1))
        open = { values: [value + (next ?? 0)], step: next === undefined ? 10 : 1 }
        if (next !== undefined) at++
      }
    } else if (norm === 'setengah' && open) {
      open = { values: open.values.map((value) => value + 0.5), step: 0.5 }
    } else if (norm === 'koma' && open && isWorded && ONES.has(normAt(line, at + 1))) {
      let decimal = 0.1
      let value = open.values[0] as number
      for (; ONES.has(normAt(line, at + 1)) && decimal > 1e-6; at++, decimal /= 10)
        value += decimal * (ONES.get(normAt(line, at + 1)) as number)
      open = { values: [value], step: decimal * 10 }
    } else {
      const by =
        SCALES.get(norm) ?? SE_SCALES.get(norm) ?? (isMoney && open && !isWorded ? MONEY_SCALES.get(norm) : undefined)
      if (by === undefined || by >= smallest || (SE_SCALES.has(norm) ? open || group > 0 : !open && group === 0)) break
      scale = smallest = by
      isScaled = true
      close(by)
    }
  }
  if (at === start) return undefined
  const rest = group + (open?.values.at(-1) ?? 0)
  if (open && open.values.length > 1) values = open.values
  else if (open) step = open.step
  else if (group > 0) step = 100
  if (sum === 0 && rest === 0 && !open) return undefined
  return {
    last: at,
    values: (values ?? [sum + rest]).map(rounded),
    step,
    scale,
    isScaled,
    unit,
    isWorded,
  }
}

/** Decimals as they are written, not as they are computed. */
const rounded = (value: number) => Number(value.toPrecision(12))

/** Units that may be written to the number. */
const UNITS = words('kg g gr km m cm mm l ltr ml ha mw kw gb mb tb km/jam mm/jam')

/** Longer tokens are no numbers. */
const LONGEST_DIGITS = 40

/** The number that a token is, or the two ends of "10-15". */
function digitsOf(norm: string): { values: readonly number[]; step: number; unit: string } | undefined {
  if (norm.length > LONGEST_DIGITS) return undefined
  const [, digits = '', unit = ''] = /^(?:rp)?(\d[\d.,:-]*?)([a-z]{0,4})$/.exec(norm) ?? []
  if (digits === '') return undefined
  const phone = digits.replaceAll('-', '')
  if (/^0\d{7,14}$/.test(phone)) return { values: [Number(phone)], step: 1, unit }
  const parts = digits.split('-').map(decimalOf)
  const [one, other] = parts
  if (!one || parts.length > 2 || (parts.length === 2 && !other)) return undefined
  return { values: other ? [one.value, other.value] : [one.value], step: (other ?? one).step, unit }
}

/** `1.500.000`, `1.500,75`, `2,5`, and as some write them `2.5`, `1,500,000`. */
function decimalOf(digits: string): { value: number; step: number } | undefined {
  let plain: string | undefined
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) plain = digits.replaceAll('.', '').replace(',', '.')
  else if (/^\d+(,\d+)?$/.test(digits)) plain = digits.replace(',', '.')
  else if (/^\d+\.\d+$/.test(digits)) plain = digits
  else if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) plain = digits.replaceAll(',', '')
  if (plain === undefined) return undefined
  const [whole = '', decimals = ''] = plain.split('.')
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  const step = decimals === '' ? 10 ** (zeros === whole.length ? 0 : zeros) : 10 ** -decimals.length
  return { value: Number(plain), step }
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** The value of a Roman number of the letters I, V, X, L, or nothing. @param norm in small letters */
export function romanOf(norm: string): number | undefined {
  if (norm === '' || !/^(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(norm)) return undefined
  let value = 0
  for (let i = 0; i < norm.length; i++) {
    const [here = 0, next = 0] = [ROMAN[norm[i] as string], ROMAN[norm[i + 1] ?? '']]
    value += here < next ? -here : here
  }
  return value
}
