import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { type Article, articleOf, storyOf, wholeOf } from '../../extension/article.ts'

const ADDRESS = 'https://warta.example/2026/11/jembatan'

const read = (html: string, address = ADDRESS) => articleOf(parseHTML(html).document as unknown as Document, address)
const article = (html: string): Article => {
  const page = read(html)
  if (page.kind !== 'article') throw new Error(`It was taken for ${page.kind}.`)
  return page
}

const TITLE = 'Jembatan Sukamaju Dibuka Lagi Senin Depan'
const LEAD =
  'Jembatan Sukamaju di Kecamatan Sukamaju dibuka kembali untuk umum pada Senin, 7 Desember 2026, setelah tiga bulan diperbaiki.'
const BODY = [
  'Kepala Dinas Pekerjaan Umum Kota Sukamaju, Ratna Wulandari, mengatakan perbaikan menelan biaya Rp1,2 miliar dari anggaran daerah.',
  'Lantai jembatan diganti seluruhnya, dan lampu jalan dipasang di kedua sisi. Kendaraan di atas delapan ton tetap dilarang melintas.',
  'Warga yang menemukan kerusakan dapat melapor ke nomor pengaduan dinas, setiap hari kerja pukul 08.00 sampai 15.00.',
]
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

/** A news page with all that stands around its article. */
const newsPage = (inside: string, name = `${TITLE} - Warta Sukamaju`) => `<!doctype html><html lang="id"><head>
  <title>${name}</title><style>p { color: red }</style></head><body>
  <header><a href="/">Warta Sukamaju</a><nav><ul><li><a href="/kota">Kota</a></li><li><a href="/olahraga">Olahraga</a></li></ul></nav>
    <form hidden><input name="user"><input type="password"></form></header>
  <main><article class="post">${inside}</article></main>
  <aside class="sidebar"><h2>Terpopuler</h2><ul><li><a href="/1">Harga cabai turun di pasar induk</a></li><li><a href="/2">Jadwal imunisasi bulan depan</a></li></ul></aside>
  <footer class="footer">Hak cipta Warta Sukamaju</footer><script>var rahasia = 'bukan isi berita'</script></body></html>`

test('an article is told apart from what stands around it', () => {
  const page = article(
    newsPage(`<h1>${TITLE}</h1><p>SUKAMAJU</p>${paragraphs([LEAD, ...BODY])}<script>iklan()</script>`),
  )
  expect(page.title).toBe(TITLE)
  expect(page.lead).toBe(LEAD)
  expect(page.body).toBe(['SUKAMAJU', ...BODY].join('\n\n'))
  expect(page.host).toBe('warta.example')
  expect(wholeOf(page)).toBe([TITLE, LEAD, 'SUKAMAJU', ...BODY].join('\n\n'))
  expect(storyOf(page).startsWith(LEAD)).toBe(true)
})

test('a standfirst over the text is the lead, and the first paragraph stays in the body', () => {
  const [first = ''] = BODY
  const page = article(newsPage(`<h1>${TITLE}</h1><h2 class="standfirst">${LEAD}</h2>${paragraphs(BODY)}`))
  expect(page.lead).toBe(LEAD)
  expect(page.body).toContain(first)
  expect(page.body).not.toContain(LEAD)
})

test('lines that only line breaks part are lines', () => {
  const page = article(
    newsPage(`<h1>Jembatan <br>Sukamaju</h1><div>${[LEAD, ...BODY].join('<br><br>')}</div>`, 'Jembatan Sukamaju'),
  )
  expect(page.title).toBe('Jembatan Sukamaju')
  expect(page.lead).toBe(LEAD)
  expect(page.body).toBe(BODY.join('\n\n'))
})

test('lists and tables keep their rows', () => {
  const table = '<table><tr><th>Hari</th><td>Senin</td></tr><tr><th>Jam</th><td>08.00</td></tr></table>'
  const { body } = article(
    newsPage(
      `<h1>${TITLE}</h1>${paragraphs([LEAD, ...BODY])}<ul><li>Bawa KTP asli</li><li>Bawa fotokopi kartu keluarga</li></ul>${table}`,
    ),
  )
  expect(body.split('\n\n').slice(BODY.length)).toEqual([
    'Bawa KTP asli',
    'Bawa fotokopi kartu keluarga',
    'Hari Senin',
    'Jam 08.00',
  ])
})

test('a page whose heading says nothing of its name is called by its name', () => {
  const page = article(newsPage(`<h1>Warta</h1>${paragraphs([LEAD, ...BODY])}`))
  expect(page.title).toContain(TITLE)
})

const cards = Array.from({ length: 12 }, (_, i) => `<div class="card"><h3><a href="/${i}">${TITLE} ${i}</a></h3></div>`)
const FORM = '<form><label>Sandi <input type="password"></label><button>Masuk</button></form>'

test.each([
  ['a front page', `<main>${cards.join('')}</main>`, ADDRESS, 'none'],
  ['an empty page', '', ADDRESS, 'none'],
  ['a player', '<main><p>Tonton siaran langsung</p><video></video></main>', ADDRESS, 'none'],
  [
    'a login wall',
    `<main><h1>Masuk</h1><p>Silakan masuk untuk membaca berita ini.</p>${FORM}</main>`,
    ADDRESS,
    'login',
  ],
  ['a login by another site', '<main><a href="/sso">Lanjut</a></main>', 'https://warta.example/login?next=/1', 'login'],
  ['the viewer of a document', '<embed type="application/pdf" src="about:blank">', ADDRESS, 'pdf'],
])('%s is no article', (_, body, address, kind) => {
  expect(read(`<!doctype html><html><head><title>Warta</title></head><body>${body}</body></html>`, address)).toEqual({
    kind,
  })
})
