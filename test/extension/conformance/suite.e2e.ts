import { test as base } from '@playwright/test'
import { editors } from '../playground/editors/index.ts'
import { atDesk, type BrowserName } from './browsers.ts'
import { cases, lacks } from './cases.ts'
import { idleMinute } from './idle.ts'
import { type Desk, Writer } from './writer.ts'

const test = base.extend<object, { desk: Desk }>({
  desk: [({ browserName }, use) => atDesk(browserName as BrowserName, use), { scope: 'worker' }],
})

/** The editors that `npm test` tries: what browsers bring along, and what Instagram and Facebook write posts in. */
const CORE = ['contenteditable', 'textarea', 'lexical-rich']
const LONG_MS = 180_000
const ALL_MS = 600_000

// The longest comes first: nothing is left to run beside it at the end.
test('saved as without Lugas after twenty cards and a minute, in every editor', { tag: '@rest' }, async ({ desk }) => {
  test.setTimeout(ALL_MS)
  await idleMinute(
    desk,
    editors.filter(({ isServed }) => isServed),
  )
})

for (const editor of editors) {
  test.describe(editor.name, () => {
    for (const tried of cases.filter((each) => lacks(editor, each).length === 0)) {
      const isCore = CORE.includes(editor.name) && !tried.isLong
      test(tried.name, { tag: isCore ? '@core' : '@rest' }, async ({ desk }) => {
        if (tried.isLong) test.setTimeout(LONG_MS)
        const writer = await Writer.open(desk, editor)
        await tried.run(writer)
        await writer.close()
      })
    }
  })
}
