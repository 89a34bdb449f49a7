import { type Box, boxOf, isEmpty, outermostFrame } from '../editors/boxes.ts'
import { dialogOf } from './host.ts'

/** Things of a page that people press or type into. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="option"], ' +
  '[role="menuitem"], [role="switch"], [role="checkbox"], [tabindex]:not([tabindex^="-"]), [contenteditable="true"]'

/**
 * Boxes of the controls around what is written in: in its dialog, or on the whole page if it is in none, and in its frame. The
 * editables themselves are left out.
 */
export function controlsAround(editables: readonly HTMLElement[]): Box[] {
  const scopes = new Set<ParentNode>()
  const own: Element[] = [...editables]
  for (const editable of editables) {
    scopes.add(dialogOf(editable) ?? document)
    const frame = outermostFrame(editable.ownerDocument)
    if (frame) {
      scopes.add(editable.ownerDocument)
      own.push(frame)
    }
  }
  const boxes: Box[] = []
  for (const element of [...scopes].flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(CONTROLS)])) {
    if (own.some((mine) => element.contains(mine) || mine.contains(element))) continue
    const box = boxOf(element)
    if (!isEmpty(box) && element.checkVisibility({ visibilityProperty: true })) boxes.push(box)
  }
  return boxes
}
