import { useState } from 'preact/hooks'
import type { Finding, Platform } from '../../../lib/types.ts'
import { type FoldedPost, PREVIEWED, type Previewed, SCREENS, type Screen } from '../../fold.ts'
import { SeverityMark } from '../severity.tsx'
import { type StringKey, t } from '../strings.ts'
import { Segments } from './segments.tsx'

/** Rules that ask for something in the part that readers see at first. */
export const BEFORE_FOLD: readonly string[] = ['platform/late-matter', 'completeness/event-date-below-fold']

interface FoldProps {
  /** Where the post will stand, as far as anybody knows. */
  readonly platform: Platform | undefined
  readonly findings: readonly Finding[]
  readonly foldOn: (platform: Previewed, screen: Screen) => FoldedPost | undefined
}

/** The post as readers see it before they tap "selengkapnya". */
export function Fold({ platform, findings, foldOn }: FoldProps) {
  const [chosen, setChosen] = useState<Previewed | null>(null)
  const [screen, setScreen] = useState<Screen>('phone')
  const [isRestShown, setRestShown] = useState(true)
  const shown = chosen ?? PREVIEWED.find((one) => one === platform) ?? PREVIEWED[0]
  const folded = foldOn(shown, screen)
  const misplaced = findings.filter(({ ruleId }) => BEFORE_FOLD.includes(ruleId))
  return (
    <section class="part fold">
      <h2>{t('foldTitle')}</h2>
      <div class="fold-choices">
        <Segments
          label={t('foldPlatform')}
          all={PREVIEWED}
          chosen={shown}
          nameOf={(one) => PLATFORM_NAMES[one]}
          onChoose={setChosen}
        />
        <Segments
          label={t('foldScreen')}
          all={SCREENS}
          chosen={screen}
          nameOf={(one) => t(SCREEN_NAMES[one])}
          onChoose={setScreen}
        />
      </div>
      {folded && (
        <>
          <FoldedView {...{ folded, isRestShown, screen }} platform={shown} />
          {folded.rest !== '' && (
            <label class="fold-rest">
              <input type="checkbox" checked={isRestShown} onChange={() => setRestShown(!isRestShown)} />
              {t('foldShowRest')}
            </label>
          )}
          <p class="hint" title={folded.source}>
            {folded.rest === '' && `${t('foldWhole')} `}
            {t(folded.isCertain ? 'foldFigure' : 'foldFigureAbout', String(folded.graphemes))}
            {folded.isBorrowed && ` ${t('foldSameFigure')}`}
          </p>
        </>
      )}
      {misplaced.length > 0 && (
        <ul class="misplaced" aria-label={t('foldFindings')}>
          {misplaced.map(({ ruleId, severity, message }) => (
            <li key={ruleId}>
              <SeverityMark severity={severity} />
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface FoldedViewProps {
  readonly folded: FoldedPost
  readonly platform: Previewed
  readonly screen: Screen
  readonly isRestShown: boolean
}

function FoldedView({ folded: { seen, rest }, platform, screen, isRestShown }: FoldedViewProps) {
  const office = <b>{t('foldOffice')}</b>
  return (
    <div class={`folded ${platform} ${screen}`}>
      <p class="folded-head">
        <span class="folded-face" aria-hidden="true" />
        {office}
      </p>
      <p class="folded-text">
        {platform === 'instagram' && <span aria-hidden="true">{office} </span>}
        {rest === '' ? seen : seen.trimEnd()}
        {rest !== '' && <span class="folded-more">… {t('foldMore')}</span>}
      </p>
      {isRestShown && rest !== '' && <p class="folded-text folded-rest">{rest.trim()}</p>}
    </div>
  )
}

const PLATFORM_NAMES: Readonly<Record<Previewed, string>> = { instagram: 'Instagram', facebook: 'Facebook' }
const SCREEN_NAMES: Readonly<Record<Screen, StringKey>> = { phone: 'foldPhone', desktop: 'foldDesktop' }
