import type { ChecklistItem, Span } from '../../../lib/types.ts'
import { t } from '../strings.ts'

interface ChecklistProps {
  /** What the draft is taken for, for people. */
  readonly kind: string
  readonly items: readonly ChecklistItem[]
  /** How to mend what a rule misses. */
  readonly messageOf: (ruleId: string) => string | undefined
  readonly onShow: (span: Span) => void
}

/** What a post of this kind must say; what it says can be jumped to. */
export function Checklist({ kind, items, messageOf, onShow }: ChecklistProps) {
  const met = items.filter(({ isMet }) => isMet).length
  return (
    <section class="part">
      <h2>
        {t('checklist', kind)} <span class="of">{t('checklistMet', String(met), String(items.length))}</span>
      </h2>
      <ul class="checklist">
        {items.map((item) => (
          <li key={item.ruleId} class={item.isMet ? 'met' : 'missing'}>
            <Item item={item} message={item.isMet ? undefined : messageOf(item.ruleId)} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ItemProps extends Pick<ChecklistProps, 'onShow'> {
  readonly item: ChecklistItem
  readonly message: string | undefined
}

function Item({ item: { title, isMet, span }, message, onShow }: ItemProps) {
  return (
    <>
      <svg
        class="check"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        role="img"
        aria-label={t(isMet ? 'met' : 'missing')}
      >
        <path d={isMet ? 'M3 8.5l3.5 3.5L13 4.5' : 'M8 3.5a4.5 4.5 0 1 0 .01 0'} />
      </svg>
      <span>
        {span ? (
          <button type="button" class="finding-words" title={t('showInDraft')} onClick={() => onShow(span)}>
            {title}
          </button>
        ) : (
          title
        )}
        {message && <span class="hint">{message}</span>}
      </span>
    </>
  )
}
