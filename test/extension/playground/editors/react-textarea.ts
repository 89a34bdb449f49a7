import { type ChangeEvent, createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { type Block, type EditorUnderTest, textOf } from './editor.ts'

/** The state of a component is the truth, and every key renders the field anew. */
export function mount(host: HTMLElement): EditorUnderTest {
  let root: Root | undefined
  let stored = ''
  let isReadOnly = false
  let lock: (isReadOnly: boolean) => void = () => {}

  function Field({ initial }: { initial: string }) {
    const [value, setValue] = useState(initial)
    const [readOnly, setReadOnly] = useState(isReadOnly)
    stored = value
    lock = setReadOnly
    return createElement('textarea', {
      className: 'field',
      rows: 8,
      value,
      readOnly,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.currentTarget.value),
      'aria-label': 'Isi',
    })
  }

  const load = (content: readonly Block[]): void => {
    root?.unmount()
    root = createRoot(host)
    flushSync(() => root?.render(createElement(Field, { initial: content.map(textOf).join('\n') })))
  }
  load([])
  const field = () => host.querySelector('textarea')

  return {
    text: () => stored,
    caret() {
      const { selectionStart = null, selectionEnd = null } = field() ?? {}
      return selectionStart === selectionEnd ? selectionStart : null
    },
    bold: () => [],
    saved: () => stored,
    load,
    setReadOnly(isNowReadOnly) {
      isReadOnly = isNowReadOnly
      flushSync(() => lock(isReadOnly))
    },
    destroy: () => root?.unmount(),
  }
}
