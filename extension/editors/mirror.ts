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
  'textTransform',
  'wordBreak',
  'wordSpacing',
  'overflowWrap',
  'writingMode',
] as const

/** An invisible copy of a form field's text, laid exactly over it, whose ranges can be underlined and measured. */
export interface Mirror {
  show(text: string): void
  /** Puts the copy where the field is now; call on scroll, resize and each review. */
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
    for (const name of COPIED) copy.style[name] = style[name]
    const box = field.getBoundingClientRect()
    const left = Number.parseFloat(style.borderLeftWidth)
    const top = Number.parseFloat(style.borderTopWidth)
    const clip = visiblePart(field)
    Object.assign(window.style, {
      left: `${box.left + left}px`,
      top: `${box.top + top}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      clipPath: `inset(${clip.top - box.top}px ${box.right - clip.right}px ${box.bottom - clip.bottom}px ${clip.left - box.left}px)`,
    })
    const isInput = field.tagName === 'INPUT'
    Object.assign(copy.style, {
      width: isInput ? 'max-content' : `${field.clientWidth}px`,
      minWidth: `${field.clientWidth}px`,
      whiteSpace: isInput ? 'pre' : 'pre-wrap',
      // An input centres its one line in the height it has.
      lineHeight: isInput
        ? `${field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`
        : style.lineHeight,
      translate: `${-field.scrollLeft}px ${-field.scrollTop}px`,
    })
  }

  return {
    show(value) {
      // A newline at the very end opens a line in a textarea but not in a block.
      const shown = value.endsWith('\n') ? `${value}\u200b` : value
      if (text.data !== shown) text.data = shown
      align()
    },
    align,
    rangeOf: (start, end) =>
      end <= text.length
        ? new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end })
        : null,
    remove: () => window.remove(),
  }
}

/** The part of an element that its scrolling ancestors let through. */
export function visiblePart(element: Element): { left: number; top: number; right: number; bottom: number } {
  let { left, top, right, bottom } = element.getBoundingClientRect()
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflow === 'visible') continue
    const box = parent.getBoundingClientRect()
    left = Math.max(left, box.left)
    top = Math.max(top, box.top)
    right = Math.min(right, box.right)
    bottom = Math.min(bottom, box.bottom)
  }
  return { left, top, right, bottom }
}
