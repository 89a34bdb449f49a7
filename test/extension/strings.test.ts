import { expect, test } from 'vitest'
import messages from '../../extension/public/_locales/id/messages.json' with { type: 'json' }
import { shippedReviewer } from '../../lib/cli/packs.ts'

const reviewer = shippedReviewer()

test.each(Object.entries(messages))('“%s” is written as Lugas asks others to write', (_, { message }) => {
  const { findings } = reviewer.review(message, {})
  const corrections = findings.filter(({ category, suggestions }) => category === 'clarity' && suggestions.length > 0)
  expect(corrections.map(({ text, suggestions }) => `${text} → ${suggestions[0]}`)).toEqual([])
})
