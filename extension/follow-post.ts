import { browser } from 'wxt/browser'
import { type Order, PANEL, type PostNews } from './panel.ts'

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
  let followed: { readonly tabId: number; readonly port: Port; readonly post: PostNews['post'] } | undefined

  const tell = () =>
    changed({
      post: followed?.post ?? null,
      tabId: followed?.tabId,
      isElsewhere: followed !== undefined && followed.tabId !== front,
    })

  const connect = (tabId: number) => {
    if (followed?.tabId === tabId) followed.port.disconnect()
    const port = browser.tabs.connect(tabId, { name: PANEL })
    port.onMessage.addListener((news) => {
      const { post } = news as PostNews
      if (tabId !== front && followed?.port !== port) return
      // A frame without a post has nothing to say where another has one.
      if (post === null && followed?.port !== port) return
      if (followed && followed.port !== port && followed.tabId !== tabId) followed.port.disconnect()
      followed = { tabId, port, post }
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

  return { order: (order) => followed?.port.postMessage(order) }
}

type Port = ReturnType<typeof browser.tabs.connect>
