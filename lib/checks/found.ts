import type { Draft, PlacedLine } from '../draft.ts'
import type { Line } from '../line.ts'
import type { Token } from '../tokenize.ts'
import {
  type Category,
  type Condition,
  LINE_CLASSES,
  type LineClass,
  type Locale,
  type Pack,
  type Placing,
  type PlatformLimit,
  type Rule,
  type Scope,
  type Sign,
  type Skipped,
  type Span,
  type Surface,
  type Terms,
} from '../types.ts'
import type { NamedContext } from './named/named.ts'

/** The lists of a pack by name, their members in normal form. */
export type WordLists = Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>

/** A rule as the engine holds it. */
export interface CompiledRule {
  /** `pack/rule`. */
  readonly id: string
  readonly category: Category
  readonly rule: Rule
  /** Position among all rules of all packs; earlier wins ties. */
  readonly order: number
  /** Word lists of the rule's pack. */
  readonly lists: WordLists
  /** The same lists as the pack writes them. */
  readonly texts: NonNullable<Pack['lists']>
  readonly lines: ReadonlySet<LineClass>
  readonly skip: readonly Skipped[]
  /** What the writer reads: text and names of values in braces by turns, text first and last. */
  readonly message: (locale: Locale) => readonly string[]
  /** Rank of its severity, the lesser the smaller. */
  readonly strength: number
  /** Whether it fires on every platform and surface and in every kind of post. */
  readonly isAlways: boolean
  /** Where alone it fires; absent: everywhere. */
  readonly only: Conditions | undefined
  /** Where it does not fire. */
  readonly unless: Conditions
  /** A and B of a `require`, and what a `limit` counts. */
  readonly terms: Readonly<Partial<Record<'where' | 'need' | 'of', CompiledTerms>>>
}

/**
 * Terms as the engine holds them: A or B of a rule, what it counts, or what conditions ask for; one for all rules that name
 * the same condition.
 */
export interface CompiledTerms {
  readonly placing: Placing
  /** What they leave alone: what may be marked is skipped as its rule says; what must or may stand never is. */
  readonly skip: readonly Skipped[]
  /** Says where they stand in a line, wherever they must stand and whatever they leave alone. */
  find(line: Line): readonly Spot[]
}

/** Terms that must stand somewhere. */
export type ScopedTerms = CompiledTerms & { readonly scope: Scope }

/** A condition as the engine holds it. */
export type CompiledCondition = ScopedTerms | Exclude<Condition, Terms>

/** Rows of conditions: one row must hold, all of it. */
export type Conditions = readonly (readonly CompiledCondition[])[]

export const DEFAULT_LINES: ReadonlySet<LineClass> = new Set<LineClass>(['prose', 'item'])
/** Lines whose words count: all but spacers. */
export const SPOKEN_LINES: ReadonlySet<LineClass> = new Set(LINE_CLASSES.filter((name) => name !== 'spacer'))

/** What a hit of what a `phrase` or `pattern` rule looks for leads back to. */
export interface RuleWanted {
  readonly role: 'rule'
  readonly rule: CompiledRule
}

/** What a hit of the phrases of terms leads back to; one for all terms that name the same list. */
export interface PhrasesWanted {
  readonly role: 'phrases'
}

/** What a hit of a sign of a kind of post leads back to. */
export interface SignWanted {
  readonly role: 'sign'
  readonly kind: string
  readonly placing: Sign
}

export type Wanted = RuleWanted | PhrasesWanted | SignWanted

/** Tokens `[first, last)` of a line. */
export interface Spot {
  readonly first: number
  readonly last: number
}

/** Where something wanted stands in a line. */
export interface SpotOf<Payload> extends Spot {
  readonly of: Payload
}

/** One place where a rule fires, before overlaps and grouping. */
export interface Found {
  readonly rule: CompiledRule
  /** `null`: the whole draft. */
  readonly span: Span | null
  /** Tokens of the draft, `[first, last)`; both 0 for the whole draft. */
  readonly first: number
  readonly last: number
  /** The words as rules compare them: places that read the same are one finding. */
  readonly wording: string
  readonly suggestions: readonly string[]
  /** Where it stands, for exceptions; absent for the whole draft. */
  readonly placed?: PlacedLine
  /** Text of the named slots of a pattern, for the message. */
  readonly slots?: Readonly<Record<string, string>> | undefined
  readonly count?: number
  readonly max?: number
  /** Whether `max` is a figure that is not certain. */
  readonly isAbout?: boolean
  /** How many findings it counts as in the scores; default 1. */
  readonly times?: number
}

/** A term at its place in the draft. */
export interface PlacedTerm {
  readonly hit: Spot
  readonly placed: PlacedLine
  /** Tokens of the draft, `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Says where terms stand in a draft, in order of lines, or in one line of it; absent ones nowhere. */
export type TermsOf = (terms: CompiledTerms | undefined, placed?: PlacedLine) => readonly PlacedTerm[]

/** Index of the first of these terms, in order, that begins at a token of the draft or behind it. */
export function firstFrom(terms: readonly PlacedTerm[], token: number): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as PlacedTerm).first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** What the checks of the document stage are given. */
export interface Context {
  readonly draft: Draft
  readonly surface: Surface
  /** What the platform allows; empty where it is not known. */
  readonly limits: readonly PlatformLimit[]
  /** The day the draft is written, if it is known. */
  readonly today: NamedContext['today']
  /** The lines that a rule looks at. */
  linesOf(rule: CompiledRule): readonly PlacedLine[]
  readonly termsOf: TermsOf
  /** Tokens inside a red flag; they never satisfy a `require`. */
  readonly inCue: ReadonlySet<number>
}

export const wholeDraft = { span: null, first: 0, last: 0, wording: '', suggestions: [] } as const

/** Tokens `[first, last)` as rules compare them. */
export function wordingOf(tokens: readonly Token[], first: number, last: number): string {
  let wording = tokens[first]?.norm ?? ''
  for (let i = first + 1; i < last; i++) wording += ` ${tokens[i]?.norm}`
  return wording
}

/** Whether one of the tokens `[first, last)` is marked. */
export function isMarked(marks: ReadonlySet<number>, first: number, last: number): boolean {
  if (marks.size === 0) return false
  for (let i = first; i < last; i++) if (marks.has(i)) return true
  return false
}
