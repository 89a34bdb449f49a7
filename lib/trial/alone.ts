import type { Pack, Rule } from '../index.ts'

/** A pack of one rule, so that no other can hide, help or slow it; a rule that ships switched off is on. */
export const alone = ({ extends: _, changes: __, ...pack }: Pack, rule: Rule): Pack => ({
  ...pack,
  rules: [{ ...rule, off: false }],
})
