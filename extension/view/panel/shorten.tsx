import { useEffect, useState } from 'preact/hooks'
import type { Advice, Carried, Dispensable, RankedSentence, Shortening, ShorteningStep } from '../../../lib/index.ts'
import { endOf, startOf } from '../../excerpt.ts'
import { type StringKey, t } from '../strings.ts'
import { Segments } from './segments.tsx'

/** How long a post may be on its platform, or what readers see of it before the fold. */
export interface Bound {
  readonly of: 'fold' | 'limit'
  readonly graphemes: number
  /** Whether the platform publishes that, and counts so. */
  readonly isCertain: boolean
}

interface ShortenProps {
  readonly text: string
  /** `undefined` where nothing is known of the platform: then the office has to say. */
  readonly bound: Bound | undefined
  /** Another function judges the draft as something else. */
  readonly shorten: (text: string, target: number) => Promise<Shortening>
  readonly apply: (text: string, step: ShorteningStep) => string
  /** Writes a text instead of another, at once. */
  readonly onWrite: (before: string, after: string) => void
}

const TARGETS = ['bound', 'own'] as const
const BOUND_NAMES: Readonly<Record<Bound['of'], StringKey>> = { fold: 'shortenToFold', limit: 'shortenToLimit' }
/** What an office may ask of a caption; the admin types another. */
const HOUSE_TARGET = 300
const MOST = 100_000

/** What could move up or go where a draft is too long, as far as it is known for this text and target. */
export function Shorten({ text, bound, shorten, apply, onWrite }: ShortenProps) {
  const [wanted, setWanted] = useState<(typeof TARGETS)[number]>('bound')
  const [own, setOwn] = useState(HOUSE_TARGET)
  const goal = bound && wanted === 'bound' ? bound : undefined
  const target = goal ? goal.graphemes : own
  const { known, isWorking } = useShortening(text, target, shorten)
  return (
    <section class="part shorten" aria-busy={isWorking}>
      <h2>{t('shortenTitle')}</h2>
      {bound && (
        <Segments
          label={t('shortenTarget')}
          all={TARGETS}
          chosen={goal ? 'bound' : 'own'}
          nameOf={(one) => t(one === 'own' ? 'shortenToOwn' : BOUND_NAMES[bound.of])}
          onChoose={setWanted}
        />
      )}
      {!goal && (
        <label class="shorten-own">
          <span class="hint">{t('shortenOwn')}</span>
          <input
            type="number"
            min={1}
            max={MOST}
            value={own}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              if (valueAsNumber >= 1 && valueAsNumber <= MOST) setOwn(Math.floor(valueAsNumber))
            }}
          />
        </label>
      )}
      {isWorking && (
        <p class="hint" role="status">
          {t('shortenWorking')}
        </p>
      )}
      {known && <Ranked of={known} isAbout={goal !== undefined && !goal.isCertain} apply={apply} onWrite={onWrite} />}
    </section>
  )
}

/** How long a draft rests before it is looked at, in ms. */
const REST = 300

interface Known {
  readonly text: string
  readonly shortening: Shortening
  readonly by: ShortenProps['shorten']
}

/** The shortening of a text at rest. It takes up to half a second, so it waits until nobody types, and says that it works. */
function useShortening(text: string, target: number, shorten: ShortenProps['shorten']) {
  const [known, setKnown] = useState<Known | null>(null)
  const [isWorking, setWorking] = useState(false)
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(async () => {
      setWorking(true)
      const shortening = await shorten(text, target)
      if (isOver) return
      setKnown({ text, shortening, by: shorten })
      setWorking(false)
    }, REST)
    return () => {
      isOver = true
      clearTimeout(timer)
      setWorking(false)
    }
  }, [text, target, shorten])
  const isOfNow = known?.text === text && known.by === shorten && known.shortening.target === target
  return { known: isOfNow ? known : null, isWorking }
}

interface RankedProps {
  readonly of: Known
  readonly isAbout: boolean
  readonly apply: ShortenProps['apply']
  readonly onWrite: ShortenProps['onWrite']
}

