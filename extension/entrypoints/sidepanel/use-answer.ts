import { useEffect, useState } from 'preact/hooks'

/**
 * The answer to what is asked now; until it is there the one before, and `null` before the first.
 * @param ask may change with every render; it is asked anew when one of `about` is another
 */
export function useAnswer<Answer>(ask: () => Promise<Answer> | undefined, about: readonly unknown[]): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let isOver = false
    void ask()?.then((next) => {
      if (!isOver) setAnswer(next)
    })
    return () => {
      isOver = true
    }
  }, about)
  return answer
}
