import { Editor } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import { TableKit } from '@tiptap/extension-table'
import { undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import StarterKit from '@tiptap/starter-kit'
import { element } from '../dom.ts'
import type { EditorUnderTest } from './editor.ts'
import { htmlOf } from './html.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  const view = element('div')
  host.append(view)
  const editor = new Editor({
    element: view,
    extensions: [
      StarterKit.configure({ link: { openOnClick: false }, trailingNode: false }),
      Mention.configure({
        renderText: ({ node }) => node.attrs.label,
        renderHTML: ({ node, options }) => ['span', options.HTMLAttributes, node.attrs.label],
      }),
      TableKit,
    ],
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Isi' } },
  })
  const upTo = (end: number) => editor.state.doc.textBetween(0, end, '\n', leafText)

  return {
    text: () => upTo(editor.state.doc.content.size),
    caret: () => (editor.state.selection.empty ? upTo(editor.state.selection.from).length : null),
    bold() {
      const runs: string[] = []
      editor.state.doc.descendants((node) => {
        if (node.text && node.marks.some(({ type }) => type.name === 'bold')) runs.push(node.text)
      })
      return runs
    },
    saved: () => editor.getHTML(),
    load(content) {
      editor.commands.setContent(
        htmlOf(content, ({ text }) =>
          element('span', { 'data-type': 'mention', 'data-id': text, 'data-label': text }, text),
        ).replaceAll('<br></p>', '</p>'),
      )
      const { doc, plugins } = editor.state
      editor.view.updateState(EditorState.create({ doc, plugins }))
    },
    setReadOnly: (isReadOnly) => editor.setEditable(!isReadOnly),
    undoDepth: () => undoDepth(editor.state),
    destroy() {
      editor.destroy()
      view.remove()
    },
  }
}

const leafText = ({ type, attrs }: Node): string =>
  type.name === 'hardBreak' ? '\n' : type.name === 'mention' ? attrs.label : ''
