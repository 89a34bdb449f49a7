import { NAMED_CHECKS } from './checks/named/index.ts'
import { type Field, jsonSchema, type Shape, type StringShape } from './shape.ts'
import {
  CATEGORIES,
  GAPS,
  LINE_CLASSES,
  LOOKS,
  MEASURES,
  PLATFORMS,
  SCOPES,
  SEVERITIES,
  SKIPPED,
  STRETCHES,
  SURFACES,
  TOKEN_KINDS,
} from './types.ts'

/** The rule language: every field that a pack may hold, with the sentence an editor shows beside it. */

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const PATH = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

const text = (about: string, max = 600): StringShape => ({
  is: 'string',
  about,
  pattern: /\S/,
  like: 'text that is not empty',
  max,
})
const id = (about: string): StringShape => ({
  is: 'string',
  about,
  pattern: ID,
  like: 'small letters and digits in words joined by hyphens',
  max: 80,
})
const path = (about: string): StringShape => ({
  is: 'string',
  about,
  pattern: PATH,
  like: 'a pack and a name, as in sentences/long-sentence',
  max: 161,
})
const day = (about: string): StringShape => ({
  is: 'string',
  about,
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  like: 'a date such as 2026-03-23',
})
const sha256 = (about: string): StringShape => ({
  is: 'string',
  about,
  pattern: /^[0-9a-f]{64}$/,
  like: '64 hexadecimal digits',
})
const list = (about: string, of: Shape, min = 1, max?: number): Shape => ({
  is: 'list',
  about,
  of,
  min,
  ...(max !== undefined && { max }),
})
const oneOf = (about: string, values: readonly (string | number)[]): Shape => ({ is: 'one-of', about, values })
const needed = (shape: Shape): Field => ({ shape, required: true })
const object = (about: string, fields: Readonly<Record<string, Field>>): Shape => ({ is: 'object', about, fields })

const bilingual = (about: string): Shape =>
  object(about, { id: needed(text('In Indonesian.')), en: needed(text('In English.')) })

const whole = (about: string, min: number, max: number): Shape => ({ is: 'number', about, min, max, whole: true })

const phrase = (about: string): StringShape => text(about, 200)

const oneOrMore = (about: string, of: Shape): Shape => ({ is: 'either', about, of: [of, list(about, of)] })
const word = (about: string): Shape => ({ is: 'string', about, pattern: /^\S+$/, like: 'one word', max: 100 })

/** Most rules of a pack, conditions in a list, replacements, kinds of post and signs of one: what a review does for each of them adds up. */
const MOST_RULES = 1000
const MOST_CONDITIONS = 20
const MOST_REPLACEMENTS = 20
const MOST_KINDS = 100
const MOST_SIGNS = 50
/** Most packs that a pack extends. */
const MOST_EXTENDED = 20
/** Deepest `any` and `not` inside each other, and most tests in one. */
const DEEPEST_TEST = 2
const MOST_TESTS = 20
/** Most slots of a pattern, and most tokens that one slot may take. */
const MOST_SLOTS = 20
const MOST_REPEATS = 20

const countBounds = (about: string): Shape =>
  object(about, { min: { shape: whole('At least.', 0, 1000) }, max: { shape: whole('At most.', 0, 1000) } })

const testInside = (depth: number): Shape => ({
  is: 'object',
  name: `token-test-${depth}`,
  about: 'Tests of a token.',
  fields: tokenTests(depth - 1),
})
const testList = (about: string, of: Shape): Shape => ({ is: 'list', about, of, min: 1, max: MOST_TESTS })

