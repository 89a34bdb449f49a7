import { CATEGORIES, type Finding, type Scores } from '../../lib/types.ts'
import { titleOf } from '../excerpt.ts'
import { Button } from './press.tsx'
import { Gauge } from './scores.tsx'
import { SeverityMark } from './severity.tsx'
import { t } from './strings.ts'

interface ListProps {
  /** What the draft was taken for. */
  readonly kind: string | undefined
  readonly scores: Scores
  readonly findings: readonly Finding[]
  readonly onOpen: (finding: Finding) => void
  /** Opens the panel at the source check. */
  readonly onCheckSource: () => void
  readonly onClose: () => void
}

/** All findings of the post under the three scores; those about the whole draft come first. */
export function List({ kind, scores, findings, onOpen, onCheckSource, onClose }: ListProps) {
  return (
    <section class="list" role="dialog" aria-label={t('listLabel')}>
      <div class="head">
        <span class="list-title">
          {findings.length === 0 ? t('noFindings') : t('findingCount', String(findings.length))}
        </span>
        {kind !== undefined && <span class="list-kind">{t('readAs', kind)}</span>}
        <Button class="close" label={t('close')} onPress={onClose}>
          ✕
        </Button>
      </div>
      <div class="gauges">
        {CATEGORIES.map((category) => (
          <Gauge key={category} category={category} score={scores[category]} />
        ))}
      </div>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.ruleId} ${finding.span?.start}`}>
              <Row finding={finding} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      <div class="list-foot">
        <Button class="panel-button" onPress={onCheckSource}>
          {t('checkSource')}
        </Button>
      </div>
    </section>
  )
}

function Row({ finding, onOpen }: { readonly finding: Finding; readonly onOpen: (finding: Finding) => void }) {
  const content = (
    <>
      <SeverityMark severity={finding.severity} />
      <span class="row-text">
        <span class="row-words">
          {finding.span ? titleOf(finding.text) : t('wholeDraft')}
          {finding.also.length > 0 && <span class="times"> ×{finding.also.length + 1}</span>}
          {finding.suggestions[0] && <span class="row-suggestion"> → {finding.suggestions[0]}</span>}
        </span>
        <span class="row-message">{finding.message}</span>
      </span>
    </>
  )
  if (!finding.span) return <div class="row">{content}</div>
  return (
    <Button class="row" onPress={() => onOpen(finding)}>
      {content}
    </Button>
  )
}
