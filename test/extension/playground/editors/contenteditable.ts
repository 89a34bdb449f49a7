import { element } from '../dom.ts'
import { readEditable } from '../editable-reading.ts'
import type { Block, EditorUnderTest } from './editor.ts'
import { nodesOf } from './html.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  let field: HTMLElement
  document.execCommand('defaultParagraphSeparator', false, 'p')

  const load = (content: readonly Block[]): void => {
    // What browsers can undo goes with the element.
    field = element('div', { class: 'field', contenteditable: 'true', role: 'textbox', 'aria-label': 'Isi' })
    field.append(...nodesOf(content))
    host.replaceChildren(field)
  }
  load([{ kind: 'paragraph', runs: [] }])

  return {
    text: () => readEditable(field).text(),
    caret: () => readEditable(field).caret(),
    bold: () => readEditable(field).bold(),
    saved: () => field.innerHTML,
    load,
    setReadOnly(isReadOnly) {
      field.contentEditable = String(!isReadOnly)
    },
    destroy: () => field.remove(),
  }
}