/** Tests of a token inside which others may stand, that many levels deep. */
function tokenTests(depth: number): Readonly<Record<string, Field>> {
  const inner = depth > 0 ? testInside(depth) : undefined
  return {
    text: { shape: oneOrMore('The word is this, or one of these.', word('A word.')) },
    list: { shape: id('The word is in this list.') },
    starts: { shape: oneOrMore('The word begins so and goes on.', word('Its first letters.')) },
    ends: { shape: oneOrMore('The word ends so and has more before it.', word('Its last letters.')) },
    is: {
      shape: oneOrMore(
        'Kind of token, or its look. styled: decorative letters; doubled: twice the same around a hyphen (warga-warganya); leet: a digit for a letter (s4tu).',
        oneOf('A kind of token or a look.', [...TOKEN_KINDS, ...LOOKS]),
      ),
    },
    shape: {
      shape: oneOrMore(
        'caps (KTP), title (Kota), titles (Undang-Undang), lower, or a mask in which 9 stands for a digit, such as 99.99.',
        word('A shape.'),
      ),
    },
    min: { shape: { is: 'number', about: 'Smallest value of a number.', min: -1e15, max: 1e15 } },
    max: { shape: { is: 'number', about: 'Largest value of a number.', min: -1e15, max: 1e15 } },
    letters: { shape: countBounds('How many letters it has.') },
    digits: { shape: countBounds('How many digits it has.') },
    host: {
      shape: oneOrMore(
        'An address at this host or a part of it, or at one of these: go.id is the host of https://sukamaju.go.id/berita.',
        word('A host.'),
      ),
    },
    same: { shape: id('The same word as an earlier slot of this name.') },
    ...(inner && {
      any: { shape: testList('One of these tests holds.', inner) },
      not: {
        shape: {
          is: 'either',
          about: 'What the token must not be: this test, or none of these.',
          of: [inner, testList('None of these tests holds.', inner)],
        },
      },
    }),
  }
}

const slots: Shape = {
  is: 'list',
  name: 'slots',
  about: 'A pattern: tokens in order.',
  min: 1,
  max: MOST_SLOTS,
  of: object('One token, or a stated number of them, that passes every test given.', {
    ...tokenTests(DEEPEST_TEST),
    name: { shape: id('Name of the slot, for `same` and replacements.') },
    gap: {
      shape: oneOrMore('What stands before the token; without it anything but a line break.', oneOf('A gap.', GAPS)),
    },
    repeat: {
      shape: object('How many tokens the slot takes.', {
        min: needed(whole('At least.', 0, MOST_REPEATS)),
        max: needed(whole('At most.', 1, MOST_REPEATS)),
        shortest: { shape: { is: 'boolean', about: 'As few as the rest of the pattern lets it take, not as many.' } },
      }),
    },
    aside: { shape: { is: 'boolean', about: 'Looked at but not marked; leading and trailing slots only.' } },
  }),
}

const placing: Readonly<Record<string, Field>> = {
  opens: {
    shape: oneOf('They must open the sentence, the line or the draft.', ['sentence', 'line', 'draft']),
  },
  within: {
    shape: {
      is: 'either',
      about:
        'They must end before the fold (the platform’s, or 125 characters), or within this many characters of the draft.',
      of: [oneOf('The fold.', ['fold']), whole('Characters.', 1, 100_000)],
    },
  },
}

const termFields: Readonly<Record<string, Field>> = {
  phrases: { shape: list('Word sequences, compared without regard to case.', phrase('A word sequence.')) },
  list: { shape: id('The name of one of the pack’s `lists`.') },
  pattern: { shape: slots },
  ...placing,
}

/** One of `phrases`, `list` and `pattern`; `checkMeaning` says so if there are none or two. */
const terms = (about: string): Shape => object(about, termFields)

const condition: Shape = {
  is: 'object',
  name: 'condition',
  about: 'Terms and where they stand, or kinds of post, or platforms.',
  fields: {
    ...termFields,
    scope: {
      shape: oneOf(
        'match: in the marked words; before, after: right before or behind them; sentence, quote: in the same sentence or quotation (a quotation mark there says that there is one); earlier, later: anywhere before or behind them; draft: anywhere.',
        SCOPES,
      ),
    },
    skip: { shape: list('Terms that touch such text do not count.', oneOf('A kind of text.', SKIPPED)) },
    kinds: { shape: list('The post is of one of these kinds; without terms and scope.', id('A kind of post.')) },
    platforms: {
      shape: list('The post is for one of these platforms; without terms and scope.', oneOf('A platform.', PLATFORMS)),
    },
  },
}

