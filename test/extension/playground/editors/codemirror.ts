import { undoDepth } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { basicSetup, EditorView } from 'codemirror'
import { type EditorUnderTest, textOf } from './editor.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  let isReadOnly = false
  const stateOf = (doc: string) =>
    EditorState.create({
      doc,
      extensions: [basicSetup, EditorView.lineWrapping, EditorView.editable.of(!isReadOnly)],
    })
  const view = new EditorView({ parent: host, state: stateOf('') })

  return {
    text: () => view.state.doc.toString(),
    caret: () => (view.state.selection.main.empty ? view.state.selection.main.head : null),
    bold: () => [],
    saved: () => view.state.doc.toString(),
    load: (content) => view.setState(stateOf(content.map(textOf).join('\n'))),
    setReadOnly(isNowReadOnly) {
      isReadOnly = isNowReadOnly
      view.setState(stateOf(view.state.doc.toString()))
    },
    undoDepth: () => undoDepth(view.state),
    destroy: () => view.destroy(),
  }
}
