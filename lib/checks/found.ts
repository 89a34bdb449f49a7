import type { Draft } from '../draft.ts'
import type { Hit } from '../phrases.ts'
import { type Category, LINE_CLASSES, type LineClass, type Platform, type Rule } from '../types.ts'

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
  /** Tokens `[first, last)`; `null`: the whole draft. */
  readonly range: { readonly first: number; readonly last: number } | null
  readonly suggestions: readonly string[]
  readonly count?: number
  readonly max?: number
}

/** What every check is given. */
export interface Context {
  readonly draft: Draft
  readonly hits: readonly Hit<Wanted>[]
  readonly platform: Platform | undefined
  /** 1 for tokens inside a red flag; they never satisfy a `require`. */
  readonly inCue: Uint8Array
}
