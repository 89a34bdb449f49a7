import { parseArgs } from 'node:util'
import { checksum, measure, type Runner } from './clock.ts'
import { ENGLISH } from './english.ts'
import { type Figures, showFigures, showTable } from './figures.ts'
import { INDONESIAN } from './indonesian.ts'
import { ENTRIES, freshReviewer, match, review, reviewerWith, shareFound } from './lugas.ts'
import { installPeers, loadPeers, type Peers } from './peers.ts'
import { scan } from './scan.ts'
import { createRandom, createWriter, type Write } from './texts.ts'

const indonesian = createWriter(INDONESIAN)
const english = createWriter(ENGLISH)

const PARTS = { posts, keys, bulk, entries, growth }
type Part = keyof typeof PARTS

async function bench(wanted: readonly Part[], asJson: boolean): Promise<void> {
  installPeers()
  const peers = await loadPeers()
  const sample = indonesian(100_000)
  console.log(`Phrase rules have something to say about ${(100 * shareFound(sample)).toFixed(1)} % of the words.`)
  console.log(`The scan that everything is measured against:\n${String(scan).replace(/ +(?=[){])/g, '')}`)
  const figures: Figures = {}
  for (const name of wanted) Object.assign(figures, await PARTS[name](peers))
  showFigures(figures)
  console.log(`\nSum of all results: ${checksum().toFixed(0)}`)
  if (asJson) console.log(JSON.stringify({ figures }))
}

/** The same texts for all who ask in one round. */
function perRound(write: Write, length: number, count: number): (round: number) => readonly string[] {
  let made: readonly string[] = []
  let of = Number.NaN
  return (round) => {
    if (round !== of) made = Array.from({ length: count }, () => write(length))
    of = round
    return made
  }
}

/** Scans again and again until there is something to measure. */
function scanning(texts: (round: number) => readonly string[], length: number): Runner {
  const times = Math.max(1, Math.ceil(2_000_000 / length))
  const scanMany = (text: string) => {
    let sum = 0
    for (let i = 0; i < times; i++) sum += scan(text)
    return sum
  }
  return {
    prepare: (round) =>
      texts(round)
        .slice(0, 1)
        .map((text) => () => scanMany(text)),
    times,
    warm: 5,
  }
}

/** Every text meets a reviewer that has never seen one. */
const reviewing = (texts: (round: number) => readonly string[], warm: number): Runner => ({
  prepare: (round) =>
    texts(round).map((text) => {
      const reviewer = freshReviewer()
      return () => review(reviewer, text)
    }),
  warm,
})

/** A post, an article, never seen before: ours and the peers beside the scan. */
async function posts(peers: Peers): Promise<Figures> {
  return {
    ...(await post(peers, 'short', 300, 25, 10)),
    ...(await post(peers, 'caption', 2_200, 15, 8)),
    ...(await post(peers, 'article', 20_000, 5, 2)),
  }
}

