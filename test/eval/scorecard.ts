import { createHash } from 'node:crypto'
import type { Group, Pack, Rule } from '../../lib/index.ts'
import type { Figures } from '../bench/figures.ts'
import { dice } from './dice.ts'
import { type TrustRow, trustFigures } from './trust-figures.ts'

/**
 * The weights of red flags as a regularised logistic regression: a text is a hoax with the odds e^(points lost / `POINTS` + a
 * constant), the points as `lib/score.ts` counts them, caps and all. No weight is negative, and length is no feature: texts of
 * a length that is commoner among hoaxes than among honest texts count less. No chance but seeded dice, so that the same
 * texts give the same weights.
 */

/** Points of trust that multiply the odds by e. */
const POINTS = 8
/** What a cue costs of which the texts say nothing; the more they say, the less it matters. */
const PRIOR = 5
/** How strongly weights are held to the prior: as that many texts. */
const HOLD = 3
/** More of one cue says no more. */
const MOST = 3
/** All texts together count as many, half of them hoaxes, a quarter of them news. */
const TEXTS = 2000
/** No text counts more or less than this for its length. */
const BALANCE = 2
const STEPS = 400
const MOST_POINTS = 40

/** The weights that are found: of the rules in groups that are not set by hand. */
export interface Scorecard {
  readonly rules: readonly Rule[]
  readonly groups: readonly Group[]
  /** Which of the groups a rule is in. */
  readonly groupOf: readonly number[]
}

export function scorecardOf({ id, rules, groups = {}, calibration }: Pack): Scorecard & { readonly pack: string } {
  const names = Object.keys(groups).filter((name) => !calibration?.fixed.includes(name))
  const found = rules.filter(({ cue }) => cue && names.includes(cue.group))
  return {
    pack: id,
    rules: found,
    groups: names.map((name) => groups[name] as Group),
    groupOf: found.map(({ cue }) => names.indexOf(cue?.group ?? '')),
  }
}

/** SHA-256 of what was found: rules, groups, caps and weights. */
export function cuesHash(pack: Pack): string {
  const { rules } = scorecardOf(pack)
  const lines = rules.map(
    ({ id, cue }) => `${id} ${cue?.group} ${pack.groups?.[cue?.group ?? '']?.cap} ${cue?.weight}\n`,
  )
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/** What a scorecard knows of a text. */
interface Example {
  /** Cue and how often it stands there. */
  readonly cues: readonly (readonly [number, number])[]
  /** Points that other groups cost. */
  readonly other: number
  readonly isHoax: boolean
  readonly weight: number
}

/** @param packs all that the rows were reviewed with */
export function examplesOf(
  rows: readonly TrustRow[],
  card: ReturnType<typeof scorecardOf>,
  packs: readonly Pack[],
): Example[] {
  const cueOf = new Map(card.rules.map(({ id }, i) => [`${card.pack}/${id}`, i]))
  const capOf = new Map(
    packs.flatMap(({ groups = {} }) => Object.entries(groups).map(([name, { cap }]) => [name, cap])),
  )
  const weights = weightsOf(rows)
  return rows.map(({ of, review }, i) => {
    const counts = new Map<number, number>()
    const others = new Map<string, number>()
    for (const { ruleId, cue } of review.findings) {
      if (!cue) continue
      const known = cueOf.get(ruleId)
      if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1)
      else others.set(cue.group, (others.get(cue.group) ?? 0) + cue.weight)
    }
    let other = 0
    for (const [group, sum] of others) other += Math.min(capOf.get(group) ?? 0, sum)
    return { cues: [...counts], other, isHoax: of === 'hoax', weight: weights[i] as number }
  })
}

/** Steps in which lengths are told apart: half powers of two. */
const lengthOf = (words: number) => Math.round(2 * Math.log2(Math.max(8, Math.min(128, words))))

const sideOf = ({ of }: TrustRow) => (of === 'hoax' ? of : 'honest')

function weightsOf(rows: readonly TrustRow[]): number[] {
  const SHARES = { hoax: TEXTS / 2, news: TEXTS / 4, government: TEXTS / 4 }
  const counts = { hoax: 0, news: 0, government: 0 }
  for (const { of } of rows) counts[of]++
  const plain = rows.map(({ of }) => SHARES[of] / counts[of])
  /** Sums of hoaxes and of honest texts by length. */
  const sums = new Map<number, { hoax: number; honest: number }>()
  const sumsAt = ({ words }: TrustRow) => sums.get(lengthOf(words)) ?? { hoax: 0, honest: 0 }
  rows.forEach((row, i) => {
    const both = sumsAt(row)
    both[sideOf(row)] += plain[i] as number
    sums.set(lengthOf(row.words), both)
  })
  const balanced = rows.map((row, i) => {
    const { hoax: hoaxes, honest } = sumsAt(row)
    const ratio = Math.sqrt(row.of === 'hoax' ? honest / hoaxes : hoaxes / honest)
    return (plain[i] as number) * Math.max(1 / BALANCE, Math.min(BALANCE, ratio))
  })
  const totals = { hoax: 0, honest: 0 }
  rows.forEach((row, i) => {
    totals[sideOf(row)] += balanced[i] as number
  })
  return rows.map((row, i) => ((balanced[i] as number) * TEXTS) / 2 / totals[sideOf(row)])
}

