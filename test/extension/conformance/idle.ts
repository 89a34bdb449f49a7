import assert from 'node:assert/strict'
import type { EditorTraits } from '../playground/editors/index.ts'
import { content } from './content.ts'
import { eventually } from './eventually.ts'
import { type Desk, Writer } from './writer.ts'

const DRAFT = ['Silahkan datang, *warga* dihimbau tertib.', 'Bawa surat ijin usaha.']
const WORDS = ['dihimbau', 'ijin']
const CARDS = 20
const IDLE_MS = 60_000

/**
 * Opens and closes twenty cards in each editor and leaves them all alone for a minute: none may change,
 * and each must save what it would save without Lugas.
 */
export async function idleMinute(desk: Desk, editors: readonly EditorTraits[]): Promise<void> {
  const writers: Writer[] = []
  for (const editor of editors) {
    const writer = await enter(desk, editor)
    for (let n = 0; n < CARDS; n++) await writer.hover(WORDS[n % WORDS.length] as string)
    await writer.keys('Escape')
    await eventually(writer.openCard, null, 'words of the open card')
    writers.push(writer)
  }
  for (const writer of writers) {
    await writer.expectUntouched()
    // To come to the front is to get the focus, which some editors mark on themselves.
    await writer.page.bringToFront()
    await writer.heard()
    await writer.forget()
    await writer.idle(IDLE_MS)
    await writer.expectUntouched()
  }
  const without = await desk.withoutLugas()
  for (const writer of writers) {
    const plain = await enter(without, writer.editor)
    assert.equal(await writer.rawSaved(), await plain.rawSaved(), `saved content of ${writer.editor.name}`)
    await plain.close()
    await writer.close()
  }
}

/** The draft in an editor of its own, with the caret at its end. */
async function enter(desk: Desk, editor: EditorTraits): Promise<Writer> {
  const writer = await Writer.open(desk, editor)
  await writer.load(content(...DRAFT))
  await writer.press()
  await writer.keys('Control+End')
  return writer
}
