import type { PackProblem } from '../../house.ts'
import { type StringKey, t } from '../strings.ts'

interface ProblemsProps {
  readonly problems: readonly PackProblem[]
  /** Shows the place of a problem in the text of the pack, where that is on this page. */
  readonly onGo?: (pointer: string) => void
}

const SENTENCES: Readonly<Record<PackProblem['code'], StringKey>> = {
  json: 'problemJson',
  missing: 'problemMissing',
  unknown: 'problemUnknown',
  value: 'problemValue',
  size: 'problemSize',
  name: 'problemName',
  taken: 'problemTaken',
  differs: 'problemDiffers',
  example: 'problemExample',
  overlap: 'problemOverlap',
  other: 'problemOther',
}

/** Every problem of a pack: its place as a JSON Pointer, what it is, and in small what whoever writes JSON wants to know. */
export function Problems({ problems, onGo }: ProblemsProps) {
  return (
    <ul class="problems" aria-label={t('optProblems')}>
      {problems.map(({ pack, pointer, code, detail }) => (
        <li key={`${pack}${pointer}${detail}`}>
          {onGo ? (
            <button type="button" class="link" onClick={() => onGo(pointer)}>
              <code>{pointer === '' ? pack : pointer}</code>
            </button>
          ) : (
            <code>{`${pack} ${pointer}`}</code>
          )}
          <span>{t(SENTENCES[code])}</span>
          <span class="hint" lang="en">
            {detail}
          </span>
        </li>
      ))}
    </ul>
  )
}
