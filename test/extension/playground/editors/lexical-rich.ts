import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createLinkNode, LinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode, ListItemNode, ListNode, registerList } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  registerTablePlugin,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $setSelection,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import { $createChipNode, ChipNode } from '../chip-node.ts'
import { element } from '../dom.ts'
import { lexicalReading } from '../lexical-model.ts'
import { type Block, type EditorUnderTest, type Group, groupsOf, type Run } from './editor.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  const field = element('div', { class: 'field', contenteditable: 'true', role: 'textbox', 'aria-label': 'Isi' })
  host.append(field)
  const editor = createEditor({
    namespace: 'editors',
    nodes: [ChipNode, LinkNode, ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode],
    theme: { text: { bold: 'bold' } },
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(field)
  const history = createEmptyHistoryState()
  const unregister = mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerTablePlugin(editor),
    registerHistory(editor, history, 300),
  )

  const load = (content: readonly Block[]): void => {
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(...groupsOf(content).flatMap($group))
        $setSelection(null)
      },
      { discrete: true, tag: HISTORY_MERGE_TAG },
    )
    Object.assign(history, { undoStack: [], redoStack: [] })
  }
  load([{ kind: 'paragraph', runs: [] }])

  return {
    ...lexicalReading(() => editor.getEditorState()),
    saved: () => JSON.stringify(editor.getEditorState()),
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

function $group({ kind, blocks }: Group): LexicalNode[] {
  const paragraphs = () => blocks.map(({ runs }) => $createParagraphNode().append(...runs.flatMap($run)))
  if (kind === 'paragraph') return paragraphs()
  if (kind === 'cell') {
    const cells = paragraphs().map((paragraph) => $createTableCellNode().append(paragraph))
    return [$createTableNode().append($createTableRowNode().append(...cells))]
  }
  return [
    $createListNode('bullet').append(...blocks.map(({ runs }) => $createListItemNode().append(...runs.flatMap($run)))),
  ]
}

function $run({ text, bold, link, mention }: Run): LexicalNode[] {
  if (mention) return [$createChipNode('mention', text)]
  const nodes = text
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [$createLineBreakNode()] : []),
      ...(line === '' ? [] : [bold ? $createTextNode(line).toggleFormat('bold') : $createTextNode(line)]),
    ])
  return link === undefined ? nodes : [$createLinkNode(link).append(...nodes)]
}
