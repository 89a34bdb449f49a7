import type { Family } from './family.ts'

/** Remembers what can be undone only at some events, of which letting go of the mouse changes nothing else. */
export const summernote: Family = {
  name: 'summernote',
  selector: '.note-editable',
  endStep: (area) => area.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })),
}
