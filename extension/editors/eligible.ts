/** Input types that hold text of a post; never passwords, searches, addresses, numbers or codes. */
const TEXT_INPUT = /^(text)?$/
/** Names under which CMSs keep the parts of a post that are one-line inputs. */
const POST_INPUT = /title|judul|caption|keterangan|headline|subject|alt/i

/** Whether people write a post, or a part of one, in this element. */
export function isEligible(target: unknown): target is HTMLElement {
  const element = target as HTMLElement | null | undefined
  if (element?.nodeType !== 1 || element.getAttribute('aria-hidden') === 'true') return false
  if (element.tagName === 'TEXTAREA') return isWritable(element as HTMLTextAreaElement)
  if (element.tagName === 'INPUT') {
    const input = element as HTMLInputElement
    const hint = `${input.name} ${input.id} ${input.getAttribute('aria-label') ?? ''}`
    const isPlain =
      TEXT_INPUT.test(input.getAttribute('type') ?? '') && !/one-time-code|email|tel|url/.test(input.autocomplete)
    return isPlain && isWritable(input) && POST_INPUT.test(hint)
  }
  return element.isContentEditable && element.getAttribute('aria-readonly') !== 'true'
}

const isWritable = (field: HTMLTextAreaElement | HTMLInputElement) => !field.readOnly && !field.disabled

/** The outermost element of the editing area that `element` lies in. */
export function editingHost(element: HTMLElement): HTMLElement {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}
