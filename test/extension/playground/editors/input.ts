import { element } from '../dom.ts'
import { type EditorUnderTest, textOf } from './editor.ts'
import { mountField } from './form-field.ts'

export const mount = (host: HTMLElement): EditorUnderTest =>
  mountField(host, (content) => {
    const field = element('input', { class: 'field', name: 'title', autocomplete: 'off', 'aria-label': 'Judul' })
    field.value = content.map(textOf).join(' ').replaceAll('\n', ' ')
    return field
  })
