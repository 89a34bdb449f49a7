/** The focused element, looked up through open shadow roots and frames that can be reached. */
export function activeElement(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement
  const inner = active?.shadowRoot ?? (active as HTMLIFrameElement | null)?.contentDocument
  return (inner && activeElement(inner)) || active
}
