/** The words of the library. Everything here is plain, readonly data; glossary in README. */

/**
 * Half-open range `[start, end)` of exactly the text that was given, in UTF-16 code units, as
 * `String.prototype.slice` takes it. `0 <= start < end <= text.length`; never inside a surrogate pair or a grapheme.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Language of messages. */
export type Locale = 'id' | 'en'

/** One sentence in both languages of the product. */
export interface Bilingual {
  readonly id: string
  readonly en: string
}

/** The three scores, in the order in which people see them. */
export const CATEGORIES = ['brevity', 'clarity', 'trust'] as const
/** The score that a finding belongs to. */
export type Category = (typeof CATEGORIES)[number]

/** `error` is kept for facts (over a platform's limit, a weekday that contradicts its date); other red flags are at most `warning`. From mild to strong. */
export const SEVERITIES = ['suggestion', 'warning', 'error'] as const
/** How much a finding matters. */
export type Severity = (typeof SEVERITIES)[number]

/** The networks whose limits and habits rules may know; whatsapp: a channel, in Indonesian saluran. */
export const PLATFORMS = ['instagram', 'facebook', 'threads', 'x', 'tiktok', 'youtube', 'whatsapp'] as const
/** Where a draft will be published. */
export type Platform = (typeof PLATFORMS)[number]

/** What a draft can be on its platform. */
export const SURFACES = ['post', 'title', 'article', 'comment', 'message'] as const
/** What a draft is: a rule for posts need not hold for titles or articles. */
export type Surface = (typeof SURFACES)[number]

/** What a line is for. Spacers (a lone ".", a rule of dashes, decoration) hold no sentence and meet no rule. */
export const LINE_CLASSES = ['prose', 'item', 'heading', 'label', 'credit', 'sign-off', 'tags', 'spacer'] as const
/** What one line is for; a rule may say where it applies (default: prose and items). */
export type LineClass = (typeof LINE_CLASSES)[number]

/** What a `limit` can measure: the names of `Counts`. */
export const MEASURES = [
  'graphemes',
  'weighted',
  'words',
  'sentences',
  'wordsPerSentence',
  'capitals',
  'hashtags',
  'emoji',
  'mentions',
  'links',
] as const
/** A name of `Counts`. */
export type Measure = (typeof MEASURES)[number]

/** Kinds of text that rules can skip. */
export const SKIPPED = ['name', 'quote', 'hashtag', 'mention', 'url'] as const
/** Text that a rule leaves alone. */
export type Skipped = (typeof SKIPPED)[number]

/** The kinds of token; `mixed` holds letters and digits, a `mark` may be several of the same (`!!!`). */
export const TOKEN_KINDS = [
  'word',
  'number',
  'mixed',
  'mark',
  'url',
  'domain',
  'email',
  'hashtag',
  'mention',
  'emoji',
] as const
/** What a token is. */
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** What a token can look like, whatever it is. */
export const LOOKS = ['styled', 'doubled', 'leet'] as const
/** A look of a token; see `TokenTest.is`. */
export type Look = (typeof LOOKS)[number]

/** Nothing, spaces or a line break. */
export const GAPS = ['none', 'space', 'line'] as const
/** What stands between a token and the one before it. */
export type Gap = (typeof GAPS)[number]

