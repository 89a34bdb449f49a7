import { compareWithSource, type SourceFact } from '../../../lib/index.ts'
import type { Pairs } from './pairs.ts'

/** What is found of planted differences, and how much of what is true is doubted. */
export interface Shares {
  readonly pairs: number
  readonly planted: number
  readonly found: number
  readonly facts: number
  readonly doubted: number
  /** For reading: planted differences that were not found, true facts that were doubted. */
  readonly lines: readonly string[]
}

const MARKED = /\[\[(.*?)\]\]/s

export function sharesOf(table: readonly Pairs[]): Shares {
  const sum = { pairs: 0, planted: 0, found: 0, facts: 0, doubted: 0 }
  const lines: string[] = []
  for (const { article, drafts } of table) {
    for (const marked of drafts) {
      sum.pairs++
      const plant = MARKED.exec(marked)
      const draft = marked.replace(MARKED, '$1')
      const from = plant?.index ?? -1
      const to = from + (plant?.[1]?.length ?? 0)
      const isPlanted = ({ span }: SourceFact) => plant !== null && span.start < to && span.end > from
      const facts = compareWithSource(draft, article)
      if (plant) {
        sum.planted++
        if (facts.some((fact) => isPlanted(fact) && fact.verdict !== 'supported')) sum.found++
        else lines.push(`not found: ${plant[1]}`)
      }
      for (const fact of facts) {
        if (isPlanted(fact)) continue
        sum.facts++
        if (fact.verdict === 'supported') continue
        sum.doubted++
        lines.push(
          `${fact.verdict}: ${fact.kind} “${fact.text}”${fact.source ? ` (source: “${fact.source.text}”)` : ''}`,
        )
      }
    }
  }
  return { ...sum, lines }
}
