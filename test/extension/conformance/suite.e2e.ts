import { test as base } from '@playwright/test'
import { PLAYGROUND } from '../browser.ts'
import { editors } from '../playground/editors/index.ts'
import { serve } from '../serve.ts'
import { type BrowserName, readingScript, startBrowser } from './browsers.ts'
import { cases, lacks } from './cases.ts'
import { type Desk, Writer } from './writer.ts'

const test = base.extend<object, { desk: Desk }>({
  desk: [
    async ({ browserName }, use) => {
      const served = await serve(PLAYGROUND)
      const name = browserName as BrowserName
      const browser = await startBrowser(name)
      await use({ name, browser, origin: served.origin, reading: await readingScript() })
      await browser.close()
      served.close()
    },
    { scope: 'worker' },
  ],
})

/** The editors that `npm test` tries: what browsers bring along, and what Instagram and Facebook write posts in. */
const CORE = ['contenteditable', 'textarea', 'lexical-rich']

for (const editor of editors) {
  test.describe(editor.name, { tag: CORE.includes(editor.name) ? '@core' : '@rest' }, () => {
    for (const tried of cases.filter((each) => lacks(editor, each).length === 0)) {
      test(tried.name, async ({ desk }) => {
        const writer = await Writer.open(desk, editor)
        await tried.run(writer)
        await writer.close()
      })
    }
  })
}
