import { expect, test } from 'vitest'
import type { Article } from '../../extension/article.ts'
import { checkPage } from '../../extension/page-check.ts'
import { shippedReviewer } from '../../lib/cli/packs.ts'

const reviewer = shippedReviewer()
const OPTIONS = { locale: 'id', today: '2026-11-27' } as const

const LEAD =
  'Dinas Kesehatan Kota Sukamaju membuka posko vaksinasi pada Senin, 30 November 2026, di Balai Kota Sukamaju.'
const BODY =
  'Kepala Dinas Kesehatan, Ratna Wulandari, mengatakan posko buka pukul 08.00 sampai 12.00. Warga cukup membawa KTP.'
const articleOf = (title: string, lead: string, body: string): Article => ({
  kind: 'article',
  title,
  lead,
  body,
  host: '',
})
const wordsIn = (part: { findings: readonly { finding: { text: string } }[] }) =>
  part.findings.map(({ finding }) => finding.text)

test('a finding belongs to the part that it stands in, in its sentence', () => {
  const check = checkPage(
    articleOf('Warga Dihimbau Vaksin', `${LEAD} Silahkan antri.`, `${BODY}\n\nBanyak aktifitas lain.`),
    reviewer,
    OPTIONS,
  )
  expect(wordsIn(check.title)).toContain('Dihimbau')
  expect(wordsIn(check.lead)).toEqual(['Silahkan', 'antri'])
  expect(wordsIn(check.body)).toContain('aktifitas')
  const excerpts = [check.title, check.lead, check.body].map(
    ({ findings }) => findings.find(({ excerpt }) => excerpt)?.excerpt,
  )
  expect(excerpts).toEqual([
    { before: 'Warga ', words: 'Dihimbau', after: ' Vaksin' },
    { before: '', words: 'Silahkan', after: ' antri.' },
    { before: 'Banyak ', words: 'aktifitas', after: ' lain.' },
  ])
})

test('each part has its own scores', () => {
  const { title, lead, body } = checkPage(articleOf('Warga Dihimbau Vaksin', LEAD, BODY), reviewer, OPTIONS)
  expect(title.scores.clarity).toBeLessThan(100)
  expect(lead).toEqual({ scores: { brevity: 100, clarity: 100, trust: 100 }, findings: [] })
  expect(body.scores.clarity).toBe(100)
})

test('a lead by itself owes nobody when and where, and the body need not say it again', () => {
  const bare = checkPage(
    articleOf('Posko Dibuka', 'Posko vaksinasi dibuka oleh pemerintah untuk semua warga kota.', BODY),
    reviewer,
    OPTIONS,
  )
  expect(bare.lead.scores.trust).toBe(100)
  const whole = checkPage(articleOf('Posko Dibuka', LEAD, BODY), reviewer, OPTIONS)
  expect(whole.body.findings).toEqual([])
})