/** Bounds of a count; one or both. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** What a token must be; every test given must hold. Words are compared in their normal form. */
export interface TokenTest {
  readonly text?: string | readonly string[]
  /** Name of a list of single words. */
  readonly list?: string
  /** The word begins so and goes on. */
  readonly starts?: string | readonly string[]
  /** The word ends so and has more before it. */
  readonly ends?: string | readonly string[]
  /**
   * `styled`: decorative letters such as 𝗩 or Ⓥ; `doubled`: a hyphen between twice the same, `warga-warganya`; `leet`: a
   * digit for a letter, `s4tu`.
   */
  readonly is?: TokenKind | Look | readonly (TokenKind | Look)[]
  /** `caps`, `title`, `titles` (Undang-Undang), `lower`, or a mask in which 9 stands for a digit: `99.99`. */
  readonly shape?: string | readonly string[]
  /** Bounds of a number's value, dots between thousands, decimals behind a comma. */
  readonly min?: number
  readonly max?: number
  /** How many letters and digits it has. */
  readonly letters?: Bounds
  readonly digits?: Bounds
  /** An address at this host or a part of it: `go.id` is the host of `https://sukamaju.go.id/berita`. */
  readonly host?: string | readonly string[]
  /** The same normalised word as the slot of this name. */
  readonly same?: string
  /** One of these tests holds. */
  readonly any?: readonly TokenTest[]
  /** This test, or each of these, does not hold. */
  readonly not?: TokenTest | readonly TokenTest[]
}

/** One place of a pattern: a test and how many tokens it takes. */
export interface Slot extends TokenTest {
  readonly name?: string
  /** Default: anything but a line break. */
  readonly gap?: Gap | readonly Gap[]
  /** As many tokens as can be, or as few (`shortest`). */
  readonly repeat?: { readonly min: number; readonly max: number; readonly shortest?: boolean }
  /** Looked at but not marked; leading and trailing slots only. */
  readonly aside?: boolean
}

/** Where in the draft something must stand. */
export interface Placing {
  /** It must open the sentence, the line or the draft; marks and emoji before it do not count. */
  readonly opens?: 'sentence' | 'line' | 'draft'
  /** It must end within the fold or within this many graphemes of the draft. */
  readonly within?: 'fold' | number
}

/** A set of word sequences, compared as normalised tokens: given here, by the name of a list, or as a pattern. */
export type Terms = Placing &
  ({ readonly phrases: readonly string[] } | { readonly list: string } | { readonly pattern: readonly Slot[] })

/** Seen from the marked words. */
export const SCOPES = ['match', 'before', 'after', 'sentence', 'quote', 'earlier', 'later', 'draft'] as const
/** Where terms stand seen from the marked words: in them, right before or behind them, around them, anywhere. */
export type Scope = (typeof SCOPES)[number]

/**
 * The terms stand there (those that touch what is skipped do not count), the post is of one of these kinds, or it is for one
 * of these platforms.
 */
export type Condition =
  | (Terms & { readonly scope: Scope; readonly skip?: readonly Skipped[] })
  | { readonly kinds: readonly string[] }
  | { readonly platforms: readonly Platform[] }

/** A condition, some that must all hold, or the name of one of the pack's `conditions`. */
export type When = Condition | readonly Condition[] | string

/** These words, in these forms, become those. */
export interface PhraseCheck {
  readonly kind: 'phrase'
  /** Word sequence → replacements, best first; `''` deletes; none is advice without Apply. */
  readonly entries: Readonly<Record<string, readonly string[]>>
  /** The word may carry -nya -lah -kah -pun -ku -mu or be reduplicated; the replacement carries the same. */
  readonly forms?: boolean
  /** `any` (default) ignores case; `exact` wants these letters; `lower` wants the draft's letters all lower-case. */
  readonly case?: 'any' | 'exact' | 'lower'
  /** Words count, too, whose letters are stretched (`viraaal`). */
  readonly stretched?: boolean
  /** The CamelCase parts of hashtags count, too; they are marked, never replaced. */
  readonly hashtags?: boolean
}

/** Tokens in a row, each by a test. */
export interface PatternCheck extends Placing {
  readonly kind: 'pattern'
  readonly slots: readonly Slot[]
  /**
   * Replacements, best first: text with `{slot}` or `{slot:form}`; `''` deletes. Forms: `lower` `upper` `title` `titles`;
   * `plain` (without decoration); `start` `end` (what `starts` and `ends` tested), `rest` (what remains of the word),
   * `name` (that with a capital), `single` (half a doubled word), `digits` (nothing else of it), `swap` (dots for commas and commas for dots).
   */
  readonly replace?: readonly string[]
}

