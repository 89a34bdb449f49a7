import { shippedReviewer } from '../../lib/cli/packs.ts'
import type { Finding } from '../../lib/index.ts'
import { dice } from './dice.ts'
import { OWN_DRAFTS } from './drafts.ts'
import { isGovernment, isPolice, type OfficialRow, reviewRow } from './official.ts'

/** Most findings of one rule, so that the frequent ones leave room. */
const MOST_OF_RULE = 10
/** Largest share of findings in posts by the police, of which there are many. */
const MOST_OF_POLICE = 1 / 3
/** How much of a post is shown at both sides of a finding, in code units. */
const AROUND = 160

/** A finding and the post that it was made in. */
export interface Drawn {
  readonly id: string
  readonly text: string
  readonly finding: Finding
  readonly isPolice: boolean
}

/**
 * Prints findings to be read one by one, right or wrong: drawn at random from posts and articles of government and from
 * drafts of ours. The same seed draws the same as long as rules and rows are the same.
 * @param size how many; fewer where there are no more
 */
export function sample(rows: readonly OfficialRow[], size: number, seed: number): void {
  const drawn = draw(everyFinding(rows), size, seed)
  for (const one of drawn) console.log(`${entryOf(one)}\n`)
  console.log(
    `${drawn.length} findings of ${new Set(drawn.map(({ finding }) => finding.ruleId)).size} rules, seed ${seed}`,
  )
}

function everyFinding(rows: readonly OfficialRow[]): Drawn[] {
  const reviewer = shippedReviewer()
  const government = rows.filter(isGovernment).flatMap((row) =>
    reviewRow(reviewer, row).findings.map((finding) => ({
      id: row.id,
      text: row.text,
      finding,
      isPolice: isPolice(row),
    })),
  )
  const own = OWN_DRAFTS.flatMap(({ id, text, options }) =>
    reviewer.review(text, options).findings.map((finding) => ({ id, text, finding, isPolice: false })),
  )
  return [...government, ...own]
}

/** At random, within the bounds on one rule and on the police; sorted by rule, then post. */
export function draw(all: readonly Drawn[], size: number, seed: number): Drawn[] {
  const random = dice(seed)
  const shuffled = all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at)
  const perRule = new Map<string, number>()
  const drawn: Drawn[] = []
  let police = 0
  for (const { one } of shuffled) {
    const { ruleId } = one.finding
    const ofRule = perRule.get(ruleId) ?? 0
    if (drawn.length === size) break
    if (ofRule === MOST_OF_RULE || (one.isPolice && police >= Math.floor(size * MOST_OF_POLICE))) continue
    perRule.set(ruleId, ofRule + 1)
    if (one.isPolice) police++
    drawn.push(one)
  }
  return drawn.sort((a, b) => compare(a.finding.ruleId, b.finding.ruleId) || compare(a.id, b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

function entryOf({ id, text, finding }: Drawn): string {
  const { ruleId, severity, span, text: words, suggestions, message, also } = finding
  const instead = suggestions.map((to) => (to === '' ? '(delete)' : `“${to}”`)).join(' / ')
  const marked = span ? `“${oneLine(words)}”${also.length > 0 ? ` ×${also.length + 1}` : ''}` : '(whole draft)'
  return [
    `${id}  ${ruleId}  ${severity}`,
    `  ${marked}${instead && ` → ${instead}`}`,
    `  ${message}`,
    `  | ${oneLine(around(text, span))}`,
  ].join('\n')
}

/** A post with the marked words in brackets, cut at both ends; all of it where the finding is about all of it. */
function around(text: string, span: Finding['span']): string {
  if (!span) return text
  const { start, end } = span
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`
  return `${before}[${text.slice(start, end)}]${text.slice(end, to)}${to < text.length ? '…' : ''}`
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ⏎ ')
