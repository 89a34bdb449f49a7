import { useState } from 'preact/hooks'
import {
  CATEGORIES,
  type Category,
  type Explanation,
  type Finding,
  SEVERITIES,
  type Severity,
} from '../../../lib/types.ts'
import { type Excerpt, excerptOf, lineAround } from '../../excerpt.ts'
import { categoryName } from '../scores.tsx'
import { SeverityMark, severityName } from '../severity.tsx'
import { t } from '../strings.ts'
import { type Change, changesOf } from './changes.ts'
import { FindingTitle } from './finding-title.tsx'
import { Pill } from './pill.tsx'

interface FindingsProps {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly explain: (ruleId: string) => Explanation | undefined
  /** Shows the place in the page; the focus stays here. */
  readonly onShow: (finding: Finding) => void
  /** Writes a suggestion in the first place of a finding. */
  readonly onApply: (finding: Finding, suggestion: number) => void
  readonly onApplyAll: (changes: readonly Change[]) => void
}

/** So many rows are made at once: more cost time at every key, and nobody reads them. */
const MOST_ROWS = 40

/** What is to be improved, by score and severity, one after the other. */
export function Findings({ text, findings, explain, onShow, onApply, onApplyAll }: FindingsProps) {
  const [category, setCategory] = useState<Category | null>(null)
  const [severity, setSeverity] = useState<Severity | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [most, setMost] = useState(MOST_ROWS)
  if (findings.length === 0)
    return (
      <section class="part">
        <h2>{t('findings')}</h2>
        <p class="hint">{t('nothingToImprove')}</p>
      </section>
    )

  const isOfCategory = (finding: Finding) => category === null || finding.category === category
  const isOfSeverity = (finding: Finding) => severity === null || finding.severity === severity
  const shown = findings.filter((finding) => isOfCategory(finding) && isOfSeverity(finding))
  const at = shown.findIndex((finding) => keyOf(finding) === current)
  const go = (finding: Finding) => {
    setCurrent(keyOf(finding))
    if (finding.span) onShow(finding)
  }
  const step = (by: number) => {
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length
    const finding = shown[next]
    if (!finding) return
    setMost(Math.max(most, next + 1))
    go(finding)
  }
  return (
    <section class="part">
      <h2>
        {t('findings')} <span class="of">{findings.length}</span>
      </h2>
      <Filter
        label={t('filterCategory')}
        all={CATEGORIES}
        chosen={category}
        nameOf={categoryName}
        countOf={(one) => findings.filter((finding) => finding.category === one).length}
        onChoose={setCategory}
      />
      <Filter
        label={t('filterSeverity')}
        all={SEVERITIES}
        chosen={severity}
        nameOf={severityName}
        countOf={(one) => findings.filter((finding) => finding.severity === one).length}
        onChoose={setSeverity}
      />
      <div class="steps">
        <button type="button" class="small" onClick={() => step(-1)} disabled={shown.length === 0}>
          ‹ {t('previous')}
        </button>
        <span class="of">
          {at < 0 ? t('findingCount', String(shown.length)) : t('findingAt', String(at + 1), String(shown.length))}
        </span>
        <button type="button" class="small" onClick={() => step(1)} disabled={shown.length === 0}>
          {t('next')} ›
        </button>
      </div>
      <ul class="findings">
        {shown.slice(0, most).map((finding) => (
          <Row
            key={keyOf(finding)}
            finding={finding}
            isCurrent={keyOf(finding) === current}
            changes={changesOf(finding.ruleId, findings)}
            explanation={explain(finding.ruleId)}
            {...{ text, onApply, onApplyAll }}
            onShow={go}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + MOST_ROWS)}>
          {t('showMore', String(shown.length - most))}
        </button>
      )}
    </section>
  )
}

/** The same finding before and after a key elsewhere in the draft. */
const keyOf = ({ ruleId, text }: Finding) => `${ruleId}\n${text}`

interface FilterProps<One extends string> {
  readonly label: string
  readonly all: readonly One[]
  readonly chosen: One | null
  readonly nameOf: (one: One) => string
  readonly countOf: (one: One) => number
  readonly onChoose: (one: One | null) => void
}

