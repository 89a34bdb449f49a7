import { browser } from 'wxt/browser'
import { type FrameOrder, type Order, PANEL, type PostNews } from './panel.ts'

/** The post that a panel shows. */
export interface Followed {
  /** `null` until a post has been written in. */
  readonly post: PostNews['post']
  /** The tab it is written in. */
  readonly tabId: number | undefined
  /** That tab is not the one in front: its post stays until there is another. */
  readonly isElsewhere: boolean
}

export interface Follower {
  /** Sends an order to the post that is followed. */
  order(order: Order): void
}

/**
 * Follows the post that was written in last in a window, over its tabs, and calls back whenever something changed.
 * @param only the one tab to follow, whichever is in front
 */
export function followPost(
  windowId: number,
  only: number | undefined,
  changed: (followed: Followed) => void,
): Follower {
  let front = only
  let followed: (PostNews & { readonly tabId: number; readonly port: Port }) | undefined

  const tell = () =>
    changed({
      post: followed?.post ?? null,
      tabId: followed?.tabId,
      isElsewhere: followed !== undefined && followed.tabId !== front,
    })

  /** Frames that cannot know of each other speak for the same tab: a post stands before none, and the later before the earlier. */
  const isOutdone = ({ frame, at, post }: PostNews, tabId: number): boolean => {
    if (followed?.frame === frame) return false
    return post === null || (followed?.tabId === tabId && followed.post !== null && at < followed.at)
  }
  const connect = (tabId: number) => {
    if (followed?.tabId === tabId) followed.port.disconnect()
    const port = browser.tabs.connect(tabId, { name: PANEL })
    port.onMessage.addListener((news) => {
      const told = news as PostNews
      if (tabId !== front && followed?.port !== port) return
      if (isOutdone(told, tabId)) return
      if (followed && followed.port !== port && followed.tabId !== tabId) followed.port.disconnect()
      followed = { ...told, tabId, port }
      tell()
    })
    port.onDisconnect.addListener(() => {
      if (followed?.port !== port) return
      followed = undefined
      tell()
    })
  }
  const goTo = (tabId: number) => {
    front = tabId
    if (followed?.tabId !== tabId) connect(tabId)
    tell()
  }

  if (only === undefined) {
    browser.tabs.onActivated.addListener((tab) => {
      if (tab.windowId === windowId) goTo(tab.tabId)
    })
    void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
      if (tab?.id !== undefined) goTo(tab.id)
    })
  } else connect(only)
  browser.runtime.onMessage.addListener((message) => {
    const { type, tabId } = message as { readonly type?: string; readonly tabId?: number }
    if (type === 'session' && tabId !== undefined && tabId === front) connect(tabId)
    return undefined
  })
  tell()

  return {
    order: (order) => followed?.port.postMessage({ frame: followed.frame, order } satisfies FrameOrder),
  }
}

type Port = ReturnType<typeof browser.tabs.connect>
