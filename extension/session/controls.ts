import { dialogOf } from './host.ts'
import type { Box } from './place.ts'

/** Things of a page that people press or type into. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="option"], ' +
  '[role="menuitem"], [role="switch"], [role="checkbox"], [tabindex]:not([tabindex^="-"]), [contenteditable="true"]'

/** Boxes of the controls in the editor's dialog, or on the whole page if it is in none; the editor itself is left out. */
export function controlsAround(editable: HTMLElement): Box[] {
  const boxes: Box[] = []
  const scope = dialogOf(editable) ?? editable.ownerDocument
  for (const element of scope.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (element.contains(editable) || editable.contains(element)) continue
    const box = element.getBoundingClientRect()
    if (box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true })) boxes.push(box)
  }
  return boxes
}
