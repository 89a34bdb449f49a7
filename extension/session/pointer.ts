import { type Point, pointIn } from '../editors/boxes.ts'

/** Rest of the pointer on a marked word before its card opens, and away from both before it closes. */
const HOVER_MS = 250
const LEAVE_MS = 350

export interface PointerHandlers<Target> {
  /** What is under a point of the outermost viewport. */
  at(point: Point): Target | undefined
  /** The pointer rested on it; `undefined`: it has gone meanwhile. */
  hovered(target: Target | undefined): void
  /** It was clicked; `undefined`: something else was. */
  clicked(target: Target | undefined): void
  /** The pointer has been away from both text and view for a while. */
  left(): void
}

/**
 * Watches the pointer over the view, and over editing areas as they are told; takes no event from any.
 * @returns tells an editing area
 */
export function watchPointer<Target>(
  view: HTMLElement,
  handlers: PointerHandlers<Target>,
  signal: AbortSignal,
): (area: HTMLElement) => void {
  let hover: ReturnType<typeof setTimeout> | undefined
  let leave: ReturnType<typeof setTimeout> | undefined
  const stay = () => clearTimeout(leave)
  const go = () => {
    clearTimeout(hover)
    stay()
    leave = setTimeout(handlers.left, LEAVE_MS)
  }
  const options = { capture: true, passive: true, signal }
  const pointOf = ({ currentTarget, clientX, clientY }: MouseEvent): Point =>
    pointIn((currentTarget as HTMLElement).ownerDocument, { x: clientX, y: clientY })
  const move = (event: PointerEvent) => {
    if (event.buttons !== 0) return
    const point = pointOf(event)
    if (!handlers.at(point)) return go()
    stay()
    clearTimeout(hover)
    // The text may be reviewed anew while the pointer rests: what counts is what is under it then.
    hover = setTimeout(() => handlers.hovered(handlers.at(point)), HOVER_MS)
  }
  const click = (event: MouseEvent) => {
    clearTimeout(hover)
    handlers.clicked(handlers.at(pointOf(event)))
  }
  view.addEventListener('pointerenter', stay, options)
  view.addEventListener('pointerleave', go, options)
  signal.addEventListener('abort', () => {
    clearTimeout(hover)
    clearTimeout(leave)
  })
  return (area) => {
    area.addEventListener('pointermove', move, options)
    area.addEventListener('pointerleave', go, options)
    area.addEventListener('click', click, options)
  }
}
