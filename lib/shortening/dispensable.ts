import { onceALine } from '../facts.ts'
import { isGreeting, MOST_NAMES, namesIn } from './traits.ts'
import { tokensOf, type Unit, wordsOf } from './unit.ts'

/** Why a post can do without a sentence. */
export type Dispensable = 'greeting' | 'closing' | 'ceremony' | 'attendance' | 'repetition'

/** Rules of the packs that mark the same, so that what an office adds to them counts here, too. */
export const BY_RULE: Readonly<Record<string, Dispensable>> = {
  'brevity/greeting-first': 'greeting',
  'brevity/closing-formula': 'closing',
  'brevity/speech-opening': 'ceremony',
  'brevity/report-cliche': 'ceremony',
  'brevity/ceremony-cliche': 'ceremony',
}

const marksIn = onceALine(({ matches }) => matches.filter(({ rule }) => Object.hasOwn(BY_RULE, rule.id)))

/** How office posts end, and what reports of ceremonies say of any of them; rules-editorial §3 and §6 [G]. */
const CLOSING =
  /^(demikian(lah)?|sekian|terima ?kasih|semoga|was+alam\S*|sampai (jumpa|ketemu|bertemu)|tunggu apa lagi|salam)( |$)/
const CEREMONY = new RegExp(
  '(^| )((ditutup|diakhiri|dilanjutkan) dengan (\\S+ ){0,4}(doa|foto|ramah)|(puji|rasa) syukur|pemukulan gong|' +
    'pemotongan (pita|tumpeng)|telah (dilaksanakan|diselenggarakan|dilangsungkan) (acara|upacara|pelantikan|' +
    'pengukuhan|peresmian|serah terima))( |$)',
)
const PRAISE = /(^| )mengapresiasi( |$)/
const SPEECH = /(^| )(sambutan|arahan|amanat)nya( |$)/
const COMMONPLACE = /(^| )(bersama|semua|seluruh|bangga|harapan|harapannya|berharap)( |$)/
/** Not of the meeting "yang dihadiri …", of which more is said. */
const ATTENDANCE = /(^| )(?<!(^| )yang )(hadir|dihadiri|didampingi|disaksikan)( |$)/
/** Marks between people who are listed. */
const FEWEST_COMMAS = 2

/**
 * Why the post can do without this sentence, as far as the sentence itself tells.
 * @param at where it stands: thanks that open a reply are owed, and praise that opens a post may be its news
 */
export function dispensable(unit: Unit, at: { isFirst: boolean; isLate: boolean }): Dispensable | undefined {
  const text = wordsOf(unit).join(' ')
  if (isGreeting(unit)) return at.isLate ? 'closing' : 'greeting'
  if (at.isLate && CLOSING.test(text)) return 'closing'
  const commas = tokensOf(unit).filter(({ norm }) => norm === ',' || norm === ';').length
  if (ATTENDANCE.test(text) && commas >= FEWEST_COMMAS) return 'attendance'
  if (CEREMONY.test(text) || (!at.isFirst && PRAISE.test(text))) return 'ceremony'
  if (SPEECH.test(text) && COMMONPLACE.test(text)) return 'ceremony'
  const mark = marksIn(unit.placed.line).find(({ first, last }) => first < unit.last && last > unit.first)
  return mark && namesIn(unit) <= MOST_NAMES ? BY_RULE[mark.rule.id] : undefined
}
