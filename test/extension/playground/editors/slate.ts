import { createElement, type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import {
  type BaseEditor,
  createEditor,
  type Descendant,
  Editor,
  Element,
  Node,
  Path,
  type Point,
  Range,
  Text,
} from 'slate'
import { type HistoryEditor, withHistory } from 'slate-history'
import {
  Editable,
  type ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react'
import { element } from '../dom.ts'
import { type EditorUnderTest, type Group, groupsOf, type Run } from './editor.ts'

interface SlateElement {
  type: 'paragraph' | 'item' | 'list' | 'cell' | 'row' | 'table' | 'link' | 'mention'
  url?: string
  label?: string
  children: Descendant[]
}
interface SlateText {
  text: string
  bold?: boolean
}
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor
    Element: SlateElement
    Text: SlateText
  }
}

const EMPTY: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] }]

export function mount(host: HTMLElement): EditorUnderTest {
  const view = element('div')
  host.append(view)
  const editor = withHistory(withReact(createEditor()))
  const { isInline, isVoid } = editor
  editor.isInline = (node) => node.type === 'link' || node.type === 'mention' || isInline(node)
  editor.isVoid = (node) => node.type === 'mention' || isVoid(node)

  let isReadOnly = false
  let render: (version: number) => void = () => {}
  let version = 0

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'b') {
      event.preventDefault()
      if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold')
      else Editor.addMark(editor, 'bold', true)
    }
    if (event.shiftKey && event.key === 'Enter') {
      event.preventDefault()
      Editor.insertText(editor, '\n')
    }
  }

  function Field() {
    ;[, render] = useState(0)
    const editable = createElement(Editable, {
      className: 'field',
      renderElement,
      renderLeaf,
      readOnly: isReadOnly,
      onKeyDown,
      placeholder: 'Tulis…',
      'aria-label': 'Isi',
    })
    // biome-ignore lint/correctness/noChildrenProp: its type asks for it.
    return createElement(Slate, { editor, initialValue: editor.children, children: editable })
  }

  editor.children = EMPTY
  const root = createRoot(view)
  flushSync(() => root.render(createElement(Field)))

  return {
    text: () => flatten(editor).text,
    caret() {
      const { selection } = editor
      return selection && Range.isCollapsed(selection) ? flatten(editor, selection.anchor).caret : null
    },
    bold: () => [...Node.texts(editor)].flatMap(([node]) => (node.bold ? [node.text] : [])),
    saved: () => JSON.stringify(editor.children),
    load(content) {
      editor.selection = null
      editor.children = groupsOf(content).flatMap(nodesOf)
      Editor.normalize(editor, { force: true })
      editor.history = { undos: [], redos: [] }
      flushSync(() => editor.onChange())
    },
    setReadOnly(isNowReadOnly) {
      isReadOnly = isNowReadOnly
      flushSync(() => render(++version))
    },
    undoDepth: () => editor.history.undos.length,
    destroy() {
      root.unmount()
      view.remove()
    },
  }
}

/** Each innermost block is a line. */
function flatten(editor: Editor, point?: Point): { text: string; caret: number | null } {
  let text = ''
  let caret: number | null = null
  let lines = 0
  for (const [node, path] of Node.nodes(editor)) {
    if (Text.isText(node)) {
      if (point && Path.equals(path, point.path)) caret = text.length + point.offset
      text += node.text
    } else if (Element.isElement(node)) {
      if (node.type === 'mention') text += node.label ?? ''
      else if (!editor.isInline(node) && editor.hasInlines(node) && lines++ > 0) text += '\n'
    }
  }
  return { text, caret }
}

function nodesOf({ kind, blocks }: Group): Descendant[] {
  const lines = blocks.map(({ runs }): Descendant => ({ type: kind, children: runsOf(runs) }))
  if (kind === 'paragraph') return lines
  if (kind === 'item') return [{ type: 'list', children: lines }]
  return [{ type: 'table', children: [{ type: 'row', children: lines }] }]
}

/** Slate wants a text, if only an empty one, around every inline element. */
function runsOf(runs: readonly Run[]): Descendant[] {
  return [
    { text: '' },
    ...runs.flatMap(({ text, bold, link, mention }): Descendant[] => {
      const leaf: SlateText = bold ? { text, bold } : { text }
      if (mention) return [{ type: 'mention', label: text, children: [{ text: '' }] }, { text: '' }]
      if (link !== undefined) return [{ type: 'link', url: link, children: [leaf] }, { text: '' }]
      return [leaf]
    }),
  ]
}

const TAGS = { paragraph: 'p', item: 'li', list: 'ul', cell: 'td', link: 'a', mention: 'span' } as const

function renderElement({ attributes, children, element: node }: RenderElementProps) {
  if (node.type === 'table') return createElement('table', attributes, createElement('tbody', {}, children))
  if (node.type === 'row') return createElement('tr', attributes, children)
  if (node.type === 'link') return createElement('a', { ...attributes, href: node.url }, children)
  if (node.type !== 'mention') return createElement(TAGS[node.type], attributes, children)
  return createElement('span', { ...attributes, className: 'mention', contentEditable: false }, node.label, children)
}

const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement(leaf.bold ? 'strong' : 'span', attributes, children)
