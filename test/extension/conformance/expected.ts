import { detect } from '../../../extension/detect.ts'
import { today } from '../../../extension/session/today.ts'
import { shippedReviewer } from '../../../lib/cli/packs.ts'
import type { Scores, Severity } from '../../../lib/index.ts'
import { isUnderlined } from '../../../lib/underline.ts'
import type { Marks } from '../probe.ts'

/** The reviewer of pages, which ask about sentences that no listed word is in. */
export const reviewer = shippedReviewer().with({ detect })

/** What Lugas must show for a text. */
export interface Shown {
  /** The underlined words of each severity, sorted. */
  readonly marks: Marks
  /** Of all findings, underlined or not. */
  readonly count: number
  readonly scores: readonly number[]
}

export function shownFor(text: string, surface: 'post' | 'title'): Shown {
  const { findings, scores } = reviewer.review(text, { locale: 'id', surface, today: today() })
  const places = findings
    .filter(isUnderlined)
    .flatMap(({ severity, text, also }) =>
      [text, ...also.map((place) => place.text)].map((words) => ({ severity, words })),
    )
  const of = (wanted: Severity) =>
    places.filter(({ severity }) => severity === wanted).map(({ words }) => words.replaceAll('\n', ''))
  return {
    marks: sorted({ suggestion: of('suggestion'), warning: of('warning'), error: of('error') }),
    count: findings.length,
    scores: scoresOf(scores),
  }
}

const scoresOf = ({ brevity, clarity, trust }: Scores) => [brevity, clarity, trust]

/** In the order of the alphabet, spaces alike: where marks stand is for the text to say. */
export const sorted = (marks: Marks): Marks => ({
  suggestion: marks.suggestion.map(plain).sort(),
  warning: marks.warning.map(plain).sort(),
  error: marks.error.map(plain).sort(),
})

/** Editors may turn a space into one that does not break, which readers do not see. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
