import { setTimeout } from 'node:timers/promises'
import { today } from '../../../extension/session/today.ts'
import { applySuggestion, isUnderlined, type Place } from '../../../lib/index.ts'
import { dice } from '../../eval/dice.ts'
import { content } from './content.ts'
import { reviewer } from './expected.ts'
import type { Writer } from './writer.ts'

/** What became of `operations` operations. The last three must be 0. */
export interface RandomResult {
  readonly operations: number
  readonly typed: number
  readonly deleted: number
  readonly moved: number
  readonly applied: number
  /** Lugas said that it did not write, and did not. */
  readonly refused: number
  readonly undone: number
  /** The right letters in another order than they must be. */
  readonly misplaced: number
  /** More letters than there must be. */
  readonly duplicated: number
  /** Fewer letters than there must be. */
  readonly lost: number
}

const WORDS = (
  'warga dihimbau silahkan ijin kerjasama desa kantor datang loket membawa KTP apotik praktek resiko jadwal nasehat ' +
  'antri petugas kami anda 🙏 Silahkan Dihimbau untuk dan'
).split(' ')
/** Longer drafts are shortened again: what matters happens around the caret. */
const LONGEST = 240
/** Longest that an editor may take to have what was typed, and Lugas to write. */
const PATIENCE_MS = 2500

/**
 * Types, deletes, moves, applies and takes back at random, and compares the editor's text with that of a plain string to
 * which the same was done. After a difference it goes on with what the editor has.
 * @param seed the same operations for the same seed, as long as the rules find the same
 */
export async function random(writer: Writer, operations: number, seed: number): Promise<RandomResult> {
  const roll = dice(seed)
  const upTo = (most: number) => 1 + Math.floor(roll() * most)
  const oneOf = <Type>(all: readonly Type[]): Type => all[Math.floor(roll() * all.length)] as Type
  const counts = { typed: 0, deleted: 0, moved: 0, applied: 0, refused: 0, undone: 0 }
  const wrong = { misplaced: 0, duplicated: 0, lost: 0 }
  const { hasLines } = writer.editor
  let text = ''
  let caret = 0

  await writer.load(content(''))
  await writer.focus()
  const keepsSpace = await writer.keepsSpace()

  /**
   * Waits for the editor to have the text that it must have; notes what is wrong with another.
   * @param essence what of it must be right where white space is not kept: after keys, of which Lugas has no part, less
   */
  const check = async (what: string, essence = withoutEnds): Promise<boolean> => {
    const until = performance.now() + PATIENCE_MS
    let found = await writer.text()
    while (found !== text && performance.now() < until) {
      await setTimeout(10)
      found = await writer.text()
    }
    if (found === text) return true
    if (!keepsSpace && essence(found) === essence(text)) {
      text = found
      return true
    }
    const kind = found.length > text.length ? 'duplicated' : found.length < text.length ? 'lost' : 'misplaced'
    wrong[kind]++
    console.error(`${kind} (${what}): ${JSON.stringify(found)} instead of ${JSON.stringify(text)}`)
    text = found
    return false
  }
  const follow = async () => {
    caret = (await writer.caret()) ?? caret
  }
  const put = (words: string) => {
    text = text.slice(0, caret) + words + text.slice(caret)
    caret += words.length
  }

  const type = async () => {
    const words = `${oneOf(WORDS)}${oneOf([' ', ' ', ' ', '. ', ', '])}`
    await writer.type(words)
    put(words)
    if (hasLines && roll() < 0.12) {
      await writer.keys('Enter')
      put('\n')
    }
    counts.typed++
    await check(`typed “${words}”`, shown)
  }

  const remove = async () => {
    const before = text
    for (let left = upTo(8); left > 0 && caret > 0; left--) {
      const { segment } = [...new Intl.Segmenter('id').segment(text.slice(0, caret))].at(-1) as Intl.SegmentData
      await writer.keys('Backspace')
      caret -= segment.length
      text = text.slice(0, caret) + text.slice(caret + segment.length)
      if (segment !== '\n') continue
      await check('joined two lines', withoutSpaces)
      await follow()
    }
    counts.deleted++
    await check(`deleted behind “${before.slice(Math.max(0, caret - 20), caret)}”`, shown)
  }

  const move = async () => {
    const keys = oneOf(['Control+Home', 'Control+End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
    await writer.keys(...Array.from({ length: keys.startsWith('Control') ? 1 : upTo(8) }, () => keys))
    counts.moved++
    await check(`moved by ${keys}`, shown)
  }

  /** A place that is underlined and can be mended; no words that stand twice, as the others may have been found a moment ago. */
  const target = (): Place | undefined => {
    const { findings } = reviewer.review(text, { locale: 'id', surface: writer.surface, today: today() })
    const places = findings.filter(isUnderlined).flatMap((finding) => [finding, ...finding.also] as Place[])
    const single = places.filter((place) => text.indexOf(place.text) === text.lastIndexOf(place.text))
    const mended = single.filter(({ suggestions }) => suggestions.length > 0)
    return mended.length > 0 ? oneOf(mended) : undefined
  }

  const apply = async () => {
    const place = target()
    if (!place || !(await writer.openByPress(place.text))) return
    const before = text
    const isUndone = roll() < 0.4
    if (isUndone) await writer.historyStep()
    await writer.allow()
    await writer.accept()
    text = applySuggestion(text, place, 0)
    const outcome = await writer.outcome()
    if (outcome === 'refused') {
      text = before
      counts.refused++
      await writer.keys('Escape')
    } else counts.applied++
    const isRight = await check(`applied to “${place.text}” in ${JSON.stringify(before)}`)
    if (!isRight || outcome === 'refused' || !isUndone) return
    await writer.historyStep()
    await writer.undo()
    text = before
    counts.undone++
    // Browsers select again what the undone step had replaced; the next key would write over it.
    await writer.keys('ArrowRight')
    await check(`took back “${place.text}”`)
  }

  for (let n = 0; n < operations; n++) {
    await follow()
    const chance = roll()
    if (text.length > LONGEST) {
      await writer.keys('Control+a', 'Backspace')
      text = ''
      counts.deleted++
      await check('deleted everything')
    } else if (chance < 0.45) await type()
    else if (chance < 0.6) await remove()
    else if (chance < 0.75) await move()
    else await apply()
  }
  return { operations, ...counts, ...wrong }
}

/** Without the spaces at the ends of lines, which Firefox drops from a line that it writes in. */
const withoutEnds = (text: string): string => text.replace(/ +$/gm, '')

/** A text as readers see it where white space is not kept: no spaces at the edges of lines, no more than one elsewhere. */
const shown = (text: string): string => text.replace(/^ +| +$/gm, '').replace(/ +/g, ' ')

/** Where lines are joined, browsers drop those at the end of the first. */
const withoutSpaces = (text: string): string => text.replaceAll(' ', '')

export const isClean = ({ misplaced, duplicated, lost }: RandomResult): boolean => misplaced + duplicated + lost === 0

export function formatResult({ operations, ...counts }: RandomResult): string {
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  return `${operations} operations: ${parts.join(', ')}`
}
