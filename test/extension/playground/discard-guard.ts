import { log } from './api.ts'
import { button, element } from './dom.ts'
import type { Surface } from './shells.ts'
import { hasOpenTypeahead } from './typeahead.ts'

/** Every way out of the composer asks first; returns the question for the composer's own back button. */
export function guardDraft(
  surface: Surface,
  lastFocused: () => HTMLElement,
  discard: () => void,
  signal: AbortSignal,
): () => void {
  const { layer, panel } = surface
  let question: { cancel(): void } | undefined

  const ask = (): void => {
    if (question) return
    log.push('discard-asked')
    question = askToDiscard(panel, lastFocused(), discard, () => {
      question = undefined
    })
  }
  const onEscape = (): void => (question ? question.cancel() : ask())

  const isOutside = (event: PointerEvent | MouseEvent): boolean => {
    if (!(event.target instanceof Node) || !panel.contains(event.target)) return true
    // A native dialog's ::backdrop reports the dialog itself as the target.
    const box = panel.getBoundingClientRect()
    const { clientX: x, clientY: y } = event
    return event.target === panel && (x < box.left || x > box.right || y < box.top || y > box.bottom)
  }
  const onPointerDown = (event: PointerEvent): void => {
    if (isOutside(event)) ask()
  }
  document.addEventListener('pointerdown', onPointerDown, { capture: true, signal })
  layer.addEventListener('pointerdown', onPointerDown, { signal })
  // Otherwise the press that asked would take focus from the question again.
  layer.addEventListener('mousedown', (event) => isOutside(event) && event.preventDefault(), { signal })

  if (panel instanceof HTMLDialogElement) {
    panel.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault()
        onEscape()
      },
      { signal },
    )
    // The browser closes without a cancelable event when Escape comes twice with nothing done in between.
    panel.addEventListener('close', discard, { signal })
    return ask
  }

  let handled: KeyboardEvent | undefined
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event === handled || hasOpenTypeahead(event.target)) return
    handled = event
    onEscape()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true, signal })
  document.addEventListener('keydown', onKeyDown, { signal })
  return ask
}

function askToDiscard(
  panel: HTMLElement,
  writer: HTMLElement,
  discard: () => void,
  onCancel: () => void,
): { cancel(): void } {
  const cancel = (): void => {
    shade.remove()
    onCancel()
    writer.focus()
  }
  const keep = button({}, cancel, 'Batal')
  const question = element(
    'div',
    { role: 'alertdialog', 'aria-labelledby': 'discard-title', 'aria-describedby': 'discard-text' },
    element('h2', { id: 'discard-title' }, 'Buang postingan?'),
    element('p', { id: 'discard-text' }, 'Jika keluar sekarang, tulisan Anda tidak akan disimpan.'),
    button({ class: 'danger' }, discard, 'Buang'),
    keep,
  )
  const shade = element('div', { class: 'shade' }, question)
  panel.append(shade)
  keep.focus()
  return { cancel }
}
