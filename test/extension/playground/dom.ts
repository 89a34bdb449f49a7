export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value)
  created.append(...children)
  return created
}

export function button(
  attributes: Record<string, string>,
  onClick: (event: MouseEvent) => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const created = element('button', { type: 'button', ...attributes }, ...children)
  created.addEventListener('click', onClick)
  return created
}

/** Buttons that are only scenery: they take focus and clicks, like the real ones, and lead nowhere. */
export function idleButton(attributes: Record<string, string>, ...children: (Node | string)[]): HTMLButtonElement {
  return button(attributes, () => {}, ...children)
}
