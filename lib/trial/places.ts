import { applySuggestion, type Finding, type Place } from '../index.ts'

/** All places of findings, in order of appearance. */
export const placesOf = (findings: readonly Finding[]): Place[] =>
  findings
    .flatMap((finding) => [finding, ...finding.also])
    .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))

/** The text after the first suggestion was applied everywhere, from the end so that spans stay right. */
export const fix = (text: string, places: readonly Place[]): string =>
  [...places].reverse().reduce((now, place) => applySuggestion(now, place, 0), text)
