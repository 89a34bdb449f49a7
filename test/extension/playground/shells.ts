import { element } from './dom.ts'

/** The surface a composer lies on. In a native dialog the layer and the panel are the same element. */
export interface Surface {
  layer: HTMLElement
  panel: HTMLElement
  close(): void
}

export type Shell = (label: string) => Surface

function layered(panel: HTMLElement, layerClass: string): Surface {
  const layer = element('div', { class: layerClass }, panel)
  document.body.append(layer)
  return { layer, panel, close: () => layer.remove() }
}

export const ariaDialog: Shell = (label) =>
  layered(
    element('div', { class: 'panel', role: 'dialog', 'aria-modal': 'true', 'aria-label': label, tabindex: '-1' }),
    'layer',
  )

export const plainLayer: Shell = () => layered(element('div', { class: 'panel', tabindex: '-1' }), 'layer topmost')

export const nativeDialog: Shell = (label) => {
  const dialog = element('dialog', { class: 'panel', 'aria-label': label, tabindex: '-1' })
  document.body.append(dialog)
  dialog.showModal()
  return { layer: dialog, panel: dialog, close: () => dialog.remove() }
}
