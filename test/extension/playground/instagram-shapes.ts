import { expose } from './api.ts'
import { button, element } from './dom.ts'
import type { Block, EditorUnderTest, Mount } from './editors/editor.ts'

/**
 * `?shape=comment`: a React textarea below a post; `message`: Lexical on a page of its own; `edit`: a post with mention and link
 * in a dialog over its article, whose editor is made anew each time it is opened.
 */
const main = document.querySelector('main') as HTMLElement
const shape = new URLSearchParams(location.search).get('shape') ?? 'comment'
const load = async (name: string): Promise<Mount> => ((await import(`./editors/${name}.ts`)) as { mount: Mount }).mount
const host = element('div')
let editor: EditorUnderTest | undefined

const POSTED: Block = {
  kind: 'paragraph',
  runs: [
    { text: 'Warga dihimbau mengikuti ' },
    { text: '@sukamaju', mention: true },
    { text: ' dimana jadwal ada di ' },
    { text: 'laman', link: 'https://sukamaju.example/' },
    { text: '.' },
  ],
}

if (shape === 'comment') {
  const mount = await load('react-textarea')
  main.append(element('article', {}, element('p', {}, 'Posyandu buka Selasa, 12 Agustus.'), element('form', {}, host)))
  editor = await mount(host)
} else if (shape === 'message') {
  const mount = await load('lexical-plain')
  history.replaceState(null, '', '/direct/t/instagram')
  main.append(host)
  editor = await mount(host)
} else {
  const mount = await load('lexical-rich')
  const open = async (): Promise<void> => {
    const dialog = element(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Sunting info', tabindex: '-1' },
      host,
    )
    const close = button(
      { class: 'close' },
      () => {
        void editor?.destroy()
        editor = undefined
        dialog.remove()
      },
      'Selesai',
    )
    dialog.append(close)
    document.body.append(dialog)
    editor = await mount(host)
    await editor.load([POSTED])
  }
  const edit = button({ class: 'edit' }, () => void open(), 'Sunting')
  main.append(element('article', {}, element('p', {}, 'Posyandu buka Selasa, 12 Agustus.'), edit))
}

expose({
  text: () => editor?.text() ?? '',
  caret: () => editor?.caret() ?? null,
  bold: () => editor?.bold() ?? [],
  open() {},
  isOpen: () => editor !== undefined,
})
