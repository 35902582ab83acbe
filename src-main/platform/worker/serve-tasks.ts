import { parentPort, workerData } from 'node:worker_threads'
import { performTask, type Asked, type Told } from './perform-task'
import { openReading } from './reading-connection'
import type { Tasks } from './task'

export interface TaskTold {
  readonly id: number
  readonly told: Told
}

/** The worker's own loop: several tasks may be under way, each going on between the statements of the others. */
export function serveTasks(tasks: Tasks): void {
  const { path } = workerData as { readonly path: string }
  const reading = openReading(path)
  parentPort?.on('message', (asked: Asked) => {
    void performTask(tasks, reading, asked).then((told) =>
      parentPort?.postMessage({ id: asked.id, told } satisfies TaskTold),
    )
  })
}
