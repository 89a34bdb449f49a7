import { expose } from './api.ts'
import { element } from './dom.ts'
import type { EditorUnderTest, Mount } from './editors/editor.ts'

/**
 * Business Suite: a whole page, no dialog, with an editor that calls itself a combobox. `?editor=draftjs` or `lexical-rich`;
 * `&split` writes for Facebook and Instagram apart.
 */
const query = new URLSearchParams(location.search)
const main = document.querySelector('main') as HTMLElement
const { mount } = (await import(`./editors/${query.get('editor') ?? 'lexical-rich'}.ts`)) as { mount: Mount }

main.append(element('h1', {}, 'Buat postingan'))
const names = query.has('split') ? ['Facebook', 'Instagram'] : ['Facebook dan Instagram']
const readings = new Map<HTMLElement, EditorUnderTest>()
for (const name of names) {
  const id = `teks-${readings.size}`
  const host = element('div')
  main.append(element('section', { 'aria-labelledby': id }, element('h2', { id }, `Teks ${name}`), host))
  readings.set(host, await mount(host))
  const field = host.querySelector<HTMLElement>('[contenteditable="true"]')
  for (const [attribute, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-label': 'Teks' }))
    field?.setAttribute(attribute, value)
}

const reading = () =>
  [...readings].find(([host]) => host.contains(document.activeElement))?.[1] ?? [...readings.values()][0]
expose({
  text: () => reading()?.text() ?? '',
  caret: () => reading()?.caret() ?? null,
  bold: () => reading()?.bold() ?? [],
  open() {},
  isOpen: () => true,
})
