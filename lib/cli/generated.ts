import { readFileSync, writeFileSync } from 'node:fs'
import { type Pack, packSchema } from '../index.ts'
import { catalogue } from './catalogue.ts'

/** The pages of `rules/` that are made from the packs and the language, by file name. */
export const generatedPages = (shipped: readonly Pack[]): Readonly<Record<string, string>> => ({
  'schema.json': `${JSON.stringify(packSchema(), null, 2)}\n`,
  'README.md': catalogue(shipped),
})

/** Writes the pages that are not as they should be. @returns their names */
export function writeGenerated(shipped: readonly Pack[]): string[] {
  return Object.entries(generatedPages(shipped)).flatMap(([name, page]) => {
    const file = new URL(`../../rules/${name}`, import.meta.url)
    if (readFileSync(file, 'utf8') === page) return []
    writeFileSync(file, page)
    return [name]
  })
}
