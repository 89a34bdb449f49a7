import { describe, expect, test } from 'vitest'
import { applySuggestion } from '../../lib/index.ts'
import { withCaseOf } from '../../lib/letter-case.ts'

/** Brackets stand for the marked words. */
const marked = (text: string, ...suggestions: string[]) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const draft = text.replace(/[[\]]/g, '')
  return { draft, place: { span: { start, end }, text: draft.slice(start, end), suggestions } }
}

test.each([
  ['Warga [silahkan] datang.', 'silakan', 'Warga silakan datang.'],
  ['🙏🏻 [dimana] kantornya', 'di mana', '🙏🏻 di mana kantornya'],
  ['[Dengan ini kami sampaikan bahwa] loket tutup.', '', 'Loket tutup.'],
  ['[Dengan ini disampaikan], loket tutup.', '', 'Loket tutup.'],
  ['Usai. [Perlu diketahui bahwa] loket tutup.', '', 'Usai. Loket tutup.'],
  ['Loket [yang mana] tutup.', '', 'Loket tutup.'],
  ['Loket tutup [sekali]', '', 'Loket tutup'],
  ['Baris satu\n[Adapun] loket tutup', '', 'Baris satu\nLoket tutup'],
  ['Usai.\n\n  [Adapun], loket tutup', '', 'Usai.\n\n  Loket tutup'],
  ['Loket tutup [sekali]\r\nBesok', '', 'Loket tutup\r\nBesok'],
  ['[Adapun]\n, loket', '', '\n, loket'],
  ['Loket, [pada dasarnya], tutup.', '', 'Loket, tutup.'],
  ['📢 [Pada dasarnya], loket tutup.', '', '📢 Loket tutup.'],
  ['- [Pada dasarnya], loket tutup.', '', '- Loket tutup.'],
  ['Pesan lurah: “[Pada dasarnya], loket tutup.”', '', 'Pesan lurah: “Loket tutup.”'],
  ['Loket tutup, [pada dasarnya].', '', 'Loket tutup.'],
  ['Loket tutup, [pada dasarnya]\nBesok', '', 'Loket tutup\nBesok'],
  ['Halo,\n[Adapun]\nBesok', '', 'Halo,\n\nBesok'],
  ['Loket (tutup) [sekali], besok buka.', '', 'Loket (tutup), besok buka.'],
])('%s with “%s”', (text, suggestion, expected) => {
  const { draft, place } = marked(text, suggestion)
  expect(applySuggestion(draft, place, 0)).toBe(expected)
})

describe('nothing changes', () => {
  const { draft, place } = marked('Warga [silahkan] datang.', 'silakan')
  test('when there is no such suggestion', () => expect(applySuggestion(draft, place, 1)).toBe(draft))
  test('when the text has moved on', () => expect(applySuggestion(`O, ${draft}`, place, 0)).toBe(`O, ${draft}`))
  test('when the finding is about the whole draft', () => {
    expect(applySuggestion(draft, { span: null, text: '', suggestions: ['x'] }, 0)).toBe(draft)
  })
})

test.each([
  ['silahkan', 'silakan', false, 'silakan'],
  ['Silahkan', 'silakan', false, 'Silakan'],
  ['SILAHKAN', 'silakan', false, 'SILAKAN'],
  ['Kerjasama', 'kerja sama', false, 'Kerja sama'],
  ['Kerjasama', 'kerja sama', true, 'Kerja Sama'],
  ['Dimana', 'di mana', true, 'Di Mana'],
  ['Agar Supaya', 'agar', false, 'Agar'],
  ['whatsap', 'WhatsApp', false, 'WhatsApp'],
  ['Utk', 'untuk', true, 'Untuk'],
] as const)('%s → %s (title: %s)', (match, to, isTitle, expected) => {
  expect(withCaseOf(match, to, isTitle)).toBe(expected)
})
