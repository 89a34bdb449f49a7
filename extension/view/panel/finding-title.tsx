import type { Finding } from '../../../lib/types.ts'
import { titleOf } from '../../excerpt.ts'
import { t } from '../strings.ts'

interface FindingTitleProps {
  readonly finding: Finding
  readonly onShow: (finding: Finding) => void
}

/** The words that a finding marks and what would be better; pressed, it shows them in the page. */
export function FindingTitle({ finding, onShow }: FindingTitleProps) {
  const { span, text, also, suggestions } = finding
  if (!span) return <span class="finding-words">{t('wholeDraft')}</span>
  return (
    <button type="button" class="finding-words" title={t('showInDraft')} onClick={() => onShow(finding)}>
      {titleOf(text)}
      {also.length > 0 && <span class="times"> ×{also.length + 1}</span>}
      {suggestions[0] && <span class="row-suggestion"> → {suggestions[0]}</span>}
    </button>
  )
}