const conditionList = list('All of these must hold.', condition, 1, MOST_CONDITIONS)

const conditionRow: Shape = {
  is: 'either',
  about: 'A condition, or some that must all hold.',
  of: [condition, conditionList],
}

const conditions = (about: string): Shape => list(about, when, 1, MOST_CONDITIONS)

const when: Shape = {
  is: 'either',
  about: 'A condition, some that must all hold, or the name of one of the pack’s `conditions`.',
  of: [condition, conditionList, id('A key of the pack’s `conditions`.')],
}

const replacement: Shape = {
  is: 'string',
  about: 'Replacement without space at its edges; "" deletes.',
  pattern: /^(\S(.*\S)?)?$/,
  like: 'text without space at its edges',
  max: 200,
}

const patternCheck = object('Token tests in the style of spaCy’s Matcher.', {
  kind: needed(oneOf('This kind.', ['pattern'])),
  slots: needed(slots),
  ...placing,
  replace: {
    shape: list(
      'Replacements, best first: text with {slot}, or {slot:form}. lower, upper, title, titles: in this letter case; plain: decorative letters as plain ones; start, end: the beginning or ending that `starts` or `ends` tested, rest: what remains of the word without them (starts "di": di {a:rest}), name: that with a capital; single: half of a doubled word; digits: only its digits; swap: dots for commas and commas for dots. "" deletes. Without a capital or letter case of its own it gets that of the words it replaces.',
      replacement,
      1,
      MOST_REPLACEMENTS,
    ),
  },
})

const entries = (about: string, min: number): Shape => ({
  is: 'map',
  about,
  keys: phrase('A word sequence.'),
  min,
  of: list('Replacements, best first.', replacement, 0, MOST_REPLACEMENTS),
})

const phraseCheck = object('Word sequences and their replacements.', {
  kind: needed(oneOf('This kind.', ['phrase'])),
  entries: needed(
    entries(
      'Word sequence → replacements, best first. "" deletes the words; an empty list is advice without a replacement.',
      1,
    ),
  ),
  forms: {
    shape: {
      is: 'boolean',
      about: 'The words may carry -nya -lah -kah -pun -ku -mu or be reduplicated; the replacement carries the same.',
    },
  },
  case: {
    shape: oneOf(
      'any (default): letter case does not matter; exact: these letters; lower: only where the draft has small letters.',
      ['any', 'exact', 'lower'],
    ),
  },
  stretched: { shape: { is: 'boolean', about: 'Words count, too, whose letters are stretched: viraaal.' } },
  hashtags: {
    shape: { is: 'boolean', about: 'The CamelCase parts of hashtags count, too; they are marked, never replaced.' },
  },
})

const max = whole('The largest number that is still fine.', 0, 1_000_000)

const limitCheck = object('A measure, or the number of places where terms stand, that must not be exceeded.', {
  kind: needed(oneOf('This kind.', ['limit'])),
  measure: {
    shape: oneOf(
      'What is counted; give this or `of`. graphemes are characters as people see them, weighted as X counts them. Hashtags, handles and links are not words, and what a slash joins is one; mentions are different handles; wordsPerSentence is the mean of four sentences or more, exceeded only where it is without the longest of them, too; capitals is the share of words in capitals, in percent.',
      MEASURES,
    ),
  },
  of: { shape: terms('Terms whose places are counted, in the kinds of line that the rule looks at.') },
  perWords: {
    shape: whole('`max` is for so many words; a stretch of fewer than 60 words counts as 60.', 1, 1000),
  },
  per: needed(
    oneOf(
      'The stretch of text it is counted in, which is also what gets marked; for draft and fold (what readers see at first) it is the whole draft; a measure of it counts all lines unless the rule names their kinds, and for a bound of the platform always all. The first line and sentence are those of the kinds of line that the rule looks at.',
      STRETCHES,
    ),
  ),
  max: needed({
    is: 'either',
    about:
      'The bound, or platform: what the platform allows of the measure in the whole draft, as `platforms` of a pack say; where they say nothing of it, nothing is checked.',
    of: [max, oneOf('The bound of the platform.', ['platform'])],
  }),
})

