import { t } from './strings.ts'

interface PopupProps {
  /** Host of the current page; `undefined` where Lugas does not work. */
  readonly host: string | undefined
  readonly isOn: boolean
  /** Keys of the "next finding" command; '' when the user took them away. */
  readonly shortcut: string
  readonly onToggle: () => void
}

/** What the toolbar button opens: one switch for this site. */
export function Popup({ host, isOn, shortcut, onToggle }: PopupProps) {
  return (
    <>
      <h1>Lugas</h1>
      {host === undefined ? (
        <p class="hint">{t('siteUnsupported')}</p>
      ) : (
        <>
          <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={onToggle}>
            <span>{t('siteOn', host)}</span>
            <span class="track" />
          </button>
          <p class="hint">{t('siteHint')}</p>
        </>
      )}
      <footer>
        {shortcut !== '' && <p>{t('shortcut', shortcut)}</p>}
        <p>{t('privacy')}</p>
      </footer>
    </>
  )
}
