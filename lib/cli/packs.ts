import { readFileSync } from 'node:fs'
import { createReviewer, type Languages, type Pack, parseLanguages, parsePack, type Reviewer } from '../index.ts'

/** The packs that Lugas ships, in the order that settles ties. */
export const SHIPPED = ['brevity', 'clarity', 'hoax'] as const

const readRules = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${name}.json`, import.meta.url), 'utf8'))

export const shippedPacks = (): Pack[] => SHIPPED.map((name) => parsePack(readRules(name), `${name}.json`))

export const shippedLanguages = (): Languages => parseLanguages(readRules('languages'), 'languages.json')

/** A reviewer with everything that Lugas ships. */
export const shippedReviewer = (): Reviewer => createReviewer({ packs: shippedPacks(), languages: shippedLanguages() })
