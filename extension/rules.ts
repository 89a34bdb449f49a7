// Types only: the values are made of `rules/` when the extension is built (`pageRulesModule` in `lib/cli/packs.ts`).

import type { Languages } from '../lib/languages.ts'
import type { Bilingual, Pack } from '../lib/types.ts'

/** Of all packs that Lugas ships what a review needs, with the rules that are off. Bound for pages, where every byte is read before the first review. */
export declare const packs: readonly Pack[]

/** The word lists that Lugas tells languages apart by. */
export declare const languages: Languages

/** What `packs` leaves out, by id of the rule. For the background, which pages ask. */
export declare const explanations: Readonly<
  Record<string, { readonly why: Bilingual; readonly source: string; readonly pack: Bilingual }>
>
