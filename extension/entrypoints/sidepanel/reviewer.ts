import { watchHouse } from '../../house.ts'
import type { Answered, Answers, Message } from './worker.ts'

type Asked<Answer> = Answer extends (...given: infer Given) => infer Result
  ? (...given: Given) => Promise<Result>
  : never

/** The reviewer of the panel. It answers in the order in which it is asked, and holds nothing up meanwhile. */
export type PanelReviewer = { readonly [Question in keyof Answers]: Asked<Answers[Question]> }

/** Calls back with a reviewer, and with another one after each change of the office's packs. */
export function watchReviewer(signal: AbortSignal, changed: (reviewer: PanelReviewer) => void): void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  const waiting = new Map<number, (answer: unknown) => void>()
  let asked = 0
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<Answered>) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  }
  const tell = (message: Message) => worker.postMessage(message)
  const ask =
    (question: keyof Answers) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        tell({ id: asked, question, given })
      })
  watchHouse(signal, (house) => {
    tell({ house })
    changed({ shorten: ask('shorten'), judge: ask('judge'), compare: ask('compare') } as PanelReviewer)
  })
}
