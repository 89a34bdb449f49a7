import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { takeErrands } from '../../errand.ts'
import { type Followed, type Follower, followPost } from '../../follow-post.ts'
import type { Order } from '../../panel.ts'
import { Tabs } from '../../view/panel/tabs.tsx'
import { PageTab } from './page-tab.tsx'
import { PostTab } from './post-tab.tsx'
import { type PanelReviewer, watchReviewer } from './reviewer.ts'
import { SourceTab, sourceOf } from './source-tab.tsx'
import { useTabText } from './use-tab-text.ts'

interface PanelProps {
  readonly windowId: number
  /** The one tab that it stands beside, if it is a page of its own. */
  readonly only: number | undefined
  readonly first: View
}

export const TABS = [
  { id: 'post', title: 'postTab' },
  { id: 'source', title: 'sourceTab' },
  { id: 'page', title: 'pageTab' },
] as const

type View = (typeof TABS)[number]['id']

/** What stands beside the pages of a window and stays while its tabs change. */
export function Panel({ windowId, only, first }: PanelProps) {
  const [followed, setFollowed] = useState<Followed>({ post: null, tabId: undefined, isElsewhere: false })
  const follower = useRef<Follower | undefined>(undefined)
  const [view, setView] = useState(first)
  const source = useTabText(sourceOf)
  const page = useTabText((article) => article)
  const [reviewer, setReviewer] = useState<PanelReviewer>()
  useEffect(() => {
    const open = new AbortController()
    watchReviewer(open.signal, setReviewer)
    return () => open.abort()
  }, [])
  useEffect(() => {
    follower.current = followPost(windowId, only, setFollowed)
    void takeErrands(windowId, (errand) => {
      setView(errand.view)
      if (errand.view === 'post' || errand.tabId === undefined) return
      if (errand.view === 'page') page.read(errand.tabId)
      else source.read(errand.tabId)
    })
  }, [])

  const { post, tabId, isElsewhere } = followed
  const order = (wanted: Order) => follower.current?.order(wanted)
  // A panel that is a page of its own is in front of its tab.
  const goToPost = isElsewhere || only !== undefined ? () => void showTab(tabId) : undefined
  return (
    <>
      <h1 class="only-read">Lugas</h1>
      <Tabs tabs={TABS} chosen={view} onChoose={setView}>
        {view === 'post' && <PostTab post={post} reviewer={reviewer} onOrder={order} />}
        {view === 'source' && (
          <SourceTab
            source={source}
            reviewer={reviewer}
            draft={post === null || post === 'unserved' ? undefined : post.text}
            onShow={(span, text) => {
              goToPost?.()
              order({ do: 'show-words', span, text })
            }}
            onReturn={tabId === undefined ? undefined : goToPost}
          />
        )}
        {view === 'page' && <PageTab page={page} reviewer={reviewer} />}
      </Tabs>
    </>
  )
}

const showTab = async (id: number | undefined) => {
  if (id !== undefined) await browser.tabs.update(id, { active: true })
}
