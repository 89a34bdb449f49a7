import type { FieldTraits } from './playground/editors/index.ts'

/** One kind of field that people write posts in, on a page of the playground. */
export interface Composer extends FieldTraits {
  readonly path: string
  /** '@' and letters open the site's own list of accounts. */
  readonly hasTypeahead: boolean
  /** A finished hashtag becomes a chip. */
  readonly hasHashtagChips: boolean
  /** What the page logs first when an Escape reaches it. */
  readonly escapeLog: 'discard-asked' | 'escape'
}

const lexical = {
  field: '.field',
  isFormField: false,
  hasBold: true,
  hasLines: true,
  hasTypeahead: true,
  historyDelay: 300,
} as const
const instagram = { ...lexical, hasHashtagChips: true, escapeLog: 'discard-asked' } as const
const plain = { hasTypeahead: false, hasHashtagChips: false, historyDelay: 0 } as const
const formField = { ...plain, isFormField: true, hasBold: false } as const

export const composers: readonly Composer[] = [
  { ...instagram, name: 'instagram', path: 'instagram.html' },
  { ...instagram, name: 'instagram-dialog', path: 'instagram-dialog.html' },
  { ...instagram, name: 'instagram-layer', path: 'instagram-layer.html' },
  { ...lexical, name: 'facebook', path: 'facebook.html', hasHashtagChips: false, escapeLog: 'discard-asked' },
  {
    ...formField,
    name: 'instagram-textarea',
    path: 'instagram-textarea.html',
    field: '.field',
    hasLines: true,
    escapeLog: 'discard-asked',
  },
  {
    ...plain,
    name: 'article body',
    path: 'article.html',
    field: '#body',
    isFormField: false,
    hasBold: true,
    hasLines: true,
    escapeLog: 'escape',
  },
  {
    ...formField,
    name: 'article excerpt',
    path: 'article.html',
    field: '[name="excerpt"]',
    hasLines: true,
    escapeLog: 'escape',
  },
  {
    ...formField,
    name: 'article title',
    path: 'article.html',
    field: '[name="title"]',
    hasLines: false,
    escapeLog: 'escape',
  },
]
