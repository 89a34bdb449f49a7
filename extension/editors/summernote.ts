import type { Family } from './family.ts'

/** Letting go of the mouse is a step, even if nothing was pressed. */
const letGo = (area: HTMLElement) => area.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))

/** Remembers what can be undone at some events only, of which letting go of the mouse does nothing else. */
export const summernote: Family = {
  name: 'summernote',
  selector: '.note-editable',
  startStep: letGo,
  endStep: letGo,
}
