import { useMemo } from 'preact/hooks'
import type { Span } from '../../../lib/types.ts'
import { type Article, wholeOf } from '../../article.ts'
import { packs } from '../../rules.ts'
import { checkSource } from '../../source-check.ts'
import { type Source, SourceCheck } from '../../view/panel/source.tsx'
import type { TabText } from './use-tab-text.ts'

export const sourceOf = (article: Article): Source => ({
  title: article.title,
  host: article.host,
  text: wholeOf(article),
})

interface SourceTabProps {
  readonly source: TabText<Source>
  /** What was written last, in whichever tab. */
  readonly draft: string | undefined
  readonly onShow: (span: Span, text: string) => void
  readonly onReturn: (() => void) | undefined
}

/** The draft beside its source, compared anew as either changes. */
export function SourceTab({ source: { text: source, set }, draft, onShow, onReturn }: SourceTabProps) {
  const facts = useMemo(
    () => (draft && source && 'text' in source ? checkSource(draft, source.text, packs) : undefined),
    [draft, source],
  )
  return (
    <SourceCheck
      source={source}
      facts={facts}
      onPaste={(text) => set({ title: '', host: '', text })}
      onForget={() => set(null)}
      onShow={({ span, draft: { words } }) => onShow(span, words)}
      onReturn={onReturn}
    />
  )
}