const requireCheck = object('Where A stands, B must stand within a distance; else A is marked.', {
  kind: needed(oneOf('This kind.', ['require'])),
  where: { shape: terms('A. Left out: the draft itself, and the finding is about the whole draft.') },
  need: needed(terms('B. Words inside a red flag never count.')),
  within: needed({
    is: 'either',
    about: 'How far B may stand from A.',
    of: [
      oneOf('The same sentence, the part before the fold, or anywhere.', ['sentence', 'fold', 'draft']),
      object('A number of sentences or of tokens, to either side; give one of the two.', {
        sentences: { shape: whole('Sentences to either side.', 0, 20) },
        tokens: { shape: whole('Tokens to either side.', 1, 200) },
      }),
    ],
  }),
})

const codeCheck = object('One of a closed set of checks in code.', {
  kind: needed(oneOf('This kind.', ['check'])),
  name: needed(oneOf('Which check.', Object.keys(NAMED_CHECKS))),
  lists: {
    shape: {
      is: 'map',
      about: 'Which of the pack’s lists the check gets under which of its own names.',
      keys: id('Its name.'),
      of: id('A key of the pack’s `lists`.'),
    },
  },
})

const exampleOptions = object('Where the example is meant to be written.', {
  platform: { shape: oneOf('Platform.', PLATFORMS) },
  surface: { shape: oneOf('Surface.', SURFACES) },
  kind: { shape: id('Kind of post.') },
  today: { shape: day('The day it is written.') },
})

const examples = object('Examples; they are the rule’s tests. Write your own sentences.', {
  bad: needed(
    list(
      'Texts that the rule marks.',
      object('A text that the rule marks.', {
        text: needed(text('The draft.', 8000)),
        match: needed({
          is: 'either',
          about: 'Exactly the words that get marked, in order; null: one finding about the whole draft.',
          of: [list('Marked words.', text('Marked words.', 8000)), { is: 'null', about: 'The whole draft.' }],
        }),
        fixed: {
          shape: { is: 'string', about: 'The text after the first suggestion was applied in every place.', max: 8000 },
        },
        options: { shape: exampleOptions },
      }),
    ),
  ),
  good: needed(
    list(
      'Texts that look alike but are fine.',
      {
        is: 'either',
        about: 'A text, or a text with options.',
        of: [
          text('The draft.', 8000),
          object('A text with options.', {
            text: needed(text('The draft.', 8000)),
            options: { shape: exampleOptions },
          }),
        ],
      },
      2,
    ),
  ),
})

const check: Shape = {
  is: 'kinds',
  about: 'What the rule looks for: one of five kinds.',
  of: {
    phrase: phraseCheck,
    limit: limitCheck,
    require: requireCheck,
    pattern: patternCheck,
    check: codeCheck,
  },
}

