import { office } from './accounts.ts'
import type { Composer, Exits } from './composer-page.ts'
import { button, element, idleButton } from './dom.ts'
import type { Editor, EditorWords } from './editor.ts'
import { emojiButton } from './emoji-button.ts'
import { accountRow } from './feed.ts'
import { icon } from './icons.ts'
import { lexicalEditor } from './lexical-editor.ts'

const captionLimit = 2200
const grouped = new Intl.NumberFormat('id-ID')

export function instagramLexicalEditor(): Editor {
  const words: EditorWords = { label: 'Tulis keterangan...', placeholder: 'Tulis keterangan...' }
  return lexicalEditor(words, { spellcheck: false, hashtags: true })
}

export function instagramComposer(editor: Editor, { post, leave }: Exits): Composer {
  return {
    label: 'Buat postingan baru',
    editor,
    content: [
      element(
        'header',
        { class: 'bar' },
        button({ class: 'iconic', 'aria-label': 'Kembali' }, leave, icon('back')),
        element('h1', {}, 'Buat postingan baru'),
        button({ class: 'link' }, post, 'Bagikan'),
      ),
      element(
        'div',
        { class: 'columns' },
        element('div', { class: 'picture', role: 'img', 'aria-label': 'Pratinjau foto' }),
        element(
          'div',
          { class: 'details' },
          accountRow(office.name),
          editor.view,
          tools(editor),
          idleButton({ class: 'row' }, element('span', {}, 'Tambah lokasi'), icon('pin')),
          ...accordion('Aksesibilitas', 'Tulis teks alternatif agar foto dapat dipahami pengguna pembaca layar.'),
          ...accordion('Pengaturan lanjutan', 'Jumlah suka dan komentar dapat disembunyikan.'),
        ),
      ),
    ],
  }
}

function tools(editor: Editor): HTMLElement {
  const counter = element('span', { class: 'counter' })
  const count = (): void => {
    counter.textContent = `${grouped.format(editor.text().length)}/${grouped.format(captionLimit)}`
  }
  count()
  editor.onChange(count)
  return element('div', { class: 'tools' }, emojiButton(editor), counter)
}

function accordion(title: string, text: string): HTMLElement[] {
  const body = element('p', { class: 'fold' }, text)
  body.hidden = true
  const toggle = button(
    { class: 'row', 'aria-expanded': 'false' },
    () => {
      body.hidden = !body.hidden
      toggle.setAttribute('aria-expanded', String(!body.hidden))
    },
    element('span', {}, title),
    icon('chevron'),
  )
  return [toggle, body]
}
