import { describe, expect, test } from 'vitest'
import { ENGLISH } from './english.ts'
import { INDONESIAN } from './indonesian.ts'
import { createWriter } from './texts.ts'

describe.each([
  ['Indonesian', INDONESIAN],
  ['English', ENGLISH],
])('%s texts', (_, book) => {
  test.each([1, 300, 2_200, 20_000])('are %i characters long', (length) => {
    expect(createWriter(book)(length)).toHaveLength(length)
  })

  test('are the same in every run', () => {
    const [write, again] = [createWriter(book), createWriter(book)]
    expect([write(2_200), write(2_200)]).toEqual([again(2_200), again(2_200)])
  })

  test('hold no sentence twice and fill every template', () => {
    const write = createWriter(book)
    const whole = Array.from({ length: 100 }, () => write(20_000)).flatMap((text) =>
      text.split('\n').flatMap((line) => line.split(/(?<=[.!?]) (?=[A-Z])/)),
    )
    const sentences = whole.map((sentence) => sentence.replace(/^\P{ASCII}+|^- /u, '').trim()).filter(isWhole)
    expect(sentences.length).toBeGreaterThan(15_000)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([])
  })
})

/** Texts are cut to their length in the middle of a sentence. */
const isWhole = (sentence: string): boolean => /[.!?]$/.test(sentence)
