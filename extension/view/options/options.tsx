import type { PackProblem, Trouble } from '../../house.ts'
import { type StringKey, t } from '../strings.ts'
import { JsonSide, type JsonSideProps } from './json-side.tsx'
import { Linked, type LinkedProps } from './linked.tsx'
import { OwnLists, type OwnListsProps } from './own-lists.tsx'
import { Problems } from './problems.tsx'
import { RuleForm, type RuleFormProps } from './rule-form.tsx'
import { RuleList, type RuleListProps } from './rule-list.tsx'

export interface OptionsProps {
  readonly trouble: Trouble | null
  /** Downloads what is stored and cannot be read. */
  readonly onRescue: (() => void) | undefined
  /** What the office's policy asks for. */
  readonly policy: {
    readonly packs: readonly string[]
    /** Sites that it wants and that are not allowed yet. */
    readonly sites: readonly string[]
    readonly onAllow: () => void
  }
  /** Why no form can be used: the JSON is not yet what forms can show. */
  readonly isLocked: boolean
  readonly lists: OwnListsProps
  readonly rules: RuleListProps
  readonly form: RuleFormProps
  readonly json: JsonSideProps
  readonly linked: LinkedProps
  readonly save: SaveProps
}

interface SaveProps {
  readonly state: 'saved' | 'checking' | 'ready' | 'bad' | 'full' | 'failed'
  readonly problems: readonly PackProblem[]
  readonly onGo: (pointer: string) => void
  readonly onSave: () => void
  readonly onUndo: () => void
}

const TROUBLES: Readonly<Record<Trouble['kind'], StringKey>> = {
  unfit: 'optTroubleUnfit',
  unreadable: 'optTroubleUnreadable',
  newer: 'optTroubleNewer',
  missing: 'optTroubleMissing',
}

/** The page of an office's own rules: forms on one side of the pack, its JSON on the other. */
export function Options({ trouble, onRescue, policy, isLocked, lists, rules, form, json, linked, save }: OptionsProps) {
  return (
    <>
      <header>
        <h1>{t('optTitle')}</h1>
        <p class="hint">{t('optIntro')}</p>
      </header>
      {trouble && (
        <section class="notice" aria-labelledby="trouble">
          <h2 id="trouble">{t('houseTrouble')}</h2>
          <p>{t(TROUBLES[trouble.kind])}</p>
          {trouble.kind === 'unfit' && <Problems problems={trouble.problems} />}
          {onRescue && (
            <button type="button" class="secondary" onClick={onRescue}>
              {t('optRescue')}
            </button>
          )}
        </section>
      )}
      {(policy.packs.length > 0 || policy.sites.length > 0) && (
        <section class="notice" aria-labelledby="policy">
          <h2 id="policy">{t('optPolicy')}</h2>
          {policy.packs.length > 0 && <p>{t('optPolicyPacks', policy.packs.join(', '))}</p>}
          {policy.sites.length > 0 && (
            <>
              <p>{t('optPolicySites', policy.sites.join(', '))}</p>
              <button type="button" class="primary" onClick={policy.onAllow}>
                {t('optPolicyAllow')}
              </button>
            </>
          )}
        </section>
      )}
      <div class="sides">
        <div>
          {isLocked && <p class="notice">{t('optLocked')}</p>}
          <fieldset class="forms" disabled={isLocked}>
            <legend class="only-read">{t('optForms')}</legend>
            <OwnLists {...lists} />
            <RuleForm {...form} />
            <RuleList {...rules} />
          </fieldset>
          <Linked {...linked} />
        </div>
        <JsonSide {...json} />
      </div>
      <Save {...save} />
    </>
  )
}

const STATES: Readonly<Record<SaveProps['state'], StringKey>> = {
  saved: 'optSaved',
  checking: 'optChecking',
  ready: 'optReady',
  bad: 'optBad',
  full: 'optFull',
  failed: 'optFailed',
}

function Save({ state, problems, onGo, onSave, onUndo }: SaveProps) {
  return (
    <section class="save" aria-label={t('optSaveLabel')}>
      {state === 'bad' && <Problems problems={problems} onGo={onGo} />}
      <div class="row">
        <p role="status">{t(STATES[state])}</p>
        <button type="button" class="secondary" disabled={state === 'saved'} onClick={onUndo}>
          {t('optUndo')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={state === 'saved' || state === 'checking' || state === 'bad'}
          onClick={onSave}
        >
          {t('optSave')}
        </button>
      </div>
    </section>
  )
}