/** The whole, its parts, the first of them, and what readers see before the fold. */
export const STRETCHES = ['draft', 'paragraph', 'line', 'sentence', 'first-line', 'first-sentence', 'fold'] as const
/** A stretch of text in which a `limit` counts. */
export type Stretch = (typeof STRETCHES)[number]

/** No more than so many of something: a measure, or the places where terms stand. */
export type LimitCheck = {
  readonly kind: 'limit'
  readonly per: Stretch
  /**
   * The largest number that is still fine; `platform`: what the platform allows on the surface (`Pack.platforms`), of a
   * measure in the whole draft. Where no such figure is known, nothing is checked.
   */
  readonly max: number | 'platform'
  /** `max` is then for so many words; a stretch of fewer than 60 words counts as 60. */
  readonly perWords?: number
} & ({ readonly measure: Measure } | { readonly of: Terms })

/** How far away B may stand from A: same sentence, n sentences either side, n tokens either side, the fold, the draft. */
export type Distance = 'sentence' | 'fold' | 'draft' | { readonly sentences: number } | { readonly tokens: number }

/** Where A stands, B must stand near; else A, or the draft, is marked. */
export interface RequireCheck {
  readonly kind: 'require'
  /** Where this stands … (absent: the draft itself). */
  readonly where?: Terms
  /** … this must stand too. */
  readonly need: Terms
  readonly within: Distance
}

/** One of the closed set of checks in code (`lib/checks/named/`). */
export interface CodeCheck {
  readonly kind: 'check'
  readonly name: string
  /** Which of the pack's lists the check gets under which of its own names. */
  readonly lists?: Readonly<Record<string, string>>
}

/** How a rule looks: five kinds and no more. */
export type Check = PhraseCheck | PatternCheck | LimitCheck | RequireCheck | CodeCheck

/** Makes a rule a red flag, which feeds trust. */
export interface Cue {
  /** A key of the pack's `groups`. */
  readonly group: string
  /** Points of trust that one finding costs, 0 or more, before the group's cap. */
  readonly weight: number
}

/** What an example is reviewed with; as in `ReviewOptions`. */
export interface ExampleOptions {
  readonly platform?: Platform
  readonly surface?: Surface
  readonly kind?: string
  readonly today?: string
}

/** A text that a rule must mark. */
export interface BadExample {
  readonly text: string
  /** The marked words in order of appearance; `null` for one finding about the whole draft. */
  readonly match: readonly string[] | null
  /** The text after the first suggestion was applied in every place. */
  readonly fixed?: string
  readonly options?: ExampleOptions
}

/** One rule of a pack; its examples are its tests. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly lines?: readonly LineClass[]
  readonly platforms?: readonly Platform[]
  readonly surfaces?: readonly Surface[]
  /** ISO 639-3: sentences in another language are left alone. Absent: all. A red flag is one in any language. */
  readonly languages?: readonly string[]
  /** Only posts of these kinds; others and unknown ones are left alone. */
  readonly kinds?: readonly string[]
  readonly off?: boolean
  readonly cue?: Cue
  /** The rule fires only where one of these holds. */
  readonly only?: readonly When[]
  /** The rule does not fire where one of these holds. */
  readonly unless?: readonly When[]
  readonly skip?: readonly Skipped[]
  /** All places of the rule are one finding, whatever their words. */
  readonly together?: boolean
  readonly check: Check
  /** Makes a `require` rule an item of the checklist, and says what that is called. */
  readonly asks?: Bilingual
  readonly message: Bilingual
  /** `parsePack` wants them; a review can do without, so the extension leaves them out of pages. */
  readonly why?: Bilingual
  readonly source?: string
  readonly examples?: {
    readonly bad: readonly BadExample[]
    readonly good: readonly (string | { readonly text: string; readonly options?: ExampleOptions })[]
  }
}

