/**
 * Rectangles in CSS pixels of the viewport of the outermost document that can be reached from where something stands. What
 * Lugas shows lies there, whatever frame people type in.
 */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The frame that a document is shown in; `null` for a whole page, and where the page around it is another site's. */
const frameOf = (document: Document): HTMLElement | null =>
  (document.defaultView?.frameElement as HTMLElement | null | undefined) ?? null

/** The frame in the outermost document that holds, at any depth, this document; `null` for the outermost one itself. */
export function outermostFrame(document: Document): HTMLElement | null {
  const frame = frameOf(document)
  return frame && (outermostFrame(frame.ownerDocument) ?? frame)
}

/** From a document's own viewport to the outermost one; frames may be shown smaller than they are. */
function outwards(document: Document): (point: Point) => Point {
  const frame = frameOf(document)
  if (!frame) return (point) => point
  const further = outwards(frame.ownerDocument)
  const { left, top, width } = frame.getBoundingClientRect()
  const scale = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1
  const { paddingLeft, paddingTop } = getComputedStyle(frame)
  const inside = {
    x: frame.clientLeft + Number.parseFloat(paddingLeft),
    y: frame.clientTop + Number.parseFloat(paddingTop),
  }
  return ({ x, y }) => further({ x: left + (inside.x + x) * scale, y: top + (inside.y + y) * scale })
}

/** A point as events in a document tell it. */
export const pointIn = (document: Document, point: Point): Point => outwards(document)(point)

/** Boxes as elements and ranges of a document tell them. */
export function boxesIn(document: Document, boxes: Iterable<Box>): Box[] {
  const place = outwards(document)
  return Array.from(boxes, ({ left, top, right, bottom }) => {
    const start = place({ x: left, y: top })
    const end = place({ x: right, y: bottom })
    return { left: start.x, top: start.y, right: end.x, bottom: end.y }
  })
}

export const boxOf = (element: Element): Box =>
  boxesIn(element.ownerDocument, [element.getBoundingClientRect()])[0] as Box

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top

/** Around all boxes that are not empty; the first if all are. */
function union(boxes: readonly Box[]): Box {
  const seen = boxes.filter((box) => !isEmpty(box))
  if (seen.length === 0) return boxes[0] as Box
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  }
}

const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

/** The part of an element that its scrolling ancestors and frames let through. */
export const visiblePart = (element: Element): Box => letThrough(boxOf(element), element)

/** The box around the visible parts of elements. @param elements at least one */
export function visibleArea(elements: readonly Element[]): Box {
  // Blocks of one editor lie in one parent: its ancestors are looked at once.
  const groups = Map.groupBy(elements, ({ parentElement }) => parentElement)
  return union([...groups.values()].map((group) => letThrough(union(group.map(boxOf)), group[0] as Element)))
}

function letThrough(box: Box, element: Element): Box {
  let part = box
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflow !== 'visible') part = overlap(part, boxOf(parent))
  }
  const frame = frameOf(element.ownerDocument)
  return frame ? letThrough(overlap(part, boxOf(frame)), frame) : part
}
