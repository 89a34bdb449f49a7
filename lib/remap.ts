import { type Carry, carryOver } from './change.ts'
import { byPosition } from './reviewer.ts'
import type { Finding, Place } from './types.ts'

/**
 * Findings of a review of `before`, carried over to `after` until that is reviewed itself: every place reads its `text`
 * there. Places that the change touched are gone; a finding whose first place is gone is led by its next one; findings
 * about the whole draft stay. What the change may have made or mended elsewhere is not known here.
 * @returns sorted like `Review.findings`
 */
export function remapFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after) return findings
  const carry = carryOver(before, after)
  return findings.flatMap((finding) => remap(finding, carry)).sort(byPosition)
}

function remap(finding: Finding, carry: Carry): Finding[] {
  if (!finding.span) return [finding]
  const [first, ...also] = [finding, ...finding.also].flatMap(({ span, text, suggestions }): Place[] => {
    const carried = span && carry(span)
    return carried ? [{ span: carried, text, suggestions }] : []
  })
  return first ? [{ ...finding, ...first, also }] : []
}
