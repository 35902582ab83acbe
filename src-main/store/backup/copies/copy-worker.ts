import { parentPort, workerData } from 'node:worker_threads'
import { copyTasks, type CopyTasks } from './copy-tasks'

/** Runs beside main, so that no scan ever waits for a copy. Who asks gives each task its own order (`copy-work.ts`). */
const { task, order } = workerData as { readonly task: keyof CopyTasks; readonly order: never }
parentPort?.postMessage(copyTasks[task](order))
