import { NAMED_CHECKS } from '../../../lib/checks/named/index.ts'
import type { NamedCheck, NamedFound } from '../../../lib/checks/named/named.ts'
import { compile } from '../../../lib/compile.ts'
import { type Draft, readDraft, spanOf } from '../../../lib/draft.ts'
import { createLineReader } from '../../../lib/line.ts'
import { normalize } from '../../../lib/normalize.ts'
import type { LineClass } from '../../../lib/types.ts'

/** Asks one named check about a draft, as a reviewer would. */

export interface Given {
  readonly lists?: Readonly<Record<string, readonly string[]>>
  /** `YYYY-MM-DD`. */
  readonly today?: string
  /** Default: every line. */
  readonly lines?: readonly LineClass[]
}

export interface Marked {
  readonly text: string
  readonly start: number
  readonly suggestions: readonly string[]
  readonly slots: Readonly<Record<string, string>>
}

const readLines = createLineReader({ search: compile([]).search })

export const read = (text: string): Draft => readDraft(text, readLines)

export function findIn(name: string, draft: Draft, { lists = {}, today, lines }: Given = {}): NamedFound[] {
  const [year, month, day] = (today ?? '').split('-').map(Number)
  return (NAMED_CHECKS[name] as NamedCheck).find({
    draft,
    lines: draft.lines.filter(({ line }) => !lines || lines.includes(line.class)),
    today: year && month && day ? { year, month, day } : undefined,
    list: (list) => new Set((lists[list] ?? []).map(normalize)),
    texts: (list) => lists[list] ?? [],
  })
}

/** What the check marks, in the order of the draft. */
export const markedIn = (name: string, text: string, given?: Given): Marked[] =>
  findIn(name, read(text), given)
    .map(({ placed, first, last, suggestions, slots = {} }) => {
      const { start, end } = spanOf(placed, first, last)
      return { text: text.slice(start, end), start, suggestions, slots }
    })
    .sort((a, b) => a.start - b.start)

/** The marked words alone. */
export const marks = (name: string, text: string, given?: Given): string[] =>
  markedIn(name, text, given).map((one) => one.text)
