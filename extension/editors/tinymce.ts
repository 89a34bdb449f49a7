import type { Family } from './family.ts'

/** A spelling correction of the browser is a step of its own. */
const correct = (area: HTMLElement) =>
  area.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }))

/** Takes what it did not write for a part of what was typed before. */
export const tinymce: Family = {
  name: 'tinymce',
  selector: '.mce-content-body',
  startStep: correct,
  endStep: correct,
}
