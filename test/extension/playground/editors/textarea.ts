import { element } from '../dom.ts'
import { type Block, type EditorUnderTest, textOf } from './editor.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  let field: HTMLTextAreaElement

  const load = (content: readonly Block[]): void => {
    field = element('textarea', { class: 'field', rows: '8', name: 'body', autocomplete: 'off', 'aria-label': 'Isi' })
    field.value = content.map(textOf).join('\n')
    host.replaceChildren(field)
  }
  load([])

  return {
    text: () => field.value,
    caret: () => (field.selectionStart === field.selectionEnd ? field.selectionStart : null),
    bold: () => [],
    saved: () => field.value,
    load,
    setReadOnly(isReadOnly) {
      field.readOnly = isReadOnly
    },
    destroy: () => field.remove(),
  }
}
