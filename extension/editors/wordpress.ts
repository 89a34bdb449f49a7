import type { Post } from './post.ts'

/**
 * WordPress keeps a post in several editables. In its block editor (Gutenberg) the title and every block, item, cell and
 * caption is one; blocks come and go, and undo makes them anew. In its Classic editor the title is a form field and the body a
 * TinyMCE in a frame. Seen to work 2026-11-27 with WordPress 6.1.9 (both) and 6.7-alpha (blocks in a `blob:` frame).
 */
export const wordpressPost = (field: HTMLElement): Post | undefined => blockPost(field) ?? classicPost(field)

const BLOCKS = '.is-root-container'
const TITLE = '.editor-post-title__input[contenteditable="true"]'
const EDITABLE = '[contenteditable="true"]'

function blockPost(field: HTMLElement): Post | undefined {
  const root = field.closest<HTMLElement>('.editor-styles-wrapper')
  if (!root?.querySelector(BLOCKS)) return undefined
  return {
    root,
    surface: 'article',
    areas: () => [root],
    editables: () =>
      [...root.querySelectorAll<HTMLElement>(`${TITLE}, ${BLOCKS} ${EDITABLE}`)].filter(
        // Selecting over several blocks makes the canvas around them editable for a while.
        (element) => !element.parentElement?.closest(`${BLOCKS} ${EDITABLE}`),
      ),
  }
}

function classicPost(field: HTMLElement): Post | undefined {
  const frame = field.ownerDocument.defaultView?.frameElement
  const isBody = frame?.id === 'content_ifr' && field.closest('body.mce-content-body') !== null
  const root = (isBody ? frame : field.id === 'title' ? field : null)?.closest<HTMLElement>('form#post')
  if (!root) return undefined
  const parts = () => {
    const title = root.querySelector<HTMLElement>('input#title')
    const body = root.querySelector<HTMLIFrameElement>('iframe#content_ifr')
    // Hidden while the body is shown as HTML.
    const isShown = body?.checkVisibility() === true
    const text = isShown ? body.contentDocument?.querySelector<HTMLElement>('body.mce-content-body') : null
    return [title, text].filter((part) => part !== null && part !== undefined)
  }
  return { root, surface: 'article', areas: parts, editables: parts }
}
