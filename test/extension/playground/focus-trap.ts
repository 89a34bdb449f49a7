import { hasOpenTypeahead } from './typeahead.ts'

const focusable = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex]'

function tabbables(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(focusable)].filter(
    (candidate) => candidate.tabIndex >= 0 && !candidate.matches(':disabled') && candidate.checkVisibility(),
  )
}

/**
 * Keeps focus in the panel the way the real composers do: twice over, and with a Tab order of its own.
 * Returns what had focus in the panel last.
 */
export function trapFocus(panel: HTMLElement, signal: AbortSignal): () => HTMLElement {
  let lastInside: HTMLElement = panel

  const lastFocused = (): HTMLElement => (lastInside.isConnected ? lastInside : panel)

  const keepInside = (event: FocusEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    if (panel.contains(target)) lastInside = target
    else lastFocused().focus()
  }
  document.addEventListener('focusin', keepInside, { capture: true, signal })
  document.addEventListener('focusin', keepInside, { signal })

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || hasOpenTypeahead(event.target)) return
      event.preventDefault()
      const stops = tabbables(panel.querySelector('[role="alertdialog"]') ?? panel)
      const current = stops.findIndex((stop) => stop.matches(':focus'))
      const next = event.shiftKey ? (current <= 0 ? stops.length : current) - 1 : (current + 1) % stops.length
      stops[next]?.focus()
    },
    { capture: true, signal },
  )
  return lastFocused
}
