import { autoUpdate } from '@floating-ui/dom'
import { h } from 'preact'
import { remapFindings } from '../../lib/remap.ts'
import type { Reviewer } from '../../lib/reviewer.ts'
import { applySuggestion } from '../../lib/suggestion.ts'
import type { Explanation, Finding, Locale, Platform, Review, Span } from '../../lib/types.ts'
import { LONGEST_WORDS } from '../../lib/underline.ts'
import { type Edit, editBetween, type Outcome } from '../editors/index.ts'
import { createPostEditor, type Post } from '../editors/post.ts'
import type { Choices, Order, PlaceRef, PostView } from '../panel.ts'
import { App, type Notice, type Opened } from '../view/app.tsx'
import { press } from '../view/press.tsx'
import { createHost } from './host.ts'
import { keyCapture } from './keys.ts'
import { layOut } from './layout.ts'
import { boxesOf, farElements, type Mark, markAt, marksOf } from './marks.ts'
import { measured } from './measured.ts'
import { createPainter, type Ink } from './painter.ts'
import { watchPointer } from './pointer.ts'
import { reveal } from './reveal.ts'
import { today } from './today.ts'

/** A word is not marked while it is typed; after this pause it counts as written. */
const TYPING_MS = 800
/** The text is reviewed anew when it has not changed for so long, and while it keeps changing, so often. */
const REVIEW_MS = 100
const LONGEST_MS = 1000
/** Keys that move the caret and write nothing. */
const MOVES = /^(Arrow|Home$|End$|Page)/

/** What is open: a card at one place of a finding, the list of all findings, or words that the panel points at. */
type Open =
  | { readonly what: 'list' }
  | { readonly what: 'card'; readonly finding: Finding; readonly byHover: boolean }
  | { readonly what: 'words'; readonly span: Span; readonly text: string }

export interface Session {
  readonly post: Post
  /** Ended: by `end`, by an exception, or because the post left the page. */
  readonly isOver: boolean
  /** One of its fields has the focus (again). */
  focus(): void
  /** A field of another post has it: the chip goes, the underlines stay. */
  blur(): void
  /** Runs a keyboard command of the extension. */
  command(name: string): void
  /** Sees an event before the page does; true if it was ours and the page must not have it. */
  capture(event: Event): boolean
  /** Reviews the same draft anew, and from now on, with another reviewer. */
  reviewWith(reviewer: Reviewer): void
  /** What became of the last Apply. */
  readonly lastApply: Outcome | null
  /** For the panel; of an editor that is not served there is nothing to tell. */
  view(): PostView | 'unserved'
  /** Does what the panel asks for. */
  obey(order: Order): Promise<void>
  end(): void
}

export interface SessionOptions {
  readonly reviewer: Reviewer
  readonly locale: Locale
  readonly platform: Platform | undefined
  readonly signal: AbortSignal
  /** Says why a rule exists, which the reviewer of a page does not know. */
  readonly explain: (ruleId: string) => Promise<Explanation | undefined>
  /** Opens the panel, where a draft is compared with its source. */
  readonly checkSource: () => void
  /** Called when what a review found stands in the page. */
  readonly shown: (review: Review) => void
  /** Called once, when it is over. */
  readonly ended: () => void
  /** Called once, on an exception: the session is over then. */
  readonly failed: (error: unknown) => void
}

