// Types only: the values are made of `rules/` when the extension is built (`pageRulesModule` in `lib/cli/packs.ts`).

import type { Languages } from '../lib/languages.ts'
import type { Pack } from '../lib/types.ts'

/** Of all packs that Lugas ships what a review needs, with the rules that are off. Bound for pages, where every byte is read before the first review. */
export declare const packs: readonly Pack[]

/** The word lists that Lugas tells languages apart by. */
export declare const languages: Languages
