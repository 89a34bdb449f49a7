import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../strings.ts'

export interface AddSiteProps {
  /** Asks the browser for the site of an address, within the press. Unreadable addresses are `undefined` at once. */
  readonly onAdd: (address: string) => Promise<Added> | undefined
}

export interface Added {
  readonly host: string
  readonly isAllowed: boolean
}

interface Cms {
  readonly name: string
  /** Where one writes in it. */
  readonly example: string
  /** The same for everybody. */
  readonly address?: string
}

const CMSS: readonly Cms[] = [
  { name: 'WordPress', example: 'sukamaju.example/wp-admin' },
  { name: 'Joomla', example: 'sukamaju.example/administrator' },
  { name: 'Drupal', example: 'sukamaju.example/node/add' },
  { name: 'OpenSID', example: 'sukamaju.example/siteman' },
  { name: 'Blogger', example: 'www.blogger.com', address: 'www.blogger.com' },
  { name: t('cmsOther'), example: 'sukamaju.example/admin' },
]

/** One button for each CMS: it asks for the address, and its press for the permission. */
export function AddSite({ onAdd }: AddSiteProps) {
  const [cms, setCms] = useState<Cms>()
  return (
    <>
      <h3>{t('cmsTitle')}</h3>
      <p class="hint">{t('siteAddHint')}</p>
      <div class="buttons">
        {CMSS.map((one) => (
          <button
            key={one.name}
            type="button"
            class="secondary"
            aria-expanded={one === cms}
            onClick={() => setCms(one === cms ? undefined : one)}
          >
            {one.name}
          </button>
        ))}
      </div>
      {cms && <Address key={cms.name} cms={cms} onAdd={onAdd} />}
    </>
  )
}

/** What became of the last address: none yet, waiting for the browser's question, or an answer. */
type Answer = 'none' | 'waiting' | 'unreadable' | Added

function Address({ cms, onAdd }: AddSiteProps & { readonly cms: Cms }) {
  const [answer, setAnswer] = useState<Answer>('none')
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])

  const submit = (event: Event) => {
    event.preventDefault()
    const asked = onAdd(input.current?.value ?? '')
    setAnswer(asked ? 'waiting' : 'unreadable')
    void asked?.then(setAnswer)
  }
  const isWrong = answer === 'unreadable'
  return (
    <form class="address" onSubmit={submit} noValidate>
      <label for="address">{t('cmsAddress', cms.name)}</label>
      <div class="row">
        <input
          ref={input}
          id="address"
          type="url"
          autocomplete="url"
          spellcheck={false}
          defaultValue={cms.address ?? ''}
          placeholder={cms.example}
          aria-invalid={isWrong}
          aria-describedby="address-hint answer"
        />
        <button type="submit" class="primary">
          {t('siteAdd')}
        </button>
      </div>
      <p id="address-hint" class="hint">
        {t('cmsHint')}
      </p>
      <p id="answer" role="status">
        {inWords(answer)}
      </p>
    </form>
  )
}

function inWords(answer: Answer): string {
  if (answer === 'none' || answer === 'waiting') return ''
  if (answer === 'unreadable') return t('cmsUnreadable')
  return answer.isAllowed ? t('cmsAllowed', answer.host) : t('cmsRefused', answer.host)
}
