/**
 * One walk over an editing area that gives its text and, for every stretch of it, the node it came from.
 */

/** Elements that stand on lines of their own in every editor met so far. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
/**
 * What stands among the text without being of it: TinyMCE's and CKEditor 4's own handles and copies of the selection, Slate's
 * placeholder.
 */
const UNSEEN =
  'script, style, template, noscript, [hidden], [data-mce-bogus="all"], [data-cke-magic-line], [data-cke-temp], ' +
  '[data-cke-hidden-sel], [data-slate-placeholder]'
/** What editors put where a caret could not stand otherwise: Slate, Quill and Trix one mark, CKEditor seven in a row. */
const isFiller = (part: string) => part === '\ufeff' || /^(\u200b{7}|\u2060{7})$/.test(part)
const FILLERS = /\ufeff|\u200b{7}|\u2060{7}/g
/** Stretches of a text node: where white space is kept, and where a run of it is one space. Long, as they are many. */
const KEPT = /[^\n\ufeff\u200b\u2060]+|\n|\u200b{7}|\u2060{7}|[\ufeff\u200b\u2060]/g
const PLAIN = /^[^\n\ufeff\u200b\u2060]+$/
const COLLAPSED =
  /[^ \t\n\r\f\ufeff\u200b\u2060]+(?: [^ \t\n\r\f\ufeff\u200b\u2060]+)*|[ \t\n\r\f]+|\u200b{7}|\u2060{7}|[\ufeff\u200b\u2060]/g

/** A stretch of the text. In a text node, character i of the piece is character `offset + i` of the node. */
export interface Piece {
  readonly node: Node
  /** Start in the text. */
  readonly start: number
  readonly length: number
  /** Start in the text node; -1 for an element that is one opaque unit (mention, emoji image, empty line). */
  readonly offset: number
}

export interface Walk {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Walks as `walkText` does, again only if something inside has changed since. */
export function watchText(root: HTMLElement, signal: AbortSignal): () => Walk {
  let walk: Walk | undefined
  const forget = () => {
    walk = undefined
  }
  const changes = new MutationObserver(forget)
  changes.observe(root, { attributes: true, childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => changes.disconnect())
  return () => {
    if (signal.aborted || changes.takeRecords().length > 0) forget()
    walk ??= walkText(root)
    return walk
  }
}

export function walkText(root: HTMLElement): Walk {
  const walker = new TextWalker(/pre|break-spaces/.test(getComputedStyle(root).whiteSpace))
  walker.block(root)
  return { text: walker.text, pieces: walker.pieces }
}

class TextWalker {
  text = ''
  readonly pieces: Piece[] = []
  readonly #keepsSpace: boolean
  #hasLine = false
  #isLineOpen = false
  #endsInSpace = false

  constructor(keepsSpace: boolean) {
    this.#keepsSpace = keepsSpace
  }

  block(element: Element): void {
    const before = this.pieces.length
    this.#isLineOpen = false
    this.#children(element)
    if (this.pieces.length === before && !BLOCKS_WITHOUT_TEXT.has(element.tagName)) {
      this.#openLine()
      this.#add(element, '', -1)
    }
    this.#isLineOpen = false
  }

  #children(element: Element): void {
    for (let node = element.firstChild; node; node = node.nextSibling) this.#node(node)
  }

  #node(node: Node): void {
    if (node.nodeType === 3) return this.#textNode(node as Text)
    if (node.nodeType !== 1) return
    const element = node as HTMLElement
    if (element.matches(UNSEEN)) return
    if (element.tagName === 'BR') return this.#lineBreak(element)
    if (element.tagName === 'IMG') return this.#opaque(element, (element as HTMLImageElement).alt)
    const isBlock = BLOCKS.has(element.tagName)
    if (element.getAttribute('contenteditable') === 'false') {
      if (isBlock) this.#island(element)
      else this.#opaque(element, element.textContent ?? '')
      return
    }
    if (isBlock) this.block(element)
    else this.#children(element)
  }

