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
  const text = copy.appendChild(document.createTextNode(''))
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

  return {
    show(value) {
      // A newline at the very end opens a line in a textarea but not in a block.
      const shown = value.endsWith('\n') ? `${value}\u200b` : value
      if (text.data !== shown) text.data = shown
    },
    align,
    rangeOf: (start, end) =>
      end <= text.length
        ? new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end })
        : null,
    remove: () => window.remove(),
  }
}

/** Height of a scroll bar along the lower edge. */
const barBelow = (field: HTMLElement, { borderTopWidth, borderBottomWidth }: CSSStyleDeclaration): number =>
  atLeast(
    3,
    field.offsetHeight - field.clientHeight - Number.parseFloat(borderTopWidth) - Number.parseFloat(borderBottomWidth),
  )

/** Less is what rounding left. */
const atLeast = (least: number, value: number): number => (value < least ? 0 : value)
