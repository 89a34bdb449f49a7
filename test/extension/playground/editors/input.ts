import { element } from '../dom.ts'
import { type Block, type EditorUnderTest, textOf } from './editor.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  let field: HTMLInputElement

  const load = (content: readonly Block[]): void => {
    field = element('input', { class: 'field', name: 'title', autocomplete: 'off', 'aria-label': 'Judul' })
    field.value = content.map(textOf).join(' ').replaceAll('\n', ' ')
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
