import type { Detect } from '../../lib/reviewer.ts'
import type { Session } from './session.ts'

/**
 * What the listener of a frame and the code injected later share: one object on the global of the content script's own
 * world, which the page cannot see.
 */
export interface Frame {
  /** Aborted when this copy of the extension must leave the frame: everything stops through it. */
  readonly signal: AbortSignal
  stop(): void
  /** False in a copy orphaned by an update or removal of the extension. */
  isAlive(): boolean
  /** Set by the injected code: an eligible field got the focus. */
  onFocus?: (field: HTMLElement) => void
  /** Set by the injected code: sees events in the window's capture phase, before the page. */
  onEvent?: (event: Event) => void
  /** Set by the injected code: the session of the field that had the focus last. */
  session?: () => Session | undefined
  /** Set by the code injected last: names languages that words do not tell. */
  detect?: Detect
}

export const thisFrame = (): Frame | undefined => (globalThis as { lugas?: Frame }).lugas
