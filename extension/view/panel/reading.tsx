import type { NoArticle } from '../../article.ts'
import { type StringKey, t } from '../strings.ts'

/** A page that is being read, or why it could not be. */
export type ReadingState = { readonly state: 'reading' } | { readonly state: 'failed'; readonly why: NoArticle['kind'] }

const REASONS: Readonly<Record<NoArticle['kind'], StringKey>> = {
  none: 'pageNone',
  login: 'pageLogin',
  pdf: 'pagePdf',
  closed: 'pageClosed',
}

/** How the reading of a page goes on. */
export function Reading({ reading, onCancel }: { readonly reading: ReadingState; readonly onCancel: () => void }) {
  if (reading.state === 'failed')
    return (
      <p class="notice" role="status">
        {t(REASONS[reading.why])}
      </p>
    )
  return (
    <p class="notice wait">
      <span role="status">{t('pageReading')}</span>
      <button type="button" class="link" onClick={onCancel}>
        {t('cancel')}
      </button>
    </p>
  )
}
