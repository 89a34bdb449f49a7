import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Reviewer } from '../../lib/index.ts'
import type { Explanation, Locale, Scores } from '../../lib/types.ts'
import { familyOf, isEligible, isWritable, nameOf } from '../editors/index.ts'
import { type Post, postOf } from '../editors/post.ts'
import { watchHouse } from '../house.ts'
import { type FrameOrder, PANEL, type PostNews } from '../panel.ts'
import { reviewerWith } from '../reviewer-with.ts'
import { activeElement } from '../session/active-element.ts'
import { isDoubtful } from '../session/doubtful.ts'
import { type Frame, thisFrame } from '../session/frame.ts'
import { platformOf } from '../session/platform.ts'
import { type Session, startSession } from '../session/session.ts'
import { startUnserved } from '../session/unserved.ts'
import { watchWritten } from '../session/written.ts'
import { type SiteSettings, watchSite } from '../settings.ts'
import { siteUrl } from '../site.ts'

/** Engine, rules and view: injected into a frame when a field in it, or in a frame of its, first gets the focus. */
export default defineUnlistedScript(() => {
  const frame = thisFrame()
  if (frame && !frame.onFocus) start(frame)
})

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]

function start(frame: Frame): void {
  /** Made when the packs of the office are known; nothing is reviewed until then. */
  let reviewer: Reviewer | undefined
  const locale = browser.i18n.getMessage('locale') as Locale
  const sessions = new Map<HTMLElement, Session>()
  const failed = new WeakSet<HTMLElement>()
  let current: Session | undefined
  /** Unknown at first, and nothing is reviewed until they are. */
  let settings: SiteSettings = { isOn: false, isBarred: false, fields: {} }
  let isAsked = false

  const isWanted = ({ root, editables }: Post) =>
    settings.isOn && (settings.fields[nameOf(root)] ?? editables().some(isEligible))

  const focus = (field: HTMLElement) => {
    const post = postOf(field)
    const { root } = post
    if (!reviewer || !isWanted(post) || failed.has(root) || (current?.post.root === root && !current.isOver)) return
    current?.blur()
    forget((session) => session.isOver || !session.post.root.isConnected)
    const session =
      sessions.get(root) ?? (familyOf(field).isUnserved ? startUnserved(post, frame.signal) : open(post, reviewer))
    sessions.set(root, session)
    current = session
    session.focus()
    tellChange()
  }

  /** Those that are open; without one nothing is told to anybody. */
  const panels = new Set<Port>()
  const id = Math.random()
  let at = 0
  const tellPanels = () => {
    if (panels.size === 0 || !frame.isAlive()) return
    const news: PostNews = { frame: id, at, post: !current || current.isOver ? null : current.view() }
    for (const panel of panels) panel.postMessage(news)
  }
  const tellChange = () => {
    at = Date.now()
    tellPanels()
  }
  const onConnect = (port: Port) => {
    if (port.name !== PANEL) return
    panels.add(port)
    port.onDisconnect.addListener(() => panels.delete(port))
    port.onMessage.addListener((message) => {
      const { frame: meant, order } = message as FrameOrder
      if (meant === id) void current?.obey(order)
    })
    tellPanels()
  }

  const open = (post: Post, reviewer: Reviewer) => {
    const written = watchWritten(tellScores)
    return startSession(post, {
      reviewer,
      locale,
      platform: platformOf(post.root, location),
      signal: frame.signal,
      explain,
      checkSource,
      ended: () => {
        written.ended()
        tellPanels()
      },
      shown: (review) => {
        written.reviewed(review)
        tellChange()
        if (isAsked || !isDoubtful(review)) return
        isAsked = true
        requestIdleCallback(() => void loadDetector())
      },
      failed: (error) => {
        failed.add(post.root)
        console.error('Lugas berhenti di kolom ini:', error)
      },
    })
  }

  const tellScores = (scores: Scores) => {
    if (frame.isAlive()) void browser.runtime.sendMessage({ type: 'scores', scores }).catch(() => undefined)
  }

  const explain = async (ruleId: string): Promise<Explanation | undefined> => {
    if (!frame.isAlive()) return undefined
    return browser.runtime.sendMessage({ type: 'explain', ruleId, locale }).catch(() => undefined)
  }

  const checkSource = () => {
    if (frame.isAlive()) void browser.runtime.sendMessage({ type: 'panel' })
  }

  /** Larger than all the rest, and most posts never need it: see `isDoubtful`. */
  const loadDetector = async () => {
    if (!frame.isAlive()) return
    await browser.runtime.sendMessage({ type: 'language' }).catch(() => undefined)
    if (reviewer && frame.detect) reviewWith(reviewer.with({ detect: frame.detect }))
  }

  const reviewWith = (changed: Reviewer) => {
    reviewer = changed
    for (const session of sessions.values()) session.reviewWith(changed)
  }

  const forget = (isDone: (session: Session) => boolean) => {
    for (const [root, session] of sessions) {
      if (!isDone(session)) continue
      session.end()
      sessions.delete(root)
    }
  }

  const refocus = () => {
    const active = activeElement(document)
    if (isWritable(active)) focus(active)
  }

  frame.onFocus = focus
  frame.session = () => (current?.isOver ? undefined : current)
  frame.onEvent = (event) => {
    if (current && !current.isOver && current.capture(event)) event.stopImmediatePropagation()
  }

  /** Some site was taken back, in the popup or in the browser's own settings. */
  const leaveUnlessAllowed = async () => {
    if (!(await browser.runtime.sendMessage({ type: 'allowed' }))) frame.stop()
  }

  const onMessage = (message: unknown) => {
    const { type, command } = message as { type?: string; command?: string }
    if (type === 'command' && command) current?.command(command)
    if (type === 'removed') void leaveUnlessAllowed()
    return undefined
  }
  browser.runtime.onMessage.addListener(onMessage)
  browser.runtime.onConnect.addListener(onConnect)
  frame.signal.addEventListener('abort', () => {
    // An orphaned copy has no runtime to leave any more.
    if (!frame.isAlive()) return
    browser.runtime.onMessage.removeListener(onMessage)
    browser.runtime.onConnect.removeListener(onConnect)
    for (const panel of panels) panel.disconnect()
  })

  // A page that is kept for the way back is a page anew.
  window.addEventListener('pagehide', () => forget(() => true), { signal: frame.signal })
  window.addEventListener('pageshow', refocus, { signal: frame.signal })

  watchHouse(frame.signal, (house) => {
    const made = reviewerWith(house)
    reviewWith(frame.detect ? made.with({ detect: frame.detect }) : made)
    refocus()
  })
  watchSite(siteUrl(), frame.signal, (changed) => {
    settings = changed
    forget(({ post }) => !isWanted(post))
    refocus()
  })
}
