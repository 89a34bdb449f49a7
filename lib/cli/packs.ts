import { readFileSync } from 'node:fs'
import { createReviewer, type Languages, type Pack, parseLanguages, parsePack, type Reviewer } from '../index.ts'

/** The packs that Lugas ships, in the order that settles ties. */
export const SHIPPED = ['brevity', 'sentences', 'clarity', 'platform', 'completeness', 'facts', 'hoax'] as const

const readRules = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${name}.json`, import.meta.url), 'utf8'))

/** A pack and the file that it was read from. */
export interface PackFile {
  readonly file: string
  readonly pack: Pack
}

const shippedFile = (name: string): PackFile => {
  const file = `rules/${name}.json`
  return { file, pack: parsePack(readRules(name), file) }
}

export const shippedFiles = (): PackFile[] => SHIPPED.map(shippedFile)

export const shippedPacks = (): Pack[] => shippedFiles().map(({ pack }) => pack)

export const shippedLanguages = (): Languages => parseLanguages(readRules('languages'), 'languages.json')

/** A reviewer with everything that Lugas ships. */
export const shippedReviewer = (): Reviewer => createReviewer({ packs: shippedPacks(), languages: shippedLanguages() })

/** JavaScript of the module that `lib/packs.ts` declares, for the package and the extension. Bundlers drop what is not used. */
export const packsModule = (): string =>
  Object.entries({ packs: shippedPacks().map(withoutExamples), languages: shippedLanguages() })
    // An engine reads JSON in a string faster than the same as an object literal.
    .map(
      ([name, value]) => `export const ${name} = /*#__PURE__*/ JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`,
    )
    .join('')

/** Examples are tests; people who write posts do not need to download them. */
const withoutExamples = (pack: Pack): Pack => ({
  ...pack,
  stripped: true,
  rules: pack.rules.map(({ examples: _, ...rule }) => rule),
})
