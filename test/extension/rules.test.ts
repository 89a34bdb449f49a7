import { expect, test } from 'vitest'
import type * as About from '../../extension/about.ts'
import type * as Rules from '../../extension/rules.ts'
import { aboutModule, pageRulesModule, shippedLanguages, shippedPacks } from '../../lib/cli/packs.ts'
import { createReviewer } from '../../lib/index.ts'

const moduleOf = (source: string) => import(`data:text/javascript,${encodeURIComponent(source)}`)
const { packs, languages }: typeof Rules = await moduleOf(pageRulesModule())
const { explanations, platforms, kinds }: typeof About = await moduleOf(aboutModule())
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

test('what is told of platforms and kinds is what the packs say', () => {
  for (const pack of shippedPacks()) {
    expect(platforms).toMatchObject(pack.platforms ?? {})
    for (const [id, { title }] of Object.entries(pack.kinds ?? {})) expect(kinds[id]).toEqual(title)
  }
})
