import { compile } from '../../lib/compile.ts'
import { readDraft, spanOf } from '../../lib/draft.ts'
import { createLineReader } from '../../lib/line.ts'
import type { LineClass, Span } from '../../lib/types.ts'

/** Reads drafts without any rule. */

const readLines = createLineReader({ search: compile([]).search })

export const sentencesIn = (text: string): Span[] =>
  readDraft(text, readLines).lines.flatMap((placed) =>
    placed.line.sentences.map(({ first, last }) => spanOf(placed, first, last)),
  )

export const lineClassesIn = (text: string): LineClass[] =>
  readDraft(text, readLines).lines.map(({ line }) => line.class)
