import type { Family } from './family.ts'

/** Takes what it did not write for a part of what was typed before; a spelling correction of the browser ends that. */
export const tinymce: Family = {
  name: 'tinymce',
  selector: '.mce-content-body',
  endStep: (area) => area.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true })),
}
