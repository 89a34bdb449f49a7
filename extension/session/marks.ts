import type { Finding, Place, Span } from '../../lib/types.ts'
import { isUnderlined } from '../../lib/underline.ts'
import { type Box, boxesIn, boxOf, type Point } from '../editors/boxes.ts'
import type { Reading } from '../editors/index.ts'

/** One place of one finding, as it lies on the page. */
export interface Mark {
  readonly finding: Finding
  readonly place: Place & { readonly span: Span }
  readonly range: StaticRange
  /** Else it shows only while its card is open, which the list does. */
  readonly isUnderlined: boolean
}

/** Every place of every finding that can be shown, but for those that `isHidden`. */
export function marksOf(findings: readonly Finding[], reading: Reading, isHidden: (span: Span) => boolean): Mark[] {
  return findings.flatMap((finding) =>
    [finding, ...finding.also].flatMap((place): Mark[] => {
      const { span } = place
      const range = span && !isHidden(span) ? reading.rangeOf(span) : null
      return span && range ? [{ finding, place: { ...place, span }, range, isUnderlined: isUnderlined(finding) }] : []
    }),
  )
}

const lengthOf = ({ place }: Mark) => place.span.end - place.span.start

/** The shortest underlined mark under a point; an underline reaches a little below its letters. */
export function markAt(marks: readonly Mark[], { x, y }: Point): Mark | undefined {
  const isUnder = ({ range, isUnderlined }: Mark) =>
    isUnderlined &&
    boxesOf(range).some((box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3)
  return marks.filter(isUnder).sort((a, b) => lengthOf(a) - lengthOf(b))[0]
}

/**
 * Elements with underlined words, as far out of sight as a quarter of the window or farther. They do without their underlines:
 * browsers paint every one anew with each key.
 */
export function farElements(marks: readonly Mark[]): ReadonlySet<Element> {
  const { innerHeight } = window
  const reach = innerHeight / 4
  const isFar = ({ top, bottom }: Box) => bottom < -reach || top > innerHeight + reach
  const elements = new Set(
    marks.flatMap(({ range, isUnderlined }) => (isUnderlined && range.startContainer.parentElement) || []),
  )
  return new Set([...elements].filter((element) => isFar(boxOf(element))))
}

/** Where a range is painted, line by line; nothing if it left the page. */
export function boxesOf(range: StaticRange): Box[] {
  const { ownerDocument, isConnected } = range.startContainer
  if (!ownerDocument || !isConnected) return []
  const live = ownerDocument.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return boxesIn(
    ownerDocument,
    [...live.getClientRects()].filter((box) => box.width > 0),
  )
}
