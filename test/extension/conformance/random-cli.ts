import { parseArgs } from 'node:util'
import { buildAll } from '../browser.ts'
import { editors } from '../playground/editors/index.ts'
import { atDesk, type BrowserName } from './browsers.ts'
import { formatResult, isClean, random } from './random.ts'
import { Writer } from './writer.ts'

/** `npm run random -- --editor E --ops N --seed S [--browser firefox]`: prints one line; fails unless nothing went wrong. */

const { values } = parseArgs({
  options: {
    editor: { type: 'string', default: 'contenteditable' },
    ops: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
  },
})
const served = editors.filter(({ isServed }) => isServed)
const editor = served.find(({ name }) => name === values.editor)
const [operations, seed] = [Number(values.ops), Number(values.seed)]
const name = (['chromium', 'firefox'] as const).find((known) => known === values.browser) satisfies
  | BrowserName
  | undefined
if (!editor) stop(`--editor: “${values.editor}” is none of ${served.map((each) => each.name).join(', ')}.`)
else if (!(operations > 0)) stop(`--ops: expected a number above 0, found “${values.ops}”.`)
else if (!Number.isInteger(seed)) stop(`--seed: expected a whole number, found “${values.seed}”.`)
else if (!name) stop(`--browser: expected chromium or firefox, found “${values.browser}”.`)
else {
  await buildAll()
  const result = await atDesk(name, async (desk) => random(await Writer.open(desk, editor), operations, seed))
  console.log(`${editor.name} in ${name}, seed ${seed}, ${formatResult(result)}`)
  if (!isClean(result)) process.exitCode = 1
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
