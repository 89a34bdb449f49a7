import type { Draft, PlacedLine } from '../../draft.ts'

/** What a named check is given. */
export interface NamedContext {
  readonly draft: Draft
  /** The lines that the rule looks at. */
  readonly lines: readonly PlacedLine[]
  /** The day the draft is written, as year, month 1–12, day 1–31; unset: checks that need it are silent. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number } | undefined
  /** The members of one of the check's lists in normal form, as the pack gives them; empty if it gives none. */
  list(name: string): ReadonlySet<string>
  /** The same members as the pack writes them; always the same array, so that what is made of it can be kept. */
  texts(name: string): readonly string[]
}

/** A place that a named check marks: tokens `[first, last)` of a line. */
export interface NamedFound {
  readonly placed: PlacedLine
  readonly first: number
  readonly last: number
  readonly suggestions: readonly string[]
  /** Texts for the message, by the names the check declares. */
  readonly slots?: Readonly<Record<string, string>>
}

/** One check in code. A check is added here only if no pattern can say it. */
export interface NamedCheck {
  /** Names of the lists it takes; a pack may give them under `lists` of the check. */
  readonly lists: readonly string[]
  /** Names that its messages may use in braces, beside {match} and {suggestion}. */
  readonly slots: readonly string[]
  /** What it marks contradicts arithmetic: the one red flag that may be an error. */
  readonly isFact?: true
  find(context: NamedContext): NamedFound[]
}
