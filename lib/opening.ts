import type { Line } from './line.ts'
import { sentenceAround } from './sentences.ts'

/** Whether only marks and emoji stand before a token in its sentence, or in its line behind a bullet or number. */
export function isOpening(what: 'sentence' | 'line', at: number, { sentences, body, tokens }: Line): boolean {
  const sentence = what === 'sentence' ? sentences[sentenceAround(sentences, at)] : undefined
  for (let i = Math.max(body, sentence?.first ?? 0); i < at; i++) {
    const kind = tokens[i]?.kind
    if (kind !== 'mark' && kind !== 'emoji') return false
  }
  return true
}

/** Whether a capital at a token means a name or title: in a heading and inside a sentence; where one begins, nothing. */
export const isTitleAt = (at: number, line: Line): boolean =>
  line.class === 'heading' || (sentenceAround(line.sentences, at) >= 0 && !isOpening('sentence', at, line))
