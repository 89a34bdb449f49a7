import { useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { applyShortening } from '../../../lib/index.ts'
import type { Locale, Platform, PlatformLimit } from '../../../lib/types.ts'
import { platforms } from '../../about.ts'
import { foldPost, PREVIEWED } from '../../fold.ts'
import type { Order, PostView } from '../../panel.ts'
import { today } from '../../session/today.ts'
import { Fold } from '../../view/panel/fold.tsx'
import { type Bound, Shorten } from '../../view/panel/shorten.tsx'
import type { PanelReviewer } from './reviewer.ts'

const locale = browser.i18n.getMessage('locale') as Locale

interface ReadersProps {
  readonly post: PostView
  /** What the platform allows where the post will stand. */
  readonly limits: readonly PlatformLimit[]
  readonly reviewer: PanelReviewer | undefined
  readonly onOrder: (order: Order) => void
}

/** What readers see of a post at first, and how more of it comes before them. */
export function Readers({ post: { text, review, told, chosen }, limits, reviewer, onOrder }: ReadersProps) {
  const { platform, surface = 'post' } = { ...told, ...chosen }
  const kind = chosen.kind ?? told.kind
  const shorten = useMemo(() => {
    const options = { surface, locale, today: today(), ...(platform && { platform }), ...(kind && { kind }) }
    return reviewer && ((draft: string, target: number) => reviewer.shorten(draft, { ...options, target }))
  }, [platform, surface, kind, reviewer])
  return (
    <>
      <Fold
        platform={platform}
        findings={review.findings}
        foldOn={(where, screen) => foldPost(text, where, screen, platforms)}
      />
      {shorten && (
        <Shorten
          text={text}
          bound={boundOf(platform, limits)}
          shorten={shorten}
          apply={applyShortening}
          onWrite={(before, after) => onOrder({ do: 'write', before, after })}
        />
      )}
    </>
  )
}

/** How long a post should be at most for its platform: as far as readers see it at first, else as long as it may be. */
function boundOf(platform: Platform | undefined, limits: readonly PlatformLimit[]): Bound | undefined {
  const fold = PREVIEWED.some((one) => one === platform) && platform && platforms[platform]?.fold
  if (fold) return { of: 'fold', graphemes: fold.graphemes, isCertain: fold.certain }
  const limit = limits.find(({ measure }) => measure === 'graphemes' || measure === 'weighted')
  // A weighted character may count for two.
  return limit && { of: 'limit', graphemes: limit.max, isCertain: limit.certain && limit.measure === 'graphemes' }
}
