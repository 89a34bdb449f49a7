import { useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { applyShortening } from '../../../lib/index.ts'
import type { Locale } from '../../../lib/types.ts'
import { foldPost, PREVIEWED } from '../../fold.ts'
import type { Order, PostView } from '../../panel.ts'
import { packs } from '../../rules.ts'
import { today } from '../../session/today.ts'
import { Fold } from '../../view/panel/fold.tsx'
import { Shorten } from '../../view/panel/shorten.tsx'
import type { PanelReviewer } from './reviewer.ts'

const locale = browser.i18n.getMessage('locale') as Locale

interface ReadersProps {
  readonly post: PostView
  readonly reviewer: PanelReviewer | undefined
  readonly onOrder: (order: Order) => void
}

/** What readers see of a post at first, and how more of it comes before them. */
export function Readers({ post: { text, review, told, chosen }, reviewer, onOrder }: ReadersProps) {
  const { platform, surface = 'post' } = { ...told, ...chosen }
  const kind = chosen.kind ?? told.kind
  const shorten = useMemo(() => {
    const options = { surface, locale, today: today(), ...(platform && { platform }), ...(kind && { kind }) }
    return reviewer && ((draft: string, target: number) => reviewer.shorten(draft, { ...options, target }))
  }, [platform, surface, kind, reviewer])
  const previewed = PREVIEWED.find((one) => one === platform) ?? PREVIEWED[0]
  const fold = foldPost(text, previewed, 'phone', packs)
  return (
    <>
      <Fold
        platform={platform}
        findings={review.findings}
        foldOn={(where, screen) => foldPost(text, where, screen, packs)}
      />
      {fold && shorten && (
        <Shorten
          text={text}
          fold={fold}
          shorten={shorten}
          apply={applyShortening}
          onWrite={(before, after) => onOrder({ do: 'write', before, after })}
        />
      )}
    </>
  )
}
