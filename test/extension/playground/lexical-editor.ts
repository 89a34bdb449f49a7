import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_LOW,
  createEditor,
  HISTORY_MERGE_TAG,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
} from 'lexical'
import { ChipNode } from './chip-node.ts'
import { element } from './dom.ts'
import type { Editor, EditorWords } from './editor.ts'
import { registerHashtags } from './hashtags.ts'
import { lexicalReading } from './lexical-model.ts'
import { registerTypeahead } from './typeahead.ts'

interface Traits {
  spellcheck: boolean
  hashtags: boolean
}

const historyDelay = 300

export function lexicalEditor(words: EditorWords, traits: Traits): Editor {
  const root = element('div', {
    class: 'field',
    role: 'textbox',
    contenteditable: 'true',
    spellcheck: String(traits.spellcheck),
    tabindex: '0',
    'aria-label': words.label,
    'aria-placeholder': words.placeholder,
  })
  const placeholder = element('div', { class: 'placeholder', 'aria-hidden': 'true' }, words.placeholder)
  const view = element('div', { class: 'editor' }, root, placeholder)

  const editor = createEditor({
    namespace: 'playground',
    nodes: [ChipNode],
    theme: { paragraph: 'paragraph', text: { bold: 'bold' } },
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(root)
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), historyDelay),
    // What Escape does is the composer's business; rich text would drop focus and caret.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    registerTypeahead(editor, root, view),
    traits.hashtags ? registerHashtags(editor) : () => {},
    editor.registerUpdateListener(({ editorState }) => {
      placeholder.hidden = editorState.read(() => $getRoot().getTextContent() !== '')
    }),
  )
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true, tag: HISTORY_MERGE_TAG })

  return {
    ...lexicalReading(() => editor.getEditorState()),
    view,
    insert(text) {
      editor.update(() => ($getSelection() ?? $getRoot().selectEnd()).insertText(text))
    },
    onChange(listener) {
      editor.registerUpdateListener(listener)
    },
    dispose() {
      unregister()
      editor.setRootElement(null)
    },
  }
}
