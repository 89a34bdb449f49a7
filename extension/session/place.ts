/** Where the view goes: pure geometry, in CSS pixels of the viewport. */
import type { Box } from '../editors/boxes.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly left: number
  readonly top: number
}

export interface Placement extends Point {
  readonly maxHeight: number
}

/** Least distance to the edges of the viewport. */
const MARGIN = 8
/** Distance between a card and the line it must not cover. */
const GAP = 6
/** How far apart the places are that are tried for the chip. */
const STEP = 8

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const heightOf = ({ top, bottom }: Pick<Box, 'top' | 'bottom'>) => bottom - top

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max))

/** The places that are tried along one side, from the nearest to the farthest. */
function steps(most: number, wanted: number): number[] {
  const all = Array.from({ length: Math.max(0, Math.floor((most - MARGIN) / STEP) + 1) }, (_, n) => MARGIN + n * STEP)
  return all.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
}

/**
 * Top left corner for the chip: below the bottom right of the editing area, else the nearest place in the viewport that
 * touches no obstacle, else the area's own bottom right corner.
 */
export function placeChip(chip: Size, area: Box, obstacles: readonly Box[], viewport: Size): Point {
  const most = { left: viewport.width - chip.width - MARGIN, top: viewport.height - chip.height - MARGIN }
  const at = (left: number, top: number): Point => ({
    left: clamp(left, MARGIN, most.left),
    top: clamp(top, MARGIN, most.top),
  })
  const isFree = ({ left, top }: Point) => {
    const box = { left: left - 2, top: top - 2, right: left + chip.width + 2, bottom: top + chip.height + 2 }
    return !meets(box, area) && !obstacles.some((obstacle) => meets(box, obstacle))
  }
  const wanted = at(area.right - chip.width, area.bottom + 4)
  if (isFree(wanted)) return wanted
  const distanceOf = ({ left, top }: Point) => Math.hypot(left - wanted.left, top - wanted.top)
  const lefts = steps(most.left, wanted.left)
  let best: Point | undefined
  for (const top of steps(most.top, wanted.top)) {
    if (best && Math.abs(top - wanted.top) >= distanceOf(best)) break
    const left = lefts.find((left) => isFree({ left, top }))
    if (left !== undefined && (!best || distanceOf({ left, top }) < distanceOf(best))) best = { left, top }
  }
  return best ?? at(area.right - chip.width, area.bottom - chip.height)
}

/**
 * Top left corner and height for a card: in a free band of the viewport that has neither the marked word nor the line with
 * the caret in it; below the word if there is room, else above, else wherever is most. It moves left of the chip where it
 * can without losing touch with its word.
 */
export function placeCard(card: Size, word: Box, caretLine: Box | null, viewport: Size, chip?: Box): Placement {
  const lines = [word, ...(caretLine ? [caretLine] : [])].sort((a, b) => a.top - b.top)
  const bands: { top: number; bottom: number }[] = []
  let from = MARGIN
  for (const line of lines) {
    bands.push({ top: from, bottom: line.top - GAP })
    from = Math.max(from, line.bottom + GAP)
  }
  bands.push({ top: from, bottom: viewport.height - MARGIN })
  const below = bands.filter((band) => band.top >= word.bottom && heightOf(band) >= card.height)
  const above = bands.filter((band) => band.bottom <= word.top && heightOf(band) >= card.height).reverse()
  const tallest = [...bands].sort((a, b) => heightOf(b) - heightOf(a))[0] as { top: number; bottom: number }
  const band = below[0] ?? above[0] ?? tallest
  const isAbove = band.bottom <= word.top
  const top = isAbove ? Math.max(band.top, band.bottom - card.height) : band.top
  const left = clamp(word.left, MARGIN, Math.max(MARGIN, viewport.width - card.width - MARGIN))
  const box = { left, top, right: left + card.width, bottom: top + card.height }
  const beside = chip && meets(box, chip) ? chip.left - GAP - card.width : left
  const isFine = beside >= MARGIN && beside + card.width > word.left
  return { left: isFine ? beside : left, top, maxHeight: Math.max(0, heightOf(band)) }
}

/**
 * Top left corner and height for the list: beside the editing area, so that the text stays in sight, and above or below the
 * chip, which closes it, if that stands there; where neither side has room, as a card of the chip.
 */
export function placeList(list: Size, chip: Box, area: Box, caretLine: Box | null, viewport: Size): Placement {
  const sides = [area.right + MARGIN, area.left - MARGIN - list.width]
  const left = sides.find((side) => side >= MARGIN && side + list.width <= viewport.width - MARGIN)
  if (left === undefined) return placeCard(list, chip, caretLine, viewport)
  const column = { left, right: left + list.width, top: MARGIN, bottom: viewport.height - MARGIN }
  const above = { top: column.top, bottom: chip.top - GAP }
  const below = { top: chip.bottom + GAP, bottom: column.bottom }
  const taller = heightOf(above) < heightOf(below) ? below : above
  const band = meets(column, chip) ? taller : column
  const top = clamp(area.top, band.top, Math.max(band.top, band.bottom - list.height))
  return { left, top, maxHeight: heightOf(band) }
}
