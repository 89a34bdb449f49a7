import type { Severity } from '../../lib/types.ts'
import css from './highlights.css?inline'

/** `active` is the word whose card is open. */
export type Ink = Severity | 'active'
export type Marks = Readonly<Record<Ink, readonly StaticRange[]>>
export type Paint = (marks: Marks, isDark: boolean) => void

/** What holds text: a document, perhaps of another frame, or an open shadow root. */
type Root = Document | ShadowRoot

const NO_MARKS: Marks = { suggestion: [], warning: [], error: [], active: [] }

/** Prefixed: the page shares the registry and could have names of its own. */
const nameOf = (ink: Ink, isDark: boolean) => `lugas-${ink}${isDark ? '-dark' : ''}`

/**
 * Underlines ranges, wherever they lie, with CSS Custom Highlights: no node and no attribute of the page changes. Roots that
 * hold them get the style sheet until `signal` aborts.
 */
export function createPainter(signal: AbortSignal): Paint {
  const paints = new Map<Root, Paint>()
  return (marks, isDark) => {
    const nodes = Object.values(marks).flatMap((ranges) => ranges.map(({ startContainer }) => startContainer))
    // The page may have taken some away since they were read.
    const roots = new Set(nodes.filter((node) => node.isConnected).map((node) => node.getRootNode() as Root))
    for (const root of roots) if (!paints.has(root)) paints.set(root, createRootPainter(root, signal))
    for (const [root, paint] of paints) paint(marksIn(root, marks), isDark)
  }
}

function marksIn(root: Root, marks: Marks): Marks {
  const own = (ink: Ink) => marks[ink].filter(({ startContainer }) => startContainer.getRootNode() === root)
  return { suggestion: own('suggestion'), warning: own('warning'), error: own('error'), active: own('active') }
}

function createRootPainter(root: Root, signal: AbortSignal): Paint {
  const view = (root.ownerDocument ?? root).defaultView as (Window & typeof globalThis) | null
  if (!view) return () => {}
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const { highlights } = view.CSS
  let mine: readonly Painted[] = []

  const highlight = (name: string, ink: Ink): Highlight => {
    const known = highlights.get(name)
    if (known) return known
    const made = new view.Highlight()
    made.priority = PRIORITIES[ink]
    highlights.set(name, made)
    return made
  }
  const paint: Paint = (marks, isDark) => {
    const next = (Object.entries(marks) as [Ink, readonly StaticRange[]][]).flatMap(([ink, ranges]) =>
      ranges.map((range): Painted => ({ ink, name: nameOf(ink, isDark), range })),
    )
    // What stays is left alone: each change has the browser paint anew.
    const before = Map.groupBy(mine, ({ range }) => range.startContainer)
    const kept = new Set<Painted>()
    mine = next.map((one) => {
      const same = before.get(one.range.startContainer)?.find((other) => !kept.has(other) && isSame(one, other))
      if (same) kept.add(same)
      return same ?? one
    })
    for (const one of [...before.values()].flat()) if (!kept.has(one)) highlights.get(one.name)?.delete(one.range)
    for (const { ink, name, range } of mine) {
      const ranges = highlight(name, ink)
      if (!ranges.has(range)) ranges.add(range)
    }
  }
  signal.addEventListener('abort', () => {
    paint(NO_MARKS, false)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  return paint
}

interface Painted {
  readonly ink: Ink
  readonly name: string
  readonly range: StaticRange
}

const isSame = (one: Painted, other: Painted): boolean =>
  one.name === other.name &&
  one.range.startOffset === other.range.startOffset &&
  one.range.endContainer === other.range.endContainer &&
  one.range.endOffset === other.range.endOffset

const PRIORITIES: Readonly<Record<Ink, number>> = { active: 0, suggestion: 1, warning: 2, error: 3 }
