import type { Reviewer } from '../lib/index.ts'
import type { Finding, Review, ReviewOptions, Scores, Span } from '../lib/types.ts'
import { type Article, storyOf } from './article.ts'
import { type Excerpt, excerptOf, lineAround } from './excerpt.ts'

/** A finding in its sentence; one about the whole has none. */
export interface PageFinding {
  readonly finding: Finding
  readonly excerpt?: Excerpt
}

/** One part of an article and what is to be improved in it. */
export interface PagePart {
  readonly scores: Scores
  readonly findings: readonly PageFinding[]
}

export interface PageCheck {
  readonly title: PagePart
  readonly lead: PagePart
  /** Its scores are those of lead and body, as an article owes its readers when and where, wherever it says so. */
  readonly body: PagePart
}

/** Judges title, lead and body of an article apart. */
export function checkPage(
  article: Article,
  reviewer: Reviewer,
  options: Pick<ReviewOptions, 'locale' | 'today'>,
): PageCheck {
  const story = storyOf(article)
  const whole = reviewer.review(story, { ...options, surface: 'article' })
  // What nobody asks of a title, nobody asks of a lead by itself either.
  const [title, lead] = [article.title, article.lead].map((text) =>
    reviewer.review(text, { ...options, surface: 'title' }),
  ) as [Review, Review]
  const isInLead = ({ span }: Finding) => span !== null && span.end <= article.lead.length
  const inStory = (findings: readonly Finding[]) =>
    findings.map((finding) => inSentence(finding, story, whole.sentences))
  return {
    title: {
      scores: title.scores,
      findings: title.findings.map((finding) => inSentence(finding, article.title, title.sentences)),
    },
    lead: { scores: lead.scores, findings: inStory(whole.findings.filter(isInLead)) },
    body: { scores: whole.scores, findings: inStory(whole.findings.filter((finding) => !isInLead(finding))) },
  }
}

/** What is seen of a sentence on either side of a finding: enough to find it on the page. */
const MOST_OF_SENTENCE = 60

function inSentence(finding: Finding, text: string, sentences: readonly Span[]): PageFinding {
  const { span } = finding
  if (!span) return { finding }
  const around = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? lineAround(text, span)
  return { finding, excerpt: excerptOf(text, span, around, MOST_OF_SENTENCE) }
}
