import { type Box, boxOf, visibleArea } from '../editors/boxes.ts'
import type { Reading } from '../editors/index.ts'
import { controlsAround } from './controls.ts'
import { boxesOf } from './marks.ts'
import { placeCard, placeChip, placeList } from './place.ts'

const viewportSize = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight })

/** Puts the chip where it belongs. */
export function layOutChip(view: ShadowRoot, editables: readonly HTMLElement[]): HTMLElement | undefined {
  const chip = view.querySelector<HTMLElement>('.chip')
  if (!chip) return undefined
  const controls = controlsAround(editables)
  moveTo(chip, placeChip(chip.getBoundingClientRect(), visibleArea(editables), controls, viewportSize()))
  return chip
}

/**
 * Puts the chip and what is open where they belong. Reads layout, so call it last.
 * @param word where the marked word of the open card stands
 */
export function layOut(
  view: ShadowRoot,
  editables: readonly HTMLElement[],
  reading: Reading,
  word: Box | undefined,
): void {
  const chip = layOutChip(view, editables)
  if (!chip) return
  const viewport = viewportSize()
  const area = visibleArea(editables)
  const panel = view.querySelector<HTMLElement>('.card, .list')
  if (!panel) return
  panel.style.maxHeight = ''
  const size = { width: panel.offsetWidth, height: panel.offsetHeight }
  const caretLine = caretLineOf(area, reading)
  const chipBox = chip.getBoundingClientRect()
  const placement = word
    ? placeCard(size, word, caretLine, viewport, chipBox)
    : placeList(size, chipBox, area, caretLine, viewport)
  moveTo(panel, placement)
  // It was placed by the height that it has now, and must not grow where there is more room.
  if (placement.maxHeight < size.height) panel.style.maxHeight = `${placement.maxHeight}px`
}

function moveTo(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.left = `${left}px`
  element.style.top = `${top}px`
}

/** The line that the caret is on, as wide as the editing area; `null` when it cannot be told or seen. */
function caretLineOf(area: Box, reading: Reading): Box | null {
  if (reading.caret === null) return null
  const box = caretBox(reading, reading.caret)
  if (!box || box.bottom < area.top || box.top > area.bottom) return null
  return { left: area.left, right: area.right, top: box.top, bottom: box.bottom }
}

/** A caret has no rectangle of its own that every browser tells; the letter beside it has. */
function caretBox(reading: Reading, caret: number): Box | undefined {
  const { text } = reading
  const isLineEnd = caret === text.length || text[caret] === '\n'
  const isLineStart = caret === 0 || text[caret - 1] === '\n'
  const isEmptyLine = isLineEnd && isLineStart
  const start = isLineEnd && !isEmptyLine ? caret - 1 : caret
  const range = reading.rangeOf({ start, end: isEmptyLine ? start : start + 1 })
  const box = range && boxesOf(range).at(-1)
  if (box || !range) return box ?? undefined
  const { startContainer } = range
  return startContainer.nodeType === 1 ? boxOf(startContainer as Element) : undefined
}
