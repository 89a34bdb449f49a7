import { useRef, useState } from 'preact/hooks'
import type { Article } from '../../article.ts'
import { readTab } from '../../read-tab.ts'
import type { ReadingState } from '../../view/panel/reading.tsx'

export interface TabText<Text> {
  /** `null` before anything was read and after it was forgotten. */
  readonly text: Text | ReadingState | null
  read(tabId: number): void
  /** Reads the same tab anew. */
  again(): void
  set(text: Text | null): void
}

/**
 * The text of a browser tab, kept as long as the panel is open and nowhere else.
 * @param textOf what is made of the article
 */
export function useTabText<Text>(textOf: (article: Article) => Text): TabText<Text> {
  const [text, setText] = useState<Text | ReadingState | null>(null)
  /** The last reading; an earlier one comes too late. */
  const last = useRef(0)
  const tab = useRef(-1)
  const set = (next: Text | ReadingState | null) => {
    last.current += 1
    setText(next)
    return last.current
  }
  const again = async () => {
    const own = set({ state: 'reading' })
    const page = await readTab(tab.current)
    if (last.current === own) set(page.kind === 'article' ? textOf(page) : { state: 'failed', why: page.kind })
  }
  return {
    text,
    set,
    again: () => void again(),
    read(tabId) {
      tab.current = tabId
      void again()
    },
  }
}
