/** Does a piece of work and returns something that depends on all of its result. */
export type Work = () => number | Promise<number>

/** One who takes part. What it does in a round is got ready first, and then done against the clock. */
export interface Runner {
  /** Gets a round ready. */
  readonly prepare: (round: number) => readonly Work[]
  /** Rounds before the first that counts. */
  readonly warm: number
  /** Takes part in every so many rounds only; 1 without. */
  readonly every?: number
  /** How often the same is done within one piece of work; 1 without. */
  readonly times?: number
}

/** Sum of all results: none can be left out as unused. */
let consumed = 0
export const checksum = (): number => consumed

/**
 * Lets all runners do their rounds by turns, so that whatever else the machine does meets all of them.
 * @returns by runner the median over its rounds of the time that one piece of work takes, in milliseconds of processor time
 */
export async function measure<Name extends string>(
  rounds: number,
  runners: Readonly<Record<Name, Runner>>,
): Promise<Record<Name, number>> {
  const all = (Object.entries(runners) as [Name, Runner][]).map(([name, runner]) => ({
    name,
    runner,
    took: [] as number[],
  }))
  for (const { runner } of all) for (let round = -runner.warm; round < 0; round++) await run(runner, round)
  for (let round = 0; round < rounds; round++) {
    for (const { runner, took } of all) if (round % (runner.every ?? 1) === 0) took.push(await run(runner, round))
  }
  return Object.fromEntries(all.map(({ name, took }) => [name, median(took)])) as Record<Name, number>
}

async function run({ prepare, times = 1 }: Runner, round: number): Promise<number> {
  const pieces = prepare(round)
  // What others left behind is not cleared away in the time of this one.
  globalThis.gc?.({ type: 'minor', execution: 'sync' })
  const start = now()
  for (const piece of pieces) {
    const result = piece()
    consumed += typeof result === 'number' ? result : await result
  }
  return (now() - start) / pieces.length / times
}

/**
 * Milliseconds that processors have spent on this process, helper threads included. What else a machine does leaves them
 * alone, other than the time of day. Linux and macOS count in microseconds, Windows in steps of 16 ms.
 */
export function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}
