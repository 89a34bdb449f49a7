import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeIn } from '../../extension/json-place.ts'

const JSON_TEXT = '{ "a/b": [1, {"c": "x\\"}]", "d~": null}], "e": {} }'

test.each([
  ['', '{'],
  ['/a~1b', '[1'],
  ['/a~1b/0', '1,'],
  ['/a~1b/1/c', '"x'],
  ['/a~1b/1/d~0', 'null'],
  ['/e', '{}'],
  ['/e/missing', '{}'],
  ['/a~1b/7', '[1'],
])('%s leads to %s', (pointer, found) => {
  expect(JSON_TEXT.slice(placeIn(JSON_TEXT, pointer))).toMatch(new RegExp(`^${RegExp.escape(found)}`))
})

test('whatever the value, every part is found where it stands', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { minLength: 1 })), (value) => {
      const json = JSON.stringify(value, null, 2)
      for (const [key, items] of Object.entries(value)) {
        const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/${items.length - 1}`
        const last = JSON.stringify(items.at(-1), null, 2).split('\n')[0] as string
        expect(json.startsWith(last, placeIn(json, pointer))).toBe(true)
      }
    }),
  )
})
