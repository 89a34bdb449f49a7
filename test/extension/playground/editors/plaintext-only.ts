import { element } from '../dom.ts'
import { readEditable } from '../editable-reading.ts'
import { type Block, type EditorUnderTest, textOf } from './editor.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  let field: HTMLElement

  const load = (content: readonly Block[]): void => {
    field = element('div', {
      class: 'field plain',
      contenteditable: 'plaintext-only',
      role: 'textbox',
      'aria-label': 'Isi',
    })
    field.textContent = content.map(textOf).join('\n')
    host.replaceChildren(field)
  }
  load([])
  const reading = () => readEditable(field)

  return {
    // A last newline only holds an empty line open, unless a <br> does that (Firefox).
    text: () => (field.lastChild?.nodeName === 'BR' ? reading().text() : reading().text().replace(/\n$/, '')),
    caret: () => reading().caret(),
    bold: () => [],
    saved: () => field.innerText,
    load,
    setReadOnly(isReadOnly) {
      field.contentEditable = isReadOnly ? 'false' : 'plaintext-only'
    },
    destroy: () => field.remove(),
  }
}
