import { type ComponentChild, render } from 'preact'
import { outermostFrame } from '../editors/boxes.ts'
import css from '../view/view.css?inline'

/**
 * The one element that Lugas adds to a page: a popover over the whole viewport that takes no pointer itself, with the view
 * in its shadow root. It is in the top layer, so no dialog covers it.
 */
export interface Host {
  readonly element: HTMLElement
  /** Its shadow root. */
  readonly view: ShadowRoot
  /** Layer for mirrors of form fields, below the view. */
  readonly layer: HTMLElement
  /** Puts the host where it belongs if the page took it away. */
  mount(): void
  /** On top of everything that the page has opened since. */
  raise(): void
  render(view: ComponentChild): void
}

/** @param root what it is for, in this document or in a frame of it */
export function createHost(root: HTMLElement, signal: AbortSignal): Host {
  const element = document.createElement('lugas-ui')
  element.popover = 'manual'
  const view = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  view.adoptedStyleSheets = [sheet]
  const layer = view.appendChild(document.createElement('div'))
  const container = view.appendChild(document.createElement('div'))

  const host: Host = {
    element,
    view,
    layer,
    mount() {
      if (element.isConnected || signal.aborted) return
      parentFor(root).appendChild(element)
      host.raise()
    },
    raise() {
      if (!element.isConnected) return
      if (element.matches(':popover-open')) element.hidePopover()
      element.showPopover()
      // A page may move its top layer about (transform, zoom): measure once, and take it back.
      element.style.translate = ''
      const { left, top } = element.getBoundingClientRect()
      if (left !== 0 || top !== 0) element.style.translate = `${-left}px ${-top}px`
    },
    render: (node) => render(node, container),
  }
  signal.addEventListener('abort', () => {
    render(null, container)
    element.remove()
  })
  return host
}

/** Inside the editor's dialog, because a modal makes everything else inert; never inside the editing area. */
const parentFor = (root: HTMLElement): Element => dialogOf(root) ?? document.documentElement

const DIALOG = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog, [popover]'

/** The nearest dialog of this document around an element, looked up through shadow roots and out of frames. */
export function dialogOf(element: Element): Element | null {
  const frame = outermostFrame(element.ownerDocument)
  if (frame) return dialogOf(frame)
  const root = element.getRootNode()
  return element.closest(DIALOG) ?? (root instanceof ShadowRoot ? dialogOf(root.host) : null)
}
