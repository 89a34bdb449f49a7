import type { Place, Review } from '../../lib/types.ts'

/** Whether something is marked in a sentence whose language no word tells: only that can a detector take back. */
export function isDoubtful({ findings, sentences }: Review): boolean {
  const unknown = sentences.filter(({ language }) => language === 'und')
  const isInUnknown = ({ span }: Place) =>
    span && unknown.some(({ start, end }) => start <= span.start && span.end <= end)
  return findings.some((finding) => [finding, ...finding.also].some(isInUnknown))
}
