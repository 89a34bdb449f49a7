import { editableEditor } from './editable.ts'
import type { Editor } from './editor.ts'
import { editingHost } from './eligible.ts'
import { fieldEditor } from './field.ts'
import { createMirror } from './mirror.ts'

export type { Edit, Editor, Outcome, Reading } from './editor.ts'
export { editBetween } from './editor.ts'
export { editingHost, isEligible, isWritable, nameOf } from './eligible.ts'
export { familyOf } from './family.ts'
export { surfaceOf } from './surface.ts'

const isField = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT'

/** The element that one editor is made for: a form field itself, or the outermost element of an editing area. */
export const editorRoot = (element: HTMLElement): HTMLElement => (isField(element) ? element : editingHost(element))

/** An editor whose ranges may lie in a mirror of a form field instead of in the field itself. */
export interface MountedEditor extends Editor {
  readonly isMirrored: boolean
  /** Puts the mirror back over the field after a move. */
  align(): void
}

/**
 * An editor for an eligible element, ready to read and write.
 * @param layer where a form field's mirror may be laid
 * @param signal takes that away and stops watching
 */
export function createEditor(root: HTMLElement, layer: ParentNode & Node, signal: AbortSignal): MountedEditor {
  if (!isField(root)) return { ...editableEditor(root, signal), isMirrored: false, align: () => {} }
  const mirror = createMirror(root, layer)
  signal.addEventListener('abort', mirror.remove)
  return { ...fieldEditor(root, mirror), isMirrored: true, align: mirror.align }
}
