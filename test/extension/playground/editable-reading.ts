import type { EditorReading } from './api.ts'

const blocks = new Set('P DIV UL OL LI TABLE TBODY TR TH TD BLOCKQUOTE PRE FIGURE H1 H2 H3 H4 H5 H6'.split(' '))
/** What TinyMCE and CKEditor 4 put into the area for themselves. */
const unseen =
  '[data-mce-bogus="all"], [data-cke-magic-line], span:has(> [data-cke-magic-line]), [data-cke-temp], [data-cke-hidden-sel]'
const isSeen = (node: Node) => node.nodeType !== Node.ELEMENT_NODE || !(node as Element).matches(unseen)
/** What editors put where a caret could not stand otherwise: one mark, or seven in a row. */
const fillers = /\ufeff|\u200b{7}|\u2060{7}/g

interface Point {
  node: Node
  offset: number
}

/** An editing area without a model of its own, or whose model is its DOM: what a writer would call the text. */
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
function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null })
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}

/** Browsers type a no-break space wherever a plain one would collapse. */
const written = (data: string) => data.replaceAll('\u00a0', ' ').replace(fillers, '')

function flatten(root: Node, point?: Point): { text: string; caret: number | null } {
  let text = ''
  let caret: number | null = null
  const visit = (parent: Node): void => {
    const seen = [...parent.childNodes].filter(isSeen)
    parent.childNodes.forEach((child, index) => {
      if (point?.node === parent && point.offset === index) caret = text.length
      if (!isSeen(child)) return
      if (blocks.has(child.nodeName) && child !== seen[0]) text += '\n'
      if (child.nodeType === Node.TEXT_NODE) {
        const { data } = child as Text
        if (point?.node === child) caret = text.length + written(data.slice(0, point.offset)).length
        text += written(data)
      } else if (child.nodeName !== 'BR') visit(child)
      // A last <br> only holds an empty line open.
      else if (child !== seen.at(-1)) text += '\n'
    })
    if (point?.node === parent && point.offset >= parent.childNodes.length) caret ??= text.length
  }
  visit(root)
  return { text, caret }
}
