import { useState } from 'preact/hooks'
import type { Explanation, Finding, Place } from '../../lib/types.ts'
import { titleOf } from '../excerpt.ts'
import type { Notice } from './app.tsx'
import { Button } from './press.tsx'
import { categoryName } from './scores.tsx'
import { SeverityMark, severityName } from './severity.tsx'
import { t } from './strings.ts'

interface CardProps {
  readonly finding: Finding
  readonly place: Place
  readonly explanation: Explanation | undefined
  readonly notice: Notice | null
  readonly onApply: (n: number) => void
  readonly onIgnore: () => void
  readonly onClose: () => void
  readonly onCopy: (text: string) => void
}

/** One finding where it stands: what, what instead, why, and says who. */
export function Card({ finding, place, explanation, notice, onApply, onIgnore, onClose, onCopy }: CardProps) {
  const [isCopied, setCopied] = useState(false)
  const copy = () => {
    if (!notice) return
    onCopy(notice.text)
    setCopied(true)
  }
  return (
    <section class={`card ${finding.severity}`} role="dialog" aria-label={t('cardLabel', titleOf(finding.text))}>
      <div class="head">
        <SeverityMark severity={finding.severity} />
        <span class="card-kind">
          {severityName(finding.severity)} · {categoryName(finding.category)}
        </span>
        <Button class="close" label={t('close')} onPress={onClose}>
          ✕
        </Button>
      </div>
      <p class="message">{finding.message}</p>
      {place.suggestions.length > 0 && (
        <div class="suggestions">
          {place.suggestions.map((suggestion, n) => (
            <Button
              key={suggestion}
              class="suggestion"
              label={applyLabel(suggestion, place.text)}
              onPress={() => onApply(n)}
            >
              {suggestion === '' ? t('remove') : suggestion}
            </Button>
          ))}
        </div>
      )}
      {notice && (
        <div class="notice" role="alert">
          <p>{t(notice.outcome === 'stale' ? 'noticeStale' : 'noticeFailed')}</p>
          {notice.text !== '' && (
            <Button class="quiet" onPress={copy}>
              {t(isCopied ? 'copied' : 'copy')}
            </Button>
          )}
        </div>
      )}
      {explanation && (
        <div class="why">
          <p>{explanation.why}</p>
          <p class="source">
            {t('source')}: {explanation.source}
          </p>
        </div>
      )}
      <div class="foot">
        <Button class="quiet" title={t('ignoreHint')} onPress={onIgnore}>
          {t('ignore')}
        </Button>
      </div>
    </section>
  )
}

const applyLabel = (suggestion: string, text: string) =>
  suggestion === '' ? t('removeLabel', text) : t('replaceLabel', text, suggestion)
