// Types only: the values are made of `rules/` when the extension is built (`aboutModule` in `lib/cli/packs.ts`).

import type { Bilingual, Pack } from '../lib/types.ts'

/** Why each rule exists, by its id, which the packs of pages leave out. */
export declare const explanations: Readonly<
  Record<string, { readonly why: Bilingual; readonly source: string; readonly pack: Bilingual }>
>

/** What is known of platforms. */
export declare const platforms: NonNullable<Pack['platforms']>

/** What people call each kind of post, by its id. */
export declare const kinds: Readonly<Record<string, Bilingual>>
