import type { EditorReading, Playground } from '../api.ts'

/** Text of one kind; `\n` is a break inside the paragraph. A mention is one unit that cannot be edited inside. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly link?: string
  readonly mention?: boolean
}

/** Items that follow each other are one list, cells that follow each other the row of one table. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'cell'
  readonly runs: readonly Run[]
}

/** An editor as its makers publish it, seen through its own interface. */
export interface EditorUnderTest extends EditorReading {
  /** What the editor would save: HTML, JSON or plain text, by its own API. */
  saved(): string
  /**
   * Replaces the whole content by what the editor itself would make of it; nothing can be undone then. The field may be
   * another element afterwards, and has no focus.
   */
  load(content: readonly Block[]): void | Promise<void>
  setReadOnly(isReadOnly: boolean): void
  /** How many steps the editor could undo, where it can be asked. */
  undoDepth?(): number
  destroy(): void | Promise<void>
}

/** Builds the editor inside `host`. */
export type Mount = (host: HTMLElement) => EditorUnderTest | Promise<EditorUnderTest>

/** What `editors.html` offers as `window.playground`, once the editor stands. */
export interface EditorPage extends Playground, EditorUnderTest {
  /** Destroys the editor and builds it anew. */
  remount(): Promise<void>
}

export const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('')

export type Group<Kind = Block['kind']> = Kind extends unknown ? { kind: Kind; blocks: Block[] } : never

/** Neighbours of one kind together. */
export function groupsOf(content: readonly Block[]): Group[] {
  const groups: Group[] = []
  for (const block of content) {
    const last = groups.at(-1)
    if (last?.kind === block.kind) last.blocks.push(block)
    else groups.push({ kind: block.kind, blocks: [block] })
  }
  return groups
}
