import $ from 'jquery'
import 'summernote/dist/summernote-lite.css'
import { element } from '../dom.ts'
import { readEditable } from '../editable-reading.ts'
import type { Block, EditorUnderTest } from './editor.ts'
import { nodesOf } from './html.ts'

/** It comes without types. */
interface Summernote {
  summernote(command: 'code' | 'destroy' | 'disable' | 'enable'): string
  summernote(options: Record<string, unknown>): void
}

export async function mount(host: HTMLElement): Promise<EditorUnderTest> {
  // It looks for jQuery on the page.
  Object.assign(window, { jQuery: $, $ })
  // @ts-expect-error It comes without types.
  await import('summernote/dist/summernote-lite.js')
  let target: HTMLElement
  const editor = () => $(target) as unknown as Summernote

  const load = (content: readonly Block[]): void => {
    // What it can undo goes with the editor.
    if (target) editor().summernote('destroy')
    target = element('div')
    target.append(...nodesOf(content))
    host.replaceChildren(target)
    editor().summernote({
      toolbar: [['style', ['bold', 'ul', 'table', 'codeview']]],
      height: 220,
      disableDragAndDrop: true,
    })
  }
  load([{ kind: 'paragraph', runs: [] }])
  const reading = () => readEditable(host.querySelector('.note-editable') as HTMLElement)

  return {
    text: () => reading().text(),
    caret: () => reading().caret(),
    bold: () => reading().bold(),
    saved: () => editor().summernote('code'),
    load,
    setReadOnly: (isReadOnly) => void editor().summernote(isReadOnly ? 'disable' : 'enable'),
    destroy() {
      editor().summernote('destroy')
      target.remove()
    },
  }
}
