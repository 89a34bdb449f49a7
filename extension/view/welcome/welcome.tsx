import { t } from '../strings.ts'
import { Privacy } from './privacy.tsx'
import { Sites, type SitesProps } from './sites.tsx'
import { type TrendProps, TrendSection } from './trend.tsx'
import { Try, type TryProps } from './try.tsx'

export interface WelcomeProps {
  readonly keys: TryProps
  readonly sites: SitesProps
  readonly trend: TrendProps
}

/** What opens when Lugas was installed, and from the popup: a place to try it, what it reads, where it works, and one's own scores. */
export function Welcome({ keys, sites, trend }: WelcomeProps) {
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </header>
      <Try {...keys} />
      <Privacy />
      <Sites {...sites} />
      <TrendSection {...trend} />
    </>
  )
}
