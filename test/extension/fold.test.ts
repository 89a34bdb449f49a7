import { expect, test } from 'vitest'
import { foldPost, PREVIEWED, SCREENS } from '../../extension/fold.ts'
import { BEFORE_FOLD } from '../../extension/view/panel/fold.tsx'
import { shippedPacks, shippedReviewer } from '../../lib/cli/packs.ts'
import type { Finding } from '../../lib/types.ts'

const packs = shippedPacks()
const platforms = Object.assign({}, ...packs.map((pack) => pack.platforms))
const reviewer = shippedReviewer()
const LONG = 'Posyandu balita buka Senin pukul 08.00. '.repeat(20)

test.each([
  ['instagram', 'phone', 125, false],
  ['instagram', 'desktop', 125, true],
  ['facebook', 'phone', 125, false],
  ['facebook', 'desktop', 477, false],
] as const)('on %s, %s, readers see about %i characters', (platform, screen, graphemes, isBorrowed) => {
  const folded = foldPost(LONG, platform, screen, platforms)
  expect(folded).toMatchObject({ graphemes, isBorrowed, isCertain: false })
  expect(folded?.seen).toBe(LONG.slice(0, graphemes))
})

test.each([
  ['plain', LONG],
  ['emoji of several code units', '👨‍👩‍👧‍👦 '.repeat(200)],
  ['lines', 'Buka\n\n'.repeat(60)],
])('a phone cuts where a review says: %s', (_, text) => {
  for (const platform of PREVIEWED) {
    const { fold } = reviewer.review(text, { platform })
    expect(foldPost(text, platform, 'phone', platforms)?.seen.length).toBe(fold)
  }
})

test.each(['', 'Buka.', `${'a'.repeat(125)}   \n`])('%j is shown whole', (text) => {
  for (const screen of SCREENS) {
    expect(foldPost(text, 'instagram', screen, platforms)).toMatchObject({ seen: text.trimEnd(), rest: '' })
  }
})

test('nothing of a draft is lost at the fold', () => {
  for (const screen of SCREENS) {
    const { seen = '', rest = '' } = foldPost(LONG, 'facebook', screen, platforms) ?? {}
    expect(seen + rest).toBe(LONG)
  }
})

test('where no fold is known there is none', () => {
  expect(foldPost(LONG, 'instagram', 'phone', {})).toBeUndefined()
})

test.each([...BEFORE_FOLD])('%s is a rule about what stands before the fold', (id) => {
  const known = packs.flatMap((pack) => pack.rules.map((rule): Finding['ruleId'] => `${pack.id}/${rule.id}`))
  expect(known).toContain(id)
})
