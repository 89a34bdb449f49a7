import { browser } from 'wxt/browser'
import type { Explanation, Locale, PlatformLimit } from '../../../lib/types.ts'
import { explanations, kinds as kindTitles, platforms } from '../../about.ts'
import type { Order, PostNews, PostView } from '../../panel.ts'
import type { Kind } from '../../view/panel/choices.tsx'
import { Post } from '../../view/panel/post.tsx'
import { t } from '../../view/strings.ts'
import { Readers } from './readers.tsx'
import type { PanelReviewer } from './reviewer.ts'

const locale = browser.i18n.getMessage('locale') as Locale

const kinds: readonly Kind[] = Object.entries(kindTitles).map(([id, title]) => ({ id, title: title[locale] }))

function explain(ruleId: string): Explanation | undefined {
  const known = Object.hasOwn(explanations, ruleId) ? explanations[ruleId] : undefined
  return known && { why: known.why[locale], source: known.source, pack: known.pack[locale] }
}

/** What the platform of a post allows where it will stand. */
function limitsOf({ told, chosen }: PostView): readonly PlatformLimit[] {
  const { platform, surface } = { ...told, ...chosen }
  const all = (platform && platforms[platform]?.limits) ?? []
  return all.filter((limit) => (limit.surface ?? 'post') === (surface ?? 'post'))
}

interface PostTabProps {
  readonly post: PostNews['post']
  readonly reviewer: PanelReviewer | undefined
  readonly onOrder: (order: Order) => void
}

/** The post that is being written, or how to begin. */
export function PostTab({ post, reviewer, onOrder }: PostTabProps) {
  if (post === null || post === 'unserved')
    return <p class="empty">{t(post === 'unserved' ? 'postUnserved' : 'postNone')}</p>
  if (post.text.trim() === '') return <p class="empty">{t('postEmpty')}</p>
  const limits = limitsOf(post)
  return (
    <Post post={post} kinds={kinds} limits={limits} explain={explain} onOrder={onOrder}>
      <Readers post={post} limits={limits} reviewer={reviewer} onOrder={onOrder} />
    </Post>
  )
}
