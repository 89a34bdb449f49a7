import { PLATFORMS, type Platform, SURFACES, type Surface } from '../../../lib/types.ts'
import type { Choices } from '../../panel.ts'
import { type StringKey, t } from '../strings.ts'

/** A kind of post and what people call it. */
export interface Kind {
  readonly id: string
  readonly title: string
}

interface ChoicesProps {
  readonly kinds: readonly Kind[]
  /** What the words of the draft tell, while nobody has chosen. */
  readonly guessed: Kind | undefined
  /** What the page tells. */
  readonly told: Choices
  readonly chosen: Choices
  readonly onChoose: (choices: Choices) => void
}

/** What the draft is judged as: told by itself until somebody says otherwise. */
export function ChoiceBar({ kinds, guessed, told, chosen, onChoose }: ChoicesProps) {
  const choose = (name: keyof Choices, value: string) => {
    const { [name]: _, ...others } = chosen
    onChoose(value === '' ? others : { ...others, [name]: value })
  }
  return (
    <div class="choices">
      <Choice
        label={t('chooseKind')}
        value={chosen.kind}
        automatic={guessed?.title}
        options={kinds}
        onChange={(value) => choose('kind', value)}
      />
      <Choice
        label={t('choosePlatform')}
        value={chosen.platform}
        automatic={told.platform && PLATFORM_NAMES[told.platform]}
        options={PLATFORMS.map((id) => ({ id, title: PLATFORM_NAMES[id] }))}
        onChange={(value) => choose('platform', value)}
      />
      <Choice
        label={t('chooseSurface')}
        value={chosen.surface}
        automatic={t(SURFACE_NAMES[told.surface ?? 'post'])}
        options={SURFACES.map((id) => ({ id, title: t(SURFACE_NAMES[id]) }))}
        onChange={(value) => choose('surface', value)}
      />
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  /** What it is while nobody chooses; `undefined`: nothing tells. */
  readonly automatic: string | undefined
  readonly options: readonly Kind[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value = '', automatic, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span class="hint">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{automatic === undefined ? t('automatic') : t('automaticAs', automatic)}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  whatsapp: 'WhatsApp',
}

const SURFACE_NAMES: Readonly<Record<Surface, StringKey>> = {
  post: 'surfacePost',
  title: 'surfaceTitle',
  article: 'surfaceArticle',
  comment: 'surfaceComment',
  message: 'surfaceMessage',
}
