import { expect, test } from 'vitest'
import { type Finding, isUnderlined, type Severity } from '../../lib/index.ts'
import { LONGEST_WORDS } from '../../lib/underline.ts'

const finding = (severity: Severity, length: number | null, suggestions: readonly string[] = []): Finding => ({
  span: length === null ? null : { start: 3, end: 3 + length },
  text: 'x'.repeat(length ?? 0),
  suggestions,
  also: [],
  ruleId: 'ours/word',
  category: 'clarity',
  severity,
  message: '',
  cost: {},
})

test.each([
  ['what should change', finding('warning', 9), true],
  ['what one press mends', finding('suggestion', 9, ['x']), true],
  ['what one press deletes', finding('suggestion', 9, ['']), true],
  ['advice', finding('suggestion', 9), false],
  ['the longest words', finding('warning', LONGEST_WORDS), true],
  ['a sentence', finding('warning', LONGEST_WORDS + 1), false],
  ['a sentence that can be mended', finding('suggestion', LONGEST_WORDS + 1, ['x']), false],
  ['a long fact', finding('error', 900), true],
  ['a fact about the whole draft', finding('error', null), false],
  ['the whole draft', finding('warning', null, ['x']), false],
])('%s', (_, found, expected) => {
  expect(isUnderlined(found)).toBe(expected)
})
