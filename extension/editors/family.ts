import { ckeditor4 } from './ckeditor4.ts'
import { summernote } from './summernote.ts'
import { tinymce } from './tinymce.ts'
import { trix } from './trix.ts'

/** A kind of editor that can be told by its marks in the page, and what it alone needs. Most need nothing. */
export interface Family {
  /** For diagnosis, such as `lexical`. */
  readonly name: string
  /** What its editing area, or something around it, matches. */
  readonly selector: string
  /** It keeps its text elsewhere than in the page, so that nothing can be read there. */
  readonly isUnserved?: true
  /**
   * Before and after a write: have the editor make it a step of its own undo history, apart from what was typed before and will
   * be typed after. Neither changes text or selection.
   */
  startStep?(area: HTMLElement): void
  endStep?(area: HTMLElement): void
  /** It does what an `insertText` says, without preventing that the browser would do it, too. */
  readonly takesInsertText?: true
  /** It shows what it wrote a frame later, and until then counts places of the page as it was in the text as it is. */
  readonly rendersLater?: true
}

const FAMILIES: readonly Family[] = [
  { name: 'lexical', selector: '[data-lexical-editor]' },
  tinymce,
  { name: 'ckeditor5', selector: '.ck-editor__editable' },
  ckeditor4,
  { name: 'quill', selector: '.ql-editor' },
  { name: 'prosemirror', selector: '.ProseMirror' },
  trix,
  { name: 'draftjs', selector: '.public-DraftEditor-content' },
  { name: 'slate', selector: '[data-slate-editor]' },
  summernote,
  // Only the lines in sight are in the page, or none.
  { name: 'codemirror', selector: '.cm-editor, .CodeMirror', isUnserved: true },
  { name: 'monaco', selector: '.monaco-editor', isUnserved: true },
  { name: 'ace', selector: '.ace_editor', isUnserved: true },
]

/** The family of an editable, by what it is or lies in; a plain one is called by its kind. */
export function familyOf(area: HTMLElement): Family {
  const known = FAMILIES.find(({ selector }) => area.closest(selector))
  if (known) return known
  const name = area.isContentEditable ? 'contenteditable' : area.localName
  return { name, selector: name }
}
