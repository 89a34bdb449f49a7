import 'trix'
import 'trix/dist/trix.css'
import { element } from '../dom.ts'
import type { EditorUnderTest } from './editor.ts'
import { htmlOf } from './html.ts'

/** What is used here of `<trix-editor>`. */
interface TrixElement extends HTMLElement {
  value: string
  disabled: boolean
  readonly editor: {
    getDocument(): { toString(): string; getPieces(): { toString(): string; hasAttribute(name: string): boolean }[] }
    getSelectedRange(): [number, number]
    loadHTML(html: string): void
    undoManager: { undoEntries: unknown[] }
  }
}

export async function mount(host: HTMLElement): Promise<EditorUnderTest> {
  const field = element('trix-editor' as 'div', { 'aria-label': 'Isi' }) as unknown as TrixElement
  const started = new Promise((resolve) => field.addEventListener('trix-initialize', resolve, { once: true }))
  host.append(field)
  await started

  return {
    // Every document ends with the newline of its last block.
    text: () => field.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
    caret() {
      const [start, end] = field.editor.getSelectedRange()
      return start === end ? start : null
    },
    bold: () =>
      field.editor
        .getDocument()
        .getPieces()
        .flatMap((piece) => (piece.hasAttribute('bold') ? [piece.toString()] : [])),
    saved: () => field.value,
    load: (content) => field.editor.loadHTML(htmlOf(content, ({ text }) => document.createTextNode(text))),
    setReadOnly(isReadOnly) {
      field.disabled = isReadOnly
    },
    undoDepth: () => field.editor.undoManager.undoEntries.length,
    destroy: () => host.replaceChildren(),
  }
}
