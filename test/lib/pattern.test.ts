import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Lexicon } from '../../lib/lexicon.ts'
import type { Line } from '../../lib/line.ts'
import { Pattern } from '../../lib/pattern.ts'
import { matchesIn, PatternMatcher } from '../../lib/patterns.ts'
import { readTokens, type Token, tokenize } from '../../lib/tokenize.ts'
import type { Slot } from '../../lib/types.ts'

/** All places of a pattern in a text, from every token. */
const marks = (slots: Slot[], text: string, lists: Record<string, string[]> = {}) => {
  const pattern = new Pattern(slots, new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words)])))
  const tokens = tokenize(text)
  return tokens.flatMap((_, at) => {
    const hit = pattern.match({ text, tokens }, at, tokens.length)
    return hit ? [text.slice(tokens[hit.first]?.start, tokens[hit.last - 1]?.end)] : []
  })
}

describe('tests of one token', () => {
  test.each<[Slot, string, string[]]>([
    [{ text: 'di' }, 'di Di dia', ['di', 'Di']],
    [{ text: ['a', 'b'] }, 'a b c', ['a', 'b']],
    [{ list: 'places' }, 'atas bawah', ['atas']],
    [{ starts: 'di', ends: 'kan' }, 'dilakukan di-kan ditulis lakukan kan', ['dilakukan', 'di-kan']],
    [{ is: ['number', 'url'] }, 'tahun 2024 https://a.id', ['2024', 'https://a.id']],
    [{ is: 'styled' }, 'info 𝗩𝗜𝗥𝗔𝗟 Ⓐ', ['𝗩𝗜𝗥𝗔𝗟', 'Ⓐ']],
    [{ shape: 'caps' }, 'AWAS banjir RT 3', ['AWAS', 'RT']],
    [{ shape: 'title' }, 'Kota malang TNI', ['Kota']],
    [{ shape: '99.99' }, '09.00 9.00 09:00', ['09.00']],
    [{ is: 'number', min: 1000, max: 9999 }, '999 1.500 2024 10.000', ['1.500', '2024']],
    [{ is: 'number', min: 1.4, max: 1.6 }, '1,5 1.5', ['1,5']],
    [{ is: 'word', not: { ends: 'an' } }, 'makan pagi', ['pagi']],
    [{ is: 'word', not: { not: { text: 'a' } } }, 'a b', ['a']],
    [{ is: 'word', not: [{ ends: 'an' }, { shape: 'caps' }] }, 'makan pagi KTP', ['pagi']],
    [{ any: [{ ends: 'kan' }, { list: 'places' }] }, 'atas bawah makan', ['atas', 'makan']],
    [{ any: [{ text: 'satu' }, { is: 'number', max: 1 }] }, 'satu 1 2 dua', ['satu', '1']],
    [{ is: 'word', not: { any: [{ text: 'a' }, { text: 'b' }] } }, 'a b c', ['c']],
    [
      { is: 'doubled' },
      'warga-warga Warga-warganya buah-buahan warga- -warga sayur-mayur',
      ['warga-warga', 'Warga-warganya'],
    ],
    [{ is: 'leet' }, 's4tu d4r1 orang2nya p3k 5kg rt02 covid19 4nda', ['s4tu', 'd4r1']],
    [{ is: ['leet', 'number'] }, 's4tu 4 dua', ['s4tu', '4']],
    [{ is: 'word', letters: { min: 3, max: 4 } }, 'di KTP rumah a-b-c', ['KTP', 'a-b-c']],
    [{ letters: { max: 0 } }, 'a 1 !', ['1', '!']],
    [{ digits: { min: 10, max: 13 } }, '081234567890 0812-3456-7890 08123 12.000', ['081234567890', '0812-3456-7890']],
    [{ shape: 'titles' }, 'Undang-Undang Undang-undang KTP-KTP Kota Hak-HAM', ['Undang-Undang']],
    [{ shape: 'title' }, 'Undang-Undang Undang-undang Énak é', ['Undang-undang', 'Énak']],
    [{ shape: ['lower', '9'] }, 'éa Éa 7 77', ['éa', '7']],
    [
      { host: ['go.id', '.xyz'] },
      'melati.go.id go.id https://a.go.id/x?y#z ago.id go.id.com lurah@b.go.id klaim.xyz/a http://go.id@c.com #goid',
      ['melati.go.id', 'go.id', 'https://a.go.id/x?y#z', 'lurah@b.go.id', 'klaim.xyz/a'],
    ],
  ])('%j in “%s”', (slot, text, expected) => {
    expect(marks([slot], text, { places: ['atas'] })).toEqual(expected)
  })
})

