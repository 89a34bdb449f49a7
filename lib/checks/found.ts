import type { Draft, PlacedLine } from '../draft.ts'
import type { Hit } from '../phrases.ts'
import { type Category, LINE_CLASSES, type LineClass, type Platform, type Rule, type Span } from '../types.ts'

/** A rule as the engine holds it. */
export interface CompiledRule {
  /** `pack/rule`. */
  readonly id: string
  readonly category: Category
  readonly rule: Rule
  /** Position among all rules of all packs; earlier wins ties. */
  readonly order: number
  readonly lines: ReadonlySet<LineClass>
}

export const DEFAULT_LINES: readonly LineClass[] = ['prose', 'item']
/** Lines whose words count: all but spacers. */
export const SPOKEN_LINES: readonly LineClass[] = LINE_CLASSES.filter((name) => name !== 'spacer')

/** What a phrase hit leads back to. */
export interface Wanted {
  readonly rule: CompiledRule
  /** What the term is to the rule: an entry of a `phrase`, A or B of a `require`. */
  readonly role: 'entry' | 'where' | 'need'
  readonly phrase: string
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
  readonly count?: number
  readonly max?: number
}

/** A hit of a `require` rule's term, at its place in the draft. */
export interface PlacedTerm {
  readonly hit: Hit<Wanted>
  readonly placed: PlacedLine
  /** Tokens of the draft, `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** What the checks of the document stage are given. */
export interface Context {
  readonly draft: Draft
  readonly platform: Platform | undefined
  /** A and B of the rule at hand. */
  readonly terms: readonly PlacedTerm[]
  /** 1 for tokens inside a red flag; they never satisfy a `require`. */
  readonly inCue: Uint8Array
}

export const wholeDraft = { span: null, first: 0, last: 0, wording: '', suggestions: [] } as const

export const wordingOf = ({ line }: PlacedLine, first: number, last: number): string => {
  let wording = line.tokens[first]?.norm as string
  for (let i = first + 1; i < last; i++) wording += ` ${line.tokens[i]?.norm}`
  return wording
}
