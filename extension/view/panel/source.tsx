import { useState } from 'preact/hooks'
import type { FactKind, Verdict } from '../../../lib/index.ts'
import type { CheckedFact } from '../../source-check.ts'
import { type StringKey, t } from '../strings.ts'
import { Quoted } from './excerpt.tsx'
import { Pill } from './pill.tsx'
import { Reading, type ReadingState } from './reading.tsx'

/** What a draft is compared with. */
export interface Source {
  /** Of the page; '' for a text that was pasted. */
  readonly title: string
  readonly host: string
  readonly text: string
}

export interface SourceProps {
  readonly source: Source | ReadingState | null
  /** What the draft says; `null` while that is not known yet, `undefined` while there is no draft. */
  readonly facts: readonly CheckedFact[] | null | undefined
  readonly onPaste: (text: string) => void
  /** Forgets the source, or stops reading it. */
  readonly onForget: () => void
  /** Shows a fact in the draft. */
  readonly onShow: (fact: CheckedFact) => void
  /** Goes to the tab of the draft; absent while it is in front. */
  readonly onReturn: (() => void) | undefined
}

/** Every fact of the draft beside what its source says. */
export function SourceCheck({ source, facts, onPaste, onForget, onShow, onReturn }: SourceProps) {
  if (!source || 'state' in source)
    return (
      <div class="source-check">
        {source ? <Reading reading={source} onCancel={onForget} /> : <p class="lead">{t('sourceIntro')}</p>}
        {source?.state !== 'reading' && <Ways onPaste={onPaste} />}
      </div>
    )
  return (
    <div class="source-check">
      <Chosen source={source} onForget={onForget} />
      {onReturn && (
        <button type="button" class="secondary" onClick={onReturn}>
          {t('sourceReturn')}
        </button>
      )}
      {facts === undefined && <p class="notice">{t('sourceNoDraft')}</p>}
      {facts && <Facts facts={facts} onShow={onShow} />}
    </div>
  )
}

/** How the source gets in. */
function Ways({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState('')
  const paste = (event: Event) => {
    event.preventDefault()
    onPaste(text.trim())
  }
  return (
    <ol class="ways">
      <li>
        <h2>{t('sourceWayPage')}</h2>
        <p>{t('sourceWayPageHow', t('useAsSource'))}</p>
      </li>
      <li>
        <form onSubmit={paste}>
          <h2>
            <label for="source-text">{t('sourceWayText')}</label>
          </h2>
          <textarea
            id="source-text"
            rows={6}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            aria-describedby="source-privacy"
          />
          <p id="source-privacy">{t('sourcePrivacy')}</p>
          <button type="submit" class="primary" disabled={text.trim() === ''}>
            {t('sourceCompare')}
          </button>
        </form>
      </li>
    </ol>
  )
}

function Chosen({ source, onForget }: { readonly source: Source; readonly onForget: () => void }) {
  const words = String(source.text.split(/\s+/).length)
  return (
    <div class="chosen">
      <p class="chosen-title">{source.title || t('sourcePasted')}</p>
      <p class="chosen-host">
        {source.host && `${source.host} · `}
        {t('words', words)}
      </p>
      <details>
        <summary>{t('sourceText')}</summary>
        <p class="whole">{source.text}</p>
      </details>
      <button type="button" class="link" onClick={onForget}>
        {t('sourceForget')}
      </button>
    </div>
  )
}

const VERDICTS: readonly { readonly verdict: Verdict; readonly name: StringKey; readonly hint: StringKey }[] = [
  { verdict: 'different', name: 'factDifferent', hint: 'factDifferentHint' },
  { verdict: 'missing', name: 'factMissing', hint: 'factMissingHint' },
  { verdict: 'supported', name: 'factSupported', hint: 'factSupportedHint' },
]

interface FactsProps {
  readonly facts: readonly CheckedFact[]
  readonly onShow: (fact: CheckedFact) => void
}

function Facts({ facts, onShow }: FactsProps) {
  const [only, setOnly] = useState<Verdict | null>(null)
  if (facts.length === 0) return <p class="notice">{t('factsNone')}</p>

  const doubtful = facts.filter(({ verdict }) => verdict !== 'supported').length
  const groups = VERDICTS.map((group) => ({ ...group, of: facts.filter(({ verdict }) => verdict === group.verdict) }))
  const told = groups.filter(({ of }) => of.length > 0)
  // What the filter showed may all be mended by now.
  const shown = told.filter(({ verdict }) => verdict === only)
  return (
    <>
      <h2 class={doubtful > 0 ? 'sum doubt' : 'sum'}>
        {doubtful > 0
          ? t('factsDoubtful', String(doubtful), String(facts.length))
          : t('factsSupported', String(facts.length))}
      </h2>
      {told.length > 1 && (
        <fieldset class="filter">
          <legend class="only-read">{t('filter')}</legend>
          <Pill isOn={shown.length === 0} onPress={() => setOnly(null)}>
            {t('filterAll', String(facts.length))}
          </Pill>
          {told.map(({ verdict, name, of }) => (
            <Pill key={verdict} isOn={shown[0]?.verdict === verdict} onPress={() => setOnly(verdict)}>
              {t(name)} {of.length}
            </Pill>
          ))}
        </fieldset>
      )}
      {(shown.length > 0 ? shown : told).map(({ verdict, name, hint, of }) => (
        <section key={verdict} class={`facts ${verdict}`}>
          <h3>{t(name)}</h3>
          <p class="hint">{t(hint)}</p>
          <ul>
            {of.map((fact) => (
              <li key={`${fact.kind} ${fact.span.start}`}>
                <Fact fact={fact} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="hint">{t('factsMeaning')}</p>
    </>
  )
}

const KINDS: Readonly<Record<FactKind, StringKey>> = {
  number: 'factNumber',
  amount: 'factAmount',
  percentage: 'factPercentage',
  date: 'factDate',
  time: 'factTime',
  person: 'factPerson',
  office: 'factOffice',
  place: 'factPlace',
  quote: 'factQuote',
}

function Fact({ fact, onShow }: { readonly fact: CheckedFact; readonly onShow: (fact: CheckedFact) => void }) {
  const { draft, kind, times, source } = fact
  return (
    <button type="button" class="fact" title={t('showInDraft')} onClick={() => onShow(fact)}>
      <span class="fact-kind">{t(KINDS[kind])}</span>
      <span class="fact-draft">
        <Quoted {...draft} />
        {times > 1 && <span class="times"> ×{times}</span>}
      </span>
      {source && (
        <span class="fact-source">
          <span class="fact-says">{t('sourceSays')}</span> <Quoted {...source} />
        </span>
      )}
    </button>
  )
}
