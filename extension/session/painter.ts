import type { Severity } from '../../lib/types.ts'
import css from './highlights.css?inline'

/** `active` is the word whose card is open. */
export type Ink = Severity | 'active'
export type Marks = Readonly<Record<Ink, readonly StaticRange[]>>

/** Prefixed: the page shares the registry and could have names of its own. */
const nameOf = (ink: Ink, isDark: boolean) => `lugas-${ink}${isDark ? '-dark' : ''}`

/**
 * Underlines ranges with CSS Custom Highlights: no node and no attribute of the page changes.
 * @param root the document or open shadow root that holds the text; it gets the style sheet until `signal` aborts
 */
export function createPainter(
  root: Document | ShadowRoot,
  signal: AbortSignal,
): (marks: Marks | null, isDark: boolean) => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  let mine: { name: string; range: StaticRange }[] = []

  const paint = (marks: Marks | null, isDark: boolean) => {
    for (const { name, range } of mine) CSS.highlights.get(name)?.delete(range)
    mine = []
    for (const [ink, ranges] of Object.entries(marks ?? {}) as [Ink, readonly StaticRange[]][]) {
      const name = nameOf(ink, isDark)
      for (const range of ranges) {
        mine.push({ name, range })
        highlight(name, ink).add(range)
      }
    }
  }
  signal.addEventListener('abort', () => {
    paint(null, false)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  return paint
}

const PRIORITIES: Readonly<Record<Ink, number>> = { active: 0, suggestion: 1, warning: 2, error: 3 }

function highlight(name: string, ink: Ink): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  made.priority = PRIORITIES[ink]
  CSS.highlights.set(name, made)
  return made
}
