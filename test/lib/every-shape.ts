import { NAMED_CHECKS } from '../../lib/checks/named/index.ts'
import { shippedPacks } from '../../lib/cli/packs.ts'
import type { Pack, Rule } from '../../lib/index.ts'
import { ROWS, type Row } from './expressiveness-rules.ts'

const bilingual = (text: string) => ({ id: text, en: text })
const isEven = (n: number) => n % 2 === 0

const words = { message: bilingual('{match}'), why: bilingual('alasan'), source: 'uji' }

/** Packs share no names, so each rule has one of its own; kinds of post are those of the shipped packs. */
function packOf({ from, shape, lists, postKinds, bad, good, cue, ...rule }: Row, at: number): Pack {
  const id = `shape-${rule.id}`
  return {
    lugas: 1,
    id,
    version: '1.0.0',
    title: bilingual(shape),
    category: cue ? 'trust' : isEven(at) ? 'clarity' : 'brevity',
    ...(cue && { groups: { [id]: { cap: 30, title: bilingual('Tanda') } } }),
    ...(lists && { lists }),
    rules: [{ ...rule, ...words, severity: 'suggestion', ...(cue && { cue: { ...cue, group: id } }) }],
  }
}

const named: Pack = {
  lugas: 1,
  id: 'named',
  version: '1.0.0',
  title: bilingual('Semua pemeriksaan'),
  category: 'clarity',
  lists: { expansions: ['pkk = pemberdayaan dan kesejahteraan keluarga'] },
  rules: Object.entries(NAMED_CHECKS).map(([name, { lists }]): Rule => {
    const given = lists.includes('expansions') ? { lists: { expansions: 'expansions' } } : {}
    return { id: name, severity: 'warning', check: { kind: 'check', name, ...given }, ...words }
  }),
}

/** What is shipped, rules of every shape that the rule language has, and every check in code. */
export const packsOfEveryShape = (): Pack[] => [...shippedPacks(), ...ROWS.map(packOf), named]
