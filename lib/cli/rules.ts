import { readFileSync } from 'node:fs'
import { parsePack } from '../index.ts'
import { type Mistake, mistakeLine, mistakesOf } from '../trial/mistake.ts'
import { createTrial, type PackFile, type Trial } from '../trial/trial.ts'
import { writeGenerated } from './generated.ts'
import { SHIPPED, shippedLanguages } from './packs.ts'
import { unusedParts } from './unused.ts'
import { wordingMistakes } from './wording.ts'

/*
 * `npm run rules [-- HOUSE.json …]`: everything that can be wrong with the packs of Lugas and of a house, one line a mistake:
 * the file, the place in it as a JSON Pointer, what is wrong. The exit code is 1 if there is any. Without a house it also
 * renews the catalogue and the schema in `rules/`.
 *
 * 1. Each file is a pack. 2. The packs fit together. 3. Every rule does what its examples say, alone, and is heard beside all
 * others; every entry is found in a sentence, its replacements are marked by no rule, and no other rule says the same or something
 * else of the same words; every list, condition and group is used; the Indonesian of messages, reasons and titles passes the review.
 * What fails one step is not tried in the next.
 */

const shipped = SHIPPED.map((name) => `rules/${name}.json`)
const houses = process.argv.slice(2)
const mistakes: Mistake[] = []
/** Whatever JSON stands in them. */
const contents = new Map<string, unknown>()
const files = readAll()
const trial = tryAll()

for (const mistake of mistakes) console.log(mistakeLine(mistake, ruleAt(mistake)))
console.log(summary())
process.exitCode = mistakes.length > 0 ? 1 : 0

function readAll(): PackFile[] {
  const root = new URL('../../', import.meta.url)
  return [...shipped.map((file) => read(file, new URL(file, root))), ...houses.map((file) => read(file, file))].flat()
}

function read(file: string, path: string | URL): PackFile[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
    contents.set(file, json)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const unread = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`
    const what = code === undefined ? `is no JSON: ${message}` : unread
    mistakes.push({ file, pointer: '', what })
    return []
  }
  try {
    return [{ file, pack: parsePack(json, file) }]
  } catch (error) {
    mistakes.push(...mistakesOf(error))
    return []
  }
}

/** The id of the rule that a mistake is in: people do not count rules. */
function ruleAt({ file, pointer }: Mistake): string | undefined {
  const [, index] = /^\/rules\/(\d+)/.exec(pointer) ?? []
  if (index === undefined) return undefined
  const { rules } = contents.get(file) as { readonly rules: readonly { readonly id?: unknown }[] }
  const id = rules[Number(index)]?.id
  return typeof id === 'string' ? id : undefined
}

function tryAll(): Trial | undefined {
  if (mistakes.length > 0) return undefined
  try {
    const made = createTrial(files, shippedLanguages())
    for (const file of files) mistakes.push(...unusedParts(file), ...wordingMistakes(file, made.everything))
    for (const rule of made.rules) mistakes.push(...made.mistakesIn(rule))
    return made
  } catch (error) {
    mistakes.push(...mistakesOf(error, (id) => files.find(({ pack }) => pack.id === id)?.file ?? id))
    return undefined
  }
}

function summary(): string {
  const found = mistakes.length === 0 ? 'no mistake' : count(mistakes.length, 'mistake')
  if (!trial) return `${found}; nothing is tried until ${mistakes.length === 1 ? 'it is' : 'they are'} mended.`
  const entries = trial.rules.map(({ rule: { check } }) =>
    check.kind === 'phrase' ? Object.keys(check.entries).length : 0,
  )
  const all = [
    count(files.length, 'pack'),
    count(trial.rules.length, 'rule'),
    `${entries.reduce((sum, n) => sum + n, 0)} entries`,
  ]
  const written = houses.length === 0 ? writeGenerated(files.map(({ pack }) => pack)) : []
  return `${all.join(', ')}: ${found}.${written.length > 0 ? ` Renewed: ${written.join(', ')}.` : ''}`
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`
}
