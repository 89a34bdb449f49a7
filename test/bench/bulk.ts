import { measure, type Runner } from './clock.ts'
import { type Figures, showTable } from './figures.ts'
import { match } from './lugas.ts'
import type { Peer, Peers } from './peers.ts'
import { english, indonesian, newTexts, reviewing, scanning } from './runners.ts'

const LENGTH = 1_000_000
const ROUNDS = 9
/** harper.js would need a minute for all of it. */
const HARPER_LENGTH = 50_000

/** A megabyte in one piece. */
export async function bulk(peers: Peers): Promise<Figures> {
  const texts = newTexts(indonesian, LENGTH, 1)
  const matching: Runner = {
    prepare: (round) =>
      texts(round).map((text) => {
        const lines = text.split('\n')
        return () => match(lines)
      }),
    warm: 2,
  }
  const took = await measure(ROUNDS, {
    scan: scanning(texts, LENGTH),
    lugas: reviewing(texts, 2),
    match: matching,
    writeGood: { ...reading(peers.writeGood, LENGTH), every: 3 },
    retext: { ...reading(peers.retext, LENGTH), every: ROUNDS },
    harper: { ...reading(peers.harper, HARPER_LENGTH), every: ROUNDS },
  })
  const row = (ms: number, length = LENGTH) => [length / ms / 1_000, ((ms / took.scan) * LENGTH) / length]
  showTable('1 MB (a million characters), MB a second', ['MB/s', '× scan'], {
    'bare scan': row(took.scan),
    Lugas: row(took.lugas),
    'Lugas, words and phrases alone': row(took.match),
    'write-good': row(took.writeGood),
    'retext with 7 plugins': row(took.retext),
    [`harper.js (${HARPER_LENGTH} characters)`]: row(took.harper, HARPER_LENGTH),
  })
  return {
    'bulk.MBps': LENGTH / took.lugas / 1_000,
    'scan.MBps': LENGTH / took.scan / 1_000,
    'match/scan': took.match / took.scan,
  }
}

/** Warmed by shorter texts: some take seconds for one. */
const reading = (peer: Peer, length: number): Runner => ({
  prepare: (round) => [english(round < 0 ? length / 50 : length)].map((text) => () => peer(text)),
  warm: 2,
})
