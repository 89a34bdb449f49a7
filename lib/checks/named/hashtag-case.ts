import type { NamedCheck, NamedFound } from './named.ts'

/**
 * A hashtag of several words in one case: "#kotamalangbersih". With capitals people read it at a glance, and screen
 * readers speak it as words.
 *
 * Marks the hashtag and suggests "#KotaMalangBersih". Lists: `words`, all that a hashtag may be cut into. Slots: none.
 * Only a hashtag that is cut in exactly one way is marked. Source: accessibility guidance (rules-editorial E-TAG-1).
 */
export const hashtagCase: NamedCheck = {
  lists: ['words'],
  slots: [],
  find({ lines, list }) {
    const words = list('words')
    let longest = 0
    for (const word of words) longest = Math.max(longest, word.length)
    const found: NamedFound[] = []
    for (const placed of lines) {
      const { tokens, text, tally } = placed.line
      if (tally.hashtags === 0) continue
      tokens.forEach(({ kind, start, end, norm }, at) => {
        if (kind !== 'hashtag' || norm.length > LONGEST_TAG || !isInOneCase(text.slice(start, end))) return
        const cut = cutTag(norm.slice(1), words, longest)
        if (cut) found.push({ placed, first: at, last: at + 1, suggestions: [`#${cut}`], slots: {} })
      })
    }
    return found
  },
}

/** Far longer than any hashtag that is read; keeps the cutting bounded. */
const LONGEST_TAG = 100
/** So short and in capitals, a tag is an acronym. */
const LONGEST_ACRONYM = 6
const SHORTEST_WORD = 2

function isInOneCase(tag: string): boolean {
  if (tag === tag.toLowerCase()) return true
  return tag === tag.toUpperCase() && tag.replace(/[^A-Z]/g, '').length > LONGEST_ACRONYM
}

/** The tag with a capital for each word; nothing if it is one word, not all words, or cut in two ways. */
function cutTag(tag: string, words: ReadonlySet<string>, longest: number): string | undefined {
  // An underscore already parts the words.
  if (tag.includes('_')) return undefined
  let cut = ''
  let count = 0
  for (const part of tag.match(/\d+|\D+/g) ?? []) {
    if (/\d/.test(part)) {
      cut += part
      continue
    }
    const pieces = fewestWords(part, words, longest)
    if (!pieces) return undefined
    count += pieces.length
    cut += pieces.map((piece) => piece.charAt(0).toUpperCase() + piece.slice(1)).join('')
  }
  return count > 1 ? cut : undefined
}

/** How the first so many letters are cut into the fewest words. */
interface Cut {
  readonly count: number
  /** Length of the last word. */
  readonly last: number
  readonly isUnique: boolean
}

function fewestWords(letters: string, words: ReadonlySet<string>, longest: number): string[] | undefined {
  const cuts: (Cut | undefined)[] = [{ count: 0, last: 0, isUnique: true }]
  for (let end = 1; end <= letters.length; end++) {
    let best: Cut | undefined
    for (let last = SHORTEST_WORD; last <= Math.min(end, longest); last++) {
      const before = cuts[end - last]
      if (!before || !words.has(letters.slice(end - last, end))) continue
      const count = before.count + 1
      if (!best || count < best.count) best = { count, last, isUnique: before.isUnique }
      else if (count === best.count) best = { ...best, isUnique: false }
    }
    cuts[end] = best
  }
  if (!cuts[letters.length]?.isUnique) return undefined
  const pieces: string[] = []
  for (let end = letters.length; end > 0; end -= (cuts[end] as Cut).last) {
    pieces.unshift(letters.slice(end - (cuts[end] as Cut).last, end))
  }
  return pieces
}