function Ranked({ of: { text, shortening }, isAbout, apply, onWrite }: RankedProps) {
  const { target, length, sentences } = shortening
  const over = length - target
  if (over <= 0) {
    return <p class="hint">{t(isAbout ? 'shortenFitsAbout' : 'shortenFits', String(length), String(target))}</p>
  }
  const ranked = [...sentences].sort((a, b) => a.rank - b.rank)
  return (
    <>
      <p>{t(isAbout ? 'shortenOverAbout' : 'shortenOver', String(length), String(over), String(target))}</p>
      {ranked.every(({ advice }) => advice === 'keep') && <p class="hint">{t('shortenNone')}</p>}
      <h3>{t('shortenRanked')}</h3>
      <ol class="ranked">
        {ranked.map((sentence) => (
          <li key={`${sentence.span.start} ${sentence.text}`}>
            <Row {...{ text, sentence, target, apply, onWrite }} />
          </li>
        ))}
      </ol>
      <p class="hint">{t('shortenUndo')}</p>
    </>
  )
}

interface RowProps extends Omit<RankedProps, 'of' | 'isAbout'> {
  readonly text: string
  readonly sentence: RankedSentence
  readonly target: number
}

/** A sentence; opened, what moving or deleting it would change. */
function Row({ text, sentence, target, apply, onWrite }: RowProps) {
  const { advice, reason, carries, saves } = sentence
  const [isOpen, setOpen] = useState(advice !== 'keep')
  const carried = carries.map((one) => t(CARRIED_NAMES[one])).join(' · ')
  const acts: readonly Advice[] = advice === 'keep' ? ['first', 'drop'] : [advice]
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="ranked-text">{sentence.text}</span>
        <span class="hint">{[carried, t('shortenSaves', String(saves))].filter((one) => one !== '').join(' — ')}</span>
        {advice !== 'keep' && (
          <span class="advice">{reason ? t('shortenReasonOf', t(REASON_NAMES[reason])) : t('adviceFirst')}</span>
        )}
      </summary>
      {isOpen &&
        acts.map((one) => {
          const step = { ...sentence, advice: one }
          const after = apply(text, step)
          if (after === text) return null
          return <Step key={one} {...{ text, after, step, target, onWrite }} />
        })}
    </details>
  )
}

interface StepProps extends Pick<RowProps, 'text' | 'target' | 'onWrite'> {
  readonly after: string
  readonly step: ShorteningStep
}

/** What a step changes, and the button that does it. */
function Step({ text, after, step, target, onWrite }: StepProps) {
  const isMove = step.advice === 'first'
  return (
    <div class="step">
      {isMove ? (
        <dl>
          <dt>{t('shortenNow')}</dt>
          <dd>{beginningOf(text, target)}</dd>
          <dt>{t('shortenThen')}</dt>
          <dd class="then">{beginningOf(after, target)}</dd>
        </dl>
      ) : (
        <p>
          {endOf(text.slice(0, step.span.start), AROUND)}
          <del>{step.text}</del>
          {startOf(text.slice(step.span.end), AROUND)}
        </p>
      )}
      <button
        type="button"
        class="small"
        aria-label={t(isMove ? 'shortenFirstLabel' : 'shortenDropLabel', step.text)}
        onClick={() => onWrite(text, after)}
      >
        {t(isMove ? 'shortenFirst' : 'shortenDrop')}
      </button>
    </div>
  )
}

/** So much of a long draft tells a beginning, in code units. */
const BEGINNING = 160
const AROUND = 32

const beginningOf = (text: string, target: number) => startOf(text, Math.min(target, BEGINNING))

const CARRIED_NAMES: Readonly<Record<Carried, StringKey>> = {
  what: 'carriesWhat',
  when: 'carriesWhen',
  where: 'carriesWhere',
  action: 'carriesAction',
  who: 'carriesWho',
  why: 'carriesWhy',
}
const REASON_NAMES: Readonly<Record<Dispensable, StringKey>> = {
  greeting: 'reasonGreeting',
  closing: 'reasonClosing',
  ceremony: 'reasonCeremony',
  attendance: 'reasonAttendance',
  repetition: 'reasonRepetition',
}
