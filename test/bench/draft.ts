import type { Page } from '@playwright/test'
import type { Block, EditorPage } from '../extension/playground/editors/editor.ts'

/** Puts a text into the editor of the playground, a paragraph for each line, and the caret into it by a press. */
export async function load(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  const content = text
    .split('\n')
    .map((line): Block => ({ kind: 'paragraph', runs: line === '' ? [] : [{ text: line }] }))
  await page.evaluate((blocks) => (window.playground as EditorPage).load(blocks), content)
  await page.locator('.field').click()
}

/** Until what Lugas has found in it is marked. */
export async function marked(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0))
}