describe('rows of slots', () => {
  test.each<[string, Slot[], string, string[]]>([
    ['the same word twice', [{ is: 'word', name: 'a' }, { same: 'a' }], 'hati hati ya', ['hati hati']],
    ['looking around', [{ text: 'jangan', aside: true }, { text: 'panik' }], 'jangan panik, panik', ['panik']],
    ['looking behind', [{ text: 'di' }, { text: 'mana', aside: true }], 'di mana', ['di']],
    [
      'an optional slot',
      [{ text: 'ke' }, { text: 'arah', repeat: { min: 0, max: 1 } }, { text: 'depan' }],
      'ke depan, ke arah depan',
      ['ke depan', 'ke arah depan'],
    ],
    [
      'a bounded gap',
      [{ text: 'hanya' }, { is: 'word', repeat: { min: 0, max: 2 } }, { text: 'saja' }],
      'hanya satu dua saja. hanya a b c saja',
      ['hanya satu dua saja'],
    ],
    [
      'a gap that stops at the first',
      [{ text: 'hanya' }, { repeat: { min: 1, max: 9, shortest: true } }, { text: 'saja' }],
      'hanya satu saja dan dua saja. hanya saja itu saja',
      ['hanya satu saja', 'hanya saja itu saja'],
    ],
    [
      'a gap that goes to the last',
      [{ text: 'hanya' }, { repeat: { min: 1, max: 9 } }, { text: 'saja' }],
      'hanya satu saja dan dua saja',
      ['hanya satu saja dan dua saja'],
    ],
    ['no gap', [{ text: 'Rp' }, { is: 'mark', gap: 'none' }], 'Rp. Rp .', ['Rp.']],
    ['the start of a line', [{ text: 'awas', gap: 'line' }], 'awas awas\nAwas', ['awas', 'Awas']],
    ['never across a line break', [{ text: 'di' }, { text: 'mana' }], 'di\nmana', []],
  ])('%s', (_, slots, text, expected) => {
    expect(marks(slots, text)).toEqual(expected)
  })
})

describe('a pattern made to be slow', () => {
  const word: Slot = { is: 'word', repeat: { min: 0, max: 20 } }
  const words = Array.from({ length: 18 }, () => word)

  test('ends', () => {
    expect(marks([...words, { text: 'z' }], 'a '.repeat(2000))).toEqual([])
  })

  test('is found at the end of its reach', () => {
    const [longest] = marks([...words, { text: 'z' }, { text: '.' }], `${'a '.repeat(350)}z . ${'a '.repeat(100)}`)
    expect(longest).toBe(`${'a '.repeat(350)}z .`)
  })

  test('is given up, not waited for, where a word must be the same as before', () => {
    const slots: Slot[] = [{ is: 'word', name: 'first' }, ...words, { same: 'first', not: { text: 'a' } }]
    expect(marks(slots, 'a '.repeat(200))).toEqual([])
  })
})

describe('laws', () => {
  const words = fc.constantFrom('a', 'b', 'c')
  const slot = fc.record(
    {
      text: fc.oneof(words, fc.uniqueArray(words, { minLength: 1 })),
      not: fc.record({ text: words }),
      is: fc.constantFrom('word', 'mark'),
      gap: fc.constantFrom('none', 'space'),
      repeat: fc.constantFrom(
        { min: 0, max: 1 },
        { min: 0, max: 4 },
        { min: 1, max: 3 },
        { min: 2, max: 2 },
        { min: 0, max: 3, shortest: true },
      ),
      aside: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Slot>
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', '.', '\n'), { maxLength: 25 }).map((parts) => parts.join(' '))

  /** The match from one token on as its definition says it: every way is tried, longest (or shortest) first. */
  function byDefinition(
    slots: readonly Slot[],
    tokens: readonly Token[],
    start: number,
  ): readonly number[] | undefined {
    const passes = (one: Slot, at: number) => {
      const token = tokens[at]
      if (!token || (at > start && token.gap !== (one.gap ?? 'space'))) return false
      if (at === start && one.gap && token.gap !== one.gap) return false
      const isIt = (wanted: Slot['text']) => wanted === undefined || [wanted].flat().includes(token.norm)
      return isIt(one.text) && (!one.not || !isIt((one.not as Slot).text)) && (!one.is || one.is === token.kind)
    }
    const from = (index: number, at: number): readonly number[] | undefined => {
      const one = slots[index]
      if (!one) return [at]
      const { min, max, shortest } = one.repeat ?? { min: 1, max: 1 }
      let most = 0
      while (most < max && passes(one, at + most)) most++
      const counts = Array.from({ length: Math.max(0, most - min + 1) }, (_, i) => min + i)
      for (const count of shortest ? counts : counts.reverse()) {
        const rest = from(index + 1, at + count)
        if (rest) return [at, ...rest]
      }
      return undefined
    }
    return from(0, start)
  }

  test('what is noted on the way changes no match', () => {
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 6 }), texts, (slots, text) => {
        const pattern = new Pattern(slots, new Map())
        const tokens = tokenize(text)
        for (let at = 0; at < tokens.length; at++) {
          const hit = pattern.match({ text, tokens }, at, tokens.length)
          const takes = byDefinition(slots, tokens, at)
          const marksAny = takes && slots.some(({ aside }, i) => !aside && takes[i] !== takes[i + 1])
          expect(hit?.takes).toEqual(marksAny ? takes : undefined)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('a pattern is found wherever it can begin', () => {
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 6 }), texts, (slots, text) => {
        const pattern = new Pattern(slots, new Map())
        const lexicon = new Lexicon()
        const matcher = new PatternMatcher([{ pattern, isApart: false, isOpening: false, payload: 0 }], lexicon)
        const tokens = readTokens(text, 0, text.length, lexicon)
        const line = { text, tokens, sentences: [], facts: new Map() } as unknown as Line
        const found = matcher.find(line)
        const everywhere = line.tokens.flatMap((_, at) => pattern.match(line, at, line.tokens.length) ?? [])
        expect(found.map(([, hit]) => hit)).toEqual(everywhere)
        expect(matchesIn(line, pattern)).toEqual(everywhere)
      }),
      { numRuns: 3000 },
    )
  })
})
