/**
 * In the build for tests, every call leaves a `performance.measure` called `lugas` in the page's timeline, from which the
 * cost of a key is told; in the others this is the function itself.
 */
export function measured(act: () => void): () => void {
  if (import.meta.env.MODE !== 'test') return act
  return () => {
    const start = performance.now()
    act()
    performance.measure('lugas', { start })
  }
}
