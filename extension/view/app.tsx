import type { Explanation, Finding, Place, Scores } from '../../lib/types.ts'
import { Card } from './card.tsx'
import { Chip } from './chip.tsx'
import { List } from './list.tsx'

/** Why the last Apply did not do what it promised, and the words that were to be written. */
export interface Notice {
  readonly outcome: 'stale' | 'failed'
  readonly text: string
}

export type Opened =
  | { readonly what: 'list' }
  | { readonly what: 'card'; readonly finding: Finding; readonly place: Place }

export interface AppProps {
  /** What the draft was taken for, in the language of messages. */
  readonly kind: string | undefined
  readonly scores: Scores
  readonly findings: readonly Finding[]
  readonly opened: Opened | null
  readonly notice: Notice | null
  readonly isDark: boolean
  readonly explain: (ruleId: string) => Explanation | undefined
  readonly onToggleList: () => void
  readonly onOpen: (finding: Finding) => void
  readonly onCheckSource: () => void
  readonly onApply: (n: number) => void
  readonly onIgnore: () => void
  readonly onClose: () => void
  readonly onCopy: (text: string) => void
}

/** Everything that a session shows: the chip, and a card or the list. */
export function App(props: AppProps) {
  const { kind, scores, findings, opened, isDark, explain } = props
  return (
    <div class={isDark ? 'app dark' : 'app'}>
      <Chip scores={scores} count={findings.length} isOpen={opened?.what === 'list'} onPress={props.onToggleList} />
      {opened?.what === 'list' && (
        <List
          kind={kind}
          scores={scores}
          findings={findings}
          onOpen={props.onOpen}
          onCheckSource={props.onCheckSource}
          onClose={props.onClose}
        />
      )}
      {opened?.what === 'card' && (
        <Card
          key={`${opened.finding.ruleId} ${opened.place.span?.start}`}
          finding={opened.finding}
          place={opened.place}
          explanation={explain(opened.finding.ruleId)}
          notice={props.notice}
          onApply={props.onApply}
          onIgnore={props.onIgnore}
          onClose={props.onClose}
          onCopy={props.onCopy}
        />
      )}
    </div>
  )
}
