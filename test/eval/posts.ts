import { shippedPacks, shippedReviewer } from '../../lib/cli/packs.ts'
import { type Finding, isUnderlined, type Review } from '../../lib/index.ts'
import type { Figures } from '../bench/figures.ts'
import { isGovernment, isSocial, type OfficialRow, reviewRow } from './official.ts'

/** How much is found in real posts: false alarms in edited news, marks and scores of government posts. */
export function posts(rows: readonly OfficialRow[]): Figures {
  const reviewer = shippedReviewer()
  const reviewed = (some: readonly OfficialRow[]) => some.map((row) => reviewRow(reviewer, row))
  const news = reviewed(rows.filter(({ genre }) => genre === 'news_lead'))
  const government = reviewed(rows.filter(isGovernment))
  const marks = reviewed(rows.filter((row) => isGovernment(row) && isSocial(row))).map(marksIn)
  const isSpelling = spellingRules()
  return {
    ...(news.length > 0 && {
      'per100.news.spelling': per100(
        news,
        ({ ruleId, severity }) => severity !== 'suggestion' && isSpelling.has(ruleId),
      ),
    }),
    ...(government.length > 0 && {
      'per100.gov.all': per100(government, () => true),
      'spread.brevity': spread(government.map(({ scores }) => scores.brevity)),
      'spread.clarity': spread(government.map(({ scores }) => scores.clarity)),
    }),
    ...(marks.length > 0 && { 'marks.gov.median': quantile(marks, 0.5), 'marks.gov.p90': quantile(marks, 0.9) }),
  }
}

/** Standard words and EYD: the rules of clarity that have the dictionary or the spelling rules to stand on. */
function spellingRules(): ReadonlySet<string> {
  const clarity = shippedPacks().filter(({ category }) => category === 'clarity')
  return new Set(
    clarity.flatMap(({ id, rules }) =>
      rules.filter(({ source = '' }) => /^(KBBI|EYD)\b/.test(source)).map((rule) => `${id}/${rule.id}`),
    ),
  )
}

function per100(reviews: readonly Review[], isCounted: (finding: Finding) => boolean): number {
  let findings = 0
  let words = 0
  for (const review of reviews) {
    findings += review.findings.filter(isCounted).length
    words += review.counts.words
  }
  return (100 * findings) / words
}

/** Places underlined in the page. */
const marksIn = ({ findings }: Review): number =>
  findings.filter(isUnderlined).reduce((sum, { also }) => sum + 1 + also.length, 0)

const spread = (scores: readonly number[]): number => quantile(scores, 0.9) - quantile(scores, 0.1)

/** The least value that at least this share of the values does not pass. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number
}