/** Reviews one post while people write it. Ends by itself when the post leaves the page. */
export function startSession(post: Post, options: SessionOptions): Session {
  const { locale, platform } = options
  const { root, surface } = post
  const told: Choices = { surface, ...(platform && { platform }) }
  const stopped = new AbortController()
  const signal = AbortSignal.any([options.signal, stopped.signal])
  const host = createHost(root, signal)
  const editor = createPostEditor(post, host.layer, signal)
  const paintInks = createPainter(signal)

  let { reviewer } = options
  let reading = editor.read()
  let review = reviewer.review('')
  /** What the last review found, carried over to the text of `reading`. */
  let findings: readonly Finding[] = []
  /** The text was changed since, be it back and forth; and its review is not to wait. */
  let isStale = true
  let isDue = true
  let waitsSince = 0
  /** Things may stand elsewhere than when they were looked at last. A key alone moves little: that waits for the review. */
  let isMoved = true
  let far: ReadonlySet<Element> = new Set()
  let marks: readonly Mark[] = []
  /** Where the caret was when they were made. */
  let caret: number | null = null
  let open: Open | null = null
  let notice: Notice | null = null
  let lastApply: Outcome | null = null
  let chosen: Choices = {}
  let isFocused = false
  let isComposing = false
  let typedAt = -Infinity
  let frame = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let wait: ReturnType<typeof setTimeout> | undefined
  let stopTracking: (() => void) | undefined
  /** By rule; `undefined` while nobody has answered. */
  const explanations = new Map<string, Explanation | undefined>()
  /** Findings that were waved aside in this session, by rule and words. */
  const ignored = new Set<string>()

  /** The one error boundary: an exception ends the session and leaves the page as it is. What is over does nothing any more. */
  const guard =
    <Args extends unknown[], Result>(act: (...args: Args) => Result) =>
    (...args: Args): Result | undefined => {
      if (signal.aborted) return undefined
      try {
        return act(...args)
      } catch (error) {
        stopped.abort()
        options.failed(error)
        return undefined
      }
    }

  const schedule = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(guard(measured(update)))
  }
  const move = () => {
    isMoved = true
    schedule()
  }

  const keyOf = (finding: Finding) => `${finding.ruleId}\n${finding.text.toLowerCase()}`
  const shownFindings = () =>
    ignored.size === 0 ? findings : findings.filter((finding) => !ignored.has(keyOf(finding)))

  function update(): void {
    if (signal.aborted || isComposing) return
    if (!isOnPage(root)) return stopped.abort()
    host.mount()
    watchAreas()
    const { text } = reading
    reading = editor.read()
    if (reading.text === text) isMoved = true
    else follow(text)
    caret = reading.caret
    const isNew = isDue && isStale
    if (isNew) judge()
    marks = marksOf(shownFindings(), reading, isBeingTyped)
    if ((open?.what === 'card' && !openMark()) || (open?.what === 'words' && !wordsRange())) open = null
    show()
    if (isNew) options.shown(review)
  }

  /** The text has changed: what was found stays with its words, and the rest comes with the next review. */
  function follow(before: string): void {
    findings = remapFindings(findings, before, reading.text)
    isStale = true
    notice = null
    if (open?.what !== 'card') return postpone()
    const [finding = open.finding] = remapFindings([open.finding], before, reading.text)
    open = { ...open, finding }
    // Its card stands where the review finds it.
    isDue = true
  }

  /** Whoever types fast does not wait for reviews that the next key makes useless. */
  function postpone(): void {
    const now = performance.now()
    if (isDue) waitsSince = now
    isDue = false
    clearTimeout(wait)
    const end = () => {
      isDue = true
      schedule()
    }
    wait = setTimeout(end, Math.min(REVIEW_MS, waitsSince + LONGEST_MS - now))
  }

  function judge(): void {
    isStale = false
    isMoved = true
    review = reviewer.review(reading.text, { locale, today: today(), ...told, ...chosen })
    findings = review.findings
  }

  /** A word, that is: the card of a sentence stays open while one works on it. */
  function isBeingTyped({ start, end }: Span): boolean {
    if (caret === null || end - start > LONGEST_WORDS || performance.now() - typedAt >= TYPING_MS) return false
    return start <= caret && caret <= end
  }

  function openMark(): Mark | undefined {
    if (open?.what !== 'card') return undefined
    const { ruleId, span } = open.finding
    const isThere = ({ finding, place }: Mark) =>
      finding.ruleId === ruleId && span !== null && place.span.start <= span.end && span.start <= place.span.end
    return marks.find(isThere)
  }

  function show(): void {
    const editables = post.editables()
    const isDark = isLight(getComputedStyle(editables[0] ?? root).color)
    const active = openMark()
    host.render(
      isFocused || (open && open.what !== 'words')
        ? h(App, {
            kind: review.kind === null ? undefined : reviewer.kindTitle(review.kind, locale),
            scores: review.scores,
            findings: shownFindings(),
            opened: openedView(active),
            notice,
            isDark,
            explain: explanationOf,
            onToggleList: toggleList,
            onOpen: openFinding,
            onCheckSource: checkSource,
            onApply: (n) => void apply(n),
            onIgnore: ignore,
            onClose: close,
            onCopy: (text) => void navigator.clipboard.writeText(text),
          })
        : null,
    )
    editor.align()
    if (editables.length > 0 && (isMoved || open))
      layOut(host.view, editables, reading, active && boxesOf(active.range)[0])
    // Nobody follows the page of a post that lost the focus.
    if (isMoved) far = isFocused ? farElements(marks) : new Set()
    isMoved = false
    paint(active?.range ?? wordsRange(), isDark)
  }

  function paint(active: StaticRange | null | undefined, isDark: boolean): void {
    const inks: Record<Ink, StaticRange[]> = { suggestion: [], warning: [], error: [], active: [] }
    for (const { finding, range, isUnderlined } of marks) {
      const { parentElement } = range.startContainer
      if (isUnderlined && !(parentElement && far.has(parentElement))) inks[finding.severity].push(range)
    }
    if (active) inks.active.push(active)
    paintInks(inks, isDark)
  }

  /** Asked for when a card is first shown; the card is shown again with the answer. */
  function explanationOf(ruleId: string): Explanation | undefined {
    if (!explanations.has(ruleId)) {
      explanations.set(ruleId, undefined)
      const answered = guard((explanation: Explanation | undefined) => {
        explanations.set(ruleId, explanation)
        if (!signal.aborted && open?.what === 'card') show()
      })
      void options.explain(ruleId).then(answered)
    }
    return explanations.get(ruleId)
  }

  function openedView(active: Mark | undefined): Opened | null {
    if (open?.what === 'list') return { what: 'list' }
    return active ? { what: 'card', finding: active.finding, place: active.place } : null
  }

  function openCard(mark: Mark, byHover: boolean): void {
    if (isSiteMenuOpen()) return
    open = { what: 'card', finding: { ...mark.finding, ...mark.place, also: [] }, byHover }
    notice = null
    host.raise()
    show()
  }

  function close(): void {
    const hadFocus = document.activeElement === host.element
    open = null
    notice = null
    if (hadFocus) editor.focus()
    show()
  }

  function toggleList(): void {
    if (open?.what === 'list') return close()
    open = { what: 'list' }
    host.raise()
    show()
  }

  function openFinding(finding: Finding): void {
    const mark = marks.find((other) => other.finding === finding)
    if (mark) openCard(mark, false)
  }

  function checkSource(): void {
    close()
    options.checkSource()
  }

  function ignore(): void {
    const mark = openMark()
    if (mark) ignored.add(keyOf(mark.finding))
    close()
    schedule()
  }

  async function apply(n: number): Promise<void> {
    const mark = openMark()
    if (!mark) return
    const outcome = await applyTo(mark, n)
    if (signal.aborted) return
    if (outcome === 'done') open = null
    else notice = { outcome, text: mark.place.suggestions[n] ?? '' }
    guard(outcome === 'done' ? update : show)()
  }

  function applyTo({ place }: Mark, n: number): Promise<Outcome> {
    const edit = editBetween(reading.text, applySuggestion(reading.text, place, n))
    const inserted = place.suggestions[n] ?? ''
    return write(edit, inserted === '' ? Math.min(place.span.start, edit.start) : place.span.start + inserted.length)
  }

  async function write(edit: Edit, caret: number): Promise<Outcome> {
    // What an input method has not finished is no text yet, and an editor must not be written into meanwhile.
    lastApply = isComposing ? 'stale' : await editor.write(edit, caret).catch(() => 'failed' as const)
    typedAt = -Infinity
    return lastApply
  }

  async function obey(order: Order): Promise<void> {
    if (order.do === 'show') return guard(showPlace)(order.place)
    if (order.do === 'show-words') return guard(showWords)(order.span, order.text)
    if (order.do === 'choose') chosen = order.choices
    else {
      open = null
      if (order.do === 'write') await rewrite(order.before, order.after)
      else await applyAll(order.places)
    }
    // The panel is told what became of it, also where the text is the same.
    isStale = true
    isDue = true
    schedule()
  }

  const markOf = ({ ruleId, span }: PlaceRef): Mark | undefined =>
    marks.find(
      ({ finding, place }) =>
        finding.ruleId === ruleId && place.span.start === span.start && place.span.end === span.end,
    )

  function showPlace(place: PlaceRef): void {
    const mark = markOf(place)
    if (!mark) return
    reveal(mark.range, fieldOf(mark.range))
    openCard(mark, false)
  }

  function showWords(span: Span, text: string): void {
    open = { what: 'words', span, text }
    const range = wordsRange()
    if (range) reveal(range, fieldOf(range))
    show()
  }

  /** While they are still there. */
  function wordsRange(): StaticRange | null {
    if (open?.what !== 'words' || reading.text.slice(open.span.start, open.span.end) !== open.text) return null
    return reading.rangeOf(open.span)
  }

  /** The form field that a range in a mirror stands for. */
  function fieldOf({ startContainer }: StaticRange): HTMLElement | undefined {
    if (startContainer.getRootNode() !== host.view) return undefined
    const words = startContainer.textContent ?? ''
    return post.editables().find((editable) => 'value' in editable && String(editable.value).includes(words))
  }

  async function applyAll(places: Extract<Order, { do: 'apply' }>['places']): Promise<void> {
    // From the last, so that the places before it stay where they are.
    for (const { suggestion, ...place } of [...places].sort((a, b) => b.span.start - a.span.start)) {
      const mark = markOf(place)
      const outcome = mark ? await applyTo(mark, suggestion) : 'stale'
      if (outcome !== 'done') {
        lastApply = outcome
        return
      }
      guard(update)()
    }
  }

  async function rewrite(before: string, after: string): Promise<void> {
    if (reading.text !== before) {
      lastApply = 'stale'
      return
    }
    const edit = editBetween(before, after)
    await write(edit, edit.start + edit.insert.length)
  }

  /** While the site offers names or hashtags, keys and pointer belong to it. */
  function isSiteMenuOpen(): boolean {
    return post
      .editables()
      .some((editable) =>
        editable.matches('[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])'),
      )
  }

  function nextFinding(): void {
    const from = openMark()?.place.span.end ?? -1
    const sorted = marks
      .filter(({ isUnderlined }) => isUnderlined)
      .sort((a, b) => a.place.span.start - b.place.span.start)
    const next = sorted.find(({ place }) => place.span.start >= from) ?? sorted[0]
    if (next) openCard(next, false)
    else toggleList()
  }

  /** Asked for by a command, so the focus may go there; the page's own traps do not hear of it (see `capture`). */
  function focusPanel(): void {
    host.view.querySelector<HTMLElement>('.card button, .list button')?.focus({ preventScroll: true })
  }

  const captureKey = keyCapture(host.view, { isOpen: () => open !== null && !isSiteMenuOpen(), close })

  function capture(event: Event): boolean {
    // Whoever points somewhere or moves the caret has done typing, also at the word that the caret is about to go to.
    const key = isKey(event) ? event.key : ''
    if (event.type === 'pointerdown' || MOVES.test(key)) typedAt = -Infinity
    if (isKey(event)) return captureKey(event)
    const path = event.composedPath()
    if (!path.includes(host.element)) {
      if (event.type === 'pointerdown' && open && !post.areas().some((area) => path.includes(area))) close()
      return false
    }
    // The focus stays where people type.
    if (event.type === 'mousedown' || event.type === 'pointerdown') event.preventDefault()
    if (event.type === 'click') press(path)
    return true
  }

  const watchPointerIn = watchPointer(
    host.element,
    {
      at: (point) => markAt(marks, point),
      hovered: guard((mark: Mark | undefined) => {
        const isFree = open === null || (open.what === 'card' && open.byHover)
        if (mark && isFree && mark !== openMark()) openCard(mark, true)
      }),
      clicked: guard((mark: Mark | undefined) => {
        if (mark) openCard(mark, false)
        else if (open?.what === 'card') close()
      }),
      left: guard(() => {
        if (open?.what === 'card' && open.byHover) close()
      }),
    },
    signal,
  )

  const listening = { capture: true, passive: true, signal }
  const typed = () => {
    typedAt = performance.now()
    schedule()
    clearTimeout(pause)
    pause = setTimeout(schedule, TYPING_MS)
  }
  /** A key has been seen to before its caret is told of. */
  const moved = () => {
    if (!isComposing && editor.read().caret !== caret) schedule()
  }
  const compose = ({ type }: Event) => {
    isComposing = type === 'compositionstart'
    schedule()
  }
  const changes = new MutationObserver(schedule)
  const watched = new WeakSet<HTMLElement>()
  /** Areas in frames may be made anew. */
  function watchAreas(): void {
    for (const area of post.areas()) {
      if (watched.has(area)) continue
      watched.add(area)
      area.addEventListener('input', typed, listening)
      area.addEventListener('scroll', move, listening)
      area.addEventListener('compositionstart', compose, listening)
      area.addEventListener('compositionend', compose, listening)
      area.ownerDocument.addEventListener('selectionchange', guard(moved), listening)
      area.ownerDocument.defaultView?.addEventListener('pagehide', schedule, listening)
      changes.observe(area, { childList: true, characterData: true, subtree: true })
      watchPointerIn(area)
    }
  }
  watchAreas()

  /** @returns stops it */
  function track(): () => void {
    const stops = post.areas().map((area) => autoUpdate(area, host.element, move))
    return () => {
      for (const stop of stops) stop()
    }
  }

  signal.addEventListener('abort', () => {
    changes.disconnect()
    cancelAnimationFrame(frame)
    clearTimeout(pause)
    clearTimeout(wait)
    stopTracking?.()
    options.ended()
  })

  return {
    post,
    get isOver() {
      return signal.aborted
    },
    focus: guard(() => {
      isFocused = true
      isMoved = true
      host.mount()
      stopTracking ??= track()
    }),
    blur: guard(() => {
      isFocused = false
      isMoved = true
      open = null
      // A mirror has to go along with its field.
      if (!editor.isMirrored) {
        stopTracking?.()
        stopTracking = undefined
      }
      show()
    }),
    command: guard((name: string) => {
      if (name === 'open-list') toggleList()
      else nextFinding()
      focusPanel()
    }),
    capture: (event) => guard(capture)(event) ?? false,
    reviewWith: guard((other: Reviewer) => {
      reviewer = other
      judge()
      schedule()
    }),
    get lastApply() {
      return lastApply
    },
    view: () => ({ text: reading.text, review: { ...review, findings: shownFindings() }, told, chosen, lastApply }),
    obey,
    end: () => stopped.abort(),
  }
}

/** Whether an element is still there to see; a frame that was taken away keeps its document whole. */
const isOnPage = ({ isConnected, ownerDocument }: Element): boolean => isConnected && ownerDocument.defaultView !== null

/** Events of frames are of other classes than ours. */
const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key')

/** Whether a CSS colour is light: light letters mean a dark page. Rec. 709 luma. */
export function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 128
}
