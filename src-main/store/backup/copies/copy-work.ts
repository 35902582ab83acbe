import { Worker } from 'node:worker_threads'
import type { CopyTasks } from './copy-tasks'

/** What is done with copies beside main: reading every page keeps nobody waiting. Rejects with what stopped it. */
export type CopyWork = {
  readonly [Task in keyof CopyTasks]: (
    order: Parameters<CopyTasks[Task]>[0],
  ) => Promise<ReturnType<CopyTasks[Task]>>
}

/** In a worker of the file built for it, one for each task. */
export function copyWorker(file: string): CopyWork {
  const perform =
    <Order, Answer>(task: keyof CopyTasks) =>
    (order: Order): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const worker = new Worker(file, { workerData: { task, order } })
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.once('exit', (code) => reject(new Error(`The worker ended with code ${code}`)))
      })
  return {
    take: perform('take'),
    mirror: perform('mirror'),
    look: perform('look'),
    stage: perform('stage'),
  }
}
