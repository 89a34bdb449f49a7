import { compareWithSource, type FactKind, type SourceFact, type Verdict } from '../lib/index.ts'
import type { Pack, Span } from '../lib/types.ts'
import { type Excerpt, excerptOf, lineAround } from './excerpt.ts'

/** A fact of the draft and what the source says of it. */
export interface CheckedFact {
  /** In the draft; of a name that stands there more often, the first place. */
  readonly span: Span
  readonly draft: Excerpt
  readonly kind: FactKind
  readonly verdict: Verdict
  /** How often the draft names it; a number is about something else each time. */
  readonly times: number
  /** Absent if the source says nothing of it. */
  readonly source?: Excerpt
}

/** What is seen of the draft on either side of a fact: its writer knows the rest. */
const MOST_OF_DRAFT = 40

const NAMES: readonly FactKind[] = ['person', 'office', 'place']

const DOUBTFUL_FIRST: readonly Verdict[] = ['different', 'missing', 'supported']

/** Every fact of a draft, names once, the doubtful ones first, else in the order of the draft. */
export function checkSource(draft: string, source: string, packs: readonly Pack[]): readonly CheckedFact[] {
  const facts = new Map<string, CheckedFact>()
  for (const fact of compareWithSource(draft, source, { packs })) {
    const { kind, verdict, span, text } = fact
    const key = `${kind} ${verdict} ${NAMES.includes(kind) ? text.toLowerCase() : span.start}`
    const known = facts.get(key)
    facts.set(key, known ? { ...known, times: known.times + 1 } : checkedFact(fact, draft, source))
  }
  return DOUBTFUL_FIRST.flatMap((verdict) => [...facts.values()].filter((fact) => fact.verdict === verdict))
}

function checkedFact({ span, kind, verdict, source: place }: SourceFact, draft: string, source: string): CheckedFact {
  const own = excerptOf(draft, span, lineAround(draft, span), MOST_OF_DRAFT)
  const fact = { span, draft: own, kind, verdict, times: 1 }
  return place ? { ...fact, source: excerptOf(source, place.span, place.sentence) } : fact
}
