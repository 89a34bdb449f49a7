import { type ComponentChild, render } from 'preact'
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

export function createHost(editable: HTMLElement, signal: AbortSignal): Host {
  const document = editable.ownerDocument
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
      parentFor(editable).appendChild(element)
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
const parentFor = (editable: HTMLElement): Element => dialogOf(editable) ?? editable.ownerDocument.documentElement

const DIALOG = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog, [popover]'

/** The nearest dialog around an element, looked up through shadow roots. */
export function dialogOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.closest(DIALOG) ?? (root instanceof ShadowRoot ? dialogOf(root.host) : null)
}
