import { readFileSync, statSync } from 'node:fs'

/** Largest draft file: ten times a book chapter; a post is 2–60 kB at most (Facebook: 63,206 characters). */
const LARGEST = 1_000_000

/** The text of a draft file, or an `Error` whose message is one sentence for the person who named the file. */
export function readDraftFile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Error(`Berkas “${path}” tidak ada.`)
  if (!stat.isFile()) throw new Error(`“${path}” bukan berkas teks.`)
  if (stat.size > LARGEST)
    throw new Error(`Berkas “${path}” terlalu besar (${megabytes(stat.size)}; paling besar ${megabytes(LARGEST)}).`)
  const bytes = readFileSync(path)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`Berkas “${path}” bukan teks UTF-8.`)
  }
  if (text.includes('\0')) throw new Error(`Berkas “${path}” bukan teks, melainkan data biner.`)
  if (text.trim() === '') throw new Error(`Berkas “${path}” kosong.`)
  return text.replaceAll('\r\n', '\n').trimEnd()
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
