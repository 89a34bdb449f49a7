import { CATEGORIES, type Scores } from '../../lib/types.ts'
import { Button } from './press.tsx'
import { Gauge, scoresInWords } from './scores.tsx'
import { t } from './strings.ts'

interface ChipProps {
  readonly scores: Scores
  readonly count: number
  readonly isOpen: boolean
  readonly onPress: () => void
}

/** The three scores at a glance; opens the list of findings. */
export function Chip({ scores, count, isOpen, onPress }: ChipProps) {
  const findings = count === 0 ? t('noFindings') : t('findingCount', String(count))
  return (
    <Button class="chip" title={`${scoresInWords(scores)} · ${findings}`} expanded={isOpen} onPress={onPress}>
      <span class="only-read">Lugas</span>
      {CATEGORIES.map((category) => (
        <Gauge key={category} category={category} score={scores[category]} isShort />
      ))}
      <span class="only-read">{findings}</span>
    </Button>
  )
}

/** Stands where the chip would, for an editor that is not served. */
export function Unserved() {
  return (
    <div class="chip unserved" role="status">
      {t('unserved')}
    </div>
  )
}
