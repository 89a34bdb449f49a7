import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  type EditorState,
  type ElementNode,
  type NodeKey,
} from 'lexical'
import type { EditorReading } from './api.ts'

interface Span {
  start: number
  end: number
}

/** The model as plain text, and where in it each node begins and ends. */
function $flatten(): { text: string; spans: Map<NodeKey, Span> } {
  const spans = new Map<NodeKey, Span>()
  let text = ''
  const visit = (parent: ElementNode): void => {
    for (const child of parent.getChildren()) {
      if ($isElementNode(child) && !child.isInline() && child.getPreviousSibling()) text += '\n'
      const start = text.length
      if ($isElementNode(child)) visit(child)
      else text += $isLineBreakNode(child) ? '\n' : child.getTextContent()
      spans.set(child.getKey(), { start, end: text.length })
    }
  }
  const root = $getRoot()
  visit(root)
  spans.set(root.getKey(), { start: 0, end: text.length })
  return { text, spans }
}

function $caret(): number | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const { spans } = $flatten()
  const span = spans.get(anchor.key)
  if (!span) return null
  if (anchor.type === 'text') return span.start + anchor.offset
  const next = anchor.getNode().getChildAtIndex(anchor.offset)
  return (next && spans.get(next.getKey())?.start) ?? span.end
}

export function lexicalReading(state: () => EditorState): EditorReading {
  return {
    text: () => state().read(() => $flatten().text),
    caret: () => state().read($caret),
    bold: () =>
      state().read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((node) => node.hasFormat('bold'))
          .map((node) => node.getTextContent()),
      ),
  }
}
