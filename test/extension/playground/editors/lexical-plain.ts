import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $setSelection,
  createEditor,
  HISTORY_MERGE_TAG,
  mergeRegister,
} from 'lexical'
import { element } from '../dom.ts'
import { lexicalReading } from '../lexical-model.ts'
import { type Block, type EditorUnderTest, textOf } from './editor.ts'

/** One paragraph; every Enter is a line break in it. */
export function mount(host: HTMLElement): EditorUnderTest {
  const field = element('div', { class: 'field', contenteditable: 'true', role: 'textbox', 'aria-label': 'Isi' })
  host.append(field)
  const editor = createEditor({
    namespace: 'editors',
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(field)
  const history = createEmptyHistoryState()
  const unregister = mergeRegister(registerPlainText(editor), registerHistory(editor, history, 300))

  const load = (content: readonly Block[]): void => {
    editor.update(
      () => {
        const lines = content.map(textOf).join('\n').split('\n')
        const nodes = lines.flatMap((line, i) => [
          ...(i > 0 ? [$createLineBreakNode()] : []),
          ...(line === '' ? [] : [$createTextNode(line)]),
        ])
        $getRoot()
          .clear()
          .append($createParagraphNode().append(...nodes))
        $setSelection(null)
      },
      { discrete: true, tag: HISTORY_MERGE_TAG },
    )
    Object.assign(history, { undoStack: [], redoStack: [] })
  }
  load([])
  const reading = lexicalReading(() => editor.getEditorState())

  return {
    ...reading,
    saved: reading.text,
    load,
    setReadOnly(isReadOnly) {
      editor.setEditable(!isReadOnly)
      field.contentEditable = String(!isReadOnly)
    },
    undoDepth: () => history.undoStack.length,
    destroy() {
      unregister()
      editor.setRootElement(null)
      field.remove()
    },
  }
}
