import type { Family } from './family.ts'

/** Letting go of the mouse is a step, even if nothing was pressed. */
const letGo = (area: HTMLElement) => area.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))

/** What stood in an area at the end of its last write. */
const written = new WeakMap<HTMLElement, string>()

/**
 * Remembers what can be undone at some events only, of which letting go of the mouse does nothing else. It does so even if it
 * remembers the same already, and then an undo is seen to do nothing.
 */
export const summernote: Family = {
  name: 'summernote',
  selector: '.note-editable',
  startStep(area) {
    if (written.get(area) !== area.innerHTML) letGo(area)
  },
  endStep(area) {
    letGo(area)
    written.set(area, area.innerHTML)
  },
}
