/** What texts in one language are made of: `{name}` in a template stands for one of the words of that name. */
export interface Phrasebook {
  readonly sentences: readonly string[]
  /** Lines that stand alone, such as "Waktu: …". */
  readonly labels: readonly string[]
  /** Hashtags that a post ends with. */
  readonly tails: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** Writes a text of exactly `length` code units. */
export type Write = (length: number) => string

/** Longest post; longer texts are several. */
const POST = 2_200
const BETWEEN = '\n\n'
const EMOJI = ['📌', '✅', '📢', '🗓️', '📍', '🙏']

/**
 * Writes posts as offices write them: paragraphs of one to three sentences, lines with labels, list items, a tail of
 * hashtags. The same book gives the same texts in the same order, and no sentence, label or tail comes twice.
 */
export function createWriter(book: Phrasebook): Write {
  const random = createRandom(1)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const sources = ({ words }: Phrasebook, templates: readonly string[]) =>
    templates.map((template) => createSource(template, words, random()))
  const sentences = sources(book, book.sentences)
  const labels = sources(book, book.labels)
  const tails = sources(book, book.tails)

  const line = (): string => {
    const kind = random()
    if (kind < 0.15) return `${pick(labels)()}\n`
    if (kind < 0.25) return `- ${pick(sentences)()}\n`
    const paragraph = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences)())
    const opening = random() < 0.2 ? `${pick(EMOJI)} ` : ''
    return `${opening}${paragraph.join(' ')}${pick(['\n', '\n\n'])}`
  }
  const post = (length: number): string => {
    const tail = `\n${pick(tails)()}`
    let body = ''
    while (body.length + tail.length < length) body += line()
    // An emoji at the cut is left out whole.
    body = body.slice(0, Math.max(0, length - tail.length)).replace(/\P{ASCII}+$/u, '')
    return (body + tail).padEnd(length, '.').slice(0, length)
  }
  return (length) => {
    const posts: string[] = []
    let rest = length
    for (; rest > POST; rest -= POST) posts.push(post(POST - BETWEEN.length), BETWEEN)
    posts.push(post(rest))
    // Joined, so that the text is one flat string, as one from a page is.
    return posts.join('')
  }
}

/**
 * Fills one template, every time in another way: the choices count through all combinations in steps that share no factor
 * with their number, so that neighbours differ in every place and none comes back.
 * @param start which combination comes first, as a share of all
 */
function createSource(template: string, words: Phrasebook['words'], start: number): () => string {
  const parts = template.split(/\{(\w+)\}/)
  const lists = parts.map((part, i) => (i % 2 === 0 ? [part] : (words[part] ?? [])))
  const combinations = lists.reduce((product, list) => product * list.length, 1)
  if (combinations === 0) throw new Error(`A word of “${template}” has no list.`)
  let step = Math.max(1, Math.floor(combinations * 0.618))
  while (greatestCommonDivisor(step, combinations) > 1) step++
  let written = 0
  let at = Math.floor(start * combinations)
  return () => {
    if (written++ === combinations) throw new Error(`“${template}” has been filled in all ${combinations} ways.`)
    at = (at + step) % combinations
    let rest = at
    const text = lists.map((list) => {
      const word = list[rest % list.length] as string
      rest = Math.floor(rest / list.length)
      return word
    })
    const sentence = text.join('')
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  }
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

/** Numbers from 0 to 1 that are the same in every run: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Every word of `firsts` with every one of `seconds`. */
export const combine = (firsts: string, seconds: string, between = ''): string[] =>
  firsts.split(' ').flatMap((first) => seconds.split(' ').map((second) => first + between + second))

export const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
