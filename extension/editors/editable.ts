import type { Span } from '../../lib/types.ts'
import { type Edit, type Editor, type Outcome, type Reading, readsSame } from './editor.ts'
import { nearestHost } from './eligible.ts'
import { type Family, familyOf } from './family.ts'
import { boundaryAt, offsetAt, type Walk, walkText, watchText } from './text-walk.ts'

/** Longest wait for the browser to tell an editor of a selection that we set; a busy page hears of it late. */
const SELECTION_MS = 1000
/** Nothing is told of a selection that was there already; the editor may still be busy with the focus. */
const FOCUS_MS = 50
/** How long an editor may take to write; Gutenberg was seen to need 180–420 ms for a block without focus. */
const WRITE_MS = 600

/**
 * Any contenteditable area: an editor with a model of its own answers `beforeinput`, others let the browser type. What a
 * family needs besides stands in its own file; `test/extension/README.md` says which were seen to work.
 */
export function editableEditor(element: HTMLElement, signal: AbortSignal): Editor {
  const family = familyOf(element)
  const walk = watchText(element, signal)
  const read = (): Reading => reading(element, walk())
  return {
    family: family.name,
    read,
    write: (edit, caret) => write(element, family, edit, caret),
    focus: () => nearestHost(selectionIn(element)?.anchorNode ?? element, element).focus({ preventScroll: true }),
  }
}

function reading(element: HTMLElement, walk: Walk): Reading {
  return {
    text: walk.text,
    rangeOf: (span) => rangeOf(walk, span),
    get caret() {
      const selection = selectionIn(element)
      if (!selection?.isCollapsed || !selection.anchorNode || !element.contains(selection.anchorNode)) return null
      return offsetAt(walk, selection.anchorNode, selection.anchorOffset)
    },
  }
}

function rangeOf(walk: Walk, { start, end }: Span): StaticRange | null {
  const from = boundaryAt(walk, start, false)
  const to = boundaryAt(walk, end, end > start)
  if (!from || !to) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

/** Inside a shadow root only the root knows its selection (Chromium); elsewhere the document does. */
function selectionIn(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null })
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}

async function write(element: HTMLElement, family: Family, smallest: Edit, caret: number): Promise<Outcome> {
  const selection = selectionIn(element)
  const walk = walkText(element)
  const edit = upTo(caret, smallest, walk)
  const range = rangeOf(walk, edit)
  if (!selection || !range || !readsSame(walk.text, edit.before)) return 'stale'
  nearestHost(range.startContainer, element).focus({ preventScroll: true })
  family.startStep?.(element)
  try {
    return await writeStep(element, family, selection, edit, caret)
  } finally {
    family.endStep?.(element)
  }
}

/**
 * The edit with the letters behind it as far as the caret is to go, so that the editor itself leaves the caret there and no key
 * can come before. As it is if that would reach the edge of bold words, a link or a line, where browsers change the space behind it.
 */
function upTo(caret: number, edit: Edit, walk: Walk): Edit {
  const more = caret - edit.start - edit.insert.length
  if (more <= 0) return edit
  const end = edit.end + more
  const range = rangeOf(walk, { start: edit.start, end })
  if (range?.startContainer.nodeType !== Node.TEXT_NODE || range.startContainer !== range.endContainer) return edit
  if (range.endOffset === (range.endContainer as Text).length) return edit
  return { ...edit, end, insert: edit.insert + edit.before.slice(edit.end, end) }
}

async function writeStep(
  element: HTMLElement,
  family: Family,
  selection: Selection,
  edit: Edit,
  caret: number,
): Promise<Outcome> {
  // The editor may have cleared up after the last key: other nodes, the same text.
  const range = rangeOf(walkText(element), edit)
  if (!range || !stillReads(element, edit.before)) return 'stale'
  if (!(await select(element, selection, range))) return 'stale'
  if (!stillReads(element, edit.before)) return 'stale'
  insert(element, family, range, edit.insert)
  // A key that comes before the frame must find the caret at its place.
  if (family.rendersLater) moveCaret(selection, walkText(element), Math.min(caret, edit.before.length))
  if (!(await settles(element, edit.after))) return 'failed'
  moveCaret(selection, walkText(element), caret)
  return 'done'
}

