import { createReviewer, PackError, type Problem, parseLanguages, parsePack, type Review } from 'lugas'
import clarity from 'lugas/packs/clarity.json' with { type: 'json' }
import languages from 'lugas/packs/languages.json' with { type: 'json' }
import schema from 'lugas/schema.json' with { type: 'json' }

const reviewer = createReviewer({
  packs: [parsePack(clarity, 'clarity.json')],
  languages: parseLanguages(languages, 'languages.json'),
})
const { findings }: Review = reviewer.review('Silahkan datang.')
for (const { ruleId, text } of findings) console.log(ruleId, text)
console.log(schema.title)

try {
  parsePack({ ...clarity, lugas: 2 }, 'clarity.json')
} catch (error) {
  const problems: readonly Problem[] = error instanceof PackError ? error.problems : []
  for (const { pack, pointer } of problems) console.log(pack, pointer)
}
