import type { Reviewer } from '../../../lib/index.ts'
import type { Pack, ReviewOptions } from '../../../lib/types.ts'
import type { Article } from '../../article.ts'
import { checkPage } from '../../page-check.ts'
import { reviewerWith } from '../../reviewer-with.ts'
import { packs } from '../../rules.ts'
import { checkSource } from '../../source-check.ts'

/** A thread of the panel's own: a long draft takes longer than the panel may stand still. */

let house: readonly Pack[] = []
/** Made when it is first asked for something. */
let reviewer: Reviewer | undefined
const current = (): Reviewer => {
  reviewer ??= reviewerWith(house)
  return reviewer
}

const answers = {
  shorten: (text: string, options: ReviewOptions & { readonly target: number }) => current().shorten(text, options),
  judge: (article: Article, options: Pick<ReviewOptions, 'locale' | 'today'>) => checkPage(article, current(), options),
  compare: (draft: string, source: string) => checkSource(draft, source, [...packs, ...house]),
}

/** What it can be asked, and the answers. */
export type Answers = typeof answers

export type Message =
  | { readonly house: readonly Pack[] }
  | { readonly id: number; readonly question: keyof Answers; readonly given: readonly unknown[] }

export interface Answered {
  readonly id: number
  readonly answer: unknown
}

self.onmessage = ({ data }: MessageEvent<Message>) => {
  if ('house' in data) {
    house = data.house
    reviewer = undefined
    return
  }
  const { id, question, given } = data
  const answer = (answers[question] as (...given: readonly unknown[]) => unknown)(...given)
  self.postMessage({ id, answer } satisfies Answered)
}