/** The weights, in points, not rounded: projected gradient descent, each weight at its own pace. */
export function weigh({ rules, groups, groupOf }: Scorecard, examples: readonly Example[]): number[] {
  const prior = PRIOR / POINTS
  const caps = Float64Array.from(groups, ({ cap }) => cap / POINTS)
  const weights = new Float64Array(rules.length).fill(prior)
  const pace = new Float64Array(rules.length).fill(HOLD + 5)
  // One row behind the other: this is gone through hundreds of times.
  const cues = Int32Array.from(examples.flatMap((example) => example.cues.map(([cue]) => cue)))
  const counts = Float64Array.from(
    examples.flatMap((example) => example.cues.map(([, count]) => Math.min(MOST, count))),
  )
  let all = 0
  let at = 0
  for (const example of examples) {
    all += example.weight
    for (const end = at + example.cues.length; at < end; at++) {
      add(pace, cues[at] as number, ((counts[at] as number) ** 2 * example.weight) / 2)
    }
  }
  let constant = -1
  const sums = new Float64Array(groups.length)
  const slope = new Float64Array(rules.length)
  for (let step = 0; step < STEPS; step++) {
    for (let cue = 0; cue < slope.length; cue++) slope[cue] = HOLD * ((weights[cue] as number) - prior)
    let tilt = 0
    let first = 0
    for (const example of examples) {
      const last = first + example.cues.length
      sums.fill(0)
      for (let i = first; i < last; i++) {
        const cue = cues[i] as number
        add(sums, groupOf[cue] as number, (counts[i] as number) * (weights[cue] as number))
      }
      let odds = constant + example.other / POINTS
      for (let group = 0; group < sums.length; group++) odds += Math.min(caps[group] as number, sums[group] as number)
      const miss = example.weight * (1 / (1 + Math.exp(-odds)) - Number(example.isHoax))
      tilt += miss
      for (let i = first; i < last; i++) {
        const cue = cues[i] as number
        const group = groupOf[cue] as number
        // Where a group costs its cap, a little more of one cue changes nothing.
        if ((sums[group] as number) <= (caps[group] as number)) add(slope, cue, (counts[i] as number) * miss)
      }
      first = last
    }
    constant -= (2 * tilt) / all
    for (let cue = 0; cue < weights.length; cue++) {
      const next = (weights[cue] as number) - (slope[cue] as number) / (2 * (pace[cue] as number))
      weights[cue] = Math.max(0, Math.min(MOST_POINTS / POINTS, next))
    }
  }
  return Array.from(weights, (weight) => weight * POINTS)
}

function add(sums: Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] as number) + more
}

/** Trust of a text by these weights, as `lib/score.ts` counts it. */
export function trustOf({ groups, groupOf }: Scorecard, weights: readonly number[], { cues, other }: Example): number {
  const sums = groups.map(() => 0)
  for (const [cue, count] of cues) {
    const group = groupOf[cue] as number
    sums[group] = (sums[group] as number) + count * (weights[cue] as number)
  }
  const lost = sums.reduce((sum, points, group) => sum + Math.min(groups[group]?.cap ?? 0, points), other)
  return Math.max(0, Math.min(100, Math.round(100 - lost)))
}

const FOLDS = 5
export const REPEATS = 20

/** Trust of each text by weights that were found without it: one row of scores for each repeat. */
export function crossValidated(card: Scorecard, examples: readonly Example[]): number[][] {
  return Array.from({ length: REPEATS }, (_, repeat) => {
    const random = dice(repeat + 1)
    const folds = examples.map((_, i) => [random(), i] as const).sort(([a], [b]) => a - b)
    const foldOf = new Map(folds.map(([, i], place) => [i, place % FOLDS]))
    const scores: number[] = []
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = weigh(
        card,
        examples.filter((_, i) => foldOf.get(i) !== fold),
      ).map(Math.round)
      examples.forEach((example, i) => {
        if (foldOf.get(i) === fold) scores[i] = trustOf(card, weights, example)
      })
    }
    return scores
  })
}

/** The mean of figures. */
export function meanOf(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, figures) => sum + (figures[name] as number), 0) / all.length]),
  )
}

const RESAMPLES = 400

/** Bounds of 95 % of the figures of texts drawn anew, with the scores of one repeat after the other. */
export function intervalsOf(
  rows: readonly TrustRow[],
  repeats: readonly (readonly number[])[],
): Record<string, [number, number]> {
  const random = dice(99)
  const sides = (['hoax', 'government', 'news'] as const).map((side) =>
    rows.flatMap(({ of }, i) => (of === side ? [i] : [])),
  )
  const all = Array.from({ length: RESAMPLES }, (_, sample) => {
    const scores = repeats[sample % repeats.length] as readonly number[]
    const drawn = sides.flatMap((side) => side.map(() => side[Math.floor(random() * side.length)] as number))
    return trustFigures(
      drawn.map((i) => rows[i] as TrustRow),
      drawn.map((i) => scores[i] as number),
    )
  })
  return Object.fromEntries(
    Object.keys(all[0] ?? {}).map((name) => {
      const sorted = all.map((figures) => figures[name] as number).sort((a, b) => a - b)
      return [name, [0.025, 0.975].map((share) => sorted[Math.floor(share * RESAMPLES)]) as [number, number]]
    }),
  )
}
