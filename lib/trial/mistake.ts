import { PackError } from '../index.ts'

/** Something wrong with a file of rules. */
export interface Mistake {
  readonly file: string
  /** JSON Pointer (RFC 6901) of the place; `''` is the whole file. */
  readonly pointer: string
  readonly what: string
}

/** A mistake on one line. @param rule the id of the rule that it is in */
export const mistakeLine = ({ file, pointer, what }: Mistake, rule?: string): string =>
  `${file}${pointer && ` ${pointer}`}${rule ? ` (${rule})` : ''}: ${what}`.replace(/\s+/g, ' ')

/**
 * What an error says of packs.
 * @param fileOf the file of a pack, by what the error calls it
 * @throws the error itself if it is about something else
 */
export function mistakesOf(error: unknown, fileOf: (pack: string) => string = (pack) => pack): Mistake[] {
  if (!(error instanceof PackError)) throw error
  const mistakes = error.problems.map(({ pack, pointer, expected, found }) => ({
    file: fileOf(pack),
    pointer,
    what: `expected ${expected}, found ${found}`,
  }))
  const [first] = mistakes
  return error.more > 0 && first ? [...mistakes, { ...first, pointer: '', what: `and ${error.more} more` }] : mistakes
}
