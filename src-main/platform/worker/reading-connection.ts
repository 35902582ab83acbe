import Sqlite from 'better-sqlite3'
import type { ReadDb } from '../database/connection'
import { addFold } from '../database/fold-function'
import { addShopTime } from './shop-time-functions'
import { Stopped, type Value, type Work } from './task'
import type { TaskSignal } from './task-signal'

/** A second connection to the shop's file, which cannot write. */
export interface ReadingConnection {
  /** What one task asks it with. */
  readonly work: (signal: TaskSignal) => Work
  readonly close: () => void
}

/**
 * Opens the shop's file beside main's own connection. SQL has `going()` here: true of every row, counted as looked at, and
 * the end of the statement where its task was told to stop; `fold(text)` as everywhere (ADR 0025), and the shop's calendar.
 */
export function openReading(path: string): ReadingConnection {
  const raw = new Sqlite(path, { readonly: true, fileMustExist: true })
  raw.pragma('busy_timeout = 2000')
  raw.pragma('trusted_schema = OFF')
  addFold(raw)
  addShopTime(raw)
  // Several tasks take turns between their statements; a statement belongs to one.
  let current: TaskSignal | null = null
  raw.function('going', { directOnly: true }, () => {
    if (current?.isStopped() === true) throw new Stopped()
    current?.look()
    return 1
  })
  const prepared = new Map<string, Sqlite.Statement>()
  const statement = (sql: string): Sqlite.Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = raw.prepare(sql).raw(true)
    prepared.set(sql, fresh)
    return fresh
  }
  const named = new Map<string, Sqlite.Statement>()
  const namedStatement = (sql: string): Sqlite.Statement => {
    const known = named.get(sql) ?? raw.prepare(sql)
    named.set(sql, known)
    return known
  }
  return {
    work: (signal) => {
      const check = (): void => {
        if (signal.isStopped()) throw new Stopped()
      }
      const all = <Row>(sql: string, ...values: Parameters<ReadDb['all']>[1][]): Row[] => {
        check()
        current = signal
        try {
          return namedStatement(sql).all(...values) as Row[]
        } finally {
          current = null
        }
      }
      return {
        signal,
        check,
        db: {
          all,
          get: <Row>(sql: string, ...values: Parameters<ReadDb['all']>[1][]) => all<Row>(sql, ...values)[0],
        },
        rows: (sql, values) => {
          check()
          current = signal
          try {
            return statement(sql).all(values) as Value[][]
          } finally {
            current = null
          }
        },
      }
    },
    close: () => raw.close(),
  }
}
