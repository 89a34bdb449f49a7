import { type Block, groupsOf, type Run } from './editor.ts'

const WRAPPED = {
  paragraph: (blocks: string[]) => blocks.map((block) => `<p>${block}</p>`).join(''),
  item: (blocks: string[]) => `<ul>${blocks.map((block) => `<li>${block}</li>`).join('')}</ul>`,
  cell: (blocks: string[]) => `<table><tbody><tr>${blocks.map((b) => `<td>${b}</td>`).join('')}</tr></tbody></table>`,
}

const plainMention = ({ text }: Run) => `<span class="mention" contenteditable="false">${escaped(text)}</span>`

/**
 * Content as HTML, for editors that load HTML. An empty block holds a `<br>`, as browsers make it.
 * @param mention how the editor marks up a mention
 */
export function htmlOf(content: readonly Block[], mention = plainMention): string {
  const run = (part: Run): string => {
    if (part.mention) return mention(part)
    const text = escaped(part.text).replaceAll('\n', '<br>')
    const strong = part.bold ? `<strong>${text}</strong>` : text
    return part.link === undefined ? strong : `<a href="${escaped(part.link)}">${strong}</a>`
  }
  const block = ({ runs }: Block) => runs.map(run).join('') || '<br>'
  return groupsOf(content)
    .map(({ kind, blocks }) => WRAPPED[kind](blocks.map(block)))
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
