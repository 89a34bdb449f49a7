import type { Pack } from '../../../lib/types.ts'
import { watchHouse } from '../../house.ts'
import type { Answered, Answers, Message } from './worker.ts'

type Asked<Answer> = Answer extends (...given: infer Given) => infer Result
  ? (...given: Given) => Promise<Result>
  : never

/** The reviewer of the panel. It answers in the order in which it is asked, and holds nothing up meanwhile. */
export type PanelReviewer = { readonly [Question in keyof Answers]: Asked<Answers[Question]> }

/** Calls back with a reviewer, and with another one after each change of the office's packs. */
export function watchReviewer(signal: AbortSignal, changed: (reviewer: PanelReviewer) => void): void {
  const waiting = new Map<number, (answer: unknown) => void>()
  let worker: Worker | undefined
  let house: readonly Pack[] = []
  let asked = 0
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data: { id, answer } }: MessageEvent<Answered>) => {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    }
    started.postMessage({ house } satisfies Message)
    signal.addEventListener('abort', () => started.terminate())
    return started
  }
  const ask =
    (question: keyof Answers) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve) => {
        // Not before: its rules are a part of what the panel would have to load before it can show anything.
        worker ??= start()
        asked += 1
        waiting.set(asked, resolve)
        worker.postMessage({ id: asked, question, given } satisfies Message)
      })
  watchHouse(signal, (packs) => {
    house = packs
    worker?.postMessage({ house } satisfies Message)
    changed({ shorten: ask('shorten'), judge: ask('judge'), compare: ask('compare') } as PanelReviewer)
  })
}
