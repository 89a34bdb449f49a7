import type { Span, Surface } from '../../lib/types.ts'
import type { Edit, Editor, Outcome, Reading } from './editor.ts'
import { createEditor, editorRoot, type MountedEditor, surfaceOf } from './index.ts'
import { wordpressPost } from './wordpress.ts'

/** What is written and reviewed as one: the text of one editable, or of several in their order, a line break between them. */
export interface Post {
  /** Stands for it, and is on the page as long as it. */
  readonly root: HTMLElement
  readonly surface: Surface
  /** Elements in which all its editables are and will be. */
  areas(): readonly HTMLElement[]
  /** Form fields and the outermost elements of editing areas, in order. Looked up each time: editors make them anew. */
  editables(): readonly HTMLElement[]
}

/** The post that an eligible element is a part of. */
export function postOf(field: HTMLElement): Post {
  const known = wordpressPost(field)
  if (known) return known
  const root = editorRoot(field)
  return { root, surface: surfaceOf(root, location), areas: () => [root], editables: () => [root] }
}

interface Mounted {
  readonly editor: MountedEditor
  readonly gone: AbortController
}

/**
 * One editor for all editables of a post, ready to read and write.
 * @param layer where form fields' mirrors may be laid; `signal` takes them away
 */
export function createPostEditor(post: Post, layer: ParentNode & Node, signal: AbortSignal): MountedEditor {
  const mounted = new Map<HTMLElement, Mounted>()
  let focused: HTMLElement | undefined

  const mount = (element: HTMLElement): Mounted => {
    const gone = new AbortController()
    return { editor: createEditor(element, layer, AbortSignal.any([signal, gone.signal])), gone }
  }
  /** Those that are there now. */
  const editors = (): MountedEditor[] => {
    const elements = post.editables()
    for (const [element, { gone }] of mounted) {
      if (elements.includes(element)) continue
      gone.abort()
      mounted.delete(element)
    }
    focused = elements.find(hasFocus) ?? focused
    return elements.map((element) => {
      const one = mounted.get(element) ?? mount(element)
      mounted.set(element, one)
      return one.editor
    })
  }
  /** The one that has the focus, or had it last. */
  const focusedOf = (all: readonly MountedEditor[]) => (focused && mounted.get(focused)?.editor) ?? all[0]

  return {
    get family() {
      return [...new Set(editors().map(({ family }) => family))].join(' + ')
    },
    get isMirrored() {
      return editors().some(({ isMirrored }) => isMirrored)
    },
    read() {
      const all = editors()
      return readParts(place(all), focusedOf(all))
    },
    write: (edit, caret) => writePart(place(editors()), edit, caret),
    focus: () => focusedOf(editors())?.focus(),
    align() {
      for (const { editor } of mounted.values()) editor.align()
    },
  }
}

/** Whether what is typed goes there; a document keeps its active element while another frame has the focus. */
function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  return element.contains(activeElement) && element.ownerDocument.hasFocus()
}

/** The reading of one part, and where its text begins in that of the whole. */
interface Part {
  readonly editor: Editor
  readonly reading: Reading
  readonly start: number
}

function place(editors: readonly Editor[]): Part[] {
  let start = 0
  return editors.map((editor) => {
    const reading = editor.read()
    const part = { editor, reading, start }
    start += reading.text.length + 1
    return part
  })
}

const textOf = (parts: readonly Part[]) => parts.map(({ reading }) => reading.text).join('\n')

/** The part that a span lies in; none for one that reaches over several. */
const partWith = (parts: readonly Part[], span: Span): Part | undefined =>
  parts.find(({ start, reading }) => start <= span.start && span.end <= start + reading.text.length)

function readParts(parts: readonly Part[], focused: Editor | undefined): Reading {
  return {
    text: textOf(parts),
    rangeOf({ start, end }) {
      const part = partWith(parts, { start, end })
      return part?.reading.rangeOf({ start: start - part.start, end: end - part.start }) ?? null
    },
    get caret() {
      const part = parts.find(({ editor }) => editor === focused)
      const caret = part?.reading.caret ?? null
      return part && caret !== null ? part.start + caret : null
    },
  }
}

async function writePart(parts: readonly Part[], edit: Edit, caret: number): Promise<Outcome> {
  if (textOf(parts) !== edit.before) return 'stale'
  const part = partWith(parts, edit)
  if (!part) return 'failed'
  const { editor, reading, start } = part
  const before = reading.text
  const own = { start: edit.start - start, end: edit.end - start, insert: edit.insert }
  const after = before.slice(0, own.start) + own.insert + before.slice(own.end)
  return editor.write({ ...own, before, after }, caret - start)
}
