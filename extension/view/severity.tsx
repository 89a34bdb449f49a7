import type { Severity } from '../../lib/types.ts'
import { type StringKey, t } from './strings.ts'

export const severityName = (severity: Severity): string => t(severity satisfies StringKey)

/** The underline of a severity, as a sign: dots, a wave, two lines. */
const SHAPES: Readonly<Record<Severity, string>> = {
  suggestion: 'M2 8h.01M6 8h.01M10 8h.01M14 8h.01',
  warning: 'M1 9q1.75-4 3.5 0t3.5 0 3.5 0 3.5 0',
  error: 'M1.5 6h13M1.5 10h13',
}

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      class={`severity ${severity}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={severityName(severity)}
    >
      <path d={SHAPES[severity]} />
    </svg>
  )
}
