import { test as base } from '@playwright/test'
import { PLAYGROUND } from '../browser.ts'
import { editors } from '../playground/editors/index.ts'
import { serve } from '../serve.ts'
import { type BrowserName, readingScript, startBrowser } from './browsers.ts'
import { cases } from './cases.ts'
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

for (const editor of editors) {
  test.describe(editor.name, () => {
    for (const { name, run } of cases.filter(({ needs }) => needs.every((ability) => editor[ability]))) {
      test(name, async ({ desk }) => {
        const writer = await Writer.open(desk, editor)
        await run(writer)
        await writer.close()
      })
    }
  })
}
