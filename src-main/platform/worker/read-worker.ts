import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Asked, Told } from './perform-task'
import type { TaskTold } from './serve-tasks'
import type { AnswerOf, OrderOf, Tasks } from './task'
import { taskSignal } from './task-signal'

/** A task did not come to its end: it was told to stop, or the whole worker ended under it. */
export type Unfinished = 'stopped' | 'died'

export interface Running<Answer> {
  /** Rejects with what the task itself threw. */
  readonly ended: Promise<Result<Answer, Unfinished>>
  readonly stop: () => void
  /** Rows it has looked at so far. */
  readonly looked: () => number
}

/** Reads the shop's file beside main: however long it takes, no scan waits for it. */
export interface ReadWorker<All extends Tasks> {
  readonly run: <Name extends keyof All & string>(
    task: Name,
    order: OrderOf<All[Name]>,
  ) => Running<AnswerOf<All[Name]>>
  readonly close: () => void
}

interface Waiting {
  readonly tell: (told: Told) => void
  readonly die: () => void
}

/**
 * One worker of the file built for it, started when it is first needed and anew after it died; whoever waited for it then
 * is told so, and `onDied` why.
 */
export function readWorker<All extends Tasks>(
  file: string,
  path: string,
  onDied: (error: Error) => void,
): ReadWorker<All> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  function started(): Worker {
    if (worker) return worker
    const fresh = new Worker(file, { workerData: { path } })
    let cause: Error | null = null
    fresh.on('message', ({ id, told }: TaskTold) => {
      waiting.get(id)?.tell(told)
      waiting.delete(id)
    })
    fresh.once('error', (error) => (cause = error))
    fresh.once('exit', (code) => {
      if (worker !== fresh) return
      worker = null
      onDied(cause ?? new Error(`The worker ended with code ${code}`))
      const left = [...waiting.values()]
      waiting.clear()
      for (const one of left) one.die()
    })
    fresh.unref()
    worker = fresh
    return fresh
  }

  return {
    run(task, order) {
      const signal = taskSignal()
      const id = ++last
      const ended = new Promise<Result<never, Unfinished>>((resolve, reject) => {
        waiting.set(id, {
          tell: (told) => settle(told, resolve, reject),
          die: () => resolve(fail('died')),
        })
        started().postMessage({ id, task, order, memory: signal.memory } satisfies Asked)
      })
      return { ended, stop: signal.stop, looked: signal.looked }
    },
    close() {
      const ending = worker
      worker = null
      void ending?.terminate()
      for (const one of waiting.values()) one.die()
      waiting.clear()
    },
  }
}

/** Hands on how a task ended, what it threw with its code. */
export function settle<Answer>(
  told: Told,
  resolve: (ended: Result<Answer, Unfinished>) => void,
  reject: (error: Error) => void,
): void {
  if ('done' in told) resolve(ok(told.done as Answer))
  else if ('stopped' in told) resolve(fail('stopped'))
  else {
    const { message, stack, code } = told.failed
    reject(Object.assign(new Error(message), { stack }, code !== undefined && { code }))
  }
}
