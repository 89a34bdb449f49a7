import { join } from 'node:path'
import { shippedPacks } from '../../lib/cli/packs.ts'
import type { Finding, Review, Reviewer, ReviewOptions } from '../../lib/index.ts'
import { LONGEST_WORDS } from '../../lib/underline.ts'
import { readIfThere } from './rows.ts'

/** A post or article of an office, a person in office, or a newsroom. */
export interface OfficialRow {
  readonly id: string
  readonly text: string
  readonly org: string
  readonly genre: string
  readonly account?: string
  /** Emoji stand as question marks. */
  readonly emoji_lost?: boolean
}

/** Rows were cut here, in code units: what stands at the end of a post may be missing from then on. */
const CUT = 995

export const readOfficial = (folder: string): OfficialRow[] | undefined =>
  readIfThere<OfficialRow>(join(folder, 'official.jsonl'), {
    id: 'string',
    text: 'string',
    org: 'string',
    genre: 'string',
  })

export const isGovernment = ({ org }: OfficialRow): boolean => org === 'gov' || org === 'official_person'

const PLATFORMS: Readonly<Record<string, ReviewOptions['platform']>> = { ig_caption: 'instagram', x_post: 'x' }

export const isSocial = ({ genre }: OfficialRow): boolean => Object.hasOwn(PLATFORMS, genre)

const isCut = ({ text }: OfficialRow): boolean => text.length >= CUT

/** Accounts and posts of the police, who write much and alike. Satpol PP, which a mayor commands, is no police. */
export const isPolice = ({ account = '', text }: OfficialRow): boolean =>
  /pol(?:res|ri|da|sek|wan)|reskrim|satlantas/i.test(account) ||
  /\b(?:Polres(?:ta\w*)?|Polri|Polda|Polsek)\b/i.test(text)

/** A row as its writer would have had it reviewed: as a post of its platform, or as an article. */
export function optionsOf({ genre }: OfficialRow): ReviewOptions {
  const platform = PLATFORMS[genre]
  return platform ? { platform } : { surface: 'article' }
}

/** What is found in a row as its writer would have had it reviewed. */
export function reviewRow(reviewer: Reviewer, row: OfficialRow): Review {
  const review = reviewer.review(row.text, optionsOf(row))
  const isReal = (finding: Finding) =>
    !(row.emoji_lost && touchesQuestionMark(row.text, finding)) && !(isCut(row) && COMPLETENESS.has(finding.ruleId))
  return { ...review, findings: review.findings.filter(isReal) }
}

/** Rules that miss something in the draft as a whole. */
const COMPLETENESS: ReadonlySet<string> = new Set(
  shippedPacks().flatMap(({ id, rules }) =>
    rules.filter(({ check }) => check.kind === 'require' && check.within === 'draft').map((rule) => `${id}/${rule.id}`),
  ),
)

/** At a lost emoji; of whole sentences it is no matter. */
const touchesQuestionMark = (text: string, { span, text: words }: Finding): boolean =>
  span !== null && words.length <= LONGEST_WORDS && text.slice(Math.max(0, span.start - 2), span.end + 2).includes('?')
