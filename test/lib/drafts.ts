import fc from 'fast-check'
import { shippedPacks } from '../../lib/cli/packs.ts'
import type { ReviewOptions, Span } from '../../lib/index.ts'
import { PLATFORMS, SURFACES } from '../../lib/types.ts'

/** Drafts and options for laws that hold for any: much of what rules look for, in surroundings of every kind. */

const rules = shippedPacks().flatMap((pack) => pack.rules)

const exampleTexts = rules.flatMap(({ examples }) =>
  [...(examples?.bad ?? []), ...(examples?.good ?? [])].map((one) => (typeof one === 'string' ? one : one.text)),
)

/** What phrase rules look for and what they put in its place. */
const entryTexts = rules.flatMap(({ check }) =>
  check.kind === 'phrase' ? Object.entries(check.entries).flatMap(([phrase, to]) => [phrase, phrase, ...to]) : [],
)

/** Words of conditions and requirements. */
const termTexts = rules.flatMap(({ check, unless = [], only = [] }) => {
  const conditions = [unless, only].flat(2).filter((one) => typeof one !== 'string')
  const required = check.kind === 'require' ? [check.need, ...(check.where ? [check.where] : [])] : []
  return [...conditions, ...required].flatMap((terms) => ('phrases' in terms ? terms.phrases : []))
})

const words = (text: string) => text.split(/\s+/)

/** A few neighbouring words of an example. */
const cutting = fc
  .tuple(fc.constantFrom(...exampleTexts), fc.nat(200), fc.integer({ min: 1, max: 12 }))
  .map(([text, at, count]) => {
    const all = words(text)
    const first = at % all.length
    return all.slice(first, first + count).join(' ')
  })

const syllable = fc.constantFrom(...words('ba ngan ke ti rah su nya per me di ku lan tah ra wa ga pun kah lah o i sya'))
const madeUp = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

const everyday = fc.constantFrom(
  ...words(
    'yang dan di ke dari untuk warga loket buka tutup hari Senin pukul 08.00 WIB RT 03 Kelurahan Sukamaju Puskesmas ' +
      'PKK tidak harus dapat kami akan the and please monggo kulo sareng abdi teu dr. Rp50.000 12/05/2026 3 Juli 2026',
  ),
)

const marks = fc.constantFrom(...'. , ! ? … : ; - – ( ) [ ] { } “ ” " \' ‘ ’ « » / & % • * !!! ?! ... 1. a)'.split(' '))
const tags = fc.constantFrom('#Tag', '#TolongViralkan', '@akun', 'https://x.id/a', 'dinas.go.id', 'a@b.co.id', '#', '@')
const emoji = fc.constantFrom('🙏🏻', '👩‍👩‍👧', '🇮🇩', '1️⃣', '✅', '👍🏽', '❤️', '📍')
/** Text at the edge of being text: halves of characters, joiners, marks without a letter, controls. */
const junk = fc.constantFrom(
  ...['\ud83d', '\udc4d', '\u200b', '\u200d', '\u00ad', '\ufeff', '\u0301', '\u202e', '\ufe0f', '\u0000', '\u00a0'],
  ...['hаdiah', 'ｖｉｒａｌ', '𝗩𝗜𝗥𝗔𝗟', 'cafe\u0301', 'İ', 'ß', 'ﬁ', 'Ⅷ', 'הצ', 'viraaal', 'a\u0301\u0302\u0303'],
)
const gap = fc.constantFrom(...[' ', ' ', ' ', ' ', ' ', '', '\n', '\n\n', '. ', ', ', ' \n', '\r\n', '\u2028', '  '])

const letterCase = fc.constantFrom<(text: string) => string>(
  ...[(text: string) => text, (text: string) => text, (text: string) => text],
  (text) => text.toUpperCase(),
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => text.replace(/(^| )\S/g, (start) => start.toUpperCase()),
)

const piece = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constantFrom(...entryTexts), weight: 6 },
      { arbitrary: fc.constantFrom(...termTexts), weight: 1 },
      { arbitrary: cutting, weight: 3 },
      { arbitrary: everyday, weight: 4 },
      { arbitrary: madeUp, weight: 2 },
      { arbitrary: marks, weight: 2 },
      { arbitrary: tags, weight: 1 },
      { arbitrary: emoji, weight: 1 },
      { arbitrary: junk, weight: 1 },
    ),
    letterCase,
  )
  .map(([text, change]) => change(text))

/** A few pieces and what stands between them: a line or a few. */
export const passages = fc
  .array(fc.tuple(piece, gap), { maxLength: 24, size: 'max' })
  .map((parts) => parts.flat().join(''))

export const drafts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: passages, weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 100 }), weight: 1 },
)

/** A word or phrase that a shipped red flag looks for. */
export const flags = fc.constantFrom(
  ...rules.flatMap(({ off, cue, check }) => (!off && cue && check.kind === 'phrase' ? Object.keys(check.entries) : [])),
)

export const options: fc.Arbitrary<ReviewOptions> = fc.record(
  {
    platform: fc.constantFrom(...PLATFORMS),
    surface: fc.constantFrom(...SURFACES),
    kind: fc.constantFrom('event', 'service', 'warning', 'report', 'nothing-known'),
    today: fc.constantFrom('2026-07-03', '2026-02-30', 'kemarin', ''),
    locale: fc.constantFrom('id', 'en'),
    breaks: fc.array(fc.integer({ min: -1, max: 200 }), { maxLength: 8 }),
  },
  { requiredKeys: [] },
)

/** What somebody does to a draft: writes, deletes, overwrites, moves a line. Positions are shares of the draft's length. */
export const edits: fc.Arbitrary<(draft: string) => string> = fc
  .record({
    what: fc.constantFrom('write', 'delete', 'overwrite', 'move line', 'nothing'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(20),
    text: fc.oneof(piece, gap, fc.constantFrom('a', ' ', '\n')),
  })
  .map(({ what, at, length, text }) => (draft: string) => {
    const start = Math.round(at * draft.length)
    if (what === 'nothing') return draft
    if (what === 'write') return draft.slice(0, start) + text + draft.slice(start)
    if (what === 'delete') return draft.slice(0, start) + draft.slice(start + length)
    if (what === 'overwrite') return draft.slice(0, start) + text + draft.slice(start + length)
    const lines = draft.split('\n')
    const [moved = ''] = lines.splice(Math.floor(at * lines.length), 1)
    lines.splice(length % (lines.length + 1), 0, moved)
    return lines.join('\n')
  })

/** Some stretch of a draft that is not empty, if the draft is not. */
export const spans: fc.Arbitrary<(draft: string) => Span> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 30 }))
  .map(([at, length]) => (draft: string) => {
    const start = Math.min(Math.floor(at * draft.length), Math.max(0, draft.length - 1))
    return { start, end: Math.min(draft.length, start + length) }
  })
