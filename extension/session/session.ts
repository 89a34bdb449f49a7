import { autoUpdate } from '@floating-ui/dom'
import { h } from 'preact'
import type { Reviewer } from '../../lib/reviewer.ts'
import { applySuggestion } from '../../lib/suggestion.ts'
import type { Finding, Locale, Place, Platform, Review, Span } from '../../lib/types.ts'
import { createEditor, type Editor, editBetween } from '../editors/index.ts'
import { visiblePart } from '../editors/mirror.ts'
import { App, type Notice, type Opened } from '../view/app.tsx'
import { press } from '../view/press.tsx'
import { controlsAround } from './controls.ts'
import { createHost } from './host.ts'
import { createPainter, type Marks } from './painter.ts'
import { type Box, placeCard, placeChip, placeList } from './place.ts'

/** A word is not marked while it is typed; after this pause it counts as written. */
const TYPING_MS = 800
/** Rest of the pointer on a marked word before its card opens, and away from both before it closes. */
const HOVER_MS = 250
const LEAVE_MS = 350

/** One place of one finding, as it lies on the page. */
interface Mark {
  readonly finding: Finding
  readonly place: Place & { readonly span: Span }
  readonly range: StaticRange
}

/** What is open: a card at a place of a finding, or the list of all findings. */
type Open =
  | { readonly what: 'list' }
  | { readonly what: 'card'; readonly ruleId: string; readonly span: Span; readonly byHover: boolean }

export interface Session {
  readonly root: HTMLElement
  /** The field has the focus (again). */
  focus(): void
  /** Another field has it: the chip goes, the underlines stay. */
  blur(): void
  /** Runs a keyboard command of the extension. */
  command(name: string): void
  /** Sees an event before the page does; true if it was ours and the page must not have it. */
  capture(event: Event): boolean
  end(): void
  /** Ended: by `end`, by an exception, or because the field left the page. */
  readonly isOver: boolean
}

export interface SessionOptions {
  readonly reviewer: Reviewer
  readonly locale: Locale
  readonly platform: Platform | undefined
  readonly signal: AbortSignal
  /** Called once, on an exception: the session is over then. */
  readonly failed: (error: unknown) => void
}

