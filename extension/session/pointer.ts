/** Rest of the pointer on a marked word before its card opens, and away from both before it closes. */
const HOVER_MS = 250
const LEAVE_MS = 350

export interface PointerHandlers<Target> {
  /** What is under a point of the viewport. */
  at(x: number, y: number): Target | undefined
  /** The pointer rested on it; `undefined`: it has gone meanwhile. */
  hovered(target: Target | undefined): void
  /** It was clicked; `undefined`: something else was. */
  clicked(target: Target | undefined): void
  /** The pointer has been away from both text and view for a while. */
  left(): void
}

/** Watches the pointer over an editing area and over the view; takes no event from either. */
export function watchPointer<Target>(
  root: HTMLElement,
  view: HTMLElement,
  handlers: PointerHandlers<Target>,
  signal: AbortSignal,
): void {
  let hover: ReturnType<typeof setTimeout> | undefined
  let leave: ReturnType<typeof setTimeout> | undefined
  const stay = () => clearTimeout(leave)
  const go = () => {
    clearTimeout(hover)
    stay()
    leave = setTimeout(handlers.left, LEAVE_MS)
  }
  const options = { capture: true, passive: true, signal }
  const move = ({ clientX, clientY, buttons }: PointerEvent) => {
    if (buttons !== 0) return
    if (!handlers.at(clientX, clientY)) return go()
    stay()
    clearTimeout(hover)
    // The text may be reviewed anew while the pointer rests: what counts is what is under it then.
    hover = setTimeout(() => handlers.hovered(handlers.at(clientX, clientY)), HOVER_MS)
  }
  root.addEventListener('pointermove', move, options)
  root.addEventListener('pointerleave', go, options)
  const click = ({ clientX, clientY }: MouseEvent) => {
    clearTimeout(hover)
    handlers.clicked(handlers.at(clientX, clientY))
  }
  root.addEventListener('click', click, options)
  view.addEventListener('pointerenter', stay, options)
  view.addEventListener('pointerleave', go, options)
  signal.addEventListener('abort', () => {
    clearTimeout(hover)
    clearTimeout(leave)
  })
}
