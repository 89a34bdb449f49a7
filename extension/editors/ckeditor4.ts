import type { Family } from './family.ts'

const ARROW = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true }
const down = (area: HTMLElement) => area.dispatchEvent(new KeyboardEvent('keydown', ARROW))
const up = (area: HTMLElement) => area.dispatchEvent(new KeyboardEvent('keyup', ARROW))

/**
 * Takes what it did not write for a part of what was typed before; a key that moves the caret ends that. The key is held during
 * the write: what comes in without a key counts as typing from then on, and takes away what could be redone.
 */
export const ckeditor4: Family = {
  name: 'ckeditor4',
  selector: '.cke_editable',
  startStep(area) {
    down(area)
    up(area)
    down(area)
  },
  endStep(area) {
    up(area)
    down(area)
    up(area)
  },
}
