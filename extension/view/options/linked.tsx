import { useState } from 'preact/hooks'
import type { PackProblem } from '../../house.ts'
import type { Difference } from '../../house-pack.ts'
import { type StringKey, t } from '../strings.ts'
import { Problems } from './problems.tsx'

export interface LinkedProps {
  readonly packs: readonly LinkedRow[]
  /** What the address that was named has, and what it would change. */
  readonly preview: Preview | null
  readonly state: 'idle' | 'asking' | Refusal
  readonly problems: readonly PackProblem[]
  readonly onAsk: (address: string) => void
  /** Takes the pack that is shown, or what an address offers. */
  readonly onTake: (address: string) => void
  readonly onDismiss: () => void
  readonly onRemove: (address: string) => void
}

type Refusal = 'denied' | 'insecure' | 'offline' | 'large' | 'unfit' | 'full'

export interface Preview {
  readonly address: string
  readonly title: string
  readonly version: string
  readonly hash: string
  readonly differences: readonly Difference[]
}

export interface LinkedRow {
  readonly address: string
  readonly title: string
  readonly version: string
  readonly hash: string
  /** When the address was last asked, as people say it. */
  readonly asked: string
  readonly failure: 'offline' | 'large' | 'unfit' | null
  readonly offer: Preview | null
}

const REFUSALS: Readonly<Record<Refusal, StringKey>> = {
  denied: 'optLinkDenied',
  insecure: 'optLinkInsecure',
  offline: 'optLinkOffline',
  large: 'optLinkLarge',
  unfit: 'optLinkUnfit',
  full: 'optFull',
}

/** Packs that an office keeps at an address: nothing of them is taken before it was seen. */
export function Linked({ packs, preview, state, problems, onAsk, onTake, onDismiss, onRemove }: LinkedProps) {
  const [address, setAddress] = useState('')
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{t('optLinked')}</h2>
      <p class="hint">{t('optLinkedHint')}</p>
      <ul class="linked">
        {packs.map((pack) => (
          <li key={pack.address}>
            <div class="row">
              <p>
                <strong>{pack.title}</strong> {pack.version}
                <br />
                <span class="hint">{pack.address}</span>
                <br />
                <span class="hint">{t('optLinkAsked', pack.asked)}</span>
              </p>
              <button
                type="button"
                class="link"
                aria-label={t('optUnlink', pack.address)}
                onClick={() => onRemove(pack.address)}
              >
                {t('optRemove')}
              </button>
            </div>
            <p class="hash">SHA-256 {pack.hash}</p>
            {pack.failure && <p class="notice">{t('optLinkKept', t(REFUSALS[pack.failure]))}</p>}
            {pack.offer && <Offer preview={pack.offer} title="optOffer" onTake={onTake} />}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onAsk(address.trim())
        }}
      >
        <div class="field">
          <label for="address">{t('optAddress')}</label>
          <input
            id="address"
            inputMode="url"
            placeholder="https://"
            required
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </div>
        <button type="submit" class="secondary" disabled={state === 'asking'}>
          {t('optAsk')}
        </button>
      </form>
      <p role="status">{state === 'idle' ? '' : t(state === 'asking' ? 'optAsking' : REFUSALS[state])}</p>
      {problems.length > 0 && <Problems problems={problems} />}
      {preview && <Offer preview={preview} title="optPreview" onTake={onTake} onDismiss={onDismiss} />}
    </section>
  )
}

interface OfferProps {
  readonly preview: Preview
  readonly title: StringKey
  readonly onTake: (address: string) => void
  readonly onDismiss?: () => void
}

const MARKS: Readonly<Record<Difference['what'], StringKey>> = {
  added: 'optAdded',
  dropped: 'optDropped',
  changed: 'optChanged',
}

const WORDS: Readonly<Record<string, StringKey>> = {
  on: 'optOnWord',
  off: 'optOffWord',
  suggestion: 'suggestion',
  warning: 'warning',
  error: 'error',
}

const said = (word: string): string => (WORDS[word] ? t(WORDS[word]) : word)

function Offer({ preview: { address, title, version, hash, differences }, title: key, onTake, onDismiss }: OfferProps) {
  return (
    <div class="notice offer">
      <h3>{t(key, title, version)}</h3>
      <p class="hash">SHA-256 {hash}</p>
      <ul class="differences">
        {differences.map(({ what, name, came, went }) => (
          <li key={name} class={what}>
            <strong>{t(MARKS[what])}</strong> <code>{name}</code>
            {came.length > 0 && <span> {t('optCame', came.map(said).join(', '))}</span>}
            {went.length > 0 && <span> {t('optWent', went.map(said).join(', '))}</span>}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="primary" onClick={() => onTake(address)}>
          {t('optTake')}
        </button>
        {onDismiss && (
          <button type="button" class="secondary" onClick={onDismiss}>
            {t('optDismiss')}
          </button>
        )}
      </div>
    </div>
  )
}
