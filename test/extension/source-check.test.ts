import { expect, test } from 'vitest'
import { checkSource } from '../../extension/source-check.ts'
import { shippedPacks } from '../../lib/cli/packs.ts'

const packs = shippedPacks()

const SOURCE = `Pasar Randu dibuka pada Selasa, 10 Februari 2026. Anggarannya Rp12,5 miliar untuk 229 pedagang.

Kepala Dinas Perdagangan Rina Marlina meminta pedagang segera menempati kios.`

test('facts that need another look come first, names once', () => {
  const draft =
    'Kata Rina Marlina, 229 pedagang menempati Pasar Randu. Sebanyak 299 pedagang diundang. Pasar Randu buka pukul 07.00, biayanya Rp12.500.000.000 untuk 229 pedagang.'
  const facts = checkSource(draft, SOURCE, packs)
  expect(facts.map(({ verdict, draft: { words }, times }) => [verdict, words, times])).toEqual([
    ['different', '299', 1],
    ['missing', '07.00', 1],
    ['supported', 'Rina Marlina', 1],
    ['supported', '229', 1],
    ['supported', 'Pasar Randu', 2],
    ['supported', 'Rp12.500.000.000', 1],
    ['supported', '229', 1],
  ])
  for (const { span, draft: own } of facts) expect(draft.slice(span.start, span.end)).toBe(own.words)
})

test('a fact is shown with what stands around it in the draft', () => {
  const [fact] = checkSource(
    `Pasar sudah buka.\n${'kata '.repeat(20)}Ada 299 pedagang di sana.\nAyo datang!`,
    SOURCE,
    packs,
  )
  expect(fact?.draft).toEqual({ before: `… ${'kata '.repeat(7)}Ada `, words: '299', after: ' pedagang di sana.' })
})

test('the source is quoted with its sentence', () => {
  const [fact] = checkSource('Biayanya Rp15,2 miliar.', SOURCE, packs)
  expect(fact?.source).toEqual({ before: 'Anggarannya ', words: 'Rp12,5 miliar', after: ' untuk 229 pedagang.' })
})

test('acronyms of the packs are known', () => {
  const [fact] = checkSource('DPMD membuka loket.', 'Dinas Pemberdayaan Masyarakat dan Desa membuka loket.', packs)
  expect(fact?.verdict).toBe('supported')
})
