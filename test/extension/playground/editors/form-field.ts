import type { Block, EditorUnderTest } from './editor.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** A form field as it comes with the browser; its value is its model and what it saves. `make` gives it with its content. */
export function mountField(host: HTMLElement, make: (content: readonly Block[]) => Field): EditorUnderTest {
  let field: Field

  const load = (content: readonly Block[]): void => {
    field = make(content)
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