/** Reviews one editing area while people type in it. Ends by itself when the area leaves the page. */
export function startSession(root: HTMLElement, options: SessionOptions): Session {
  const { reviewer, locale, platform } = options
  const document = root.ownerDocument
  const stopped = new AbortController()
  const signal = AbortSignal.any([options.signal, stopped.signal])
  const host = createHost(root, signal)
  const editor: Editor & { align(): void } = createEditor(root, host.layer, signal)
  const paint = createPainter(root.getRootNode() as Document | ShadowRoot, signal)
  const paintMirror = createPainter(host.element.shadowRoot as ShadowRoot, signal)

  let reading = editor.read()
  let review: Review = reviewer.review('')
  let reviewed = ''
  let marks: readonly Mark[] = []
  let open: Open | null = null
  let notice: Notice | null = null
  let isFocused = false
  let isComposing = false
  let typedAt = -Infinity
  let frame = 0
  let stopTracking: (() => void) | undefined
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Findings that were waved aside in this session, by rule and words. */
  const ignored = new Set<string>()

  const guard =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      try {
        act(...args)
      } catch (error) {
        stopped.abort()
        options.failed(error)
      }
    }

  const later = (name: string, ms: number, act: () => void) => {
    clearTimeout(timers.get(name))
    timers.set(name, setTimeout(guard(act), ms))
  }
  const never = (name: string) => clearTimeout(timers.get(name))

  const schedule = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(guard(update))
  }

  const keyOf = (finding: Finding) => `${finding.ruleId}\n${finding.text.toLowerCase()}`
  const shownFindings = () => review.findings.filter((finding) => !ignored.has(keyOf(finding)))

  function update(): void {
    if (signal.aborted || isComposing) return
    if (!root.isConnected) return stopped.abort()
    host.mount()
    reading = editor.read()
    if (reading.text !== reviewed) {
      reviewed = reading.text
      review = reviewer.review(reviewed, { locale, ...(platform && { platform }) })
      notice = null
    }
    const caret = reading.caret
    const isTyping = performance.now() - typedAt < TYPING_MS
    marks = shownFindings().flatMap((finding) =>
      [finding, ...finding.also].flatMap((place): Mark[] => {
        const { span } = place
        if (!span || (isTyping && caret !== null && span.start <= caret && caret <= span.end && isWordSized(span)))
          return []
        const range = reading.rangeOf(span)
        return range ? [{ finding, place: { ...place, span }, range }] : []
      }),
    )
    if (open?.what === 'card' && !openMark()) open = null
    show()
  }

  /** Whole sentences stay marked while one works on them; only a word in the making is left alone. */
  const isWordSized = (span: Span) => span.end - span.start < 60

  const openMark = (): Mark | undefined => {
    if (open?.what !== 'card') return undefined
    const { ruleId, span } = open
    return marks.find(
      (mark) =>
        mark.finding.ruleId === ruleId && mark.place.span.start <= span.end && span.start <= mark.place.span.end,
    )
  }

  function show(): void {
    const isDark = isLight(getComputedStyle(root).color)
    const groups: Record<keyof Marks, StaticRange[]> = { suggestion: [], warning: [], error: [], active: [] }
    const active = openMark()
    for (const mark of marks) groups[mark.finding.severity].push(mark.range)
    if (active) groups.active.push(active.range)
    const isMirrored = marks.some(({ range }) => range.startContainer.getRootNode() === host.element.shadowRoot)
    paint(isMirrored ? null : groups, isDark)
    paintMirror(isMirrored ? groups : null, isDark)
    host.render(
      isFocused || open
        ? h(App, {
            scores: review.scores,
            findings: shownFindings(),
            opened: opened(active),
            notice,
            isDark,
            explain: (ruleId) => reviewer.explain(ruleId, locale),
            onToggleList: guard(toggleList),
            onOpen: guard(openFinding),
            onApply: (n) => void apply(n),
            onIgnore: guard(ignore),
            onClose: guard(close),
            onCopy: (text) => void navigator.clipboard.writeText(text),
          })
        : null,
    )
    place()
  }

  const opened = (active: Mark | undefined): Opened | null => {
    if (!open) return null
    if (open.what === 'list') return { what: 'list' }
    return active ? { what: 'card', finding: active.finding, place: active.place } : null
  }

  /** Puts chip, list and card where they belong. Reads layout, so it runs last. */
  function place(): void {
    const shadow = host.element.shadowRoot as ShadowRoot
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight }
    editor.align()
    const chip = shadow.querySelector<HTMLElement>('.chip')
    if (!chip) return
    const area = visiblePart(root)
    const chipAt = placeChip(chip.getBoundingClientRect(), area, controlsAround(root), viewport)
    moveTo(chip, chipAt)
    const panel = shadow.querySelector<HTMLElement>('.card, .list')
    if (!panel) return
    const active = openMark()
    panel.style.maxHeight = ''
    const size = { width: panel.offsetWidth, height: panel.offsetHeight }
    const word = active && boxesOf(active.range)[0]
    const panelAt = word
      ? placeCard(size, word, caretLine(), viewport)
      : placeList(size, chip.getBoundingClientRect(), area, caretLine(), viewport)
    moveTo(panel, panelAt)
    panel.style.maxHeight = `${panelAt.maxHeight}px`
  }

  /** The line that the caret is on, as wide as the editing area; `null` when it cannot be told or seen. */
  function caretLine(): Box | null {
    const { caret } = reading
    if (caret === null) return null
    const area = visiblePart(root)
    const box = caretBox(caret)
    if (!box || box.bottom < area.top || box.top > area.bottom) return null
    return { left: area.left, right: area.right, top: box.top, bottom: box.bottom }
  }

  function caretBox(caret: number): Box | undefined {
    const { text } = reading
    const isLineEnd = caret === text.length || text[caret] === '\n'
    const isLineStart = caret === 0 || text[caret - 1] === '\n'
    const span =
      isLineEnd && !isLineStart ? { start: caret - 1, end: caret } : { start: caret, end: caret + (isLineEnd ? 0 : 1) }
    const range = reading.rangeOf(span)
    if (!range) return undefined
    const boxes = boxesOf(range)
    if (boxes.length > 0) return boxes[boxes.length - 1]
    // An empty line has no rectangle of its own; its element has.
    const { startContainer } = range
    return startContainer.nodeType === 1 ? (startContainer as Element).getBoundingClientRect() : undefined
  }

  function markAt(x: number, y: number): Mark | undefined {
    const hit = marks.filter(({ range }) =>
      boxesOf(range).some((box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3),
    )
    return hit.sort((a, b) => lengthOf(a.place.span) - lengthOf(b.place.span))[0]
  }

  const openCard = (mark: Mark, byHover: boolean) => {
    if (isSiteMenuOpen()) return
    const isSame = open?.what === 'card' && openMark() === mark
    if (isSame && byHover) return
    open = { what: 'card', ruleId: mark.finding.ruleId, span: mark.place.span, byHover }
    notice = null
    host.raise()
    show()
  }

  const close = () => {
    const hadFocus = document.activeElement === host.element
    open = null
    notice = null
    if (hadFocus) editor.focus()
    show()
  }

  const toggleList = () => {
    if (open?.what === 'list') return close()
    open = { what: 'list' }
    host.raise()
    show()
  }

  const openFinding = (finding: Finding) => {
    const mark = marks.find((other) => other.finding === finding)
    if (mark) openCard(mark, false)
  }

  const ignore = () => {
    const mark = openMark()
    if (mark) ignored.add(keyOf(mark.finding))
    close()
    schedule()
  }

  async function apply(n: number): Promise<void> {
    const mark = openMark()
    if (!mark) return
    const { place } = mark
    const before = reviewed
    const after = applySuggestion(before, place, n)
    const caret = place.span.end + after.length - before.length
    const outcome = await editor.write(editBetween(before, after, caret)).catch(() => 'failed' as const)
    if (signal.aborted) return
    if (outcome === 'done') open = null
    else notice = { outcome, text: place.suggestions[n] ?? '' }
    typedAt = -Infinity
    guard(outcome === 'done' ? update : show)()
  }

  /** While the site offers names or hashtags, keys and pointer belong to it. */
  function isSiteMenuOpen(): boolean {
    return root.getAttribute('aria-expanded') === 'true' || Boolean(root.getAttribute('aria-activedescendant'))
  }

  function nextFinding(): void {
    if (marks.length === 0) return toggleList()
    const from = openMark()?.place.span.end ?? -1
    const sorted = [...marks].sort(
      (a, b) => a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end,
    )
    const next = sorted.find(({ place }) => place.span.start >= from) ?? sorted[0]
    if (!next) return
    openCard(next, false)
  }

  /** Asked for by a command, so the focus may go there; the page's own traps do not hear of it (see `capture`). */
  function focusPanel(): void {
    host.element.shadowRoot?.querySelector<HTMLElement>('.card button, .list button')?.focus({ preventScroll: true })
  }

  function capture(event: Event): boolean {
    const path = event.composedPath()
    const isOurs = path.includes(host.element)
    if (event.type === 'keydown' || event.type === 'keyup') return captureKey(event as KeyboardEvent, isOurs)
    if (!isOurs) {
      if (event.type === 'pointerdown' && open && !path.includes(root)) close()
      return false
    }
    // The focus stays where people type.
    if (event.type === 'mousedown' || event.type === 'pointerdown') event.preventDefault()
    if (event.type === 'click') press(path)
    return true
  }

  function captureKey(event: KeyboardEvent, isOurs: boolean): boolean {
    if (event.type === 'keyup') {
      const wasOurs = closingKeys.delete(event.key)
      return isOurs || wasOurs
    }
    if (event.key === 'Escape' && open && !isSiteMenuOpen()) {
      event.preventDefault()
      closingKeys.add(event.key)
      close()
      return true
    }
    if (isOurs && (event.key === 'Tab' || event.key.startsWith('Arrow'))) moveFocus(event)
    return isOurs
  }
  const closingKeys = new Set<string>()

  /** The focus goes round inside the card; Escape leads out. */
  function moveFocus(event: KeyboardEvent): void {
    event.preventDefault()
    const shadow = host.element.shadowRoot as ShadowRoot
    const buttons = [...shadow.querySelectorAll<HTMLElement>('.card button, .list button')]
    const isBack = event.key === 'ArrowUp' || event.key === 'ArrowLeft' || (event.key === 'Tab' && event.shiftKey)
    const at = buttons.indexOf(shadow.activeElement as HTMLElement)
    buttons[(at + (isBack ? -1 : 1) + buttons.length) % buttons.length]?.focus({ preventScroll: true })
  }

  const listen = <Type extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => target.addEventListener(type, guard(act as (event: Event) => void), { capture: true, passive: true, signal })

  listen(root, 'input', () => {
    typedAt = performance.now()
    schedule()
    later('typed', TYPING_MS + 20, schedule)
  })
  listen(root, 'compositionstart', () => {
    isComposing = true
  })
  listen(root, 'compositionend', () => {
    isComposing = false
    schedule()
  })
  document.addEventListener('selectionchange', schedule, { passive: true, signal })
  listen(root, 'pointermove', (event) => {
    const { clientX, clientY, buttons } = event
    if (buttons !== 0) return
    const mark = markAt(clientX, clientY)
    never('leave')
    if (mark && mark !== openMark())
      later('hover', HOVER_MS, () => (open && !('byHover' in open && open.byHover) ? undefined : openCard(mark, true)))
    else never('hover')
    if (!mark) closeSoon()
  })
  listen(root, 'pointerleave', () => {
    never('hover')
    closeSoon()
  })
  listen(root, 'click', (event) => {
    never('hover')
    const mark = markAt(event.clientX, event.clientY)
    if (mark) openCard(mark, false)
    else if (open?.what === 'card') close()
  })
  listen(host.element, 'pointerenter', () => never('leave'))
  listen(host.element, 'pointerleave', closeSoon)

  function closeSoon(): void {
    if (open?.what === 'card' && open.byHover) later('leave', LEAVE_MS, close)
  }

  const changes = new MutationObserver(schedule)
  changes.observe(root, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    changes.disconnect()
    cancelAnimationFrame(frame)
    for (const timer of timers.values()) clearTimeout(timer)
    stopTracking?.()
  })

  return {
    root,
    focus() {
      isFocused = true
      host.mount()
      stopTracking ??= autoUpdate(
        root,
        host.element,
        guard(() => (root.isConnected ? schedule() : stopped.abort())),
      )
      schedule()
    },
    blur() {
      isFocused = false
      open = null
      stopTracking?.()
      stopTracking = undefined
      show()
    },
    command: guard((name: string) => {
      if (name === 'open-list') toggleList()
      else nextFinding()
      focusPanel()
    }),
    capture,
    end: () => stopped.abort(),
    get isOver() {
      return signal.aborted
    },
  }
}

const lengthOf = (span: Span) => span.end - span.start

function boxesOf(range: StaticRange): DOMRect[] {
  const { ownerDocument, isConnected } = range.startContainer
  if (!ownerDocument || !isConnected) return []
  const live = ownerDocument.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return [...live.getClientRects()].filter((box) => box.width > 0)
}

function moveTo(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.left = `${left}px`
  element.style.top = `${top}px`
}

/** Whether a CSS colour is light: light letters mean a dark page. Rec. 709 luma. */
function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 128
}
