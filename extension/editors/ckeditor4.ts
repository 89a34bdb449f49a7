import type { Family } from './family.ts'

const ARROW = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true }

/** Takes what it did not write for a part of what was typed before; moving the caret by a key ends that. */
export const ckeditor4: Family = {
  name: 'ckeditor4',
  selector: '.cke_editable',
  endStep(area) {
    area.dispatchEvent(new KeyboardEvent('keydown', ARROW))
    area.dispatchEvent(new KeyboardEvent('keyup', ARROW))
  },
}
