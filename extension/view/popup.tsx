import { useState } from 'preact/hooks'
import { type StringKey, t } from './strings.ts'

export interface PopupProps {
  /** Keys of the "next finding" command; '' when the user took them away. */
  readonly shortcut: string
  /** What can be done with the page itself; absent on a page that no extension may read. */
  readonly page: PageActions | undefined
  readonly site: Unsupported | Addable | Barred | Off | On
  /** Set where the office's packs of today could not be put in force; opens the page that says why. */
  readonly onHouseTrouble?: (() => void) | undefined
}

interface PageActions {
  /** Opens the panel with the post that is written. */
  readonly onPanel: () => void
  /** Takes the page as what the draft is compared with. */
  readonly onSource: () => void
  readonly onJudge: () => void
}

/** A page of the browser, or one that no extension may work on. */
interface Unsupported {
  readonly state: 'unsupported'
}

interface Addable {
  readonly state: 'addable'
  readonly host: string
  readonly onAdd: () => void
}

/** Switched off by the office's policy. */
interface Barred {
  readonly state: 'barred'
}

interface Allowed {
  readonly host: string
  readonly onToggle: () => void
  /** Takes a site back that the user added. */
  readonly onRemove: (() => void) | undefined
}

interface Off extends Allowed {
  readonly state: 'off'
}

interface On extends Allowed {
  readonly state: 'on'
  /** The field with the focus, by its name of `nameOf`. */
  readonly field: { readonly name: string; readonly isWritable: boolean; readonly isReviewed: boolean } | undefined
  /** What was chosen for fields of this site: name, and whether they are reviewed. */
  readonly choices: readonly (readonly [name: string, isReviewed: boolean])[]
  /** `undefined` takes a choice back. */
  readonly onChoose: (name: string, isReviewed: boolean | undefined) => void
  readonly diagnosis: string
}

/** What the toolbar button opens: whether this site and this field are reviewed, and a report for when that fails. */
export function Popup({ shortcut, page, site, onHouseTrouble }: PopupProps) {
  return (
    <>
      <h1>Lugas</h1>
      {site.state === 'unsupported' && <p class="hint">{t('siteUnsupported')}</p>}
      {/* Most pages without Lugas are read, not written. */}
      {page && site.state === 'addable' && <PageActions {...page} />}
      {site.state === 'barred' && <p class="hint">{t('siteBarred')}</p>}
      {site.state === 'addable' && <Add {...site} />}
      {(site.state === 'on' || site.state === 'off') && <Switch {...site} isOn={site.state === 'on'} />}
      {page && site.state === 'on' && (
        <button type="button" class="action" onClick={page.onPanel}>
          {t('openPanel')}
        </button>
      )}
      {site.state === 'on' && <Fields {...site} />}
      {site.state === 'on' && <Report key={site.diagnosis} diagnosis={site.diagnosis} />}
      {page && site.state !== 'addable' && <PageActions {...page} />}
      {onHouseTrouble && (
        <p class="notice">
          {t('houseTrouble')}{' '}
          <button type="button" class="link" onClick={onHouseTrouble}>
            {t('houseOpen')}
          </button>
        </p>
      )}
      <footer>
        <nav aria-label={t('moreLabel')}>
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {t('welcomeTitle')}
          </a>
          <a href="/welcome.html#trend" target="_blank" rel="noreferrer">
            {t('trendTitle')}
          </a>
          <a href="/options.html" target="_blank" rel="noreferrer">
            {t('optTitle')}
          </a>
        </nav>
        {shortcut !== '' && <p>{t('shortcut', shortcut)}</p>}
        <p>{t('privacy')}</p>
      </footer>
    </>
  )
}

function PageActions({ onSource, onJudge }: Omit<PageActions, 'onPanel'>) {
  return (
    <section>
      <h2>{t('pageUse')}</h2>
      <button type="button" class="action" onClick={onSource}>
        {t('useAsSource')}
      </button>
      <button type="button" class="action" onClick={onJudge}>
        {t('judgePage')}
      </button>
      <p class="hint">{t('pageUseHint')}</p>
    </section>
  )
}

function Add({ host, onAdd }: Addable) {
  return (
    <section>
      <p>{t('siteAddable', host)}</p>
      <button type="button" class="primary" onClick={onAdd}>
        {t('siteAdd')}
      </button>
      <p class="hint">{t('siteAddHint')}</p>
    </section>
  )
}

function Switch({ host, isOn, onToggle, onRemove }: Allowed & { readonly isOn: boolean }) {
  return (
    <>
      <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={onToggle}>
        <span>{t('siteOn', host)}</span>
        <span class="track" />
      </button>
      <p class="hint">{t(isOn ? 'siteHint' : 'siteOffHint')}</p>
      {onRemove && (
        <button type="button" class="link" onClick={onRemove}>
          {t('siteRemove')}
        </button>
      )}
    </>
  )
}

function Fields({ field, choices, onChoose }: On) {
  return (
    <section>
      <h2>{t('field')}</h2>
      {field === undefined && <p class="hint">{t('fieldNone')}</p>}
      {field && (
        <>
          <FieldRow name={field.name} isReviewed={field.isReviewed} />
          {field.isWritable ? (
            <button type="button" class="secondary" onClick={() => onChoose(field.name, !field.isReviewed)}>
              {t(field.isReviewed ? 'fieldSkip' : 'fieldReview')}
            </button>
          ) : (
            <p class="hint">{t('fieldNever')}</p>
          )}
        </>
      )}
      {choices.length > 0 && (
        <>
          <h3>{t('fieldChoices')}</h3>
          <ul>
            {choices.map(([name, isReviewed]) => (
              <li key={name}>
                <FieldRow name={name} isReviewed={isReviewed} />
                <button
                  type="button"
                  class="link"
                  aria-label={t('fieldForgetLabel', describe(name))}
                  onClick={() => onChoose(name, undefined)}
                >
                  {t('fieldForget')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function FieldRow({ name, isReviewed }: { readonly name: string; readonly isReviewed: boolean }) {
  return (
    <p class="field">
      <span>{describe(name)}</span>
      <span class={isReviewed ? 'state on' : 'state'}>{t(isReviewed ? 'fieldReviewed' : 'fieldSkipped')}</span>
    </p>
  )
}

const KINDS: Readonly<Record<string, StringKey>> = {
  input: 'fieldInput',
  textarea: 'fieldTextarea',
  editor: 'fieldEditor',
}

/** The name of a field for people: its kind in their language, and what the site calls it. */
function describe(field: string): string {
  const [kind = '', ...name] = field.split(' ')
  const title = t(KINDS[kind] ?? 'fieldEditor')
  return name.length > 0 ? `${title} “${name.join(' ')}”` : title
}

function Report({ diagnosis }: { readonly diagnosis: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(diagnosis).then(() => setCopied(true))
  return (
    <section>
      <button type="button" class="link" onClick={copy}>
        {t('diagnosisCopy')}
      </button>
      <p class="hint" role="status">
        {t(isCopied ? 'diagnosisCopied' : 'diagnosisHint')}
      </p>
      {isCopied && <textarea class="report" readOnly rows={6} aria-label={t('diagnosis')} value={diagnosis} />}
    </section>
  )
}
