import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { outermostFrame } from '../editors/boxes.ts'
import { isEligible, isWritable, nameOf } from '../editors/eligible.ts'
import { activeElement } from '../session/active-element.ts'
import type { Frame } from '../session/frame.ts'
import { hostOf, siteUrl } from '../site.ts'

/**
 * The only code that every matching frame runs, at `document_start`: it waits for the focus of a field that people write
 * posts in and then asks the background for the rest. Until then there is no node, timer or message. It is also first in
 * line for the events that the rest needs before the page sees them.
 *
 * A frame that can reach the document around it leaves all to the outermost one, so that one session can hold a post that is
 * written in several frames, and cards are not shut in.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as { lugas?: Frame }
  const other = scope.lugas
  // At the start of the browser both the manifest and the background may bring it.
  if (other && !other.signal.aborted && other.isAlive()) return
  other?.stop()

  const stopped = new AbortController()
  const frame: Frame = {
    signal: stopped.signal,
    stop: () => stopped.abort(),
    isAlive: () => Boolean(chrome.runtime?.id),
  }
  scope.lugas = frame

  /** Pages may leave the listeners of an older copy behind, after an update of the extension: it hears this and goes. */
  const HELLO = 'lugas-hello'
  /** Goes to a frame's element in the outermost document, when a field inside has the focus; prevented by whom it reaches. */
  const FOCUS = 'lugas-focus'
  document.dispatchEvent(new Event(HELLO))

  const onEvent = (event: Event) => {
    if (!frame.isAlive()) return frame.stop()
    const [target] = event.composedPath()
    // A field that had the focus before it could be written in is pressed to write in it.
    if (event.type === 'focusin' || (event.type === 'click' && !woken?.deref()?.contains(target as Node))) wake(target)
    frame.onEvent?.(event)
  }

  /** The field that the rest was last asked for. */
  let woken: WeakRef<HTMLElement> | undefined

  const wake = (target: EventTarget | null | undefined) => {
    if (!isWritable(target)) return
    woken = new WeakRef(target)
    const outer = outermostFrame(document)
    if (outer && !outer.dispatchEvent(new Event(FOCUS, { bubbles: true, cancelable: true, composed: true }))) return
    if (frame.onFocus) frame.onFocus(target)
    else if (isEligible(target)) ask()
    else void isAdded(target).then((isWanted) => isWanted && ask())
  }

  const ask = () => chrome.runtime.sendMessage({ type: 'focus' }).catch(() => frame.stop())

  /** Whether the user told Lugas to review this field (see `settings.ts`, which is too large for every page). */
  const isAdded = async (field: HTMLElement): Promise<boolean> => {
    const { fields } = await chrome.storage.local.get<{ fields?: Record<string, Record<string, boolean>> }>('fields')
    return fields?.[hostOf(siteUrl())]?.[nameOf(field)] === true
  }

  const EVENTS = [
    'focusin',
    'keydown',
    'keyup',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'touchstart',
  ]
  const listenIn = (view: Window | null) => {
    for (const type of EVENTS) view?.addEventListener(type, onEvent, { capture: true, signal: stopped.signal })
  }
  const onInnerFocus = (event: Event) => {
    if (!frame.isAlive()) return frame.stop()
    const { contentDocument } = event.composedPath()[0] as HTMLIFrameElement
    const active = contentDocument && activeElement(contentDocument)
    if (!active) return
    event.preventDefault()
    listenIn(active.ownerDocument.defaultView)
    wake(active)
  }
  const listen = () => {
    listenIn(window)
    document.addEventListener(FOCUS, onInnerFocus, { signal: stopped.signal })
    document.addEventListener(HELLO, frame.stop, { once: true, signal: stopped.signal })
  }
  listen()
  // document.open() takes all listeners away and leaves observers alone.
  const reopened = new MutationObserver(listen)
  reopened.observe(document, { childList: true })
  stopped.signal.addEventListener('abort', () => reopened.disconnect())

  wake(activeElement(document))
})
