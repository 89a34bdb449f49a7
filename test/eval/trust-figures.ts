import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Review } from '../../lib/index.ts'
import type { Figures } from '../bench/figures.ts'
import { dice } from './dice.ts'
import { readRows } from './rows.ts'

/** How well the trust score tells circulated hoaxes from what offices and news write, and how it treats honest texts. */

/** A text that was reviewed without options. */
export interface TrustRow {
  readonly of: 'hoax' | 'government' | 'news'
  /** Of hoaxes: `chain`, `sms`, `headline`, `scam-narrative`, `claim-narrative`; else ''. */
  readonly kind: string
  readonly words: number
  readonly review: Review
}

interface HoaxRow {
  readonly text: string
  readonly kind: string
  readonly group: string
  readonly paraphrase_suspect?: boolean
  readonly emoji_lost?: boolean
}

interface OfficialRow {
  readonly text: string
  readonly genre: string
  readonly org?: string
  readonly emoji_lost?: boolean
}

const FILES = ['hoax.jsonl', 'official.jsonl'] as const

/** Whether a folder holds what trust is measured on. */
export const hasTrustRows = (folder: string): boolean => FILES.every((name) => existsSync(join(folder, name)))

/** SHA-256 of the files, one behind the other. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of FILES) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

/** Hoaxes in their own words, posts and articles of offices and officials, openings of news; reviewed one by one. */
export function readTrustRows(folder: string, review: (text: string) => Review): TrustRow[] {
  const [hoaxes, officials] = FILES.map((name) => join(folder, name)) as [string, string]
  const rowOf = (of: TrustRow['of'], kind: string, row: HoaxRow | OfficialRow): TrustRow => {
    const seen = review(row.emoji_lost ? withoutEmoji(row.text) : row.text)
    return { of, kind, words: seen.counts.words, review: seen }
  }
  return [
    ...readRows<HoaxRow>(hoaxes, { text: 'string', kind: 'string', group: 'string' }).flatMap((row) => {
      if (row.paraphrase_suspect) return []
      return rowOf('hoax', row.kind === 'narrative' ? `${row.group}-narrative` : row.kind, row)
    }),
    ...readRows<OfficialRow>(officials, { text: 'string', genre: 'string' }).flatMap((row) => {
      if (row.genre === 'news_lead') return rowOf('news', '', row)
      return row.org === 'gov' || row.org === 'official_person' ? rowOf('government', '', row) : []
    }),
  ]
}

/** In rows that lost their emoji a question mark may be one. */
const withoutEmoji = (text: string) => text.replace(/\?|\p{Extended_Pictographic}/gu, ' ')

/** The threshold is the highest score with at most this share of government rows at or below it. */
const FALSE_ALARMS = 0.05
/** Rows are of matched length if they are apart by at most this share of the hoax's words. */
const LENGTH = 0.1

/**
 * Areas under the curve (hoaxes below government rows, ties counted half), recalls at the threshold, news at or below it, and the
 * area with each hoax against the government or news row nearest in words, beside the one against all of these.
 * @param scores trust of each row
 */
export function trustFigures(rows: readonly TrustRow[], scores: readonly number[]): Figures {
  const scoresOf = (isWanted: (row: TrustRow) => boolean) =>
    rows.flatMap((row, i) => (isWanted(row) ? (scores[i] as number) : []))
  const hoaxesOf = (kind: string) => scoresOf((row) => row.kind === kind)
  const government = scoresOf(({ of }) => of === 'government')
  const news = scoresOf(({ of }) => of === 'news')
  const most = thresholdOf(government)
  const flagged = (some: readonly number[]) => some.filter((score) => score <= most).length / some.length
  const matched = matchedPairs(rows).map(([hoax, other]) => winOf(scores[hoax] as number, scores[other] as number))
  return {
    'auc.chain': areaOf(hoaxesOf('chain'), government),
    'auc.scam': areaOf(hoaxesOf('scam-narrative'), government),
    'auc.sms': areaOf(hoaxesOf('sms'), government),
    'auc.claim': areaOf(hoaxesOf('claim-narrative'), government),
    'auc.headline': areaOf(hoaxesOf('headline'), government),
    'recall5.chain': flagged(hoaxesOf('chain')),
    'recall5.scam-narrative': flagged(hoaxesOf('scam-narrative')),
    'recall5.sms': flagged(hoaxesOf('sms')),
    'recall5.claim-narrative': flagged(hoaxesOf('claim-narrative')),
    'flagged.news': flagged(news),
    'auc.all': areaOf(
      scoresOf(({ of }) => of === 'hoax'),
      scoresOf(({ of }) => of !== 'hoax'),
    ),
    'auc.matched-length': matched.reduce((sum, win) => sum + win, 0) / matched.length,
  }
}

/** 1 if the hoax is trusted less, 0 if more. */
const winOf = (hoax: number, other: number) => (Math.sign(other - hoax) + 1) / 2

/** How often one of the hoaxes is trusted less than one of the others; scores are whole numbers from 0 to 100. */
function areaOf(hoaxes: readonly number[], others: readonly number[]): number {
  const counts = new Array<number>(101).fill(0)
  for (const score of others) counts[score] = (counts[score] as number) + 1
  /** Others that win against a hoax with this score. */
  const wins: number[] = []
  let above = others.length
  counts.forEach((count, score) => {
    wins[score] = above - count / 2
    above -= count
  })
  return hoaxes.reduce((sum, score) => sum + (wins[score] as number), 0) / (hoaxes.length * others.length)
}

/** The highest score with at most 5 % of the scores at or below it; -1 if there is none. */
function thresholdOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b)
  const allowed = Math.floor(FALSE_ALARMS * sorted.length)
  return (sorted[allowed] ?? 101) - 1
}

/** Each hoax, by its index, with the nearest other row; of rows as near the seeded dice choose. Those without one are left out. */
function matchedPairs(rows: readonly TrustRow[]): (readonly [number, number])[] {
  const random = dice(1)
  const others = new Map<number, number[]>()
  rows.forEach(({ of, words }, i) => {
    if (of !== 'hoax') others.set(words, [...(others.get(words) ?? []), i])
  })
  return rows.flatMap(({ of, words }, i) => {
    if (of !== 'hoax') return []
    for (let far = 0; far <= words * LENGTH; far++) {
      const near = [words - far, words + far].flatMap((count) =>
        far > 0 || count === words ? (others.get(count) ?? []) : [],
      )
      const other = near[Math.floor(random() * near.length)]
      if (other !== undefined) return [[i, other] as const]
    }
    return []
  })
}
