import { createEditor, editorRoot } from '../../../extension/editors/index.ts'

/** The text that Lugas reads in a field: the same code, put into the page's own world, where a test can ask it. */
export function reads(field: HTMLElement): string {
  const asked = new AbortController()
  const { text } = createEditor(editorRoot(field), document.createElement('div'), asked.signal).read()
  asked.abort()
  return text
}
