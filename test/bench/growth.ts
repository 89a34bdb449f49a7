import { measure } from './clock.ts'
import { type Figures, showTable } from './figures.ts'
import { entriesTimes, reviewerWith } from './lugas.ts'
import { indonesian, newTexts, reviewing } from './runners.ts'

const LENGTH = 200_000

/** The same texts with more entries. */
export async function entries(): Promise<Figures> {
  const texts = newTexts(indonesian, LENGTH, 1)
  const sample = indonesian(LENGTH)
  const withEntries = (times: number) => {
    const reviewer = reviewerWith(times, sample)
    return reviewing(texts, 3, () => reviewer.with({}))
  }
  const took = await measure(15, { x1: withEntries(1), x4: withEntries(4), x20: withEntries(20) })
  const row = (ms: number) => [ms, ms / took.x1]
  showTable(`More entries, ${LENGTH} characters`, ['ms', '× fewest'], {
    [`${entriesTimes(1)} entries`]: row(took.x1),
    [`${entriesTimes(4)} entries`]: row(took.x4),
    [`${entriesTimes(20)} entries`]: row(took.x20),
  })
  return { entries4: took.x4 / took.x1, entries20: took.x20 / took.x1 }
}

const LITTLE = 20_000
const MUCH = 100 * LITTLE

/** More text with the same entries. */
export async function text(): Promise<Figures> {
  const took = await measure(9, {
    little: reviewing(newTexts(indonesian, LITTLE, 20), 10),
    much: reviewing(newTexts(indonesian, MUCH, 1), 1),
  })
  showTable('More text', ['ms', 'ns/character'], {
    [`${LITTLE} characters`]: [took.little, (took.little / LITTLE) * 1e6],
    [`${MUCH} characters`]: [took.much, (took.much / MUCH) * 1e6],
  })
  return { text100: took.much / took.little / 100 }
}
