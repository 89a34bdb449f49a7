import { element } from './dom.ts'
import type { Editor, EditorWords } from './editor.ts'

/** A controlled textarea: the store is the truth, and the field is only written to where it differs. */
export function textareaEditor(words: EditorWords): Editor {
  const field = element('textarea', {
    class: 'field',
    'aria-label': words.label,
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    rows: '1',
  })
  const view = element('div', { class: 'editor' }, field)
  const listeners: (() => void)[] = []
  let stored = ''

  const store = (value: string): void => {
    stored = value
    if (field.value !== stored) field.value = stored
    // The stylesheet's max-height is where growing ends and scrolling begins.
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
    for (const listener of listeners) listener()
  }
  field.addEventListener('input', () => store(field.value))

  return {
    view,
    text: () => stored,
    caret: () => (field.selectionStart === field.selectionEnd ? field.selectionStart : null),
    bold: () => [],
    insert(text) {
      const end = field.selectionStart + text.length
      store(stored.slice(0, field.selectionStart) + text + stored.slice(field.selectionEnd))
      field.setSelectionRange(end, end)
    },
    onChange(listener) {
      listeners.push(listener)
    },
    dispose() {
      listeners.length = 0
    },
  }
}
