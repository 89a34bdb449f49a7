import { shippedLanguages, shippedPacks, shippedReviewer } from '../../lib/cli/packs.ts'
import { createReviewer, type Pack, type ReviewOptions } from '../../lib/index.ts'
import { alone } from '../../lib/trial/alone.ts'
import { now } from '../bench/clock.ts'
import { showTable } from '../bench/figures.ts'
import { type OfficialRow, optionsOf, reviewRow } from './official.ts'

/** Least time of so many passes: whatever else the machine does can only add to it. */
const PASSES = 7
const SHOWN = 5

interface Text {
  readonly text: string
  readonly options: ReviewOptions
}

/**
 * Shows which rules are the slowest and which speak most often, of those that are on.
 *
 * What a rule takes is the processor time that a reviewer of that rule alone takes for all texts, less that of one without any
 * rule: beside looking for its words also what it needs to know of a sentence, such as the language. Rules share much of that,
 * so the sum over all rules is more than a review takes. The kind of post is told beforehand. Differences of a few
 * microseconds are noise on a busy machine.
 */
export function busiest(rows: readonly OfficialRow[]): void {
  const reviewer = shippedReviewer()
  const languages = shippedLanguages()
  const found = new Map<string, number>()
  const texts = rows.map((row): Text => {
    const options = optionsOf(row)
    const { findings, kind } = reviewRow(reviewer, row)
    for (const { ruleId } of findings) found.set(ruleId, (found.get(ruleId) ?? 0) + 1)
    return { text: row.text, options: kind === null ? options : { ...options, kind } }
  })
  const passWith = (packs: readonly Pack[]) => {
    const { review } = createReviewer({ packs, languages })
    return () => {
      const start = now()
      for (const { text, options } of texts) review(text, options)
      return now() - start
    }
  }
  const packs = shippedPacks()
  const passes = packs.flatMap((pack) =>
    pack.rules
      .filter(({ off }) => !off)
      .map((rule) => ({
        id: `${pack.id}/${rule.id}`,
        pass: passWith([alone({ ...pack, kinds: {} }, rule)]),
        least: Infinity,
      })),
  )
  const none = { id: '', pass: passWith([]), least: Infinity }
  const all = { id: '', pass: passWith(packs), least: Infinity }
  for (let n = 0; n < PASSES; n++) {
    for (const one of [none, all, ...passes]) one.least = Math.min(one.least, one.pass())
  }
  const microseconds = (ms: number) => (1000 * ms) / texts.length
  const rowOf = ({ id, least }: (typeof passes)[number]): [string, number[]] => [
    id,
    [microseconds(least - none.least), found.get(id) ?? 0],
  ]
  const show = (title: string, by: (typeof passes)[number][]) =>
    showTable(title, ['µs a post', 'findings'], Object.fromEntries(by.slice(0, SHOWN).map(rowOf)))
  const perPost = `of ${microseconds(all.least).toFixed(0)} µs a post; ${microseconds(none.least).toFixed(0)} without rules`
  show(
    `Slowest rules (${perPost})`,
    [...passes].sort((a, b) => b.least - a.least),
  )
  show(
    `Most frequent rules (${texts.length} posts)`,
    [...passes].sort((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0)),
  )
}
