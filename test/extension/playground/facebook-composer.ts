import { office } from './accounts.ts'
import type { Composer, Exits } from './composer-page.ts'
import { button, element, idleButton } from './dom.ts'
import { emojiButton } from './emoji-button.ts'
import { icon } from './icons.ts'
import { lexicalEditor } from './lexical-editor.ts'

const question = 'Apa yang Anda pikirkan, Kelurahan?'

export function facebookComposer({ post, leave }: Exits): Composer {
  const editor = lexicalEditor({ label: question, placeholder: question }, { spellcheck: true, hashtags: false })
  const submit = button({ class: 'primary wide' }, post, 'Posting')
  const allow = (): void => {
    submit.disabled = editor.text().trim() === ''
  }
  allow()
  editor.onChange(allow)
  return {
    label: 'Buat postingan',
    editor,
    content: [
      element(
        'header',
        { class: 'bar' },
        element('h1', {}, 'Buat postingan'),
        button({ class: 'iconic round', 'aria-label': 'Tutup' }, leave, '✕'),
      ),
      element(
        'div',
        { class: 'account' },
        element('span', { class: 'avatar', 'aria-hidden': 'true' }),
        element(
          'span',
          {},
          element('b', {}, office.name),
          idleButton({ class: 'audience' }, icon('audience'), 'Publik', icon('chevron')),
        ),
      ),
      element('div', { class: 'writing' }, editor.view),
      element(
        'div',
        { class: 'tools' },
        idleButton({ class: 'iconic', 'aria-label': 'Pilih warna latar' }, icon('colour')),
        emojiButton(editor),
      ),
      element(
        'div',
        { class: 'extras' },
        element('span', {}, 'Tambahkan ke postingan Anda'),
        idleButton({ class: 'iconic', 'aria-label': 'Foto/video' }, icon('photo')),
        idleButton({ class: 'iconic', 'aria-label': 'Tandai orang' }, icon('people')),
        idleButton({ class: 'iconic', 'aria-label': 'Lokasi' }, icon('pin')),
        idleButton({ class: 'iconic', 'aria-label': 'Lainnya' }, icon('more')),
      ),
      element('div', { class: 'submit' }, submit),
    ],
  }
}
