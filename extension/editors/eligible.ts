/** Input types that hold text of a post; never passwords, searches, addresses, numbers or codes. */
const TEXT_INPUT = /^(text)?$/
/** Keyboards that nobody writes a post with. */
const NO_POST = /^(email|tel|url|search|numeric|decimal)$/
/** Names (never labels, which are translated) under which CMSs keep the parts of a post that are one-line inputs. */
const POST_INPUT = /title|judul|caption|keterangan|headline|subject|alt[-_]?text|(^|[^a-z])alt([^a-z]|$)/i
/** Editable for the browser, but not for people; TinyMCE says it with a class. */
const READ_ONLY = '[aria-readonly="true"], .mce-content-readonly'
/** Where editors show their HTML: Summernote, CKEditor 4 and 5, TinyMCE, WordPress (both). */
const SOURCE =
  '.note-codable, .cke_source, .ck-source-editing-area textarea, textarea.tox-textarea, .wp-editor-area, .editor-post-text-editor'

/** Whether people could write a post, or a part of one, in this element: then its user may say that they do. */
export function isWritable(target: unknown): target is HTMLElement {
  const element = target as HTMLElement | null | undefined
  if (element?.nodeType !== 1 || element.getAttribute('aria-hidden') === 'true') return false
  if (element.getAttribute('role') === 'searchbox' || NO_POST.test(element.inputMode)) return false
  if (element.tagName === 'TEXTAREA') return isOpen(element as HTMLTextAreaElement) && !element.matches(SOURCE)
  if (element.tagName === 'INPUT') {
    const input = element as HTMLInputElement
    const isPlain =
      TEXT_INPUT.test(input.getAttribute('type') ?? '') && !/one-time-code|email|tel|url/.test(input.autocomplete)
    return isPlain && isOpen(input)
  }
  return element.isContentEditable && !element.closest(READ_ONLY)
}

/** Whether people write a post, or a part of one, in this element, as far as can be told without its user. */
export function isEligible(target: unknown): target is HTMLElement {
  if (!isWritable(target)) return false
  return target.tagName !== 'INPUT' || POST_INPUT.test(`${(target as HTMLInputElement).name} ${target.id}`)
}

/**
 * What a field is remembered by: its kind and its name, id or role, whichever comes first. Never its label or text, which
 * are translated or private. Fields without any of the three share one name.
 */
export function nameOf(field: HTMLElement): string {
  const kind = KINDS[field.tagName] ?? 'editor'
  const name = [field.getAttribute('name'), stable(field.id), field.getAttribute('role')].find(Boolean)
  return name ? `${kind} ${name.slice(0, 80)}` : kind
}

const KINDS: Readonly<Record<string, string>> = { INPUT: 'input', TEXTAREA: 'textarea' }

/** Ids that are made anew for each page are none; numbers in the others may be. */
const stable = (id: string): string => (/^:|[\da-f]{8}/i.test(id) ? '' : id.replace(/\d+/g, '#'))

const isOpen = (field: HTMLTextAreaElement | HTMLInputElement) => !field.readOnly && !field.disabled

/**
 * The outermost element of the editing area that `element` lies in. Cells and captions that are editable inside something that
 * is not (CKEditor 5) belong to the area around that.
 */
export function editingHost(element: HTMLElement): HTMLElement {
  let host = element
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (parent.isContentEditable) host = parent
  return host
}

/** The element that gets the focus when someone writes at `node`, within `host`. */
export function nearestHost(node: Node, host: HTMLElement): HTMLElement {
  if (!host.contains(node)) return host
  let nearest = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement
  while (nearest && nearest !== host && nearest.parentElement?.isContentEditable) nearest = nearest.parentElement
  return nearest ?? host
}
