import type { Span } from '../../../lib/types.ts'
import { type Article, wholeOf } from '../../article.ts'
import { type Source, SourceCheck } from '../../view/panel/source.tsx'
import type { PanelReviewer } from './reviewer.ts'
import { useAnswer } from './use-answer.ts'
import type { TabText } from './use-tab-text.ts'

export const sourceOf = (article: Article): Source => ({
  title: article.title,
  host: article.host,
  text: wholeOf(article),
})

interface SourceTabProps {
  readonly source: TabText<Source>
  readonly reviewer: PanelReviewer | undefined
  /** What was written last, in whichever tab. */
  readonly draft: string | undefined
  readonly onShow: (span: Span, text: string) => void
  readonly onReturn: (() => void) | undefined
}

/** The draft beside its source, compared anew as either changes. */
export function SourceTab({ source: { text: source, set }, reviewer, draft, onShow, onReturn }: SourceTabProps) {
  const compared = useAnswer(async () => {
    if (!draft || !source || !('text' in source) || !reviewer) return null
    return { source, facts: await reviewer.compare(draft, source.text) }
  }, [draft, source, reviewer])
  const facts = compared?.source === source ? compared?.facts : null
  return (
    <SourceCheck
      source={source}
      facts={draft ? facts : undefined}
      onPaste={(text) => set({ title: '', host: '', text })}
      onForget={() => set(null)}
      onShow={({ span, draft: { words } }) => onShow(span, words)}
      onReturn={onReturn}
    />
  )
}
