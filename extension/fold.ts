import { endOfGraphemes } from '../lib/draft.ts'
import type { Pack, Platform } from '../lib/types.ts'

/** Where Lugas shows what readers see of a post at first. */
export const PREVIEWED = ['instagram', 'facebook'] as const satisfies readonly Platform[]
export type Previewed = (typeof PREVIEWED)[number]

export const SCREENS = ['phone', 'desktop'] as const
export type Screen = (typeof SCREENS)[number]

/** A post as readers see it before they tap "selengkapnya". */
export interface FoldedPost {
  readonly seen: string
  /** Behind the fold; `''`: the post is shown whole. */
  readonly rest: string
  /** How much of a post is seen, in graphemes. */
  readonly graphemes: number
  /** Whether the platform publishes that. */
  readonly isCertain: boolean
  readonly source: string
  /** Nothing is known of this screen: the figure is that of phones. */
  readonly isBorrowed: boolean
}

/** Cuts a draft where readers of a platform see "selengkapnya"; `undefined` where no fold is known. */
export function foldPost(
  text: string,
  platform: Previewed,
  screen: Screen,
  platforms: NonNullable<Pack['platforms']>,
): FoldedPost | undefined {
  const { fold } = platforms[platform] ?? {}
  if (!fold) return undefined
  const own = screen === 'desktop' ? fold.desktop : fold.graphemes
  const graphemes = own ?? fold.graphemes
  const end = endOfGraphemes(text, graphemes)
  const rest = text.slice(end)
  const isWhole = rest.trim() === ''
  return {
    seen: isWhole ? text.trimEnd() : text.slice(0, end),
    rest: isWhole ? '' : rest,
    graphemes,
    isCertain: fold.certain,
    source: fold.source,
    isBorrowed: own === undefined,
  }
}
