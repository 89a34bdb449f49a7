import { type StringKey, t } from '../strings.ts'

const FACTS: readonly (readonly [StringKey, StringKey])[] = [
  ['privacyRead', 'privacyReadText'],
  ['privacyNever', 'privacyNeverText'],
  ['privacyStays', 'privacyStaysText'],
  ['privacyStored', 'privacyStoredText'],
]

/** What is read, what never is, what never leaves, what is kept. */
export function Privacy() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('privacyTitle')}</h2>
      <dl>
        {FACTS.map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