async function post(peers: Peers, name: string, length: number, rounds: number, count: number): Promise<Figures> {
  const texts = perRound(indonesian, length, count)
  const englishTexts = perRound(english, length, count)
  const peer = (work: (text: string) => number | Promise<number>, most: number, warm: number, every = 1): Runner => ({
    prepare: (round) =>
      englishTexts(round)
        .slice(0, most)
        .map((text) => () => work(text)),
    warm,
    every,
  })
  const took = await measure(rounds, {
    scan: scanning(texts, length),
    lugas: reviewing(texts, 40),
    writeGood: peer(peers.writeGood, count, 20),
    retext: peer(peers.retext, 2, 8),
    harper: peer(peers.harper, 1, 2, 2),
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

/** Captions in each of which 50 characters are typed, every one at another place, and all of it reviewed after each. */
async function keys(): Promise<Figures> {
  const length = 2_200
  const captions = 20
  const keystrokes = 50
  const random = createRandom(2)
  const typing = (write: Write): Runner => ({
    prepare: () => {
      const reviewer = freshReviewer()
      let text = write(length)
      review(reviewer, text)
      return Array.from({ length: keystrokes }, () => {
        const at = Math.floor(random() * text.length)
        const typed = `${text.slice(0, at)}${String.fromCharCode(97 + Math.floor(random() * 26))}${text.slice(at)}`
        text = flat(typed)
        const now = text
        return () => review(reviewer, now)
      })
    },
    warm: 10,
  })
  const oneLine: Write = (n) => indonesian(n).replace(/\s/g, ' ')
  const took = await measure(captions, {
    scan: scanning(perRound(indonesian, length, 1), length),
    lines: typing(indonesian),
    oneLine: typing(oneLine),
  })
  showTable(`One of ${captions * keystrokes} keystrokes in ${length} characters`, ['ms', '× scan'], {
    'bare scan': [took.scan, 1],
    'Lugas, text in lines': [took.lines, took.lines / took.scan],
    'Lugas, text without line breaks': [took.oneLine, took.oneLine / took.scan],
  })
  return { 'caption.key/scan': took.lines / took.scan, 'caption.key-one-line/scan': took.oneLine / took.scan }
}

/** A string that is not pieced together, as one from a page is not. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** A megabyte: an archive. */
async function bulk(peers: Peers): Promise<Figures> {
  const length = 1_000_000
  const texts = perRound(indonesian, length, 1)
  const once = (work: (text: string) => number | Promise<number>, of: number, warmOf: number): Runner => ({
    prepare: (round) => [english(round < 0 ? warmOf : of)].map((text) => () => work(text)),
    warm: 2,
    every: 5,
  })
  /** At 18 kB a second harper.js would need a minute for all. */
  const part = 50_000
  const took = await measure(5, {
    scan: scanning(texts, length),
    lugas: reviewing(texts, 1),
    match: {
      prepare: (round) =>
        texts(round).map((text) =>
          (
            (lines) => () =>
              match(lines)
          )(text.split('\n')),
        ),
      warm: 2,
    },
    writeGood: once(peers.writeGood, length, 20_000),
    retext: once(peers.retext, length, 20_000),
    harper: once(peers.harper, part, 2_000),
  })
  const speed = (ms: number, of = length) => [of / ms / 1_000, (ms / of / took.scan) * length]
  showTable('1 MB, in MB (a million characters) a second', ['MB/s', '× scan'], {
    'bare scan': speed(took.scan),
    Lugas: speed(took.lugas),
    'Lugas, words and phrases alone': speed(took.match),
    'write-good': speed(took.writeGood),
    'retext with 7 plugins': speed(took.retext),
    'harper.js, from 50,000 characters': speed(took.harper, part),
  })
  return {
    'bulk.MBps': length / took.lugas / 1_000,
    'scan.MBps': length / took.scan / 1_000,
    'match/scan': took.match / took.scan,
  }
}

/** The same text with more and more entries. */
async function entries(): Promise<Figures> {
  const length = 200_000
  const texts = perRound(indonesian, length, 1)
  const sample = indonesian(length)
  const withEntries = (times: number): Runner => {
    const reviewer = reviewerWith(times, sample)
    return {
      prepare: (round) =>
        texts(round).map((text) => {
          const fresh = reviewer.with({})
          return () => review(fresh, text)
        }),
      warm: 3,
    }
  }
  const took = await measure(9, { x1: withEntries(1), x4: withEntries(4), x20: withEntries(20) })
  showTable(`${length} characters with more entries`, ['ms', '× fewest'], {
    [`${ENTRIES} entries`]: [took.x1, 1],
    [`${4 * ENTRIES} entries`]: [took.x4, took.x4 / took.x1],
    [`${20 * ENTRIES} entries`]: [took.x20, took.x20 / took.x1],
  })
  return { entries4: took.x4 / took.x1, entries20: took.x20 / took.x1 }
}

/** A hundred times as much text. */
async function growth(): Promise<Figures> {
  const [few, many] = [20_000, 2_000_000]
  const took = await measure(5, {
    few: reviewing(perRound(indonesian, few, 20), 2),
    many: reviewing(perRound(indonesian, many, 1), 0),
  })
  const perCharacter = (ms: number, length: number) => [ms, (ms / length) * 1e6]
  showTable('More text', ['ms', 'ns/character'], {
    [`${few} characters`]: perCharacter(took.few, few),
    [`${many} characters`]: perCharacter(took.many, many),
  })
  return { text100: took.many / many / (took.few / few) }
}

try {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
  const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS)
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown) throw new Error(`There is no part “${unknown}”. Parts: ${Object.keys(PARTS).join(', ')}.`)
  await bench(wanted as Part[], values.json ?? false)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
