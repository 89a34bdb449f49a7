// Types only: the values are made of `rules/` when the package or the extension is built (`packsModule` in `cli/packs.ts`).

import type { Languages } from './languages.ts'
import type { Pack } from './types.ts'

/** All packs that Lugas ships, in the order that settles ties; their examples are taken out. */
export declare const packs: readonly Pack[]

/** The word lists that Lugas tells languages apart by. */
export declare const languages: Languages
