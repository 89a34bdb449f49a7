import { acronymFirstUse, acronymTwoMeanings } from './acronym-first-use.ts'
import { dateTime } from './date-time.ts'
import { endBeforeStart } from './end-before-start.ts'
import { hashtagCase } from './hashtag-case.ts'
import { identityNumber } from './identity-number.ts'
import { lateMatter } from './late-matter.ts'
import { lawCitation } from './law-citation.ts'
import { lawTitle } from './law-title.ts'
import { link } from './link.ts'
import type { NamedCheck } from './named.ts'
import { pastDate } from './past-date.ts'
import { replacedLaw } from './replaced-law.ts'
import { twoSpellings } from './two-spellings.ts'
import { unpairedMark } from './unpaired-mark.ts'
import { weekdayDate } from './weekday-date.ts'
import { wrongExpansion } from './wrong-expansion.ts'

/** The closed set of checks in code, by the name that packs use. */
export const NAMED_CHECKS: Readonly<Record<string, NamedCheck>> = {
  'acronym-first-use': acronymFirstUse,
  'acronym-two-meanings': acronymTwoMeanings,
  'date-time': dateTime,
  'end-before-start': endBeforeStart,
  'hashtag-case': hashtagCase,
  'identity-number': identityNumber,
  'late-matter': lateMatter,
  'law-citation': lawCitation,
  'law-title': lawTitle,
  link,
  'past-date': pastDate,
  'replaced-law': replacedLaw,
  'two-spellings': twoSpellings,
  'unpaired-mark': unpairedMark,
  'weekday-date': weekdayDate,
  'wrong-expansion': wrongExpansion,
}
