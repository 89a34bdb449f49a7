import { outermostFrame } from '../editors/boxes.ts'
import { familyOf, isEligible, isWritable, nameOf, type Outcome } from '../editors/index.ts'
import { postOf } from '../editors/post.ts'
import { activeElement } from './active-element.ts'
import { thisFrame } from './frame.ts'

/** The field of a frame that has the focus, for the popup and for a report. Holds nothing of what is written in it. */
export interface FocusedField {
  readonly name: string
  /** Whether Lugas could review it, and whether it does without being told. */
  readonly isWritable: boolean
  readonly isEligible: boolean
  /** Kind of editor. */
  readonly family: string
  readonly lastApply: Outcome | null
  readonly isInFrame: boolean
  /** The field and what it lies in, from the inside, each as a CSS selector would name it. */
  readonly elements: readonly string[]
}

/** `null` where no field has the focus, and in frames for which the outermost one tells. */
export function inspect(): FocusedField | null {
  if (outermostFrame(document)) return null
  const session = thisFrame()?.session?.()
  const active = activeElement(document)
  const post = isField(active) ? postOf(active) : session?.post
  if (!post) return null
  const { root } = post
  const editables = post.editables()
  return {
    name: nameOf(root),
    isWritable: editables.some(isWritable),
    isEligible: editables.some(isEligible),
    family: familyOf(editables[0] ?? root).name,
    lastApply: session?.post.root === root ? session.lastApply : null,
    isInFrame: root.ownerDocument.defaultView !== window.top,
    elements: [...outwards(root)].slice(0, 8).map(selectorOf),
  }
}

const isField = (element: Element | null): element is HTMLElement =>
  element !== null && ((element as HTMLElement).isContentEditable || /^(TEXTAREA|INPUT)$/.test(element.tagName))

function* outwards(element: Element): Iterable<Element> {
  for (let next: Element | null = element; next; ) {
    yield next
    const parent: Node | null = next.parentNode
    next =
      parent instanceof ShadowRoot ? parent.host : (parent as Node | null)?.nodeType === 1 ? (parent as Element) : null
  }
}

/** How an editor is built. Not among them, as they may hold words of people: `value`, `title`, `alt`, `placeholder`, `aria-label`, `data-*`. */
const TOLD = [
  'name',
  'type',
  'role',
  'contenteditable',
  'inputmode',
  'spellcheck',
  'readonly',
  'disabled',
  'aria-readonly',
  'aria-hidden',
  'aria-modal',
  'aria-multiline',
  'aria-haspopup',
  'aria-expanded',
]
/** Marks of editors, told without their value. */
const MARKS = /^data-(lexical|slate|contents|block|offset|editor|gramm|wp|type)/

function selectorOf(element: Element): string {
  const names = [element.id && `#${element.id}`, ...[...element.classList].slice(0, 5).map((name) => `.${name}`)]
  const attributes = element.getAttributeNames().flatMap((name) => {
    if (TOLD.includes(name)) return `[${name}="${element.getAttribute(name)}"]`
    return MARKS.test(name) ? `[${name}]` : []
  })
  return [element.localName, ...names, ...attributes].join('').slice(0, 200)
}
