import type { CDPSession, Page } from '@playwright/test'
import { expect, test, visit } from './fixtures.ts'

const CYCLES = 200

/** Opens and closes an editor so often, as a page does that makes its composer anew each time; runs in the page. */
async function openAndClose([kind, times]: readonly ['textarea' | 'contenteditable', number]): Promise<void> {
  const changed = (isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => (isDone() ? resolve() : void requestAnimationFrame(look))
      look()
    })
  const uis = () => document.querySelectorAll('lugas-ui').length
  for (let n = 0; n < times; n++) {
    const dialog = document.body.appendChild(document.createElement('div'))
    dialog.role = 'dialog'
    const field = dialog.appendChild(document.createElement(kind === 'textarea' ? 'textarea' : 'div'))
    if (kind === 'textarea') (field as HTMLTextAreaElement).value = 'Silahkan antri.'
    else {
      field.contentEditable = 'true'
      field.innerHTML = '<p>Silahkan <b>antri</b>.</p>'
    }
    window.probe.allow(2000)
    field.focus()
    await changed(() => [...CSS.highlights].some(([name, { size }]) => name === 'lugas-warning' && size === 2))
    dialog.remove()
    await changed(() => uis() === 0)
  }
  document.querySelector<HTMLElement>('[name="email"]')?.focus()
}

interface Counters {
  readonly documents: number
  readonly nodes: number
  readonly jsEventListeners: number
}

async function counters(session: CDPSession, page: Page): Promise<Counters> {
  // Two frames, so that nothing waits for one; then what is not reached any more goes, and what only that reached.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  for (let n = 0; n < 4; n++) await session.send('HeapProfiler.collectGarbage')
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { documents, nodes, jsEventListeners }
}

for (const kind of ['textarea', 'contenteditable'] as const) {
  test(`${kind}: ${CYCLES} times opened and closed, an editor leaves no listener, node or document of ours`, async ({
    page,
    lugas,
  }) => {
    test.setTimeout(90_000)
    await visit(page, lugas, 'article.html')
    const session = await page.context().newCDPSession(page)
    // What comes once for the page is there after the first few.
    await page.evaluate(openAndClose, [kind, 3] as const)
    const before = await counters(session, page)
    await page.evaluate(openAndClose, [kind, CYCLES] as const)
    const after = await counters(session, page)
    expect(after.documents).toBeLessThanOrEqual(before.documents)
    expect(after.nodes, `${before.nodes} nodes before`).toBeLessThanOrEqual(before.nodes)
    expect(after.jsEventListeners, `${before.jsEventListeners} listeners before`).toBeLessThanOrEqual(
      before.jsEventListeners,
    )
    expect(await page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBeLessThanOrEqual(4)
  })
}
