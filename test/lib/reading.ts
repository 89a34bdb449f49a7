import { compile } from '../../lib/compile.ts'
import { readDraft, spanOf } from '../../lib/draft.ts'
import { createLineReader } from '../../lib/line.ts'
import type { LineClass, Span } from '../../lib/types.ts'

/** Reads drafts without any rule. */

const read = createLineReader({ search: compile([]).search })

export const sentencesIn = (text: string): Span[] =>
  readDraft(text, read).lines.flatMap((placed) =>
    placed.line.sentences.map(({ first, last }) => spanOf(placed, first, last)),
  )

export const lineClassesIn = (text: string): LineClass[] => readDraft(text, read).lines.map(({ line }) => line.class)
