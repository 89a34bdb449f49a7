import { describe, expect, test } from 'vitest'
import { shippedReviewer } from '../../lib/cli/packs.ts'
import { DOUBTFUL, HONEST } from './debunks.ts'

/** Debunking is not spreading, and a label on a chain message is no debunk. */

const { review } = shippedReviewer()
const flagsIn = (text: string) => review(text).findings.filter(({ cue }) => cue)
const lostIn = (text: string) => 100 - review(text).scores.trust

test('there are enough of both', () => {
  expect(HONEST.length).toBeGreaterThanOrEqual(60)
  expect(DOUBTFUL.length).toBeGreaterThanOrEqual(60)
})

test('debunks and warnings are free of red flags', () => {
  const flagged = HONEST.filter((text) => flagsIn(text).length > 0)
  expect(flagged.length / HONEST.length).toBeLessThanOrEqual(0.05)
})

describe('chain messages keep the trust they lost', () => {
  const GLUED: [name: string, glue: (text: string) => string][] = [
    ['a label in front', (text) => `[HOAKS] ${text}`],
    ['a label on a line of its own', (text) => `HOAKS!\n${text}`],
    ['“awas hoaks” in front', (text) => `Awas hoaks! ${text}`],
    ['a label behind', (text) => `${text} [HOAKS]`],
    ['“klarifikasi” in front', (text) => `Klarifikasi: ${text}`],
    ['“cek fakta” in front', (text) => `Cek fakta. ${text}`],
    ['“bukan hoaks” in front', (text) => `Ini bukan hoaks. ${text}`],
    ['“bukan hoaks” behind', (text) => `${text} Bukan hoaks.`],
    ['“jangan percaya” in front', (text) => `Jangan percaya. ${text}`],
    ['“jangan percaya” behind', (text) => `${text} Jangan percaya hoaks.`],
    ['a label and “jangan percaya”', (text) => `[HOAKS] ${text} Jangan percaya.`],
  ]

  test.each(DOUBTFUL.map((text) => [text]))('in the first place: %s', (text) => {
    expect(lostIn(text)).toBeGreaterThanOrEqual(15)
  })

  test.each(GLUED)('with %s', (_, glue) => {
    const losing = DOUBTFUL.filter((text) => lostIn(glue(text)) < 0.95 * lostIn(text))
    expect(losing).toEqual([])
  })
})
