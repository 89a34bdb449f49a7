import { useState } from 'preact/hooks'
import type { Severity } from '../../../lib/types.ts'
import { severityName } from '../severity.tsx'
import { t } from '../strings.ts'

export interface RuleListProps {
  readonly packs: readonly { readonly title: string; readonly rules: readonly RuleRow[] }[]
  readonly onChange: (ruleId: string, change: { readonly isOn?: boolean; readonly severity?: Severity }) => void
}

export interface RuleRow {
  readonly id: string
  readonly message: string
  readonly why: string
  readonly source: string
  readonly isOn: boolean
  readonly severity: Severity
  /** A red flag is no error. */
  readonly severities: readonly Severity[]
  /** Whether this house says something else than the packs before it. */
  readonly isChanged: boolean
}

/** All rules, to be found by their words, switched on and off and made milder or stricter. */
export function RuleList({ packs, onChange }: RuleListProps) {
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/)
  const isFound = ({ id, message, why }: RuleRow) => {
    const text = `${id} ${message} ${why}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const found = packs.map(({ title, rules }) => ({ title, all: rules.length, rules: rules.filter(isFound) }))
  const count = found.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('optRules')}</h2>
      <div class="field">
        <label for="rule-search">{t('optSearch')}</label>
        <input
          id="rule-search"
          type="search"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <p class="hint" role="status">
          {t('optFound', `${count}`)}
        </p>
      </div>
      {found.map(
        ({ title, all, rules }) =>
          rules.length > 0 && (
            <details key={title} class="pack" open={query !== '' || undefined}>
              <summary>
                {title} <span class="hint">{rules.length === all ? all : `${rules.length}/${all}`}</span>
              </summary>
              <ul>
                {rules.map((rule) => (
                  <Row key={rule.id} rule={rule} onChange={onChange} />
                ))}
              </ul>
            </details>
          ),
      )}
    </section>
  )
}

function Row({ rule, onChange }: { readonly rule: RuleRow; readonly onChange: RuleListProps['onChange'] }) {
  const { id, message, why, source, isOn, severity, severities, isChanged } = rule
  return (
    <li class={isOn ? 'rule' : 'rule off'}>
      <label class="rule-switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => onChange(id, { isOn: currentTarget.checked })}
        />
        <span>{message}</span>
      </label>
      <select
        aria-label={t('optSeverityOf', id)}
        value={severity}
        disabled={!isOn}
        onChange={({ currentTarget }) => onChange(id, { severity: currentTarget.value as Severity })}
      >
        {severities.map((one) => (
          <option key={one} value={one}>
            {severityName(one)}
          </option>
        ))}
      </select>
      <details class="why">
        <summary>
          <code>{id}</code>
          {isChanged && <strong> {t('optChanged')}</strong>}
        </summary>
        <p>{why}</p>
        <p class="hint">{source}</p>
      </details>
    </li>
  )
}
