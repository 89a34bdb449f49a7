import { expose } from './api.ts'
import { element } from './dom.ts'
import type { EditorPage, EditorUnderTest, Mount } from './editors/editor.ts'
import { editors } from './editors/index.ts'
import { hostIn, isFrame, openFrame, query } from './editors/places.ts'

/**
 * `editors.html?editor=NAME` mounts one editor; without a name it lists them. `&in=PLACE` puts it where editors stand on other
 * sites (`editors/places.ts`), `&dark` on a dark page, `&scroll` into a box that scrolls and can be resized, `&rtl` into one that
 * is written from right to left.
 */
const main = document.querySelector('main') as HTMLElement
const name = query.get('editor')
const traits = editors.find((editor) => editor.name === name)
const place = query.get('in')

for (const look of ['dark', 'scroll', 'rtl']) document.documentElement.classList.toggle(look, query.has(look))
if (query.has('rtl')) main.dir = 'rtl'

if (name === null) main.append(list())
else if (!traits) throw new Error(`No editor “${name}”, only ${editors.map((editor) => editor.name).join(', ')}.`)
else {
  document.title = `Editor: ${traits.name}`
  main.before(element('header', { class: 'site' }, element('h1', {}, document.title)))
  if (isFrame(place)) await openFrame(place, main)
  else await start(traits.name)
}

async function start(editorName: string): Promise<void> {
  const { mount } = (await import(`./editors/${editorName}.ts`)) as { mount: Mount }
  const host = hostIn(place, main)
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
      await editor.destroy()
      editor = await mount(host)
    },
    open() {},
    isOpen: () => true,
    ...(editor.undoDepth && { undoDepth: () => editor.undoDepth?.() ?? 0 }),
  }
  expose(page)
}

function list(): HTMLElement {
  const link = ({ name, made }: { name: string; made: string }) =>
    element('li', {}, element('a', { href: `?editor=${name}` }, name), ` (${made})`)
  return element('ul', {}, ...editors.map(link))
}
