import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedPages } from '../../lib/cli/generated.ts'
import { shippedFiles, shippedLanguages } from '../../lib/cli/packs.ts'
import { unusedParts } from '../../lib/cli/unused.ts'
import { wordingMistakes } from '../../lib/cli/wording.ts'
import { mistakeLine } from '../../lib/trial/mistake.ts'
import { createTrial } from '../../lib/trial/trial.ts'

/** What `npm run rules` tries: the examples of a rule are its tests, and every entry is tried in a sentence. */

const files = shippedFiles()
const trial = createTrial(files, shippedLanguages())

test.each(trial.rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  expect(trial.mistakesIn(rule).map((mistake) => mistakeLine(mistake))).toEqual([])
})

test.each(files)('$file: every list, condition and group is used; the Indonesian of it passes', (file) => {
  expect(
    [...unusedParts(file), ...wordingMistakes(file, trial.everything)].map((mistake) => mistakeLine(mistake)),
  ).toEqual([])
})

test('there are at least five rules in each pack', () => {
  expect(files.filter(({ pack }) => pack.rules.length < 5)).toEqual([])
})

test.each(Object.entries(generatedPages(files.map(({ pack }) => pack))))('rules/%s is as written', (name, page) => {
  expect(readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8')).toBe(page)
})
