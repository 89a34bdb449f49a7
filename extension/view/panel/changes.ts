import type { Finding, Place, Span } from '../../../lib/types.ts'
import type { PlaceRef } from '../../panel.ts'

/** One place where a rule would write its first suggestion. */
export interface Change extends PlaceRef {
  readonly span: Span
  readonly suggestion: 0
  /** What will stand there; '' deletes. */
  readonly to: string
}

/** All that a rule would change, in order of the draft. */
export function changesOf(ruleId: string, findings: readonly Finding[]): readonly Change[] {
  const places = findings.filter((finding) => finding.ruleId === ruleId).flatMap((one): Place[] => [one, ...one.also])
  return places
    .flatMap(({ span, suggestions: [to] }) =>
      span && to !== undefined ? [{ ruleId, span, suggestion: 0 as const, to }] : [],
    )
    .sort((a, b) => a.span.start - b.span.start)
}
