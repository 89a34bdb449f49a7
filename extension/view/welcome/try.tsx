import { t } from '../strings.ts'
import { SAMPLE } from './sample.ts'

/** Made once: what is written in it afterwards belongs to its writer and the session. */
const composer = (
  // biome-ignore lint/a11y/useSemanticElements: A form field is not what people write posts in.
  <div
    id="composer"
    contentEditable
    tabIndex={0}
    role="textbox"
    aria-multiline="true"
    aria-label={t('tryLabel')}
    lang="id"
  >
    {SAMPLE.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
)

const LINES = ['suggestion', 'warning', 'error'] as const

export interface TryProps {
  /** Keys of the commands; '' where the user took them away. */
  readonly nextKeys: string
  readonly listKeys: string
}

/** A composer of our own with a draft to mend, and what the underlines mean. */
export function Try({ nextKeys, listKeys }: TryProps) {
  return (
    <section aria-labelledby="try">
      <h2 id="try">{t('tryTitle')}</h2>
      <p>{t('tryHint')}</p>
      {composer}
      <ul class="legend">
        {LINES.map((severity) => (
          <li key={severity}>
            <span class={`line ${severity}`}>{t(severity)}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('tryScores')}</p>
      {nextKeys !== '' && listKeys !== '' && <p class="hint">{t('tryKeys', nextKeys, listKeys)}</p>}
    </section>
  )
}
