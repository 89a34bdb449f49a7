import type { Problem } from '../../../lib/problem.ts'
import { t } from '../strings.ts'

interface ProblemsProps {
  readonly problems: readonly Problem[]
  /** Shows the place of a problem in the text of the pack, where that is on this page. */
  readonly onGo?: (pointer: string) => void
}

/** Every problem of a pack, with its place as a JSON Pointer. */
export function Problems({ problems, onGo }: ProblemsProps) {
  return (
    <ul class="problems" aria-label={t('optProblems')}>
      {problems.map(({ pack, pointer, expected, found }) => (
        <li key={`${pack}${pointer}${expected}`}>
          {onGo ? (
            <button type="button" class="link" onClick={() => onGo(pointer)}>
              <code>{pointer === '' ? pack : pointer}</code>
            </button>
          ) : (
            <code>{`${pack} ${pointer}`}</code>
          )}
          <span>{t('optProblem', expected, found)}</span>
        </li>
      ))}
    </ul>
  )
}
