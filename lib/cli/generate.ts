import { writeFileSync } from 'node:fs'
import { packSchema } from '../index.ts'
import { catalogue } from './catalogue.ts'
import { shippedPacks } from './packs.ts'

/** Writes the generated files of `rules/`. */
const inRules = (name: string) => new URL(`../../rules/${name}`, import.meta.url)
writeFileSync(inRules('schema.json'), `${JSON.stringify(packSchema(), null, 2)}\n`)
writeFileSync(inRules('README.md'), catalogue(shippedPacks()))
