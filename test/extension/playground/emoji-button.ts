import { button } from './dom.ts'
import type { Editor } from './editor.ts'
import { icon } from './icons.ts'

export function emojiButton(editor: Editor): HTMLElement {
  const created = button({ class: 'iconic', 'aria-label': 'Emoji' }, () => editor.insert('😊'), icon('emoji'))
  // The caret stays in the field, as it does in the real composers.
  created.addEventListener('mousedown', (event) => event.preventDefault())
  return created
}
