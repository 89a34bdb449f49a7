import { browser } from 'wxt/browser'
import { type Errand, sendErrand } from './errand.ts'

/**
 * Opens the panel of a window for an errand, or tells the one that is open. Browsers open it only as the answer to a click, so
 * nothing may be awaited between that and this.
 */
export async function openPanel(errand: Errand): Promise<void> {
  const { windowId } = errand
  const { sidePanel, sidebarAction } = browser as Panels
  await Promise.all([sidePanel?.open({ windowId }), sidebarAction?.open(), sendErrand(errand)])
}

/** Chrome has side panels, Firefox sidebars. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}