const rule = object('One rule.', {
  id: needed(id('Name of the rule, never reused: kebab-case English.')),
  severity: needed(
    oneOf(
      'suggestion: may be better; warning: should change; error: a fact, such as being over a platform’s limit.',
      SEVERITIES,
    ),
  ),
  off: { shape: { is: 'boolean', about: 'The rule ships switched off; a house style may switch it on.' } },
  lines: {
    shape: list(
      'Kinds of line that the rule looks at. Default: prose and item; for red flags all.',
      oneOf(
        'A kind of line.',
        LINE_CLASSES.filter((name) => name !== 'spacer'),
      ),
    ),
  },
  platforms: {
    shape: list('Only on these platforms; others and unknown ones are left alone.', oneOf('A platform.', PLATFORMS)),
  },
  surfaces: { shape: list('Only on these surfaces. Default: all.', oneOf('A surface.', SURFACES)) },
  cue: {
    shape: object('Makes the rule a red flag that costs trust.', {
      group: needed(id('A key of the pack’s `groups`.')),
      weight: needed({ is: 'number', about: 'Points of trust that one finding costs.', min: 0, max: 100 }),
    }),
  },
  check: needed(check),
  asks: {
    shape: bilingual(
      'What a require rule asks for, in one to five words: makes it an item of the checklist of posts that it is about.',
    ),
  },
  message: needed(bilingual('What the writer reads. May use {match} {suggestion} {count} {max} {platform}.')),
  why: needed(bilingual('Why it matters to readers, in one or two sentences.')),
  source: needed(text('Where the rule comes from: clause, book, measurement.')),
  examples: { shape: examples },
  languages: {
    shape: list('Sentences in another language are left alone. Red flags are in any language.', {
      is: 'string',
      about: 'ISO 639-3 code; Malay and its kin count as ind.',
      pattern: /^[a-z]{3}$/,
      like: 'three letters of ISO 639-3, such as ind',
    }),
  },
  only: { shape: conditions('The rule fires only where one of these holds.') },
  unless: {
    shape: conditions('The rule does not fire where one of these holds. Words inside a red flag excuse nothing.'),
  },
  skip: {
    shape: list(
      'Kinds of text that the rule skips. Default: names and quotations for phrase and pattern, nothing for red flags.',
      oneOf('A kind of text.', SKIPPED),
      0,
    ),
  },
  together: {
    shape: { is: 'boolean', about: 'All places of the rule are one finding, whatever their words.' },
  },
  kinds: {
    shape: list('Only in posts of these kinds; others and unknown ones are left alone.', id('A kind of post.')),
  },
})

/** Where a number comes from. */
const figure: Readonly<Record<string, Field>> = {
  source: needed(text('Who says so.')),
  year: needed(whole('When.', 2000, 2100)),
  certain: needed({
    is: 'boolean',
    about: 'Whether it is a fact. If not, messages say “about”, and no rule may call it an error.',
  }),
}

const platformFacts: Shape = {
  is: 'object',
  name: 'platform',
  about: 'What is known of a platform.',
  fields: {
    limits: {
      shape: list(
        'The most it allows; one for a measure and surface.',
        object('A bound.', {
          measure: needed(oneOf('What is counted, in the whole draft.', MEASURES)),
          surface: { shape: oneOf('On which surface; post, if it is not said.', SURFACES) },
          max: needed(max),
          ...figure,
        }),
      ),
    },
    fold: {
      shape: object('What readers see of a post before they tap “selengkapnya”.', {
        graphemes: needed(whole('Characters.', 1, 100_000)),
        desktop: {
          shape: whole('Characters on a wide screen, if those are others; no rule asks for them.', 1, 100_000),
        },
        ...figure,
      }),
    },
  },
}

