/** Input types that hold text of a post; never passwords, searches, addresses, numbers or codes. */
const TEXT_INPUT = /^(text)?$/
/** Keyboards that nobody writes a post with. */
const NO_POST = /^(email|tel|url|search|numeric|decimal)$/
/** Names (never labels, which are translated) under which CMSs keep the parts of a post that are one-line inputs. */
const POST_INPUT = /title|judul|caption|keterangan|headline|subject|alt[-_]?text|(^|[^a-z])alt([^a-z]|$)/i
/** Where editors show their HTML: Summernote, CKEditor 4 and 5, TinyMCE, WordPress (both). */
const SOURCE =
  '.note-codable, .cke_source, .ck-source-editing-area textarea, textarea.tox-textarea, .wp-editor-area, .editor-post-text-editor'

/** Whether people write a post, or a part of one, in this element. */
export function isEligible(target: unknown): target is HTMLElement {
  const element = target as HTMLElement | null | undefined
  if (element?.nodeType !== 1 || element.getAttribute('aria-hidden') === 'true') return false
  if (element.getAttribute('role') === 'searchbox' || NO_POST.test(element.inputMode)) return false
  if (element.tagName === 'TEXTAREA') return isWritable(element as HTMLTextAreaElement) && !element.matches(SOURCE)
  if (element.tagName === 'INPUT') {
    const input = element as HTMLInputElement
    const isPlain =
      TEXT_INPUT.test(input.getAttribute('type') ?? '') && !/one-time-code|email|tel|url/.test(input.autocomplete)
    return isPlain && isWritable(input) && POST_INPUT.test(`${input.name} ${input.id}`)
  }
  return element.isContentEditable && element.getAttribute('aria-readonly') !== 'true'
}

const isWritable = (field: HTMLTextAreaElement | HTMLInputElement) => !field.readOnly && !field.disabled

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