/** A family of red flags whose cost is capped together. */
export interface Group {
  /** Most points of trust that the whole group can cost. */
  readonly cap: number
  readonly title: Bilingual
  /** None of its rules fires where one of these holds. */
  readonly unless?: readonly When[]
}

/** How the weights of a pack's red flags were found; written by `npm run calibrate`. */
export interface Calibration {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly command: string
  /** SHA-256 of the files with the texts, one behind the other. */
  readonly data: string
  /** SHA-256 of the rules and weights that were found. */
  readonly cues: string
  /** Groups whose weights are set by hand. */
  readonly fixed: readonly string[]
}

/** What a pack makes different in a rule of a pack it extends. */
export interface RuleChange {
  readonly off?: boolean
  readonly severity?: Severity
  /** Entries of a `phrase` rule, new or in place of one. */
  readonly add?: Readonly<Record<string, readonly string[]>>
  /** Entries of a `phrase` rule. */
  readonly drop?: readonly string[]
}

/** What a pack makes different in a list of a pack it extends. */
export interface ListChange {
  readonly add?: readonly string[]
  readonly drop?: readonly string[]
}

/**
 * Speaks for a kind of post or, with a weight below 0, against it. It counts once a draft, however many of its words stand
 * there how often: words that mean the same are one sign.
 */
export type Sign = Terms & { readonly weight: number }

/** How a kind of post is told from its words. */
export interface PostKind {
  readonly title: Bilingual
  readonly signs: readonly Sign[]
  /** Least sum of weights. The kind with the largest sum is told; of kinds with the same sum, none. */
  readonly min: number
}

/** Where a number comes from. */
export interface Figure {
  readonly source: string
  /** When the source says so. */
  readonly year: number
  /** Whether it is a fact. One that is not is called "about" in messages and makes no error. */
  readonly certain: boolean
}

/** The most that a platform allows. */
export interface PlatformLimit extends Figure {
  readonly measure: Measure
  /** Default `post`. */
  readonly surface?: Surface
  readonly max: number
}

/** What is known of a platform. */
export interface PlatformFacts {
  /** One for a measure and surface. */
  readonly limits?: readonly PlatformLimit[]
  /** What readers see of a post before they tap "selengkapnya"; without it about 125 graphemes. */
  readonly fold?: Figure & {
    readonly graphemes: number
    /** On a wide screen, where that shows another number. */
    readonly desktop?: number
  }
}

/** One file of rules, as `parsePack` returns it. */
export interface Pack {
  readonly lugas: 1
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly category: Category
  readonly groups?: Readonly<Record<string, Group>>
  readonly calibration?: Calibration
  /** Ids of packs that `changes` may touch. */
  readonly extends?: readonly string[]
  /**
   * By `pack/rule` and `pack/list`. What is an office's own goes here, too: its names, handles, lines and places join the
   * lists that rules ask for, such as `completeness/offices`, and count from then on.
   */
  readonly changes?: {
    readonly rules?: Readonly<Record<string, RuleChange>>
    readonly lists?: Readonly<Record<string, ListChange>>
    /** Wordings that stay as they are, such as slogans and names of programmes: no rule of any pack marks a part of one. */
    readonly leave?: readonly string[]
  }
  /** Kinds of post: `event`, `service` … */
  readonly kinds?: Readonly<Record<string, PostKind>>
  /** What the platforms allow and show; each in one pack alone. */
  readonly platforms?: Readonly<Partial<Record<Platform, PlatformFacts>>>
  /** Named word lists. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
  /** Conditions with a name, for `only` and `unless`: one of each list must hold. */
  readonly conditions?: Readonly<Record<string, readonly Exclude<When, string>[]>>
  /** The examples were taken out to make a small bundle; then no rule may have any. */
  readonly stripped?: boolean
  readonly rules: readonly Rule[]
}

