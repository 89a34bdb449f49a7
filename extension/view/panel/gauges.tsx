import { useState } from 'preact/hooks'
import { CATEGORIES, type Category, type Explanation, type Finding, type Scores } from '../../../lib/types.ts'
import { categoryName, Gauge } from '../scores.tsx'
import { SeverityMark } from '../severity.tsx'
import { t } from '../strings.ts'
import { FindingTitle } from './finding-title.tsx'

interface GaugesProps {
  readonly scores: Scores
  readonly findings: readonly Finding[]
  readonly explain: (ruleId: string) => Explanation | undefined
  readonly onShow: (finding: Finding) => void
}

/** The three scores; each opens to the points that it lacks, why, and how to win them back. */
export function Gauges({ scores, findings, explain, onShow }: GaugesProps) {
  const [open, setOpen] = useState<Category | null>(null)
  return (
    <section class="part">
      <h2 class="only-read">{t('scores')}</h2>
      <div class="gauges">
        {CATEGORIES.map((category) => (
          <button
            key={category}
            type="button"
            aria-expanded={category === open}
            aria-controls="losses"
            onClick={() => setOpen(category === open ? null : category)}
          >
            <Gauge category={category} score={scores[category]} />
          </button>
        ))}
      </div>
      <div id="losses">
        {open && <Losses category={open} score={scores[open]} {...{ findings, explain, onShow }} />}
      </div>
    </section>
  )
}

interface LossesProps extends Pick<GaugesProps, 'findings' | 'explain' | 'onShow'> {
  readonly category: Category
  readonly score: number
}

function Losses({ category, score, findings, explain, onShow }: LossesProps) {
  const costOf = ({ cost }: Finding) => cost[category] ?? 0
  const costly = findings.filter((finding) => costOf(finding) > 0).sort((a, b) => costOf(b) - costOf(a))
  const name = categoryName(category)
  if (costly.length === 0) return <p class="hint">{t('pointsNone', name)}</p>
  return (
    <>
      <p class="hint">{t('pointsLost', name, String(100 - score))}</p>
      <ul class="losses">
        {costly.map((finding) => (
          <li key={`${finding.ruleId} ${finding.span?.start}`}>
            <Loss finding={finding} cost={costOf(finding)} why={explain(finding.ruleId)?.why} onShow={onShow} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface LossProps extends Pick<GaugesProps, 'onShow'> {
  readonly finding: Finding
  readonly cost: number
  readonly why: string | undefined
}

function Loss({ finding, cost, why, onShow }: LossProps) {
  const points = cost < 1 ? '<1' : String(Math.round(cost))
  return (
    <>
      <span class="points">
        <span aria-hidden="true">−{points}</span>
        <span class="only-read">{t('pointsOf', points)}</span>
      </span>
      <div class="loss">
        <p class="finding-head">
          <SeverityMark severity={finding.severity} />
          <FindingTitle finding={finding} onShow={onShow} />
        </p>
        <p>{finding.message}</p>
        {why && <p class="hint">{why}</p>}
      </div>
    </>
  )
}
