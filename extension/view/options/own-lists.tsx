import { useState } from 'preact/hooks'
import { type StringKey, t } from '../strings.ts'

export interface OwnListsProps {
  /** Lines of each list, by its name. */
  readonly lists: readonly { readonly name: OwnListName; readonly lines: readonly string[] }[]
  readonly onList: (name: OwnListName, text: string) => void
  /** Slogans and names of programmes, inside which nothing is marked. */
  readonly left: readonly string[]
  readonly onLeft: (text: string) => void
  /** Words of the office that no rule is to mark. */
  readonly allowed: readonly string[]
  /** Those among them that no rule marks anyway. */
  readonly unknown: readonly string[]
  readonly onAllowed: (text: string) => void
}

type OwnListName = 'offices' | 'channels' | 'places' | 'hosts' | 'acronyms' | 'hashtags'

const LABELS: Readonly<Record<OwnListName, readonly [label: StringKey, hint: StringKey]>> = {
  offices: ['optOffices', 'optOfficesHint'],
  channels: ['optChannels', 'optChannelsHint'],
  places: ['optPlaces', 'optPlacesHint'],
  hosts: ['optHosts', 'optHostsHint'],
  acronyms: ['optAcronyms', 'optAcronymsHint'],
  hashtags: ['optHashtags', 'optHashtagsHint'],
}

/** What an office has of its own, one thing a line. */
export function OwnLists({ lists, onList, left, onLeft, allowed, unknown, onAllowed }: OwnListsProps) {
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('optOwn')}</h2>
      <div class="fields">
        {lists.map(({ name, lines }) => (
          <Lines
            key={name}
            id={name}
            label={t(LABELS[name][0])}
            hint={t(LABELS[name][1])}
            lines={lines}
            onInput={(text) => onList(name, text)}
          />
        ))}
        <Lines id="left" label={t('optLeft')} hint={t('optLeftHint')} lines={left} onInput={onLeft} />
        <Lines
          id="allowed"
          label={t('optAllowed')}
          hint={unknown.length > 0 ? t('optAllowedUnknown', unknown.join(', ')) : t('optAllowedHint')}
          lines={[...allowed, ...unknown]}
          onInput={onAllowed}
        />
      </div>
    </section>
  )
}

interface LinesProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly lines: readonly string[]
  readonly onInput: (text: string) => void
}

/** While it has the focus it shows what is typed, with line breaks and spaces that the pack does not keep. */
function Lines({ id, label, hint, lines, onInput }: LinesProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(6, Math.max(2, lines.length + 1))}
        aria-describedby={`${id}-hint`}
        value={typed ?? lines.join('\n')}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value)
          onInput(value)
        }}
        onBlur={() => setTyped(null)}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
