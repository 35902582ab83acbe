import type { ReadDb } from '../database/connection'
import type { TaskSignal } from './task-signal'

export type Value = string | number | null

/** The shop's file as a task of the worker asks it: it cannot write, and each statement is a transaction of its own. */
export interface Work {
  /** Every row a statement answers, its values in the order it names them; named parameters it does not have are left out. */
  readonly rows: (sql: string, values: Readonly<Record<string, Value>>) => Value[][]
  /** The same for whoever reads the file as main does: a statement without `going()` is stopped before it, not within. */
  readonly db: ReadDb
  /** Throws where the task was told to stop: asked between one statement, or one page written, and the next. */
  readonly check: () => void
  readonly signal: TaskSignal
}

/**
 * Something done beside main over its own read-only connection. Its order and its answer travel between threads: plain
 * values. Whoever reads more than a page says `going()` in the statement, so that it counts and can be stopped between rows.
 */
export type Task = (order: never, work: Work) => unknown
export type Tasks = Readonly<Record<string, Task>>

export type OrderOf<T extends Task> = Parameters<T>[0]
export type AnswerOf<T extends Task> = Awaited<ReturnType<T>>

/** Carries a stopped task out of whatever it was at. */
export class Stopped extends Error {
  constructor() {
    super('stopped')
  }
}
