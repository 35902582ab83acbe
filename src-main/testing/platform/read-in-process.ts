import { performTask } from '../../platform/worker/perform-task'
import { settle, type ReadWorker } from '../../platform/worker/read-worker'
import { openReading, type ReadingConnection } from '../../platform/worker/reading-connection'
import type { Tasks } from '../../platform/worker/task'
import { taskSignal } from '../../platform/worker/task-signal'

/** The worker's tasks in the test's own thread, over a second read-only connection as there. */
export function readInProcess<All extends Tasks>(tasks: All, path: string): ReadWorker<All> {
  let reading: ReadingConnection | null = null
  return {
    run(task, order) {
      const signal = taskSignal()
      const { memory } = signal
      reading ??= openReading(path)
      const told = performTask(tasks, reading, { task, order, memory })
      return {
        ended: new Promise((resolve, reject) => void told.then((one) => settle(one, resolve, reject))),
        stop: signal.stop,
        looked: signal.looked,
      }
    },
    close: () => reading?.close(),
  }
}
