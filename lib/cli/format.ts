import type { Category, Finding, Locale, Review, Reviewer, SourceFact } from '../index.ts'

const WORDS = {
  id: {
    brevity: 'Ringkas',
    clarity: 'Jelas',
    trust: 'Tepercaya',
    kind: 'Dibaca sebagai',
    none: 'Tidak ada temuan.',
    draft: 'seluruh naskah',
    drop: 'hapus',
  },
  en: {
    brevity: 'Brevity',
    clarity: 'Clarity',
    trust: 'Trust',
    kind: 'Read as',
    none: 'No findings.',
    draft: 'whole draft',
    drop: 'delete',
  },
} as const

const SIGNS = { suggestion: '·', warning: '!', error: '✗' } as const

/**
 * A review as a person wants to read it: the scores and the kind of post, then each finding with its words, message and
 * suggestions.
 */
export function formatReview(review: Review, { kindTitle }: Reviewer, locale: Locale = 'id'): string {
  const words = WORDS[locale]
  const score = (name: Category) => `${words[name]} ${review.scores[name]}`
  const head = [score('brevity'), score('clarity'), score('trust')].join('   ')
  const title = review.kind && (kindTitle(review.kind, locale) ?? review.kind)
  const kind = title ? [`${words.kind}: ${title}`] : []
  const body = review.findings.map((finding) => formatFinding(finding, locale))
  return [head, ...kind, '', ...(body.length > 0 ? body : [words.none])].join('\n')
}

function formatFinding(finding: Finding, locale: Locale): string {
  const words = WORDS[locale]
  const place = finding.span ? `“${shorten(finding.text)}”` : `(${words.draft})`
  const times = finding.also.length > 0 ? ` ×${finding.also.length + 1}` : ''
  const suggestions = finding.suggestions.map((text) => (text === '' ? `(${words.drop})` : text)).join(' / ')
  return [
    `  ${SIGNS[finding.severity]} ${place}${times}${suggestions && ` → ${suggestions}`}   [${words[finding.category]}]`,
    `    ${finding.message}`,
  ].join('\n')
}

/** How a draft compares with its source: each fact that the source does not support, and how many it does. */
export function formatFacts(facts: readonly SourceFact[], article: string): string {
  const doubted = facts.filter(({ verdict }) => verdict !== 'supported')
  const lines = doubted.map(({ text, source }) => {
    if (!source) return `  ? “${shorten(text)}” tidak ada di sumber`
    const sentence = article.slice(source.sentence.start, source.sentence.end)
    return `  ≠ “${shorten(text)}”, di sumber “${shorten(source.text)}”\n    ${sentence.replace(/\s+/g, ' ')}`
  })
  return [`${facts.length - doubted.length} dari ${facts.length} fakta sama dengan sumber.`, ...lines].join('\n')
}

const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 45)} … ${line.slice(-20)}` : line
}
