import { useState } from 'preact/hooks'
import type { RuleDraft, RuleTrial, TriedExample } from '../../house-pack.ts'
import { type StringKey, t } from '../strings.ts'

export interface RuleFormProps {
  /** Rules that the house has already. */
  readonly rules: readonly { readonly id: string; readonly message: string }[]
  readonly onTry: (draft: RuleDraft) => RuleTrial
  readonly onAdd: (trial: RuleTrial) => void
  readonly onRemove: (id: string) => void
}

const EMPTY: RuleDraft = {
  kind: 'phrase',
  severity: 'warning',
  entries: '',
  where: '',
  need: '',
  within: 'draft',
  message: '',
  messageEn: '',
  why: '',
  source: '',
  bad: '',
  good: '',
}

/** A new rule, which can be added once its examples pass. */
export function RuleForm({ rules, onTry, onAdd, onRemove }: RuleFormProps) {
  const [draft, setDraft] = useState(EMPTY)
  const trial = onTry(draft)
  const set = (change: Partial<RuleDraft>) => setDraft({ ...draft, ...change })
  const text = (name: keyof RuleDraft, label: StringKey, hint?: StringKey, rows?: number) => (
    <div class="field" key={name}>
      <label for={`rule-${name}`}>{t(label)}</label>
      {rows ? (
        <textarea
          id={`rule-${name}`}
          rows={rows}
          value={draft[name]}
          aria-describedby={hint && `rule-${name}-hint`}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
      ) : (
        <input
          id={`rule-${name}`}
          value={draft[name]}
          aria-describedby={hint && `rule-${name}-hint`}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
      )}
      {hint && (
        <p class="hint" id={`rule-${name}-hint`}>
          {t(hint)}
        </p>
      )}
    </div>
  )
  const choice = <Name extends 'kind' | 'severity' | 'within'>(
    name: Name,
    label: StringKey,
    options: readonly (readonly [value: RuleDraft[Name], label: StringKey])[],
  ) => (
    <div class="field">
      <label for={`rule-${name}`}>{t(label)}</label>
      <select
        id={`rule-${name}`}
        value={draft[name]}
        onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
      >
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {t(title)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <section aria-labelledby="own-rules">
      <h2 id="own-rules">{t('optOwnRules')}</h2>
      {rules.length > 0 && (
        <ul class="own-rules">
          {rules.map(({ id, message }) => (
            <li key={id} class="row">
              <span>
                {message} <code>{id}</code>
              </span>
              <button type="button" class="link" aria-label={t('optRemoveRule', id)} onClick={() => onRemove(id)}>
                {t('optRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="pack">
        <summary>{t('optNewRule')}</summary>
        <div class="fields">
          {choice('kind', 'optKind', [
            ['phrase', 'optKindPhrase'],
            ['require', 'optKindRequire'],
          ])}
          {choice('severity', 'optSeverity', [
            ['suggestion', 'suggestion'],
            ['warning', 'warning'],
          ])}
          {draft.kind === 'phrase' && text('entries', 'optEntries', 'optEntriesHint', 3)}
          {draft.kind === 'require' && (
            <>
              {text('where', 'optWhere', 'optWhereHint', 2)}
              {text('need', 'optNeed', 'optNeedHint', 2)}
              {choice('within', 'optWithin', [
                ['draft', 'optWithinDraft'],
                ['fold', 'optWithinFold'],
                ['sentence', 'optWithinSentence'],
              ])}
            </>
          )}
          {text('message', 'optMessage', draft.kind === 'phrase' ? 'optMessageHint' : undefined)}
          {text('messageEn', 'optMessageEn')}
          {text('why', 'optWhy')}
          {text('source', 'optSource', 'optSourceHint')}
          {text('bad', 'optBadExamples', 'optBadExamplesHint', 2)}
          <Tried examples={trial.bad} />
          {text('good', 'optGoodExamples', 'optGoodExamplesHint', 3)}
          <Tried examples={trial.good} />
        </div>
        <button
          type="button"
          class="primary"
          disabled={!trial.rule}
          aria-describedby="rule-state"
          onClick={() => {
            onAdd(trial)
            setDraft(EMPTY)
          }}
        >
          {t('optAddRule')}
        </button>
        <p class="hint" id="rule-state" role="status">
          {t(trial.rule ? 'optRuleReady' : 'optRuleNotReady')}
        </p>
      </details>
    </section>
  )
}

function Tried({ examples }: { readonly examples: readonly TriedExample[] }) {
  if (examples.length === 0) return null
  return (
    <ul class="tried">
      {examples.map((example) => (
        <li key={example.text} class={example.isFine ? 'fine' : 'failed'}>
          <strong>{t(example.isFine ? 'optPasses' : 'optFails')}</strong> {example.text}
          <span class="hint"> {outcome(example)}</span>
        </li>
      ))}
    </ul>
  )
}

function outcome({ marked, fixed }: TriedExample): string {
  if (fixed !== null) return t('optBecomes', fixed)
  if (marked === null) return t('optMarksAll')
  return marked.length > 0 ? t('optMarks', marked.join('”, “')) : t('optMarksNothing')
}