const stillReads = (element: HTMLElement, text: string) => readsSame(walkText(element).text, text)

/**
 * Selects what is to be replaced, and lets the editor hear of it: many write where they last knew the selection to be.
 * False if the writer did something meanwhile: that must not meet our selection, so the writer's own is back then. False also if
 * the editor was not told in time.
 */
async function select(element: HTMLElement, selection: Selection, range: StaticRange): Promise<boolean> {
  const { ownerDocument: document } = element
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  const isTheirs = element.contains(anchorNode)
  const giveBack = () => {
    if (isTheirs && anchorNode && focusNode)
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    else selection.collapseToEnd()
  }
  const { startContainer, startOffset, endContainer, endOffset } = range
  const isThere =
    anchorNode === startContainer &&
    anchorOffset === startOffset &&
    focusNode === endContainer &&
    focusOffset === endOffset
  const over = new AbortController()
  const listening = { capture: true, signal: over.signal }
  return new Promise<boolean>((resolve) => {
    const end = (isOurs: boolean) => {
      if (over.signal.aborted) return
      over.abort()
      if (!isOurs) giveBack()
      resolve(isOurs)
    }
    if (isThere) setTimeout(end, FOCUS_MS, true)
    else setTimeout(end, SELECTION_MS, false)
    // Listeners of the editor's own may come after this one; a timer comes after them all.
    document.addEventListener('selectionchange', () => setTimeout(end, 0, true), listening)
    for (const type of ['keydown', 'beforeinput', 'compositionstart'])
      document.defaultView?.addEventListener(type, ({ isTrusted }) => isTrusted && end(false), listening)
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  })
}

/** The way of a spelling correction: tell the editor, and let the browser type only if the editor does not do it itself. */
function insert(element: HTMLElement, family: Family, range: StaticRange, text: string): void {
  const { ownerDocument: document } = element
  const view = document.defaultView as (Window & typeof globalThis & { wrappedJSObject?: typeof globalThis }) | null
  if (!view) return
  const init: InputEventInit = { bubbles: true, cancelable: true, composed: true, targetRanges: [range] }
  if (text === '') init.inputType = 'deleteContentBackward'
  else {
    // In Firefox a DataTransfer made here reads as empty in the page.
    const dataTransfer = new (view.wrappedJSObject ?? view).DataTransfer()
    dataTransfer.setData('text/plain', text)
    const inputType = family.takesInsertText ? 'insertText' : 'insertReplacementText'
    Object.assign(init, { inputType, data: text, dataTransfer })
  }
  const parent = range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentNode
  const event = new view.InputEvent('beforeinput', init)
  if (!(parent ?? element).dispatchEvent(event) || family.takesInsertText) return
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/** Waits until the area reads `text`; false if it does not in time. */
async function settles(element: HTMLElement, text: string): Promise<boolean> {
  const isThere = () => stillReads(element, text)
  if (isThere()) return true
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (isThere()) finish(true)
    })
    const timer = setTimeout(() => finish(isThere()), WRITE_MS)
    const finish = (result: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(result)
    }
    observer.observe(element, { childList: true, characterData: true, subtree: true })
  })
}

/** Only the letters that were left alone at the end of the word lie between the caret and its place. */
function moveCaret(selection: Selection, walk: Walk, caret: number): void {
  const { anchorNode } = selection
  const now = anchorNode ? offsetAt(walk, anchorNode, selection.anchorOffset) : null
  if (now === null || now === caret) return
  const boundary = boundaryAt(walk, caret, true)
  if (boundary) selection.collapse(boundary.node, boundary.offset)
}
