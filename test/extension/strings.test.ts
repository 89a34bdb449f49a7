import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import english from '../../extension/public/_locales/en/messages.json' with { type: 'json' }
import messages from '../../extension/public/_locales/id/messages.json' with { type: 'json' }
import { shippedReviewer } from '../../lib/cli/packs.ts'
import { CATEGORIES } from '../../lib/types.ts'

const reviewer = shippedReviewer()
const root = `${import.meta.dirname}/../..`
const code = ['wxt.config.ts', ...globSync('extension/**/*.{ts,tsx}', { cwd: root })]
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
  .join('\n')

const valuesOf = (message: string) => (message.match(/\$\d/g) ?? []).sort()

test.each(Object.entries(messages))('“%s” is written as Lugas asks others to write', (_, { message }) => {
  const { findings } = reviewer.review(message, {})
  const corrections = findings.filter(({ category, suggestions }) => category === 'clarity' && suggestions.length > 0)
  expect(corrections.map(({ text, suggestions }) => `${text} → ${suggestions[0]}`)).toEqual([])
})

test('Indonesian and English say the same things with the same values', () => {
  expect(Object.keys(english)).toEqual(Object.keys(messages))
  const differing = Object.keys(messages).filter((key) => {
    const [ours, theirs] = [messages, english].map((all) => all[key as keyof typeof messages].message)
    return `${valuesOf(ours ?? '')}` !== `${valuesOf(theirs ?? '')}`
  })
  expect(differing).toEqual([])
})

test('no message is without use', () => {
  const isUsed = (key: string) =>
    CATEGORIES.some((name) => name === key) ||
    code.includes(`'${key}'`) ||
    code.includes(`"${key}"`) ||
    code.includes(`__MSG_${key}__`)
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([])
})
