import {
  Bold,
  ClassicEditor,
  Essentials,
  Link,
  List,
  Mention,
  type ModelElement,
  type ModelNode,
  type ModelPosition,
  Paragraph,
  Table,
} from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { element } from '../dom.ts'
import type { EditorUnderTest } from './editor.ts'
import { htmlOf } from './html.ts'

/** Names that the editor makes up for mentions and for items of lists. */
const NEW_EACH_TIME = / data-(?:mention-uid|list-item-id)="\w+"/g

export async function mount(host: HTMLElement): Promise<EditorUnderTest> {
  const target = element('div')
  host.append(target)
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List, Table, Mention],
    toolbar: ['undo', 'redo', '|', 'bold', 'link', 'bulletedList', 'insertTable'],
  })
  const { model } = editor
  const root = () => {
    const found = model.document.getRoot()
    if (!found) throw new Error('CKEditor has no root.')
    return found
  }
  const READ_ONLY = 'playground'

  return {
    text: () => flatten(root()).text,
    caret() {
      const { selection } = model.document
      const position = selection.isCollapsed ? selection.getFirstPosition() : null
      return position ? flatten(root(), position).caret : null
    },
    bold: () =>
      [...model.createRangeIn(root()).getItems()].flatMap((item) =>
        item.is('$textProxy') && item.hasAttribute('bold') ? [item.data] : [],
      ),
    saved: () => editor.getData().replaceAll(NEW_EACH_TIME, ''),
    load: (content) =>
      editor.setData(htmlOf(content, ({ text }) => element('span', { class: 'mention', 'data-mention': text }, text))),
    setReadOnly(isReadOnly) {
      if (isReadOnly) editor.enableReadOnlyMode(READ_ONLY)
      else editor.disableReadOnlyMode(READ_ONLY)
    },
    async destroy() {
      await editor.destroy()
      target.remove()
    },
  }
}

/** Each innermost block is a line; the caret is where `position` stands. */
function flatten(root: ModelElement, position?: ModelPosition): { text: string; caret: number | null } {
  let text = ''
  let caret: number | null = null
  let lines = 0
  const visit = (node: ModelNode): void => {
    if (node.is('$text')) {
      if (position?.textNode === node) caret = text.length + position.offset - (node.startOffset ?? 0)
      text += node.data
    } else if (node.is('element', 'softBreak')) text += '\n'
    else if (node.is('element')) children(node)
  }
  const children = (parent: ModelElement): void => {
    const isLine = parent !== root && !parent.is('element', 'table') && !/^table/.test(parent.name)
    if (isLine && lines++ > 0) text += '\n'
    for (const child of parent.getChildren()) {
      if (position?.parent === parent && position.nodeAfter === child) caret = text.length
      visit(child)
    }
    if (position?.parent === parent && position.isAtEnd) caret = text.length
  }
  children(root)
  return { text, caret }
}
