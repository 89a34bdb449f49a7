import { useMemo } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { applyShortening, createReviewer, type Reviewer } from '../../../lib/index.ts'
import type { Locale } from '../../../lib/types.ts'
import { foldPost, PREVIEWED } from '../../fold.ts'
import type { Order, PostView } from '../../panel.ts'
import { languages, packs } from '../../rules.ts'
import { today } from '../../session/today.ts'
import { Fold } from '../../view/panel/fold.tsx'
import { Shorten } from '../../view/panel/shorten.tsx'

/** Made when a draft is first looked at. */
let reviewer: Reviewer | undefined
const locale = browser.i18n.getMessage('locale') as Locale

interface ReadersProps {
  readonly post: PostView
  readonly onOrder: (order: Order) => void
}

/** What readers see of a post at first, and how more of it comes before them. */
export function Readers({ post: { text, review, told, chosen }, onOrder }: ReadersProps) {
  const { platform, surface = 'post' } = { ...told, ...chosen }
  const kind = chosen.kind ?? told.kind
  const shorten = useMemo(
    () => (draft: string, target: number) => {
      reviewer ??= createReviewer({ packs, languages })
      const options = { surface, locale, today: today(), ...(platform && { platform }), ...(kind && { kind }) }
      return reviewer.shorten(draft, { ...options, target })
    },
    [platform, surface, kind],
  )
  const previewed = PREVIEWED.find((one) => one === platform) ?? PREVIEWED[0]
  const fold = foldPost(text, previewed, 'phone', packs)
  return (
    <>
      <Fold
        platform={platform}
        findings={review.findings}
        foldOn={(where, screen) => foldPost(text, where, screen, packs)}
      />
      {fold && (
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
