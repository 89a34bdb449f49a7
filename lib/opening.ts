import { onceALine } from './facts.ts'
import type { Line } from './line.ts'
import { sentenceAround } from './sentences.ts'

/** The first token that is neither mark nor emoji of a line, behind a bullet or number, and of each of its sentences. */
const firstsIn = onceALine(({ tokens, body, sentences }) => {
  const firstFrom = (start: number): number => {
    let at = start
    for (; at < tokens.length; at++) if (tokens[at]?.kind !== 'mark' && tokens[at]?.kind !== 'emoji') break
    return at
  }
  return [firstFrom(body), ...sentences.map(({ first }) => firstFrom(Math.max(body, first)))]
})

/** Whether only marks and emoji stand before a token in its sentence, or in its line behind a bullet or number. */
export function isOpening(what: 'sentence' | 'line', at: number, line: Line): boolean {
  const sentence = what === 'sentence' ? sentenceAround(line.sentences, at) : -1
  return at <= (firstsIn(line)[sentence + 1] as number)
}

/** Whether a capital at a token means a name or title: in a heading and inside a sentence; where one begins, nothing. */
export const isTitleAt = (at: number, line: Line): boolean =>
  line.class === 'heading' || (sentenceAround(line.sentences, at) >= 0 && !isOpening('sentence', at, line))
