import type { Pack, Reviewer } from '../index.ts'
import type { Mistake } from '../trial/mistake.ts'
import type { PackFile } from '../trial/trial.ts'

/**
 * What a reviewer finds in the Indonesian that people read of a pack: messages, reasons, titles. What stands in quotation marks
 * is spoken of, and braces hold what a draft says: both are left out. So are red flags, which reasons have to name.
 */
export function wordingMistakes({ file, pack }: PackFile, reviewer: Reviewer): Mistake[] {
  return Object.entries(textsIn(pack)).flatMap(([pointer, text]) =>
    reviewer
      .review(plain(text), { surface: 'article' })
      .findings.filter(({ category, span }) => category !== 'trust' && span)
      .map(({ ruleId, text: words, suggestions: [to] }): Mistake => {
        const instead = to === undefined ? '' : `, better “${to}”`
        return { file, pointer, what: `${ruleId} marks “${words}”${instead}` }
      }),
  )
}

/** By pointer. */
function textsIn({ title, groups = {}, kinds = {}, rules }: Pack): Readonly<Record<string, string>> {
  const texts: Record<string, string> = { '/title/id': title.id }
  for (const [name, group] of Object.entries(groups)) texts[`/groups/${name}/title/id`] = group.title.id
  for (const [name, kind] of Object.entries(kinds)) texts[`/kinds/${name}/title/id`] = kind.title.id
  for (const [i, { message, why, asks }] of rules.entries()) {
    texts[`/rules/${i}/message/id`] = message.id
    if (asks) texts[`/rules/${i}/asks/id`] = asks.id
    if (why) texts[`/rules/${i}/why/id`] = why.id
  }
  return texts
}

const plain = (text: string): string =>
  text
    .replace(/“[^”]*”/g, '“itu”')
    .replace(/\{(?:count|max)\}/g, '9')
    .replace(/\{[\w-]+\}/g, 'itu')
