import { element } from '../dom.ts'
import { type Block, groupsOf, type Run } from './editor.ts'

const plainMention = ({ text }: Run) => element('span', { class: 'mention', contenteditable: 'false' }, text)

/**
 * Content as elements, for editors whose model is the DOM. An empty block holds a `<br>`, as browsers make it.
 * @param mention how the editor marks up a mention
 */
export function nodesOf(content: readonly Block[], mention: (run: Run) => Node = plainMention): Node[] {
  const run = (part: Run): Node => {
    if (part.mention) return mention(part)
    const lines = part.text.split('\n').flatMap((line, i) => (i > 0 ? [element('br'), line] : [line]))
    const tag = part.bold ? 'strong' : undefined
    if (part.link !== undefined)
      return element('a', { href: part.link }, ...(tag ? [element(tag, {}, ...lines)] : lines))
    if (tag) return element(tag, {}, ...lines)
    const fragment = document.createDocumentFragment()
    fragment.append(...lines)
    return fragment
  }
  const block =
    (tag: 'p' | 'li' | 'td') =>
    ({ runs }: Block) =>
      element(tag, {}, ...(runs.length > 0 ? runs.map(run) : [element('br')]))
  return groupsOf(content).flatMap(({ kind, blocks }): Node[] => {
    if (kind === 'paragraph') return blocks.map(block('p'))
    if (kind === 'item') return [element('ul', {}, ...blocks.map(block('li')))]
    return [element('table', {}, element('tbody', {}, element('tr', {}, ...blocks.map(block('td')))))]
  })
}

/** The same for editors that load HTML. */
export const htmlOf = (content: readonly Block[], mention?: (run: Run) => Node): string =>
  element('div', {}, ...nodesOf(content, mention)).innerHTML
