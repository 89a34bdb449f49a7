import { readFileSync } from 'node:fs'
import { createReviewer, type Languages, type Pack, parseLanguages, parsePack, type Reviewer } from '../index.ts'
import type { PackFile } from '../trial/trial.ts'

/** The packs that Lugas ships, in the order that settles ties. */
export const SHIPPED = [
  'brevity',
  'sentences',
  'clarity',
  'platform',
  'completeness',
  'facts',
  'hoax',
  'debunk',
] as const

const readRules = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${name}.json`, import.meta.url), 'utf8'))

const shippedFile = (name: string): PackFile => {
  const file = `rules/${name}.json`
  return { file, pack: parsePack(readRules(name), file) }
}

export const shippedFiles = (): PackFile[] => SHIPPED.map(shippedFile)

export const shippedPacks = (): Pack[] => shippedFiles().map(({ pack }) => pack)

export const shippedLanguages = (): Languages => parseLanguages(readRules('languages'), 'languages.json')

/** A reviewer with everything that Lugas ships. */
export const shippedReviewer = (): Reviewer => createReviewer({ packs: shippedPacks(), languages: shippedLanguages() })

/** JavaScript of the module that `lib/packs.ts` declares, for the package. */
export const packsModule = (): string =>
  moduleOf({ packs: shippedPacks().map(withoutExamples), languages: shippedLanguages() })

/** JavaScript of the module that `extension/rules.ts` declares: no more of the packs than a review needs. */
export const pageRulesModule = (): string =>
  moduleOf({ packs: shippedPacks().map(forReview), languages: shippedLanguages() })

/** JavaScript of the module that `extension/about.ts` declares: what can be told without a review. */
export const aboutModule = (): string => {
  const packs = shippedPacks()
  const explanations = packs.flatMap(({ id, title, rules }) =>
    rules.map((rule) => [`${id}/${rule.id}`, { why: rule.why, source: rule.source, pack: title }]),
  )
  const kinds = packs.flatMap((pack) => Object.entries(pack.kinds ?? {}).map(([id, { title }]) => [id, title]))
  return moduleOf({
    explanations: Object.fromEntries(explanations),
    platforms: Object.assign({}, ...packs.map(({ platforms }) => platforms)),
    kinds: Object.fromEntries(kinds),
  })
}

/** The packs of pages as JSON, for the background: it wakes often, seldom needs them, and reads them then. */
export const pagePacks = (): string => JSON.stringify(shippedPacks().map(forReview))

/** Bundlers drop what is not used. An engine reads JSON in a string faster than the same as an object literal. */
const moduleOf = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(
      ([name, value]) => `export const ${name} = /*#__PURE__*/ JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`,
    )
    .join('')

/** A pack without what explains its rules. Those that are off stay, with their lists: a house pack may switch them on. */
function forReview(pack: Pack): Pack {
  const { rules, ...others } = withoutExamples(pack)
  return { ...others, rules: rules.map(({ why: _, source: __, ...rule }) => rule) }
}

/** Examples are tests and the record of the weights is for makers of rules: writers of posts need neither. */
const withoutExamples = ({ calibration: _, ...pack }: Pack): Pack => ({
  ...pack,
  stripped: true,
  rules: pack.rules.map(({ examples: _, ...rule }) => rule),
})
