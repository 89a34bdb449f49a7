import {
  type CompiledRule,
  DEFAULT_LINES,
  type RuleWanted,
  SPOKEN_LINES,
  type Wanted,
  type WordLists,
} from './checks/found.ts'
import { applyChanges } from './extend.ts'
import { Lexicon } from './lexicon.ts'
import { normalize } from './normalize.ts'
import { MOST_PROBLEMS, PackError } from './pack.ts'
import { Pattern } from './pattern.ts'
import { PatternMatcher, type SoughtPattern } from './patterns.ts'
import { PhraseMatcher, type Term } from './phrases.ts'
import type { Problem } from './shape.ts'
import type { Group, Pack, PostKind, Rule, Skipped, Slot, Terms } from './types.ts'

/** Everything that all packs look for in a line. */
export interface Search {
  /** Lines must be read with it. */
  readonly lexicon: Lexicon
  readonly phrases: PhraseMatcher<Wanted>
  /** Whether a rule asks for the parts of hashtags. */
  readonly looksIntoHashtags: boolean
  readonly patterns: PatternMatcher<RuleWanted>
}

export interface Compiled {
  readonly rules: readonly CompiledRule[]
  readonly groups: ReadonlyMap<string, Group>
  readonly kinds: ReadonlyMap<string, PostKind>
  readonly search: Search
}

/**
 * Makes packs ready to review with.
 * @throws PackError when two packs share an id, a group or kind means two things, or a change does not fit
 * @param lexicon gets the words that rules look for
 */
export function compile(given: readonly Pack[], lexicon = new Lexicon()): Compiled {
  const { packs, problems } = applyChanges(given)
  const rules: CompiledRule[] = []
  const groups = new Map<string, Group>()
  const kinds = new Map<string, PostKind>()
  const all: Problem[] = [...problems]
  const refuse = (pack: Pack, pointer: string, expected: string, found: string) =>
    all.push({ pack: pack.id, pointer, expected, found: JSON.stringify(found) })
  packs.forEach((pack, i) => {
    if (packs.findIndex(({ id }) => id === pack.id) < i) refuse(pack, '/id', 'an id that no other pack has', pack.id)
    for (const [name, group] of Object.entries(pack.groups ?? {})) {
      if (groups.has(name)) refuse(pack, `/groups/${name}`, 'a group that no other pack defines', name)
      groups.set(name, group)
    }
    for (const [name, kind] of Object.entries(pack.kinds ?? {})) {
      if (kinds.has(name)) refuse(pack, `/kinds/${name}`, 'a kind that no other pack defines', name)
      kinds.set(name, kind)
    }
    const lists = compileLists(pack)
    for (const rule of pack.rules) if (!rule.off) rules.push(compileRule(pack, lists, rule, rules.length))
  })
  if (all.length > 0) throw new PackError(all.slice(0, MOST_PROBLEMS))
  return { rules, groups, kinds, search: compileSearch(rules, kinds, lexicon) }
}

const compileLists = ({ lists = {} }: Pack): WordLists =>
  new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words.map(normalize))]))

const compileRule = (pack: Pack, lists: WordLists, rule: Rule, order: number): CompiledRule => ({
  id: `${pack.id}/${rule.id}`,
  category: pack.category,
  rule,
  order,
  lists,
  lines: new Set(rule.lines ?? (rule.cue ? SPOKEN_LINES : DEFAULT_LINES)),
  skip: new Set(rule.skip ?? defaultSkip(rule)),
  message: { id: splitMessage(rule.message.id), en: splitMessage(rule.message.en) },
})

const splitMessage = (message: string): readonly string[] => message.split(/\{([\w-]+)\}/)

/** Names and quotations are somebody else's words; a red flag stays one wherever it stands. */
const defaultSkip = ({ cue, check }: Rule): readonly Skipped[] =>
  !cue && (check.kind === 'phrase' || check.kind === 'pattern') ? ['name', 'quote'] : []

function compileSearch(rules: readonly CompiledRule[], kinds: ReadonlyMap<string, PostKind>, lexicon: Lexicon): Search {
  const terms: Term<Wanted>[] = []
  const patterns: SoughtPattern<RuleWanted>[] = []

  const addPattern = (slots: readonly Slot[], payload: RuleWanted) => {
    const pattern = new Pattern(slots, payload.rule.lists)
    patterns.push({ pattern, isApart: payload.role === 'entry', payload })
  }
  const addTerms = (wanted: Terms, payload: Omit<RuleWanted, 'phrase'>) => {
    if ('pattern' in wanted) return addPattern(wanted.pattern, { ...payload, phrase: '' })
    const phrases = 'list' in wanted ? (payload.rule.lists.get(wanted.list) ?? []) : wanted.phrases
    for (const phrase of phrases) terms.push({ phrase, forms: false, payload: { ...payload, phrase } })
  }

  for (const rule of rules) {
    const { check, unless = [] } = rule.rule
    if (check.kind === 'phrase') {
      const { forms = false, stretched = false } = check
      for (const phrase of Object.keys(check.entries)) {
        terms.push({ phrase, forms, stretched, payload: { rule, role: 'entry', index: 0, phrase } })
      }
    }
    if (check.kind === 'pattern') addPattern(check.slots, { rule, role: 'entry', index: 0, phrase: '' })
    if (check.kind === 'require') {
      if (check.where) addTerms(check.where, { rule, role: 'where', index: 0 })
      addTerms(check.need, { rule, role: 'need', index: 0 })
    }
    if (check.kind === 'limit' && 'of' in check) addTerms(check.of, { rule, role: 'count', index: 0 })
    unless.forEach((item, index) => void addTerms(item, { rule, role: 'unless', index }))
  }
  for (const [kind, { phrases }] of kinds) {
    for (const [phrase, weight] of Object.entries(phrases)) {
      terms.push({ phrase, forms: false, payload: { role: 'kind', kind, phrase, weight } })
    }
  }
  return {
    lexicon,
    // First, because the phrases want to know all words there are.
    patterns: new PatternMatcher(patterns, lexicon),
    phrases: new PhraseMatcher(terms, lexicon),
    looksIntoHashtags: rules.some(({ rule: { check } }) => check.kind === 'phrase' && check.hashtags),
  }
}
