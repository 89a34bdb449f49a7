import type { ComponentChildren } from 'preact'

/**
 * Buttons of the view. The page must not see our clicks (a modal would take them for clicks outside it), so they are
 * stopped on their way in, at the window, and delivered from there by `press`.
 */
const handlers = new WeakMap<EventTarget, () => void>()

interface ButtonProps {
  readonly class?: string
  readonly label?: string
  readonly title?: string
  readonly expanded?: boolean
  readonly onPress: () => void
  readonly children: ComponentChildren
}

export function Button({ class: className, label, title, expanded, onPress, children }: ButtonProps) {
  const keep = (element: HTMLButtonElement | null) => {
    if (element) handlers.set(element, onPress)
  }
  return (
    <button type="button" class={className} aria-label={label} title={title} aria-expanded={expanded} ref={keep}>
      {children}
    </button>
  )
}

/** Runs the button that a click went to, if any. */
export function press(path: readonly EventTarget[]): void {
  for (const target of path) {
    const handler = handlers.get(target)
    if (handler) return handler()
  }
}
