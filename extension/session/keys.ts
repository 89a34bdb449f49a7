/** What the keyboard meets in the view. */
export interface KeyHandlers {
  /** Whether something of ours is open that Escape closes. */
  isOpen(): boolean
  close(): void
}

/**
 * Takes the keys that are ours before the page sees them: Escape while something is open, and everything typed inside the
 * view, where Tab and the arrows go round. A key whose press was ours keeps its release from the page, too.
 */
export function keyCapture(view: ShadowRoot, handlers: KeyHandlers): (event: KeyboardEvent) => boolean {
  const held = new Set<string>()

  const moveFocus = (isBack: boolean) => {
    const buttons = [...view.querySelectorAll<HTMLElement>('.card button, .list button')]
    const at = buttons.indexOf(view.activeElement as HTMLElement)
    buttons[(at + (isBack ? -1 : 1) + buttons.length) % buttons.length]?.focus({ preventScroll: true })
  }

  return (event) => {
    const { key } = event
    const isInside = event.composedPath().includes(view)
    if (event.type === 'keyup') return held.delete(key) || isInside
    if (key === 'Escape' && handlers.isOpen()) {
      event.preventDefault()
      held.add(key)
      handlers.close()
      return true
    }
    if (isInside && (key === 'Tab' || key.startsWith('Arrow'))) {
      event.preventDefault()
      moveFocus(key === 'ArrowUp' || key === 'ArrowLeft' || (key === 'Tab' && event.shiftKey))
    }
    return isInside
  }
}