function Filter<One extends string>({ label, all, chosen, nameOf, countOf, onChoose }: FilterProps<One>) {
  const there = all.filter((one) => one === chosen || countOf(one) > 0)
  if (there.length < 2 && chosen === null) return null
  return (
    <fieldset class="filter">
      <legend class="only-read">{label}</legend>
      <Pill isOn={chosen === null} onPress={() => onChoose(null)}>
        {t('filterAny')}
      </Pill>
      {there.map((one) => (
        <Pill key={one} isOn={chosen === one} onPress={() => onChoose(one)}>
          {nameOf(one)} {countOf(one)}
        </Pill>
      ))}
    </fieldset>
  )
}

interface RowProps extends Pick<FindingsProps, 'text' | 'onShow' | 'onApply' | 'onApplyAll'> {
  readonly finding: Finding
  readonly isCurrent: boolean
  /** All that its rule would change. */
  readonly changes: readonly Change[]
  readonly explanation: Explanation | undefined
}

function Row({ text, finding, isCurrent, changes, explanation, onShow, onApply, onApplyAll }: RowProps) {
  const [isPreview, setPreview] = useState(false)
  const { severity, message, suggestions } = finding
  const intoView = (row: HTMLElement | null) => {
    if (isCurrent) row?.scrollIntoView({ block: 'nearest' })
  }
  const applyAll = () => {
    setPreview(false)
    onApplyAll(changes)
  }
  return (
    <li class={isCurrent ? 'finding current' : 'finding'} aria-current={isCurrent} ref={intoView}>
      <p class="finding-head">
        <SeverityMark severity={severity} />
        <FindingTitle finding={finding} onShow={onShow} />
      </p>
      <p>{message}</p>
      <div class="acts">
        {suggestions.map((suggestion, n) => (
          <button
            key={suggestion}
            type="button"
            class="small strong"
            aria-label={applyLabel(suggestion, finding.text)}
            onClick={() => onApply(finding, n)}
          >
            {suggestion === '' ? t('remove') : suggestion}
          </button>
        ))}
        {changes.length > 1 && suggestions.length > 0 && (
          <button type="button" class="small" aria-expanded={isPreview} onClick={() => setPreview(!isPreview)}>
            {t('changeAll', String(changes.length))}
          </button>
        )}
      </div>
      {isPreview && <Preview text={text} changes={changes} onApply={applyAll} onCancel={() => setPreview(false)} />}
      {explanation && (
        <details>
          <summary>{t('why')}</summary>
          <p class="hint">{explanation.why}</p>
          <p class="hint">
            {t('source')}: {explanation.source}
          </p>
        </details>
      )}
    </li>
  )
}

const applyLabel = (suggestion: string, text: string) =>
  suggestion === '' ? t('removeLabel', text) : t('replaceLabel', text, suggestion)

/** So much on either side of a word tells which it is, in code units. */
const MOST_AROUND = 24

interface PreviewProps {
  readonly text: string
  readonly changes: readonly Change[]
  readonly onApply: () => void
  readonly onCancel: () => void
}

/** What applying a rule everywhere will change, before it does. */
function Preview({ text, changes, onApply, onCancel }: PreviewProps) {
  return (
    <div class="preview">
      <ul>
        {changes.map(({ span, to }) => (
          <li key={span.start}>
            <ChangeRow {...excerptOf(text, span, lineAround(text, span), MOST_AROUND)} to={to} />
          </li>
        ))}
      </ul>
      <p class="hint">{t('changeAllUndo')}</p>
      <div class="acts">
        <button type="button" class="small strong" onClick={onApply}>
          {t('changeNow', String(changes.length))}
        </button>
        <button type="button" class="small" onClick={onCancel}>
          {t('changeNothing')}
        </button>
      </div>
    </div>
  )
}

function ChangeRow({ before, words, after, to }: Excerpt & { readonly to: string }) {
  return (
    <>
      {before}
      <del>{words}</del> {to && <ins>{to}</ins>}
      {after}
    </>
  )
}
