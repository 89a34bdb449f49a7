import type { Platform, Review, Span, Surface } from '../lib/types.ts'
import type { Outcome } from './editors/index.ts'

/**
 * The talk between the panel and the frame of a post, over a port of this name that the panel opens to a tab. The only way
 * that a draft leaves its page: to the browser's memory, as long as a panel is open.
 */
export const PANEL = 'panel'

/** What a draft is judged as. What is left out, Lugas tells by itself. */
export interface Choices {
  readonly kind?: string
  readonly platform?: Platform
  readonly surface?: Surface
}

/** A post as its last review saw it. */
export interface PostView {
  readonly text: string
  /** Without the findings that were waved aside. */
  readonly review: Review
  /** What the page says of it. */
  readonly told: Choices
  readonly chosen: Choices
  /** What became of the last Apply or order to write. */
  readonly lastApply: Outcome | null
}

/** From a frame: its post, again after each review; `null` when it has none any more. */
export interface PostNews {
  /** A number of its own. */
  readonly frame: number
  /** When its post got the focus or was written in last, in milliseconds since 1970. */
  readonly at: number
  readonly post: PostView | 'unserved' | null
}

/** A place of a finding in the text of the last `PostView`. */
export interface PlaceRef {
  readonly ruleId: string
  readonly span: Span
}

/** From the panel, whose port every frame of a tab hears. */
export interface FrameOrder {
  readonly frame: PostNews['frame']
  readonly order: Order
}

/** What no longer fits the text is left undone, and the next `PostView` says so. */
export type Order =
  /** Scrolls there and opens the card; the focus stays where it is. */
  | { readonly do: 'show'; readonly place: PlaceRef }
  /** Scrolls to words that are no finding, and marks them. */
  | { readonly do: 'show-words'; readonly span: Span; readonly text: string }
  /** Writes a suggestion in each place, each its own undo, from the last to the first. */
  | { readonly do: 'apply'; readonly places: readonly (PlaceRef & { readonly suggestion: number })[] }
  /** Makes one text of another at once, with one undo. */
  | { readonly do: 'write'; readonly before: string; readonly after: string }
  | { readonly do: 'choose'; readonly choices: Choices }
