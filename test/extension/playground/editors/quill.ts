import Quill, { Delta } from 'quill'
import Embed from 'quill/blots/embed'
import 'quill/dist/quill.snow.css'
import { element } from '../dom.ts'
import { type Block, type EditorUnderTest, groupsOf } from './editor.ts'

class Mention extends Embed {
  static override blotName = 'mention'
  static override tagName = 'SPAN'
  static override className = 'mention'

  static override create(value: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: what it creates depends on the names of this class.
    const node = super.create(value) as HTMLElement
    node.dataset.value = String(value)
    node.textContent = String(value)
    return node
  }

  static override value(node: HTMLElement): string | undefined {
    return node.dataset.value
  }
}
Quill.register('formats/mention', Mention)

export function mount(host: HTMLElement): EditorUnderTest {
  const view = element('div')
  host.append(view)
  const quill = new Quill(view, { theme: 'snow', modules: { toolbar: false, table: true } })
  const pieces = (end?: number) => quill.getContents(0, end).ops.map(({ insert }) => visible(insert))

  return {
    text: () => pieces().join('').replace(/\n$/, ''),
    caret() {
      const selection = quill.getSelection()
      return selection?.length === 0 ? pieces(selection.index).join('').length : null
    },
    bold: () =>
      quill.getContents().ops.flatMap(({ insert, attributes }) => (attributes?.bold ? [visible(insert)] : [])),
    saved: () => quill.root.innerHTML,
    load(content) {
      quill.setContents(deltaOf(content))
      quill.history.clear()
      quill.blur()
    },
    setReadOnly: (isReadOnly) => quill.enable(!isReadOnly),
    undoDepth: () => quill.history.stack.undo.length,
    destroy: () => host.replaceChildren(),
  }
}

const visible = (insert: unknown): string =>
  typeof insert === 'string' ? insert : String((insert as { mention?: string } | undefined)?.mention ?? '')

function deltaOf(content: readonly Block[]): Delta {
  const delta = new Delta()
  for (const { kind, blocks } of groupsOf(content)) {
    const line = { paragraph: {}, item: { list: 'bullet' }, cell: { table: 'row-1' } }[kind]
    for (const { runs } of blocks) {
      for (const { text, bold, link, mention } of runs) {
        if (mention) delta.insert({ mention: text })
        else delta.insert(text.replaceAll('\n', ' '), { ...(bold && { bold }), ...(link && { link }) })
      }
      delta.insert('\n', line)
    }
  }
  return delta
}