  /** What cannot be edited itself may hold what can: the cells of a table, the caption of a figure. */
  #island(element: Element): void {
    for (const child of element.children) {
      if (isEditable(child)) this.#node(child)
      else this.#island(child)
    }
  }

  #textNode(node: Text): void {
    if (this.#keepsSpace) {
      // Nearly all are, and this is done with every key.
      if (PLAIN.test(node.data)) {
        this.#openLine()
        return this.#add(node, node.data, 0)
      }
      for (const { 0: part, index } of node.data.matchAll(KEPT)) {
        if (isFiller(part)) continue
        if (part !== '\n') {
          this.#openLine()
          this.#add(node, part, index)
          // One that ends its block only keeps the block open, as a <br> does.
        } else if (index + 1 < node.length || !this.#isLastInBlock(node)) this.#newLine()
      }
      return
    }
    // Where white space collapses, a run of it is one space, and none at the start of a line.
    for (const { 0: part, index } of node.data.matchAll(COLLAPSED)) {
      if (isFiller(part)) continue
      const isSpace = /^[ \t\n\r\f]/.test(part)
      if (isSpace && (!this.#isLineOpen || this.#endsInSpace)) continue
      this.#openLine()
      this.#add(node, isSpace ? ' ' : part, index)
    }
  }

  /** A break that ends its block only keeps the block open; editors put one into every empty line. */
  #lineBreak(element: Element): void {
    if (this.#isLastInBlock(element)) return
    this.#newLine()
  }

  #isLastInBlock(last: Node): boolean {
    const unseen = this.#keepsSpace ? /[\u200b\u2060\ufeff]/g : /[\u200b\u2060\ufeff\n]/g
    for (let node = last; ; ) {
      for (let next = node.nextSibling; next; next = next.nextSibling) {
        if (next.nodeType === 8 || (next.nodeType === 3 && (next as Text).data.replace(unseen, '') === '')) continue
        if (next.nodeType === 1 && (next as Element).matches(UNSEEN)) continue
        return next.nodeType === 1 && BLOCKS.has((next as Element).tagName)
      }
      const parent = node.parentElement
      if (!parent || BLOCKS.has(parent.tagName) || parent.isContentEditable === false) return true
      if (!parent.parentElement?.isContentEditable) return true
      node = parent
    }
  }

  #opaque(element: HTMLElement, content: string): void {
    const text = content.replace(FILLERS, '')
    if (text === '') return
    this.#openLine()
    this.#add(element, text, -1)
  }

  #openLine(): void {
    if (this.#isLineOpen) return
    if (this.#hasLine) this.text += '\n'
    this.#hasLine = true
    this.#isLineOpen = true
    this.#endsInSpace = false
  }

  #newLine(): void {
    this.#openLine()
    this.text += '\n'
    this.#endsInSpace = false
  }

  #add(node: Node, text: string, offset: number): void {
    const start = this.text.length
    const last = this.pieces.at(-1)
    const isNext = last?.node === node && last.start + last.length === start && last.offset + last.length === offset
    // Few and long, as every mark of every key is looked up in them.
    if (last && isNext && offset > 0)
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + text.length }
    else this.pieces.push({ node, start, length: text.length, offset })
    this.text += text
    this.#endsInSpace = text.endsWith(' ')
  }
}

const BLOCKS_WITHOUT_TEXT = new Set(['HR', 'TABLE', 'TBODY', 'THEAD', 'TFOOT', 'TR', 'UL', 'OL', 'DL', 'FIGURE'])

const isEditable = (element: Element) =>
  /^(|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'inherit')

const endOf = ({ start, length }: Piece): number => start + length

/** A point of the text as a DOM boundary. `isEnd`: the point closes a range, so it clings to what stands before it. */
export function boundaryAt({ pieces }: Walk, at: number, isEnd: boolean): { node: Node; offset: number } | null {
  const reaches = (piece: Piece) => (isEnd ? endOf(piece) >= at : endOf(piece) > at)
  let low = 0
  for (let high = pieces.length; low < high; ) {
    const middle = (low + high) >> 1
    if (reaches(pieces[middle] as Piece)) high = middle
    else low = middle + 1
  }
  const first = pieces[low]
  const holds = first && (isEnd ? first.start < at : first.start <= at)
  const piece = holds ? first : pieces.find((p) => p.start === at || endOf(p) === at)
  if (!piece) return null
  const { node } = piece
  if (piece.offset >= 0) return { node, offset: piece.offset + at - piece.start }
  if (piece.length === 0) return { node, offset: 0 }
  if (!node.parentNode) return null
  return { node: node.parentNode, offset: indexOf(node) + (at > piece.start ? 1 : 0) }
}

/** The point of the text that a DOM boundary stands for. */
export function offsetAt(walk: Walk, node: Node, offset: number): number | null {
  let last: Piece | undefined
  for (const piece of walk.pieces) {
    if (piece.node !== node || piece.offset < 0) continue
    if (offset >= piece.offset && offset <= piece.offset + piece.length) return piece.start + offset - piece.offset
    last = piece
  }
  if (last) return last.start + last.length
  const point = node.ownerDocument?.createRange()
  if (!point) return null
  point.setStart(node, offset)
  for (const piece of walk.pieces) {
    const isBehind = piece.node === node || point.comparePoint(piece.node.parentNode as Node, indexOf(piece.node)) >= 0
    if (isBehind) return piece.start
  }
  return walk.text.length
}

const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node)
