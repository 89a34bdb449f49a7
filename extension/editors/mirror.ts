import { boxOf, visiblePart } from './boxes.ts'

/** Everything that decides where a letter of a form field stands. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'overflowWrap',
  'writingMode',
] as const

/** An invisible copy of a form field's text, laid exactly over it, whose ranges can be underlined and measured. */
export interface Mirror {
  show(text: string): void
  /** Puts the copy where the field is now, as it looks now; call on scroll, resize and each review. */
  align(): void
  rangeOf(start: number, end: number): StaticRange | null
  remove(): void
}

/** @param layer a positioned element at the top left of the viewport that takes no pointer */
export function createMirror(field: HTMLTextAreaElement | HTMLInputElement, layer: ParentNode & Node): Mirror {
  const document = layer.ownerDocument ?? field.ownerDocument
  const window = document.createElement('div')
  window.className = 'mirror'
  const copy = window.appendChild(document.createElement('div'))
  const lines = createLines(copy)
  layer.appendChild(window)

  const align = () => {
    const style = getComputedStyle(field)
    const px = (name: 'borderLeftWidth' | 'borderRightWidth' | 'borderTopWidth' | 'borderBottomWidth') =>
      Number.parseFloat(style[name])
    const box = boxOf(field)
    const borders = px('borderLeftWidth') + px('borderRightWidth')
    // Whole numbers, unlike all else here; where writing runs from the right, the bar may be at the left.
    const bar = atLeast(3, field.offsetWidth - field.clientWidth - borders)
    const left = box.left + px('borderLeftWidth') + atLeast(3, field.clientLeft - px('borderLeftWidth'))
    const top = box.top + px('borderTopWidth')
    const width = box.right - box.left - borders - bar
    const height = box.bottom - box.top - px('borderTopWidth') - px('borderBottomWidth') - barBelow(field, style)
    const seen = visiblePart(field)
    const cut = [seen.top - top, left + width - seen.right, top + height - seen.bottom, seen.left - left]
    Object.assign(window.style, {
      // What is too wide runs out of the other side then.
      direction: style.direction,
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      clipPath: `inset(${cut.map((side) => `${Math.max(0, side)}px`).join(' ')})`,
    })
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
    // An input centres its one line in the height it has.
    const oneLine = { width: 'max-content', minWidth: '100%', whiteSpace: 'pre', lineHeight: `${height - padding}px` }
    Object.assign(copy.style, {
      ...Object.fromEntries(COPIED.map((name) => [name, style[name]])),
      ...(field.tagName === 'INPUT' && oneLine),
      translate: `${-field.scrollLeft}px ${-field.scrollTop}px`,
    })
  }

  return { show: lines.show, align, rangeOf: lines.rangeOf, remove: () => window.remove() }
}

/** A text laid line by line in blocks of their own, so that a key has the browser lay out one line and not all. */
function createLines(copy: HTMLElement): Pick<Mirror, 'show' | 'rangeOf'> {
  const document = copy.ownerDocument
  let shownText: string | undefined
  let shown: readonly string[] = []
  /** Where each line starts in the text, and behind the last one the end. */
  let starts: number[] = [0]

  const show = (text: string) => {
    if (text === shownText) return
    shownText = text
    const lines = text.split('\n')
    const most = Math.min(lines.length, shown.length)
    let first = 0
    while (first < most && lines[first] === shown[first]) first++
    let tail = 0
    while (tail < most - first && lines.at(-1 - tail) === shown.at(-1 - tail)) tail++
    const blocks = [...copy.children].slice(first, shown.length - tail)
    const behind = copy.children[shown.length - tail] ?? null
    for (const line of lines.slice(first, lines.length - tail)) {
      // A block that is made anew has the browser look up the style of all the others.
      const block = blocks.shift() ?? copy.insertBefore(document.createElement('div'), behind)
      write(block, line)
    }
    for (const block of blocks) block.remove()
    shown = lines
    starts = [0]
    for (const line of lines) starts.push((starts.at(-1) as number) + line.length + 1)
  }

  /** A point of the text; in an empty line its block, which has a place that can be told. */
  const boundaryAt = (at: number): [Node, number] | undefined => {
    const line = starts.findLastIndex((start) => start <= at)
    const block = copy.children[line]
    const start = starts[line]
    if (!block || start === undefined) return undefined
    return shown[line] === '' ? [block, 0] : [block.firstChild as Node, at - start]
  }

  return {
    show,
    rangeOf(start, end) {
      const [from, to] = [boundaryAt(start), boundaryAt(end)]
      if (!from || !to) return null
      return new StaticRange({ startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] })
    },
  }
}

/** Keeps the text node; without a letter a block has no height. */
function write(block: Element, line: string): void {
  if (!block.firstChild) block.append('')
  ;(block.firstChild as Text).data = line === '' ? '\u200b' : line
}

/** Height of a scroll bar along the lower edge. */
const barBelow = (field: HTMLElement, { borderTopWidth, borderBottomWidth }: CSSStyleDeclaration): number =>
  atLeast(
    3,
    field.offsetHeight - field.clientHeight - Number.parseFloat(borderTopWidth) - Number.parseFloat(borderBottomWidth),
  )

/** Less is what rounding left. */
const atLeast = (least: number, value: number): number => (value < least ? 0 : value)
