import { type Edit, type Editor, type Outcome, readsSame } from './editor.ts'
import type { Mirror } from './mirror.ts'

/** A textarea or input. The browser cannot highlight inside it, so its ranges lie in a mirror laid over it. */
export function fieldEditor(element: HTMLTextAreaElement | HTMLInputElement, mirror: Mirror): Editor {
  return {
    family: element.tagName.toLowerCase(),
    read() {
      const text = element.value
      mirror.show(text)
      return {
        text,
        rangeOf: ({ start, end }) => mirror.rangeOf(start, end),
        get caret() {
          const { value, selectionStart, selectionEnd } = element
          return value === text && selectionStart === selectionEnd ? selectionStart : null
        },
      }
    },
    write: async (edit, caret) => write(element, edit, caret),
    focus: () => element.focus({ preventScroll: true }),
  }
}

function write(element: HTMLTextAreaElement | HTMLInputElement, edit: Edit, caret: number): Outcome {
  if (element.value !== edit.before) return 'stale'
  element.focus({ preventScroll: true })
  element.setSelectionRange(edit.start, edit.end)
  element.ownerDocument.execCommand(edit.insert === '' ? 'delete' : 'insertText', false, edit.insert)
  if (!readsSame(element.value, edit.after)) return 'failed'
  element.setSelectionRange(caret, caret)
  return 'done'
}