/** The whole pack. */
export const PACK_SHAPE = object('A Lugas rule pack.', {
  $schema: { shape: { is: 'string', about: 'Path of this schema, for editors.' } },
  lugas: needed(oneOf('Version of the rule language.', [1])),
  id: needed(id('Name of the pack; rules are called pack/rule.')),
  version: needed({
    is: 'string',
    about: 'Version of the pack.',
    pattern: /^\d+\.\d+\.\d+$/,
    like: 'a version such as 1.0.0',
  }),
  title: needed(bilingual('Title of the pack.')),
  category: needed(oneOf('The score that the rules feed.', CATEGORIES)),
  groups: {
    shape: {
      is: 'map',
      about: 'Groups of red flags, each with a cap on what it can cost.',
      keys: id('Its name.'),
      of: object('A group of red flags.', {
        cap: needed({ is: 'number', about: 'Most points of trust that the group can cost.', min: 0, max: 100 }),
        title: needed(bilingual('Title of the group.')),
        unless: { shape: conditions('None of its rules fires where one of these holds.') },
      }),
    },
  },
  calibration: {
    shape: object('How the weights of the red flags were found; written by `npm run calibrate`.', {
      date: needed(day('The day.')),
      command: needed(text('The command.')),
      data: needed(sha256('SHA-256 of the files with the texts.')),
      cues: needed(sha256('SHA-256 of the rules and weights that were found.')),
      fixed: needed(list('Groups whose weights are set by hand.', id('A key of `groups`.'), 0)),
    }),
  },
  conditions: {
    shape: {
      is: 'map',
      about: 'Conditions with a name, for `only` and `unless`; one of each list must hold.',
      keys: id('Its name.'),
      of: list('One of these must hold.', conditionRow, 1, MOST_CONDITIONS),
    },
  },
  stripped: { shape: { is: 'boolean', about: 'True in shipped bundles: the examples were taken out.' } },
  rules: needed(list('The rules; earlier ones win ties.', rule, 0, MOST_RULES)),
  extends: { shape: list('Ids of packs that `changes` may touch.', id('Id of a pack.'), 1, MOST_EXTENDED) },
  changes: {
    shape: object('What is different from the packs it extends.', {
      rules: {
        shape: {
          is: 'map',
          about: 'Changes by rule.',
          keys: path('Pack and name.'),
          of: object('What is different in a rule.', {
            off: { shape: { is: 'boolean', about: 'Switches the rule off or on.' } },
            severity: { shape: oneOf('Another severity.', SEVERITIES) },
            add: { shape: entries('Entries of a phrase rule, new or in place of one.', 0) },
            drop: { shape: list('Entries of a phrase rule to leave out.', phrase('An entry.')) },
          }),
        },
      },
      lists: {
        shape: {
          is: 'map',
          about: 'Changes by list.',
          keys: path('Pack and name.'),
          of: object('What is different in a list.', {
            add: { shape: list('Words to add.', phrase('A word or word sequence.')) },
            drop: { shape: list('Words to leave out.', phrase('A word or word sequence.')) },
          }),
        },
      },
      leave: {
        shape: list(
          'Wordings that stay as they are, such as slogans and names of programmes: no rule of any pack marks a part of one.',
          phrase('A word or word sequence.'),
        ),
      },
    }),
  },
  platforms: {
    shape: object(
      'What the platforms allow and show.',
      Object.fromEntries(PLATFORMS.map((name) => [name, { shape: platformFacts }])),
    ),
  },
  lists: {
    shape: {
      is: 'map',
      about: 'Named word lists.',
      keys: id('Its name.'),
      of: list('Words and word sequences.', phrase('A word or word sequence.')),
    },
  },
  kinds: {
    shape: {
      is: 'map',
      about: 'Kinds of post, told by weighted signs.',
      keys: id('Its name.'),
      max: MOST_KINDS,
      of: object('A kind of post.', {
        title: needed(bilingual('Title of the kind.')),
        signs: needed(
          list(
            'What speaks for the kind or against it; each counts once a draft, however many of its terms stand there.',
            object('Terms that say the same of a post, and their weight.', {
              ...termFields,
              weight: needed({ is: 'number', about: 'Below 0 it speaks against the kind.', min: -100, max: 100 }),
            }),
            1,
            MOST_SIGNS,
          ),
        ),
        min: needed({
          is: 'number',
          about: 'Least sum of weights. The kind with the largest sum is told; of kinds with the same sum, none.',
          min: 0,
          max: 1000,
        }),
      }),
    },
  },
})

/** `rules/schema.json`, made from the same definition that `parsePack` checks against. */
export const packSchema = (): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Lugas rule pack',
  ...jsonSchema(PACK_SHAPE),
})
