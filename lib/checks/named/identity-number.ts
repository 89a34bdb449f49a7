import { onceALine } from '../../facts.ts'
import type { Line } from '../../line.ts'
import type { NamedCheck, NamedFound } from './named.ts'
import { normAt } from './row.ts'

/**
 * The number of an identity card (NIK) or a family card (nomor KK): personal data that loans are taken out with.
 *
 * Marks 16 digits, in one piece or in groups with spaces, dots or hyphens, that begin with a province and hold a date:
 * the birth date of a NIK (women: day + 40), the issue date of a family card. Lists: none. Suggests nothing.
 * Slots: `kind`, "NIK" or "nomor KK". Source: UU 23/2006 art. 84, UU 27/2022 (rules-editorial E-NIK).
 */
export const identityNumber: NamedCheck = {
  lists: [],
  slots: ['kind'],
  find({ lines }) {
    const found: NamedFound[] = []
    for (const placed of lines) {
      for (const { first, last } of numbersIn(placed.line)) {
        found.push({ placed, first, last, suggestions: [], slots: { kind: kindOf(placed.line, first, last) } })
      }
    }
    return found
  },
}

/** Tokens `[first, last)` of every number of a card in a line. */
const numbersIn = onceALine((line) => {
  const numbers: { readonly first: number; readonly last: number }[] = []
  for (let first = 0; first < line.tokens.length; first++) {
    const run = digitsAt(line, first)
    if (!run) continue
    const { digits, last } = run
    if (isIdentity(digits)) numbers.push({ first, last })
    first = last - 1
  }
  return numbers
})

const LENGTH = 16
/** 16 digits and a mark between any two of them. */
const LONGEST_TOKEN = 31

/** First digits of every NIK (PP 37/2007, Pasal 37): Kemendagri's codes of the 38 provinces. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 ' +
    '91 92 93 94 95 96'
  ).split(' '),
)

/** The digits from token `first` on: one token of 16, or all neighbouring groups of digits together. */
function digitsAt(line: Line, first: number): { readonly digits: string; readonly last: number } | undefined {
  const alone = digitsOf(line, first)
  if (alone === undefined) return undefined
  if (alone.length === LENGTH) return { digits: alone, last: first + 1 }
  let digits = alone
  let last = first + 1
  for (; line.tokens[last]?.gap === 'space'; last++) {
    const next = digitsOf(line, last)
    if (next === undefined || next.length === LENGTH) break
    // Past 16 digits it is no longer worth joining, but the run is still passed over as one.
    if (digits.length <= LENGTH) digits += next
  }
  return { digits, last }
}

function digitsOf(line: Line, at: number): string | undefined {
  const token = line.tokens[at]
  if (token?.kind !== 'number' || token.norm.length > LONGEST_TOKEN) return undefined
  return /^[\d.-]+$/.test(token.norm) ? token.norm.replace(/[.-]/g, '') : undefined
}

function isIdentity(digits: string): boolean {
  if (digits.length !== LENGTH || !PROVINCES.has(digits.slice(0, 2))) return false
  const day = Number(digits.slice(6, 8))
  const month = Number(digits.slice(8, 10))
  return ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12
}

/** How many tokens around the number are asked what it is. */
const NEAR_BEFORE = 8
const NEAR_AFTER = 3

/** The nearest word before the number decides, then one behind it. */
function kindOf(line: Line, first: number, last: number): 'NIK' | 'nomor KK' {
  for (let at = first - 1; at >= first - NEAR_BEFORE; at--) {
    if (normAt(line, at) === 'nik') return 'NIK'
    if (isFamilyCard(line, at)) return 'nomor KK'
  }
  for (let at = last; at < last + NEAR_AFTER; at++) {
    if (normAt(line, at) === 'nik') return 'NIK'
    if (isFamilyCard(line, at)) return 'nomor KK'
  }
  return 'NIK'
}

const isFamilyCard = (line: Line, at: number) =>
  normAt(line, at) === 'kk' || (normAt(line, at) === 'keluarga' && normAt(line, at - 1) === 'kartu')
