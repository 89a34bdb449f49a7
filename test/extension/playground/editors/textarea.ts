import { element } from '../dom.ts'
import { type EditorUnderTest, textOf } from './editor.ts'
import { mountField } from './form-field.ts'

export const mount = (host: HTMLElement): EditorUnderTest =>
  mountField(host, (content) => {
    const attributes = { class: 'field', rows: '8', name: 'body', autocomplete: 'off', 'aria-label': 'Isi' }
    const field = element('textarea', attributes)
    field.value = content.map(textOf).join('\n')
    return field
  })
