/** What the tests see and measure inside a page. */
export interface Probe {
  /** Changes of an editor that no key and no Apply asked for. */
  readonly mutations: string[]
  /** Scrolling that no key asked for. */
  readonly scrolls: string[]
  /** When the last key went to an editor, by `performance.now()`. */
  readonly lastKey: number
  /** Milliseconds since the last key or `allow`. */
  idleFor(): number
  /** From now on and for `ms`, changes and scrolling are what the test wants. */
  allow(ms: number): void
  /** The marked words by severity, in the order of the text. */
  marks(): Marks
  /** Box of the first line of the mark with these words. */
  markBox(words: string): Box | null
  /** Box of the first line of these words, marked or not. */
  wordBox(field: string, words: string): Box | null
  /** Box of the line with the caret, as wide as the field's visible part; `null` if it is scrolled away. */
  caretLine(field: string): Box | null
  /** Box of what the scrolling parts of the page leave to see of an element; `null` if nothing. */
  visibleBox(element: Element): Box | null
  /** Classes of the focused element inside the extension's UI; '' if the focus is elsewhere. */
  focusInUi(): string
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Marks {
  readonly suggestion: readonly string[]
  readonly warning: readonly string[]
  readonly error: readonly string[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before its own scripts, so nothing from this module may be used inside. */
export function installProbe(): void {
  type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>
  const EDITORS = '[contenteditable], input, textarea'
  const QUIET_AFTER_MS = 300
  const mutations: string[] = []
  const scrolls: string[] = []
  let lastKey = -Infinity
  let allowedUntil = -Infinity
  let lastAllowed = -Infinity

  const isAllowed = () => performance.now() < Math.max(allowedUntil, lastKey + QUIET_AFTER_MS)
  const elementOf = (node: unknown) =>
    node instanceof Element ? node : node instanceof Node ? node.parentElement : null
  /** What TinyMCE and CKEditor 4 show over tables while the pointer is there, by which one would resize or write around them. */
  const OVER_TABLES = '[data-mce-bogus="all"], [data-cke-magic-line], span:has(> [data-cke-magic-line])'
  // Made in the page around the frame, they are of another class than its own elements.
  const isOverTable = (node: Node) => node.nodeType === 1 && (node as Element).closest(OVER_TABLES) !== null
  const isInEditor = (node: unknown) => Boolean(elementOf(node)?.closest(EDITORS))
  const nameOf = (node: unknown) => `${elementOf(node)?.tagName}.${elementOf(node)?.className}`

  const noteKey = (event: KeyboardEvent) => {
    if (event.isTrusted && isInEditor(event.composedPath()[0])) lastKey = performance.now()
  }
  const noteScroll = ({ target }: Event) => {
    // Browsers scroll a one-line field when the focus leaves it and comes back.
    if (!isAllowed() && !(target instanceof HTMLInputElement)) scrolls.push(nameOf(target))
  }
  const listen = () => {
    addEventListener('keydown', noteKey, true)
    addEventListener('keyup', noteKey, true)
    addEventListener('scroll', noteScroll, true)
  }
  listen()
  const observer = new MutationObserver((records) => {
    // `document.open()`, by which editors fill their frames, takes listeners away; to have one twice is impossible.
    listen()
    for (const { target, type, attributeName, addedNodes, removedNodes } of records) {
      if (!isInEditor(target) || isAllowed()) continue
      if ((type === 'childList' ? [...addedNodes, ...removedNodes] : [target]).every(isOverTable)) continue
      const after = Math.round(performance.now() - lastKey)
      mutations.push(`${type} ${attributeName ?? ''} at ${nameOf(target)}, ${after} ms after the last key`)
    }
  })
  // Not what the parser and the page itself build first.
  addEventListener('load', () =>
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true }),
  )

  const liveRange = ({ startContainer, startOffset, endContainer, endOffset }: Ends): Range => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  }
  const lengthOf = (node: Node) => (node instanceof Text ? node.length : node.childNodes.length)
  /** Between a change of the text and the next frame, marks may still lie where there is nothing any more. */
  const isThere = ({ startContainer, startOffset, endContainer, endOffset }: Ends) =>
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= lengthOf(startContainer) &&
    endOffset <= lengthOf(endContainer)
  const order = (a: Range, b: Range) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode()
      ? a.compareBoundaryPoints(Range.START_TO_START, b)
      : 0
  const ranges = () =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) => {
        const severity = /^lugas-(suggestion|warning|error)(?:-dark)?$/.exec(name)?.[1] as keyof Marks | undefined
        if (!severity) return []
        return [...highlight].filter(isThere).map((range) => ({ severity, range: liveRange(range) }))
      })
      .sort((a, b) => order(a.range, b.range))
  const firstBox = (range: Range): Box | null => {
    const box = [...range.getClientRects()].find(({ width }) => width > 0)
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null
  }

  /** Lines of the text that is laid over a form field. */
  const mirrorLines = (): Text[] =>
    [...document.querySelectorAll('lugas-ui')]
      .map((ui) => [...(ui.shadowRoot?.querySelectorAll('.mirror > div > div') ?? [])])
      .find((lines) => lines.length > 0)
      ?.map((line) => line.firstChild as Text) ?? []
  const textNodes = (field: string): Text[] => {
    const root = document.querySelector(field)
    if (!root) return []
    if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement) {
      return mirrorLines()
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    return nodes
  }

  const visibleBox = (element: Element): Box | null => {
    if (!element.checkVisibility({ visibilityProperty: true })) return null
    const own = element.getBoundingClientRect()
    const seen = { left: own.left, top: own.top, right: own.right, bottom: own.bottom }
    const cut = (box: Box) => {
      seen.left = Math.max(seen.left, box.left)
      seen.top = Math.max(seen.top, box.top)
      seen.right = Math.min(seen.right, box.right)
      seen.bottom = Math.min(seen.bottom, box.bottom)
    }
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflow !== 'visible') cut(parent.getBoundingClientRect())
    }
    cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })
    return seen.right > seen.left && seen.bottom > seen.top ? seen : null
  }

  const caretRange = (field: Element): Range | undefined => {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      const at = field.selectionStart ?? 0
      const before = field.value.slice(0, at).split('\n')
      const text = mirrorLines()[before.length - 1]
      if (!text) return undefined
      const offset = (before.at(-1) as string).length
      const start = offset > 0 && offset === text.length ? offset - 1 : offset
      return liveRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: start + 1 })
    }
    const selection = document.getSelection()
    return selection?.rangeCount ? selection.getRangeAt(0) : undefined
  }

  const caretLine = (selector: string): Box | null => {
    const field = document.querySelector(selector)
    const area = field && visibleBox(field)
    if (!area) return null
    const caret = caretRange(field)?.getBoundingClientRect()
    if (!caret || caret.bottom <= caret.top || caret.top >= area.bottom || caret.bottom <= area.top) return null
    return {
      left: area.left,
      right: area.right,
      top: Math.max(caret.top, area.top),
      bottom: Math.min(caret.bottom, area.bottom),
    }
  }

  window.probe = {
    mutations,
    scrolls,
    get lastKey() {
      return lastKey
    },
    idleFor: () => performance.now() - Math.max(lastKey, lastAllowed),
    allow(ms) {
      lastAllowed = performance.now()
      allowedUntil = lastAllowed + ms
    },
    marks() {
      const all = ranges()
      const of = (severity: keyof Marks) =>
        all.filter((mark) => mark.severity === severity).map(({ range }) => range.toString())
      return { suggestion: of('suggestion'), warning: of('warning'), error: of('error') }
    },
    markBox(words) {
      const mark = ranges().find(({ range }) => range.toString() === words)
      return mark ? firstBox(mark.range) : null
    },
    wordBox(field, words) {
      for (const node of textNodes(field)) {
        const start = node.data.indexOf(words)
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + words.length)
        return firstBox(range)
      }
      return null
    },
    caretLine,
    visibleBox,
    focusInUi() {
      const active = document.activeElement
      return active?.localName === 'lugas-ui' ? (active.shadowRoot?.activeElement?.className ?? '') : ''
    },
  }
}
