import type { NamedCheck } from './named.ts'

/** The closed set of checks in code, by the name that packs use. */
export const NAMED_CHECKS: Readonly<Record<string, NamedCheck>> = {}
