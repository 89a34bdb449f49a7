import { CATEGORIES } from '../../../lib/types.ts'
import type { PageCheck, PageFinding, PagePart } from '../../page-check.ts'
import { Gauge } from '../scores.tsx'
import { SeverityMark } from '../severity.tsx'
import { type StringKey, t } from '../strings.ts'
import { Quoted } from './excerpt.tsx'
import { Reading, type ReadingState } from './reading.tsx'

/** An article and what is to be improved in it. */
export interface JudgedPage {
  readonly title: string
  readonly host: string
  readonly check: PageCheck
}

interface PageProps {
  readonly page: JudgedPage | ReadingState | null
  readonly onCancel: () => void
  /** Reads the page anew, as it may have been changed. */
  readonly onAgain: () => void
}

const PARTS: readonly { readonly part: keyof PageCheck; readonly name: StringKey }[] = [
  { part: 'title', name: 'partTitle' },
  { part: 'lead', name: 'partLead' },
  { part: 'body', name: 'partBody' },
]

/** The article of a page: title, lead and body apart. */
export function PageCheckView({ page, onCancel, onAgain }: PageProps) {
  if (!page || 'state' in page)
    return (
      <div class="page-check">
        {page && <Reading reading={page} onCancel={onCancel} />}
        {page?.state !== 'reading' && <p class="lead">{t('pageHow', t('judgePage'))}</p>}
      </div>
    )
  return (
    <div class="page-check">
      <div class="chosen">
        <p class="chosen-title">{page.title}</p>
        <p class="chosen-host">{page.host}</p>
        <button type="button" class="link" onClick={onAgain}>
          {t('pageAgain')}
        </button>
      </div>
      {PARTS.map(({ part, name }) => (
        <Part key={part} name={name} part={page.check[part]} />
      ))}
    </div>
  )
}

function Part({ name, part: { scores, findings } }: { readonly name: StringKey; readonly part: PagePart }) {
  return (
    <section class="part">
      <h2>{t(name)}</h2>
      <div class="gauges">
        {CATEGORIES.map((category) => (
          <Gauge key={category} category={category} score={scores[category]} />
        ))}
      </div>
      {findings.length === 0 ? (
        <p class="hint">{t('noFindings')}</p>
      ) : (
        <ul>
          {findings.map(({ finding, excerpt }) => (
            <li key={`${finding.ruleId} ${finding.span?.start}`}>
              <Row finding={finding} {...(excerpt && { excerpt })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ finding, excerpt }: PageFinding) {
  return (
    <div class="row">
      <SeverityMark severity={finding.severity} />
      <span class="row-text">
        <span class="row-message">{finding.message}</span>
        {excerpt && <Quoted {...excerpt} />}
      </span>
    </div>
  )
}
