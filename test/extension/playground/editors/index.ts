/** What people can do in one kind of field, so that a test knows which of its cases the field can have. */
export interface FieldTraits {
  readonly name: string
  /** Selector of the field. */
  readonly field: string
  /** Selector of the `<iframe>` that the field lives in. */
  readonly frame?: string
  /** Form fields have no bold and no chips, and are highlighted in a mirror. */
  readonly isFormField: boolean
  /** Control+B writes bold. */
  readonly hasBold: boolean
  /** More than one line can be written in it. */
  readonly hasLines: boolean
  /** Changes that follow each other faster than this are one step for the editor's own undo. */
  readonly historyDelay: number
}

/** An editor of `editors.html?editor=NAME`, mounted by the file of its name. */
export interface EditorTraits extends FieldTraits {
  /** The npm package and version that the page mounts, or what the browser brings along. */
  readonly made: string
  readonly hasLinks: boolean
  /** A mention that cannot be edited inside. */
  readonly hasMentions: boolean
  readonly hasLists: boolean
  readonly hasTables: boolean
  /** Shift+Enter breaks the line inside a paragraph. */
  readonly hasSoftBreak: boolean
  /** What redoes by keyboard; Trix waits for a small letter, which no keyboard sends with Shift. */
  readonly redoKey: 'Control+Shift+Z' | 'Control+y' | null
  /** Else the chip says that it is not. */
  readonly isServed: boolean
  /** The editor hears of a new selection no sooner than this, in milliseconds. */
  readonly selectionDelay?: number
  /** The changes that it makes of itself without a key, as the probe tells them: it does so without Lugas, too. */
  readonly habit?: RegExp
}

const rich = {
  isFormField: false,
  hasBold: true,
  hasLines: true,
  hasLinks: true,
  hasMentions: true,
  hasLists: true,
  hasTables: true,
  hasSoftBreak: true,
  redoKey: 'Control+Shift+Z',
  isServed: true,
  historyDelay: 0,
} as const
const plain = {
  ...rich,
  hasBold: false,
  hasLinks: false,
  hasMentions: false,
  hasLists: false,
  hasTables: false,
  hasSoftBreak: false,
} as const
const formField = { ...plain, isFormField: true } as const

export const editors: readonly EditorTraits[] = [
  { ...rich, name: 'contenteditable', made: 'browser', field: '.field' },
  { ...formField, name: 'textarea', made: 'browser', field: '.field' },
  { ...rich, name: 'lexical-rich', made: 'lexical', field: '.field', historyDelay: 300 },
  { ...rich, name: 'tinymce', made: 'tinymce', field: '.mce-content-body', frame: 'iframe.tox-edit-area__iframe' },
  { ...rich, name: 'ckeditor5', made: 'ckeditor5', field: '.ck-editor__main > .ck-editor__editable' },
  {
    ...rich,
    name: 'ckeditor4',
    made: 'ckeditor4',
    field: '.cke_editable',
    frame: 'iframe.cke_wysiwyg_frame',
    habit: /^attributes (id|class) at BODY/,
  },
  { ...rich, name: 'quill', made: 'quill', field: '.ql-editor', hasSoftBreak: false, historyDelay: 1000 },
  { ...rich, name: 'tiptap', made: '@tiptap/core', field: '.tiptap', historyDelay: 500 },
  {
    ...rich,
    name: 'trix',
    made: 'trix',
    field: 'trix-editor',
    redoKey: null,
    hasMentions: false,
    hasTables: false,
  },
  { ...rich, name: 'draftjs', made: 'draft-js', field: '.public-DraftEditor-content', hasTables: false },
  { ...rich, name: 'slate', made: 'slate-react', field: '.field', selectionDelay: 100 },
  { ...plain, name: 'lexical-plain', made: 'lexical', field: '.field', historyDelay: 300 },
  { ...rich, name: 'summernote', made: 'summernote', field: '.note-editable', redoKey: 'Control+y' },
  { ...plain, name: 'codemirror', made: 'codemirror', field: '.cm-content', historyDelay: 500, isServed: false },
  { ...plain, name: 'plaintext-only', made: 'browser', field: '.field' },
  { ...formField, name: 'input', made: 'browser', field: '.field', hasLines: false },
  { ...formField, name: 'react-textarea', made: 'react-dom', field: '.field' },
]
