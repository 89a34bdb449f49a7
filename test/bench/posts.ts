import { measure, type Runner } from './clock.ts'
import { type Figures, showTable } from './figures.ts'
import type { Peer, Peers } from './peers.ts'
import { english, indonesian, newTexts, reviewing, scanning } from './runners.ts'

/** Texts that nobody has seen before, of three lengths: Lugas and its peers beside the scan. */
export async function posts(peers: Peers): Promise<Figures> {
  return {
    ...(await post(peers, { name: 'short', length: 300, rounds: 25, count: 10 })),
    ...(await post(peers, { name: 'caption', length: 2_200, rounds: 25, count: 8 })),
    ...(await post(peers, { name: 'article', length: 20_000, rounds: 7, count: 2 })),
  }
}

interface Post {
  readonly name: string
  readonly length: number
  readonly rounds: number
  /** Texts a round; the slow ones read fewer. */
  readonly count: number
}

async function post(peers: Peers, { name, length, rounds, count }: Post): Promise<Figures> {
  const texts = newTexts(indonesian, length, count)
  const englishTexts = newTexts(english, length, count)
  const reading = (peer: Peer, most: number, warm: number): Runner => ({
    prepare: (round) =>
      englishTexts(round)
        .slice(0, most)
        .map((text) => () => peer(text)),
    warm,
  })
  const took = await measure(rounds, {
    scan: scanning(texts, length),
    lugas: reviewing(texts, 40),
    writeGood: reading(peers.writeGood, count, 40),
    retext: reading(peers.retext, 2, 10),
    harper: { ...reading(peers.harper, 1, 2), every: 3 },
  })
  const row = (ms: number) => [ms, ms / took.scan, ms / took.lugas]
  showTable(`${length} characters never seen before`, ['ms', '× scan', '× Lugas'], {
    'bare scan': row(took.scan),
    Lugas: row(took.lugas),
    'write-good': row(took.writeGood),
    'retext with 7 plugins': row(took.retext),
    'harper.js': row(took.harper),
  })
  return {
    [`${name}.cold/scan`]: took.lugas / took.scan,
    [`write-good/${name}.cold`]: took.writeGood / took.lugas,
    [`retext/${name}.cold`]: took.retext / took.lugas,
    [`harper/${name}.cold`]: took.harper / took.lugas,
  }
}
