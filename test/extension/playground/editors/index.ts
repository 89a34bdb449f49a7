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
]
