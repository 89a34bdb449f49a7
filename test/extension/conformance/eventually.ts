import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

/** Longest that anything may take to become what is expected. */
export const PATIENCE_MS = 5000
const EVERY_MS = 15

/** Asks until the answer is the expected one; else fails with the last answer. */
export async function eventually<Type>(ask: () => Promise<Type>, expected: Type, what: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (isDeepStrictEqual(answer, expected)) return
    if (performance.now() > until) {
      const message = `${what}: ${JSON.stringify(answer)} instead of ${JSON.stringify(expected)}`
      throw new assert.AssertionError({ message, actual: answer, expected })
    }
    await setTimeout(EVERY_MS)
  }
}

/** Asks until there is an answer. */
export async function present<Type>(ask: () => Promise<Type | null | undefined>, what: string): Promise<Type> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined) return answer
    if (performance.now() > until) throw new assert.AssertionError({ message: `${what}: not within ${PATIENCE_MS} ms` })
    await setTimeout(EVERY_MS)
  }
}
