import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compareWithSource, type ReviewOptions } from '../index.ts'
import { readDraftFile } from './draft-file.ts'
import { formatFacts, formatReview } from './format.ts'
import { shippedPacks, shippedReviewer } from './packs.ts'

const USAGE = `Pakai:
  npm run -s review -- BERKAS           nilai satu naskah, untuk dibaca orang
  npm run -s review -- --ndjson         baca baris {"id", "text", "options"?}, tulis baris hasil
  npm run -s review -- --source SUMBER BERKAS   bandingkan angka, tanggal, nama, dan kutipan naskah dengan sumbernya`

const reviewer = shippedReviewer()

try {
  const { values, positionals } = parseArgs({
    options: { ndjson: { type: 'boolean' }, source: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (values.ndjson) await reviewLines()
  else if (values.source !== undefined && file && positionals.length === 1) compare(file, values.source)
  else if (file && positionals.length === 1) console.log(formatReview(reviewer.review(readDraftFile(file)), reviewer))
  else throw new Error(USAGE)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function compare(file: string, source: string): void {
  const article = readDraftFile(source)
  console.log(formatFacts(compareWithSource(readDraftFile(file), article, { packs: shippedPacks() }), article))
}

/** Answers each line of standard input with one line, in order; stops at the first line that is not understood. */
async function reviewLines(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const { id, text, options } = parseLine(line, number)
    const { scores, kind, findings, sentences } = reviewer.review(text, options)
    const answer = `${JSON.stringify({ id, scores, kind, findings, sentences })}\n`
    if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function parseLine(line: string, number: number): { id: unknown; text: string; options: ReviewOptions } {
  const fail = (found: string) =>
    new Error(`Baris ${number}: diharapkan {"id": …, "text": "…", "options"?: {…}}, ditemukan ${found}.`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw fail('teks yang bukan JSON')
  }
  if (typeof value !== 'object' || value === null) throw fail('JSON yang bukan objek')
  const { id, text, options = {} } = value as Record<string, unknown>
  if (typeof text !== 'string') throw fail('objek tanpa "text"')
  if (typeof options !== 'object' || options === null) throw fail('"options" yang bukan objek')
  return { id, text, options: options as ReviewOptions }
}
