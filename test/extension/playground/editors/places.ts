import { element } from '../dom.ts'

/** What the page was asked for; a frame made of this page's own text has no address to hold it. */
export const query = new URLSearchParams(document.documentElement.dataset.query ?? location.search)

/**
 * Where editors stand on other sites: in a frame (`frame` of the same origin, `srcdoc`, `sandbox` with scripts only and an origin
 * of its own, `blob`), three open shadow roots deep, in a modal dialog. `csp` is up to the server: see `serve.ts`.
 */
export type FramePlace = 'frame' | 'srcdoc' | 'sandbox' | 'blob'
export const isFrame = (place: string | null): place is FramePlace => /^(frame|srcdoc|sandbox|blob)$/.test(place ?? '')

/** Shows this page again, in a frame, with the editor in it; `window.playground` is the frame's alone. */
export async function openFrame(place: FramePlace, parent: HTMLElement): Promise<void> {
  const inner = new URLSearchParams(query)
  inner.delete('in')
  const frame = element('iframe', { class: 'inside', title: 'Editor' })
  if (place === 'frame') frame.src = `?${inner}`
  else {
    const html = await ownHtml(inner)
    if (place === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
    else frame.srcdoc = html
    if (place === 'sandbox') frame.setAttribute('sandbox', 'allow-scripts')
  }
  parent.append(frame)
}

async function ownHtml(inner: URLSearchParams): Promise<string> {
  const html = await (await fetch(location.pathname)).text()
  return html
    .replace('<html', `<html data-query="${String(inner).replaceAll('&', '&amp;')}"`)
    .replace('<head>', `<head><base href="${location.href}">`)
}

/** The element that an editor is mounted in. */
export function hostIn(place: string | null, parent: HTMLElement): HTMLElement {
  const host = element('div', { class: 'host' })
  if (place === 'shadow') deepRoot(parent).append(host)
  else if (place === 'dialog') {
    const dialog = element('dialog', { 'aria-label': 'Tulis' }, host)
    parent.append(dialog)
    dialog.showModal()
  } else parent.append(host)
  return host
}

/** The innermost of three open shadow roots, which styles of the page reach only as a copy. */
function deepRoot(parent: HTMLElement): ShadowRoot {
  const sheet = new CSSStyleSheet()
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'))
  const nest = (within: HTMLElement | ShadowRoot): ShadowRoot => {
    const root = within.appendChild(element('div')).attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    return root
  }
  return nest(nest(nest(parent)))
}
