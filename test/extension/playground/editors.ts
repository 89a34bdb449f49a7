import { expose } from './api.ts'
import type { EditorPage, EditorUnderTest, Mount } from './editors/editor.ts'
import { editors } from './editors/index.ts'

const name = new URLSearchParams(location.search).get('editor')
const traits = editors.find((editor) => editor.name === name)
if (!traits) throw new Error(`editors.html?editor=NAME: “${name}” is none of ${editors.map((e) => e.name).join(', ')}.`)

const heading = document.querySelector('h1') as HTMLElement
heading.textContent = document.title = `Editor: ${traits.name}`
const host = document.querySelector('#host') as HTMLElement
const { mount } = (await import(`./editors/${traits.name}.ts`)) as { mount: Mount }

let editor: EditorUnderTest = await mount(host)
const page: Omit<EditorPage, 'log'> = {
  text: () => editor.text(),
  caret: () => editor.caret(),
  bold: () => editor.bold(),
  saved: () => editor.saved(),
  load: (content) => editor.load(content),
  setReadOnly: (isReadOnly) => editor.setReadOnly(isReadOnly),
  destroy: () => editor.destroy(),
  async remount() {
    editor.destroy()
    editor = await mount(host)
  },
  open() {},
  isOpen: () => true,
  ...(editor.undoDepth && { undoDepth: () => editor.undoDepth?.() ?? 0 }),
}
expose(page)
