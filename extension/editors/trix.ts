import type { Family } from './family.ts'

/** Does what a `beforeinput` says without preventing it, so nothing may follow; does not know replacements. */
export const trix: Family = {
  name: 'trix',
  selector: 'trix-editor',
  takesInsertText: true,
  rendersLater: true,
}
