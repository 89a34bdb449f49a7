/** What is wrong with a place, roughly, for those who say it in words of their own. */
export type ProblemCode =
  /** What is needed is not there. */
  | 'missing'
  /** A field that the rule language does not have. */
  | 'unknown'
  /** Another kind of value, or none of those that may be chosen. */
  | 'value'
  /** Too few, too many, too long. */
  | 'size'
  /** It names what is not there. */
  | 'name'
  /** A name or an entry that is there already. */
  | 'taken'
  /** Another pack says something else of the same. */
  | 'differs'
  | 'other'

/** One thing wrong with one place of a pack. */
export interface Problem {
  readonly pack: string
  /** JSON Pointer (RFC 6901) of the place; `''` is the whole pack. */
  readonly pointer: string
  readonly code: ProblemCode
  readonly expected: string
  readonly found: string
}

export type Report = (pointer: string, expected: string, found: string, code?: ProblemCode) => void

/** Most problems that one error lists. */
const MOST_PROBLEMS = 50

/** Packs that cannot be used, with every place that is wrong (at most 50). Nothing of them was accepted. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly problems: readonly Problem[]
  /** How many problems there are beyond those listed. */
  readonly more: number

  constructor(problems: readonly Problem[], more = 0) {
    const lines = problems.map(
      (p) => `${p.pack}${p.pointer && ` ${visible(p.pointer)}`}: expected ${p.expected}, found ${p.found}`,
    )
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'))
    this.problems = Object.freeze(problems.slice())
    this.more = more
  }
}

/** Gathers problems: keeps the first 50 and counts the rest, so that no pack makes a large error. */
export class Problems {
  readonly #first: Problem[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Reports problems of one pack. */
  of(pack: string): Report {
    return (pointer, expected, found, code = 'other') => {
      if (this.#count++ < MOST_PROBLEMS) this.#first.push({ pack, pointer, code, expected, found })
    }
  }

  /** @throws PackError if there is any problem */
  throwIfAny(): void {
    if (this.#count > 0) throw new PackError(this.#first, this.#count - this.#first.length)
  }
}

/** One step of a JSON Pointer. */
export const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Longest key of a pack, and so longest step of a pointer, that is shown. */
const LONGEST_KEY = 400

/** The pointer of a place; of what it is in, where its own last key is too long to show. */
export function pointerOf(path: readonly (string | number)[]): string {
  const end = path.findIndex((key) => `${key}`.length > LONGEST_KEY)
  return path
    .slice(0, end < 0 ? path.length : end)
    .map((key) => `/${pointerStep(`${key}`)}`)
    .join('')
}

/** Most characters of a text that are shown. */
const MOST_SHOWN = 60

/** A value as an error message may show it: short, on one line, with nothing that cannot be seen. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'string':
      return shorten(JSON.stringify(value.slice(0, 2 * MOST_SHOWN)))
    case 'number':
    case 'boolean':
      return `${value}`
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
    default:
      return `a ${typeof value}`
  }
}

/** The beginning of a text, with nothing that cannot be seen. */
export const shorten = (text: string): string =>
  text.length > MOST_SHOWN ? `${visible(text.slice(0, MOST_SHOWN))}…` : visible(text)

/** Writes out what nobody can see: zero-width and bidirectional marks, strange spaces, halves of characters. */
const visible = (text: string): string =>
  text.replace(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (hidden) =>
    Array.from({ length: hidden.length }, (_, i) => `\\u${hidden.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )
