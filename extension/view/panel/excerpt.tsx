import type { Excerpt } from '../../excerpt.ts'

/** Words in their sentence, the words marked. */
export function Quoted({ before, words, after }: Excerpt) {
  return (
    <span class="quoted">
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  )
}
