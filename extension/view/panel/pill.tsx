import type { ComponentChildren } from 'preact'

interface PillProps {
  readonly isOn: boolean
  readonly onPress: () => void
  readonly children: ComponentChildren
}

/** One choice of a row of filters. */
export function Pill({ isOn, onPress, children }: PillProps) {
  return (
    <button type="button" class="choice" aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  )
}
