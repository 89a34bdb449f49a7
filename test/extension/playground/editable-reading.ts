import type { EditorReading } from './api.ts'

const blocks = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'TABLE', 'TBODY', 'TR', 'TD', 'BLOCKQUOTE', 'H1', 'H2', 'H3'])

interface Point {
  node: Node
  offset: number
}

/** A plain contenteditable has no model of its own: what a writer would call the text, read from the DOM. */
export function readEditable(root: HTMLElement): EditorReading {
  return {
    text: () => flatten(root).text,
    caret() {
      const selection = selectionIn(root)
      if (!selection?.isCollapsed || !selection.anchorNode || !root.contains(selection.anchorNode)) return null
      return flatten(root, { node: selection.anchorNode, offset: selection.anchorOffset }).caret
    },
    bold: () => [...root.querySelectorAll('b, strong')].map((run) => flatten(run).text),
  }
}

/** In a shadow root Chromium tells the caret to the root alone. */
export function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null })
  return root.getSelection?.() ?? document.getSelection()
}

function flatten(root: Node, point?: Point): { text: string; caret: number | null } {
  let text = ''
  let caret: number | null = null
  const visit = (parent: Node): void => {
    parent.childNodes.forEach((child, index) => {
      if (point?.node === parent && point.offset === index) caret = text.length
      if (blocks.has(child.nodeName) && child.previousSibling) text += '\n'
      if (child instanceof Text) {
        if (point?.node === child) caret = text.length + point.offset
        // Browsers type a no-break space wherever a plain one would collapse.
        text += child.data.replaceAll('\u00a0', ' ')
      } else if (child.nodeName !== 'BR') visit(child)
      // A last <br> only holds an empty line open.
      else if (child.nextSibling) text += '\n'
    })
    if (point?.node === parent && point.offset >= parent.childNodes.length) caret ??= text.length
  }
  visit(root)
  return { text, caret }
}
