import { boxesOf } from './marks.ts'

/**
 * Scrolls so that a range can be seen; the focus and the caret stay.
 * @param field the form field whose mirror the range lies in, if it lies in one
 */
export function reveal(range: StaticRange, field: HTMLElement | undefined): void {
  const { startContainer } = range
  if (!field) {
    const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return
  }
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const [word] = boxesOf(range)
  if (!word) return
  const { left, top, right, bottom } = field.getBoundingClientRect()
  if (word.top < top || word.bottom > bottom) field.scrollTop += (word.top + word.bottom - top - bottom) / 2
  if (word.left < left || word.right > right) field.scrollLeft += (word.left + word.right - left - right) / 2
}
