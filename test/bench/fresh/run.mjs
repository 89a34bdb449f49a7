// What one fresh process needs for one review: `node run.mjs [MODULE FILE]`. Prints when the review was there, in milliseconds
// since the process began, and the most memory it held, in kB. Without arguments: what Node needs for nothing. Plain
// JavaScript, so that no time goes into taking types away.
import { readFileSync } from 'node:fs'

const [, , module, file] = process.argv
const { review } = module ? await import(module) : { review: () => 0 }
const found = review(file ? readFileSync(file, 'utf8') : '')
const ready = performance.now()
console.log(JSON.stringify({ found, ready, peak: peak() }))

/** Where Linux says it, its own figure: that of `resourceUsage` counts the process that started this one. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
