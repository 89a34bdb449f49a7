import { office } from './accounts.ts'
import { button, element } from './dom.ts'

const posts = [
  {
    when: '2 jam',
    text: 'Posyandu Melati buka Selasa, 12 Agustus, pukul 08.00–11.00 di balai RW 05. Bawa buku KIA.',
  },
  {
    when: '1 hari',
    text: 'Loket pelayanan tutup pada 17 Agustus dan buka kembali pada 18 Agustus pukul 08.00.',
  },
]

/** The page behind the composer. */
export function renderFeed(site: string, onCompose: () => void): void {
  document.body.append(
    element(
      'header',
      { class: 'site' },
      element('strong', {}, site),
      button({ class: 'primary' }, onCompose, 'Buat postingan'),
    ),
    element('main', { class: 'feed' }, ...posts.map(({ when, text }) => post(when, text))),
  )
}

function post(when: string, text: string): HTMLElement {
  return element(
    'article',
    {},
    accountRow(when),
    element('div', { class: 'picture', role: 'img', 'aria-label': 'Foto kegiatan kelurahan' }),
    element('p', {}, element('b', {}, office.handle), ` ${text}`),
  )
}

export function accountRow(detail: string): HTMLElement {
  return element(
    'div',
    { class: 'account' },
    element('span', { class: 'avatar', 'aria-hidden': 'true' }),
    element('span', {}, element('b', {}, office.handle), element('small', {}, detail)),
  )
}
