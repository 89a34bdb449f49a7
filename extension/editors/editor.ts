import type { Span } from '../../lib/types.ts'

/** A text and where it stands on the page; both come from one walk, so they cannot disagree. */
export interface Reading {
  /** What would be published: blocks and line breaks are `\n`, an emoji image is its alt, a mention its visible text. */
  readonly text: string
  /** The place of a span on the page, or `null` if it cannot be shown. */
  rangeOf(span: Span): StaticRange | null
  /** Offset of the caret in `text`; `null` when text is selected or the caret is elsewhere. */
  readonly caret: number | null
}

/** `stale`: the text was no longer what the edit was made for, nothing was written. `failed`: the editor did otherwise. */
export type Outcome = 'done' | 'stale' | 'failed'

/** One way of reading and writing one kind of editing area. */
export interface Editor {
  /** Family name for diagnosis, such as `lexical`. */
  readonly family: string
  read(): Reading
  /**
   * Writes as if typed, so that the editor's own undo takes it back at once. Never tries twice.
   * @param caret where typing would leave it, in the text after
   */
  write(edit: Edit, caret: number): Promise<Outcome>
  /** Gives the focus back without moving the page or the caret. */
  focus(): void
}

/** The smallest change that leads from one text to another: `[start, end)` becomes `insert`. */
export interface Edit extends Span {
  readonly before: string
  readonly after: string
  readonly insert: string
}

/**
 * The edit between two texts without their common start and end, so that it seldom covers a whole bold word or link.
 * An insertion is never blank at its edges (editors turn such spaces into non-breaking ones) and never cuts a character.
 */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let tail = 0
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const isUnfit = () => {
    const insert = after.slice(start, after.length - tail)
    return insert !== '' && (/^\s/.test(insert) || cutsCharacter(before, start))
  }
  const isUnfitEnd = () => {
    const insert = after.slice(start, after.length - tail)
    return insert !== '' && (/\s$/.test(insert) || cutsCharacter(before, before.length - tail))
  }
  while (start > 0 && isUnfit()) start--
  while (tail > 0 && isUnfitEnd()) tail--
  const end = before.length - tail
  return { before, after, start, end, insert: after.slice(start, after.length - tail) }
}

/** Whether `at` lies inside a surrogate pair or before a mark that belongs to the character before it. */
const cutsCharacter = (text: string, at: number) =>
  /^[\uDC00-\uDFFF]|^\p{M}|^[\u200d\ufe0f]/u.test(text.slice(at, at + 2))

/** Texts are equal for the reader: editors may turn a space into a non-breaking one. */
export const readsSame = (a: string, b: string): boolean => a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ')
