import type { Block, Run } from '../playground/editors/editor.ts'

const KINDS: Readonly<Record<string, Block['kind']>> = { '-': 'item', '|': 'cell' }
const LINK = 'https://sukamaju.example/info'

/**
 * Content for an editor, a block for each line. What is special: `*bold*`, `[link]`, `{mention}`, `/` breaks the line
 * inside a block, `- ` at its start makes an item of a list, `| ` a cell of a table.
 */
export function content(...lines: readonly string[]): Block[] {
  return lines.map((line) => {
    const kind = KINDS[line[0] ?? ''] ?? 'paragraph'
    const text = kind === 'paragraph' ? line : line.slice(2)
    return { kind, runs: [...text.matchAll(/\*([^*]+)\*|\[([^\]]+)\]|\{([^}]+)\}|([^*[{]+)/g)].map(runOf) }
  })
}

function runOf([, bold, link, mention, plain = '']: RegExpExecArray): Run {
  if (bold) return { text: broken(bold), bold: true }
  if (link) return { text: broken(link), link: LINK }
  return mention ? { text: mention, mention: true } : { text: broken(plain) }
}

const broken = (text: string) => text.replaceAll('/', '\n')

/** What readers see of it, blocks and broken lines on lines of their own. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')

export const boldOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ runs }) => runs.filter(({ bold }) => bold).map(({ text }) => text))
