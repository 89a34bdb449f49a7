import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentBlock,
  type RawDraftEntity,
  RichUtils,
} from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { element } from '../dom.ts'
import { type Block, type EditorUnderTest, textOf } from './editor.ts'

export function mount(host: HTMLElement): EditorUnderTest {
  const view = element('div', { class: 'field' })
  host.append(view)
  let state = EditorState.createEmpty(decorator)
  let isReadOnly = false
  let render: (version: number) => void = () => {}
  let version = 0

  const update = (next: EditorState): void => {
    state = next
    render(++version)
  }

  function Field() {
    ;[, render] = useState(0)
    return createElement(Editor, {
      editorState: state,
      onChange: update,
      readOnly: isReadOnly,
      ariaLabel: 'Isi',
      handleKeyCommand(command, current) {
        const next = RichUtils.handleKeyCommand(current, command)
        if (next) update(next)
        return next ? 'handled' : 'not-handled'
      },
      handleReturn(event, current) {
        if (!event.shiftKey) return 'not-handled'
        update(RichUtils.insertSoftNewline(current))
        return 'handled'
      },
    })
  }

  const root = createRoot(view)
  flushSync(() => root.render(createElement(Field)))

  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    caret() {
      const selection = state.getSelection()
      if (!selection.isCollapsed()) return null
      const blocks = state.getCurrentContent().getBlocksAsArray()
      const at = blocks.findIndex((block) => block.getKey() === selection.getAnchorKey())
      const before = blocks.slice(0, at).reduce((length, block) => length + block.getLength() + 1, 0)
      return before + selection.getAnchorOffset()
    },
    bold() {
      const runs: string[] = []
      for (const block of state.getCurrentContent().getBlocksAsArray())
        block.findStyleRanges(
          (character) => character.hasStyle('BOLD'),
          (start, end) => runs.push(block.getText().slice(start, end)),
        )
      return runs
    },
    // Each block has a key that is made up anew.
    saved: () =>
      JSON.stringify(convertToRaw(state.getCurrentContent()), (name, value) => (name === 'key' ? undefined : value)),
    load: (content) => flushSync(() => update(EditorState.createWithContent(contentOf(content), decorator))),
    setReadOnly(isNowReadOnly) {
      isReadOnly = isNowReadOnly
      flushSync(() => render(++version))
    },
    undoDepth: () => state.getUndoStack().size,
    destroy() {
      root.unmount()
      view.remove()
    },
  }
}

const entitiesOf =
  (type: string) => (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) =>
    block.findEntityRanges((character) => {
      const key = character.getEntity()
      return key !== null && content.getEntity(key).getType() === type
    }, found)

const decorator = new CompositeDecorator([
  {
    strategy: entitiesOf('LINK'),
    component: ({
      children,
      contentState,
      entityKey,
    }: {
      children: ReactNode
      contentState: ContentState
      entityKey: string
    }) => createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children),
  },
  {
    strategy: entitiesOf('MENTION'),
    component: ({ children }: { children: ReactNode }) => createElement('span', { className: 'mention' }, children),
  },
])

function contentOf(content: readonly Block[]): ContentState {
  const entityMap: Record<string, RawDraftEntity> = {}
  const blocks = content.map((block, i): RawDraftContentBlock => {
    const inlineStyleRanges: RawDraftContentBlock['inlineStyleRanges'] = []
    const entityRanges: RawDraftContentBlock['entityRanges'] = []
    let offset = 0
    for (const { text, bold, link, mention } of block.runs) {
      // Counted in code points, unlike all else in JavaScript.
      const range = { offset, length: [...text].length }
      if (bold) inlineStyleRanges.push({ ...range, style: 'BOLD' })
      if (link !== undefined || mention) {
        const key = Object.keys(entityMap).length
        entityMap[key] = mention
          ? { type: 'MENTION', mutability: 'IMMUTABLE', data: {} }
          : { type: 'LINK', mutability: 'MUTABLE', data: { url: link } }
        entityRanges.push({ ...range, key })
      }
      offset += range.length
    }
    const type = block.kind === 'item' ? 'unordered-list-item' : 'unstyled'
    return { key: `block${i}`, type, text: textOf(block), depth: 0, inlineStyleRanges, entityRanges }
  })
  return convertFromRaw({ blocks, entityMap })
}
