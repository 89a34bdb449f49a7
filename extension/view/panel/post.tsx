import type { ComponentChildren } from 'preact'
import type { Explanation, Finding, PlatformLimit } from '../../../lib/types.ts'
import type { Order, PostView } from '../../panel.ts'
import { t } from '../strings.ts'
import { Checklist } from './checklist.tsx'
import { ChoiceBar, type Kind } from './choices.tsx'
import { CountTable } from './counts.tsx'
import { Findings } from './findings.tsx'
import { Gauges } from './gauges.tsx'

export interface PostProps {
  readonly post: PostView
  readonly kinds: readonly Kind[]
  /** What the platform allows on this surface. */
  readonly limits: readonly PlatformLimit[]
  readonly explain: (ruleId: string) => Explanation | undefined
  readonly onOrder: (order: Order) => void
  /** More about this post, before its counts. */
  readonly children?: ComponentChildren
}

/** Everything about the post that is being written. */
export function Post({ post, kinds, limits, explain, onOrder, children }: PostProps) {
  const { text, review, told, chosen, lastApply } = post
  const { findings, scores, checklist, counts } = review
  const kind = kinds.find(({ id }) => id === review.kind)
  const show = ({ ruleId, span }: Finding) => {
    if (span) onOrder({ do: 'show', place: { ruleId, span } })
  }
  return (
    <div class="post">
      <ChoiceBar
        kinds={kinds}
        guessed={chosen.kind === undefined ? kind : undefined}
        told={told}
        chosen={chosen}
        onChoose={(choices) => onOrder({ do: 'choose', choices })}
      />
      {(lastApply === 'stale' || lastApply === 'failed') && (
        <p class="notice" role="status">
          {t(lastApply === 'stale' ? 'noticeStale' : 'noticeFailed')}
        </p>
      )}
      <Gauges scores={scores} findings={findings} explain={explain} onShow={show} />
      {kind && checklist.length > 0 && (
        <Checklist
          kind={kind.title}
          items={checklist}
          messageOf={(ruleId) => findings.find((finding) => finding.ruleId === ruleId)?.message}
          onShow={(span) => onOrder({ do: 'show-words', span, text: text.slice(span.start, span.end) })}
        />
      )}
      <Findings
        text={text}
        findings={findings}
        explain={explain}
        onShow={show}
        onApply={({ ruleId, span }, suggestion) => {
          if (span) onOrder({ do: 'apply', places: [{ ruleId, span, suggestion }] })
        }}
        onApplyAll={(changes) =>
          onOrder({
            do: 'apply',
            places: changes.map(({ ruleId, span, suggestion }) => ({ ruleId, span, suggestion })),
          })
        }
      />
      {children}
      <CountTable counts={counts} limits={limits} />
    </div>
  )
}
