import { readFileSync, writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { type EditorTraits, editors } from '../playground/editors/index.ts'
import type { BrowserName } from './browsers.ts'
import { type Case, cases, lacks } from './cases.ts'

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']
const TABLES = new URL('../README.md', import.meta.url)
const SUMMARY = new URL('../../../README.md', import.meta.url)
const PACKAGES = new URL('../playground/package.json', import.meta.url)

const PASSED = '✓'
const FAILED = '✗'
const UNKNOWN = '·'
const NOT_APPLICABLE = '–'

/** One sign for each of `BROWSERS`. */
type Cells = ReadonlyMap<string, string>
const keyOf = (editor: string, name: string) => `${editor}\n${name}`

/**
 * Writes what passed into `test/extension/README.md`, and the sums into the README. What a run did not try stays as it
 * stood there, so that a run of one editor renews that editor alone.
 */
export default class Matrix implements Reporter {
  readonly #results = new Map<string, string>()

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const [, browser = '', , editor = '', name = ''] = test.titlePath()
    if (status !== 'interrupted')
      this.#results.set(`${browser}\n${keyOf(editor, name)}`, status === 'passed' ? PASSED : FAILED)
  }

  onEnd(): void {
    const before = cellsOf(readFileSync(TABLES, 'utf8'))
    const cells = new Map<string, string>()
    for (const editor of editors) {
      for (const tried of cases) {
        const key = keyOf(editor.name, tried.name)
        const signs = BROWSERS.map(
          (browser, n) => this.#results.get(`${browser}\n${key}`) ?? before.get(key)?.[n] ?? UNKNOWN,
        )
        cells.set(key, lacks(editor, tried).length > 0 ? NOT_APPLICABLE : signs.join(''))
      }
    }
    replacePart(TABLES, `${caseTable(cells)}\n\n${editorTable(cells)}`)
    replacePart(SUMMARY, summary(cells))
  }
}

const row = (...columns: readonly string[]) => `| ${columns.join(' | ')} |`
const rule = (count: number) => `| --- |${' :-: |'.repeat(count - 1)}`

function caseTable(cells: Cells): string {
  const head = ['case', ...editors.map(({ name }) => name)]
  const line = ({ name }: Case) => row(name, ...editors.map((editor) => cells.get(keyOf(editor.name, name)) ?? UNKNOWN))
  return [row(...head), rule(head.length), ...cases.map(line)].join('\n')
}

function editorTable(cells: Cells): string {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(PACKAGES, 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string> | undefined
  >
  const versions: Record<string, string> = { ...dependencies, ...devDependencies }
  const line = (editor: EditorTraits) => {
    const version = versions[editor.made]
    const missing = [...new Set(cases.flatMap((tried) => lacks(editor, tried)))]
      .filter((ability) => ability !== 'isServed')
      .map(inWords)
    return row(
      editor.name,
      version ? `${editor.made} ${version}` : editor.made,
      ...BROWSERS.map((_, n) => sum(cells, [editor], n)),
      editor.isServed ? missing.join(', ') : 'not served',
    )
  }
  const head = ['editor', 'made by', 'Chromium', 'Firefox', 'cannot have']
  return [row(...head), rule(head.length), ...editors.map(line)].join('\n')
}

/** `hasSoftBreak` → `soft break` */
const inWords = (ability: string) =>
  ability
    .replace(/^(has|is)/, '')
    .replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? ' ' : ''}${letter.toLowerCase()}`)

function sum(cells: Cells, some: readonly EditorTraits[], browser: number): string {
  const signs = some.flatMap(({ name }) => cases.map((tried) => cells.get(keyOf(name, tried.name))?.[browser]))
  const tried = signs.filter((sign) => sign === PASSED || sign === FAILED)
  return `${tried.filter((sign) => sign === PASSED).length} of ${signs.filter((sign) => sign && sign !== NOT_APPLICABLE).length}`
}

function summary(cells: Cells): string {
  const served = editors.filter(({ isServed }) => isServed)
  const passed = BROWSERS.map((_, n) => sum(cells, editors, n))
  return [
    `Tried with real keys in ${served.length} editors: ${served.map(({ name }) => name).join(', ')}.`,
    `Cases that pass ([which](test/extension/README.md)): ${passed[0]} in Chromium, ${passed[1]} in Firefox.`,
  ].join('\n')
}

const PART = /(<!-- made by npm run test:all -->\n)([\s\S]*?)(<!-- end -->)/

function replacePart(file: URL, part: string): void {
  const text = readFileSync(file, 'utf8')
  if (!PART.test(text)) throw new Error(`${file.pathname} has no part “made by npm run test:all”.`)
  writeFileSync(
    file,
    text.replace(PART, (_, start: string, _old: string, end: string) => `${start}\n${part}\n\n${end}`),
  )
}

/** The signs that stand in the table of cases. */
function cellsOf(text: string): Cells {
  const lines = (PART.exec(text)?.[2] ?? '').split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  const [head = [], , ...rows] = lines.filter(([first]) => first !== undefined)
  const cells = new Map<string, string>()
  for (const [name = '', ...signs] of rows) {
    for (const [n, sign] of signs.entries()) cells.set(keyOf(head[n + 1] ?? '', name), sign)
  }
  return cells
}