/** One place that a finding marks. `span: null` and `text: ''`: the whole draft. */
export interface Place {
  readonly span: Span | null
  /** `text.slice(span.start, span.end)` of the reviewed draft. */
  readonly text: string
  /** Replacements for `text`, best first, in its letter case; `''` deletes it. May be empty. */
  readonly suggestions: readonly string[]
}

/**
 * Something worth changing. The same rule on the same word (of a rule with `together`, on any) is one finding per post:
 * further places are in `also`. On the very same words a red flag stands for what other phrases and patterns say of them.
 */
export interface Finding extends Place {
  readonly also: readonly Place[]
  /** `pack/rule`, never reused. */
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  /** Plain text in the locale asked for. */
  readonly message: string
  /** Points that it takes from each score, to the hundredth; those of all findings together are what the score lacks. */
  readonly cost: Readonly<Partial<Scores>>
  readonly cue?: Cue
}

/** Integers 0–100; 100 = nothing to improve. */
export interface Scores {
  readonly brevity: number
  readonly clarity: number
  /** How little a careful reader would doubt the post. Never a verdict on its truth. */
  readonly trust: number
}

/** Measures of the whole draft. */
export interface Counts extends Readonly<Record<Measure, number>> {
  /** User-perceived characters. */
  readonly graphemes: number
  /** Characters as X counts them; see `weightOf`. */
  readonly weighted: number
  /** Words and numbers; `S.H.` is one; hashtags, handles, links and marks are none. */
  readonly words: number
  readonly sentences: number
  /** Mean, rounded; 0 without a sentence. */
  readonly wordsPerSentence: number
  /** Share of words of two letters or more that are all capitals, in whole percent. */
  readonly capitals: number
  readonly hashtags: number
  readonly emoji: number
  readonly mentions: number
  readonly links: number
}

/** Something that posts of this kind must say. */
export interface ChecklistItem {
  /** The `require` rule that asks for it. */
  readonly ruleId: string
  /** What it is called, in few words. */
  readonly title: string
  readonly isMet: boolean
  /** Where it is met first; `null`: it is not, or something else excuses it. */
  readonly span: Span | null
}

/** A sentence lies inside one line and has no space at its edges. */
export interface Sentence extends Span {
  /** ISO 639-3, or `und` when unknown. */
  readonly language: string
}

/** What `review` says of one draft: plain, frozen data. */
export interface Review {
  /** Findings about the whole draft first, then by start, end, rule id. */
  readonly findings: readonly Finding[]
  readonly scores: Scores
  /** Post kind (`event`, `service` …): the one told in the options, else the one its words tell, else `null`. */
  readonly kind: string | null
  readonly counts: Counts
  readonly sentences: readonly Sentence[]
  /** Where the part ends that readers see before they tap "selengkapnya", as an offset in the text. */
  readonly fold: number
  /** What a post of this kind must say; empty where no rule asks for anything. */
  readonly checklist: readonly ChecklistItem[]
}

/** What is known of a draft besides its text. */
export interface ReviewOptions {
  readonly platform?: Platform
  /** Default `post`. */
  readonly surface?: Surface
  readonly kind?: string
  /** The day the draft is written, `YYYY-MM-DD`. Without a real date here, what depends on it is silent. */
  readonly today?: string
  /** Language of messages; default `id`. */
  readonly locale?: Locale
  /**
   * Offsets in the text where a block of the editor begins (`<p>`, `<li>` …): a line that starts there begins a paragraph,
   * as one behind a blank line does. All other line breaks are soft (`<br>`). Offsets where no line starts say nothing.
   */
  readonly breaks?: readonly number[]
}

/** Why a rule exists, for the person who meets its finding. */
export interface Explanation {
  readonly why: string
  readonly source: string
  /** Title of the rule's pack. */
  readonly pack: string
}
