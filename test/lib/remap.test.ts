import { expect, test } from 'vitest'
import { type Finding, type Place, remapFindings } from '../../lib/index.ts'

const place = (text: string, word: string, from = 0): Place => {
  const start = text.indexOf(word, from)
  return { span: { start, end: start + word.length }, text: word, suggestions: [] }
}

/** One finding on every place where a word stands. */
function findingsOf(text: string, ...words: string[]): Finding[] {
  return words.map((word) => {
    const places: Place[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(place(text, word, at))
    const [first, ...also] = places as [Place, ...Place[]]
    return { ...first, also, ruleId: `uji/${word}`, category: 'clarity', severity: 'warning', message: word, cost: {} }
  })
}

const startsOf = (findings: readonly Finding[]) =>
  findings.map(({ text, span, also }) => [text, span?.start, ...also.map((other) => other.span?.start)])

const DRAFT = 'silahkan utk warga, silahkan'

test.each<[string, string, unknown[]]>([
  [
    'nothing changed',
    DRAFT,
    [
      ['silahkan', 0, 20],
      ['utk', 9],
    ],
  ],
  [
    'before all',
    `Halo, ${DRAFT}`,
    [
      ['silahkan', 6, 26],
      ['utk', 15],
    ],
  ],
  [
    'a line that begins alike before all',
    `silakan\n${DRAFT}`,
    [
      ['silahkan', 8, 28],
      ['utk', 17],
    ],
  ],
  [
    'behind all',
    `${DRAFT} ya`,
    [
      ['silahkan', 0, 20],
      ['utk', 9],
    ],
  ],
  [
    'between',
    'silahkan utk para warga, silahkan',
    [
      ['silahkan', 0, 25],
      ['utk', 9],
    ],
  ],
  ['inside a word', 'silahkan uxtk warga, silahkan', [['silahkan', 0, 21]]],
  ['a word is gone', 'silahkan warga, silahkan', [['silahkan', 0, 16]]],
  [
    'a word goes on',
    'silahkan utk warga, silahkannya',
    [
      ['silahkan', 0],
      ['utk', 9],
    ],
  ],
  ['a letter before a word', 'silahkan butk warga, silahkan', [['silahkan', 0, 21]]],
  ['a mark on the last letter', 'silahkan utk\u0301 warga, silahkan', [['silahkan', 0, 21]]],
  [
    'the first place is gone',
    'silakan utk warga, silahkan',
    [
      ['utk', 8],
      ['silahkan', 19],
    ],
  ],
  ['all is gone', '', []],
])('%s', (_, after, expected) => {
  expect(startsOf(remapFindings(findingsOf(DRAFT, 'silahkan', 'utk'), DRAFT, after))).toEqual(expected)
})

test('a finding about the whole draft stays', () => {
  const [finding] = findingsOf('a', 'a') as [Finding]
  const whole = { ...finding, span: null, text: '' }
  expect(remapFindings([whole], 'a', 'b')).toEqual([whole])
})

test('an emoji that becomes part of another is gone', () => {
  expect(remapFindings(findingsOf('🙏 👩', '👩'), '🙏 👩', '🙏 👨‍👩')).toEqual([])
})
