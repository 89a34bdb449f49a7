import { browser } from 'wxt/browser'
import { articleOf, type PageText } from './article.ts'
import { pathOf } from './site.ts'

/**
 * What the page in a tab has to say. The browser lets us in where the toolbar button was pressed, until the tab goes elsewhere,
 * and where the site was allowed. Only its text is fetched from it: the article is looked for in a copy, here.
 */
export async function readTab(tabId: number): Promise<PageText> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: copyPage }).catch(() => [])
  const copy = frame?.result as ReturnType<typeof copyPage> | undefined
  if (!copy) {
    // Firefox keeps extensions out of its viewer of documents.
    const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }))
    return { kind: PDF.test(pathOf(url)) ? 'pdf' : 'closed' }
  }
  if (copy.type === 'application/pdf') return { kind: 'pdf' }
  return articleOf(new DOMParser().parseFromString(copy.html, 'text/html'), copy.address)
}

const PDF = /\.pdf$/i

/** Runs in the page, so it may use nothing from outside itself. */
function copyPage() {
  return { html: document.documentElement.outerHTML, type: document.contentType, address: location.href }
}
