import { useId } from 'preact/hooks'

interface SegmentsProps<One extends string> {
  readonly label: string
  readonly all: readonly One[]
  readonly chosen: One
  readonly nameOf: (one: One) => string
  readonly onChoose: (one: One) => void
}

/** One of a few, side by side. */
export function Segments<One extends string>({ label, all, chosen, nameOf, onChoose }: SegmentsProps<One>) {
  const name = useId()
  return (
    <fieldset class="segments">
      <legend class="only-read">{label}</legend>
      {all.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => onChoose(one)} />
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}
