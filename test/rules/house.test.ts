import { describe, expect, test } from 'vitest'
import { shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import { createReviewer, type Pack } from '../../lib/index.ts'

/** What an office says of itself in a pack of its own, and what the red flags make of it. */

const packs = shippedPacks()
const languages = shippedLanguages()
const shipped = createReviewer({ packs, languages })
const withHouse = (changes: Pack['changes']) =>
  createReviewer({
    packs: [
      ...packs,
      {
        lugas: 1,
        id: 'house',
        version: '1.0.0',
        title: { id: 'Gaya kami', en: 'Our style' },
        category: 'trust',
        extends: ['hoax'],
        rules: [],
        ...(changes && { changes }),
      },
    ],
    languages,
  })
const flags = ({ review }: typeof shipped, text: string) =>
  review(text).findings.flatMap(({ ruleId, cue }) => (cue ? [ruleId] : []))

describe('the office’s own lines clear lures, rush and private contacts', () => {
  const ours = withHouse({
    lists: { 'hoax/channels': { add: ['0811-1234-567', '0274 555123', 'sukamaju.example', '@air_sukamaju'] } },
  })
  test.each([
    ['hoax/reward-lure', 'Undian gratis bagi pelanggan setia: 0274 555123.'],
    ['hoax/reward-lure', 'Undian gratis bagi pelanggan setia, lihat @air_sukamaju.'],
    ['hoax/rush-to-get', 'Buruan daftar sambungan baru lewat sukamaju.example.'],
    ['hoax/click-lure', 'Klik link di bawah: sukamaju.example.'],
    ['hoax/mobile-number', 'Info lebih lanjut: 0811-1234-567.'],
    ['hoax/job-bait', 'Lowongan kerja pembaca meter: 0274 555123.'],
  ])('%s: %s', (flag, text) => {
    expect(flags(shipped, text)).toContain(flag)
    expect(flags(ours, text)).not.toContain(flag)
  })

  test('and those of others do not', () => {
    expect(flags(ours, 'Undian gratis bagi pelanggan setia: 0899-7654-321.')).toContain('hoax/reward-lure')
  })
})

describe('neutrality in elections is off until an office switches it on', () => {
  const ours = withHouse({
    rules: {
      'hoax/campaign-words': { off: false },
      'hoax/campaign-gesture': { off: false },
      'hoax/official-in-tag': { off: false },
    },
  })
  test.each([
    ['hoax/campaign-words', 'Ayo menangkan bupati kita, dua periode lagi.'],
    ['hoax/campaign-gesture', 'Warga berfoto dengan salam dua jari.'],
  ])('%s: %s', (flag, text) => {
    expect(flags(shipped, text)).not.toContain(flag)
    expect(flags(ours, text)).toContain(flag)
    expect(ours.review(text).scores.trust).toBeLessThan(shipped.review(text).scores.trust)
  })

  test('it leaves the calendar of an election alone', () => {
    const text = 'KPU Sukamaju: pemungutan suara Rabu, 27 November 2030, pukul 07.00–13.00.'
    expect(flags(ours, text)).toEqual([])
  })
})
