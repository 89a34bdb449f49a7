import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editBetween } from '../../extension/editors/editor.ts'

test.each([
  ['Warga silahkan datang', 'Warga silakan datang', [10, 11, '']],
  ['ada kerjasama warga', 'ada kerja sama warga', [8, 10, 'a s']],
  ['agar supaya bersih', 'agar bersih', [5, 12, '']],
  ['dimana', 'di mana', [1, 3, 'i m']],
  ['utk warga', 'untuk warga', [1, 2, 'ntu']],
  ['👍🏽 ya', '👍🏾 ya', [2, 4, '🏾']],
  ['cafe\u0301', 'cafi\u0301', [3, 5, 'i\u0301']],
])('%s → %s', (before, after, [start, end, insert]) => {
  expect(editBetween(before, after)).toMatchObject({ start, end, insert })
})

test('applied to the text before, an edit gives the text after', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '👍🏽', 'e\u0301')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, insert } = editBetween(before, after)
      expect(before.slice(0, start) + insert + before.slice(end)).toBe(after)
    }),
  )
})
