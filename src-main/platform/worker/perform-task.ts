import type { ReadingConnection } from './reading-connection'
import { Stopped, type Task, type Tasks } from './task'
import { taskSignal } from './task-signal'

/** What main asks of the worker. */
export interface Asked {
  readonly id: number
  readonly task: string
  readonly order: unknown
  readonly memory: SharedArrayBuffer
}

/** How a task ended, in values: an error thrown across threads would lose its code. */
export type Told =
  | { readonly done: unknown }
  | { readonly stopped: true }
  | {
      readonly failed: {
        readonly message: string
        readonly stack: string | undefined
        readonly code: string | undefined
      }
    }

/** Does what was asked; never rejects. */
export async function performTask(
  tasks: Tasks,
  reading: ReadingConnection,
  { task: name, order, memory }: Omit<Asked, 'id'>,
): Promise<Told> {
  try {
    const task: Task | undefined = tasks[name]
    if (task === undefined) throw new Error(`The worker knows no task ${name}`)
    return { done: await task(order as never, reading.work(taskSignal(memory))) }
  } catch (error) {
    if (error instanceof Stopped) return { stopped: true }
    const { message, stack, code }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error))
    return { failed: { message, stack, code } }
  }
}
