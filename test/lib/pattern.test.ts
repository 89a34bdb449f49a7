import { describe, expect, test } from 'vitest'
import { compilePattern } from '../../lib/pattern.ts'
import { tokenize } from '../../lib/tokenize.ts'
import type { Slot } from '../../lib/types.ts'

/** All places of a pattern in a text, from every token. */
const marks = (slots: Slot[], text: string, lists: Record<string, string[]> = {}) => {
  const pattern = compilePattern(slots, new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words)])))
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
    ['no gap', [{ text: 'Rp' }, { is: 'mark', gap: 'none' }], 'Rp. Rp .', ['Rp.']],
    ['the start of a line', [{ text: 'awas', gap: 'line' }], 'awas awas\nAwas', ['awas', 'Awas']],
    ['never across a line break', [{ text: 'di' }, { text: 'mana' }], 'di\nmana', []],
  ])('%s', (_, slots, text, expected) => {
    expect(marks(slots, text)).toEqual(expected)
  })
})

test('a pattern made to be slow is given up, not waited for', () => {
  const word: Slot = { is: 'word', repeat: { min: 0, max: 20 } }
  const text = 'a '.repeat(2000)
  expect(marks([...Array.from({ length: 19 }, () => word), { text: 'z' }], text)).toEqual([])
})
