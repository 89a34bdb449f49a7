import { expect, test } from 'vitest'
import type * as Rules from '../../extension/rules.ts'
import { pageRulesModule, shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import { createReviewer } from '../../lib/index.ts'

const source = `data:text/javascript,${encodeURIComponent(pageRulesModule())}`
const { packs, languages, explanations }: typeof Rules = await import(source)
const whole = createReviewer({ packs: shippedPacks(), languages: shippedLanguages() })

test('the rules of pages review as all do', () => {
  const bare = createReviewer({ packs, languages })
  const rules = shippedPacks().flatMap((pack) => pack.rules)
  for (const { text, options } of rules.flatMap(({ examples }) => examples?.bad ?? [])) {
    expect(bare.review(text, options)).toEqual(whole.review(text, options))
  }
})

test('they explain nothing, and the background explains them all', () => {
  const all = packs.flatMap(({ rules }) => rules)
  expect(all.filter(({ why, source, examples }) => why ?? source ?? examples)).toEqual([])
  const ids = packs.flatMap(({ id, rules }) => rules.map((rule) => `${id}/${rule.id}`))
  for (const id of ids) {
    const { why, source, pack } = explanations[id] ?? {}
    expect({ why: why?.en, source, pack: pack?.en }).toEqual(whole.explain(id, 'en'))
  }
})
