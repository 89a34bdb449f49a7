import { t } from '../strings.ts'
import { AddSite, type AddSiteProps } from './add-site.tsx'

export interface Site {
  readonly host: string
  /** `closed`: the browser keeps it from us, as people can tell it to. */
  readonly state: 'on' | 'off' | 'closed'
  /** Switches it on, or takes one back that its user added. */
  readonly onChange: (() => void) | undefined
}

export interface SitesProps extends AddSiteProps {
  readonly sites: readonly Site[]
}

const STATES = { on: 'sitesOn', off: 'sitesOff', closed: 'sitesClosed' } as const
const CHANGES = { on: 'siteRemove', off: 'siteAdd', closed: 'siteAdd' } as const

/** Where Lugas works, and how it comes to work on a CMS. */
export function Sites({ sites, ...add }: SitesProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sitesTitle')}</h2>
      <ul class="sites">
        {sites.map(({ host, state, onChange }) => (
          <li key={host}>
            <span class="host">{host}</span>
            <span class={`state ${state}`}>{t(STATES[state])}</span>
            {onChange && (
              <button type="button" class="link" aria-label={`${t(CHANGES[state])}: ${host}`} onClick={onChange}>
                {t(CHANGES[state])}
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddSite {...add} />
    </section>
  )
}
