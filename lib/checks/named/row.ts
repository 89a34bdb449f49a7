import type { Line } from '../../line.ts'

/** Small ways of looking at the tokens of a line that all named checks share. Outside the line there is only ''. */

export const normAt = ({ tokens }: Line, at: number): string => tokens[at]?.norm ?? ''

export function textAt({ text, tokens }: Line, at: number): string {
  const token = tokens[at]
  return token ? text.slice(token.start, token.end) : ''
}

/** Whether the token touches the one before it. */
export const isGlued = ({ tokens }: Line, at: number): boolean => at > 0 && tokens[at]?.gap === 'none'

export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What joins two dates, days or times: "–", "s.d.", "s/d", "sampai dengan" make a range; "dan", "&" a list. */
export interface Joiner {
  /** The token behind it. */
  readonly end: number
  readonly isRange: boolean
}

const DASHES = words('- – — ~')
const RANGE_WORDS = words('sampai hingga sd s/d')
const LIST_WORDS = words('dan & serta')
/** Most tokens of a joiner: "s.d." is four. */
const LONGEST_JOINER = 4

export function joinerAt(line: Line, at: number): Joiner | undefined {
  const word = normAt(line, at)
  if (DASHES.has(word)) return { end: at + 1, isRange: true }
  if (RANGE_WORDS.has(word)) return { end: normAt(line, at + 1) === 'dengan' ? at + 2 : at + 1, isRange: true }
  if (LIST_WORDS.has(word)) return { end: at + 1, isRange: false }
  if (word === ',' && LIST_WORDS.has(normAt(line, at + 1))) return { end: at + 2, isRange: false }
  if (word !== 's' || normAt(line, at + 2) !== 'd') return undefined
  if (normAt(line, at + 1) === '/') return { end: at + 3, isRange: true }
  if (normAt(line, at + 1) !== '.') return undefined
  return { end: normAt(line, at + 3) === '.' ? at + 4 : at + 3, isRange: true }
}

/** The joiner that ends right before the token `end`, and where it starts; the longest there is. */
export function joinerBefore(line: Line, end: number): (Joiner & { readonly first: number }) | undefined {
  for (let first = Math.max(0, end - LONGEST_JOINER); first < end; first++) {
    const joiner = joinerAt(line, first)
    if (joiner?.end === end) return { ...joiner, first }
  }
  return undefined
}
