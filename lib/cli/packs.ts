import { readFileSync } from 'node:fs'
import { type Pack, parsePack } from '../index.ts'

/** The packs that Lugas ships, in the order that settles ties. */
export const SHIPPED = ['brevity', 'clarity', 'hoax'] as const

export const shippedPacks = (): Pack[] =>
  SHIPPED.map((name) => {
    const file = new URL(`../../rules/${name}.json`, import.meta.url)
    return parsePack(JSON.parse(readFileSync(file, 'utf8')), `${name}.json`)
  })
