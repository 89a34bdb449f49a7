import type { Runner } from './clock.ts'
import { ENGLISH } from './english.ts'
import { INDONESIAN } from './indonesian.ts'
import { freshReviewer, review } from './lugas.ts'
import { scan } from './scan.ts'
import { createWriter, type Write } from './texts.ts'

/** One writer a language for the whole run, so that no sentence comes twice. */
export const indonesian = createWriter(INDONESIAN)
export const english = createWriter(ENGLISH)

/** Gives all who ask in one round the same texts, and new ones in the next. */
export type Texts = (round: number) => readonly string[]

export function newTexts(write: Write, length: number, count: number): Texts {
  let texts: readonly string[] = []
  let madeFor = Number.NaN
  return (round) => {
    if (round !== madeFor) texts = Array.from({ length: count }, () => write(length))
    madeFor = round
    return texts
  }
}

/** Code units that are scanned against one look at the clock. */
const SCANNED = 4_000_000

/** Scans one of the texts over and over, until there is enough to measure. */
export function scanning(texts: Texts, length: number): Runner {
  const times = Math.ceil(SCANNED / length)
  const scanAll = (text: string) => {
    let sum = 0
    for (let i = 0; i < times; i++) sum += scan(text)
    return sum
  }
  return {
    prepare(round) {
      const [text = ''] = texts(round)
      return [() => scanAll(text)]
    },
    warm: 10,
    times,
  }
}

/** Every text meets a reviewer that has not seen any. */
export const reviewing = (texts: Texts, warm: number, fresh = freshReviewer): Runner => ({
  prepare: (round) =>
    texts(round).map((text) => {
      const reviewer = fresh()
      return () => review(reviewer, text)
    }),
  warm,
})
