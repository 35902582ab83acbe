import Sqlite from 'better-sqlite3'
import { addFold } from './fold-function'
import { writeRow, type WriteRow } from './write-row'

type Value = string | number | bigint | null

/** Reads. Given to everything that must not write. */
export interface ReadDb {
  readonly get: <Row>(sql: string, ...values: Value[]) => Row | undefined
  readonly all: <Row>(sql: string, ...values: Value[]) => Row[]
}

/**
 * What somebody acts on once it is on disk: a sale, a customer's part in its benefits, messages, work to be sent, facts,
 * claims to be let go of, orders.
 */
export type Stored = 'sale' | 'benefit' | 'outbox' | 'message' | 'fact' | 'claim' | 'order'

/** Writes exist only inside a transaction: the one way to get a WriteDb is `Database.write`. */
export interface WriteDb extends ReadDb, WriteRow {
  /** Answers how many rows changed. */
  readonly run: (sql: string, ...values: Value[]) => number
  /** Said by the one place that stores such a thing; heard after the commit, and never of what was taken back. */
  readonly stored: (what: Stored) => void
}

export interface Database extends ReadDb {
  /**
   * Runs synchronous work in one immediate transaction: all of it is durable when this returns, or none of it. None of it
   * either where the work answers a Result that is not ok, unless it is kept (`keep`).
   */
  readonly write: <T>(work: (db: WriteDb) => T) => T
  /** Whether a transaction is open: what was written in it is not on disk, and may be taken back. */
  readonly isWriting: () => boolean
  /** Tells what each transaction stored, once it is on disk and before its `write` returns. Answers how to stop. */
  readonly onStored: (listener: (what: ReadonlySet<Stored>) => void) => () => void
  readonly path: string
  /** The driver, for opening, migrating and backing up only. */
  readonly raw: Sqlite.Database
  readonly close: () => void
}

const kept = new WeakSet<object>()

/** Marks a refusal that was written down: its transaction, and every one around it, stands all the same. */
export function keep<Refusal extends { readonly ok: false }>(refusal: Refusal): Refusal {
  kept.add(refusal)
  return refusal
}

/** Carries a refusal out of the transaction it takes back. */
class TakenBack extends Error {
  constructor(readonly refusal: unknown) {
    super('taken back')
  }
}

function takesBack(answer: unknown): boolean {
  const isRefusal = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
  return isRefusal && !kept.has(answer)
}

/**
 * Wraps an open file; statements are prepared once and kept. Where a statement on the selling path says `column IN (?)`
 * rather than `column = ?`: beside an ORDER BY, a join or max(), SQLite as better-sqlite3 builds it (STAT4) looks at the
 * value bound to `= ?` and prepares the statement anew at every call, which costs ten times its run.
 */
export function connect(raw: Sqlite.Database): Database {
  addFold(raw)
  const readers = new Map<string, Sqlite.Statement>()
  const listeners = new Set<(what: ReadonlySet<Stored>) => void>()
  let stored = new Set<Stored>()
  const prepared = new Map<string, Sqlite.Statement>()
  const statement = (sql: string): Sqlite.Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = raw.prepare(sql)
    prepared.set(sql, fresh)
    return fresh
  }
  /** What reads outside a transaction only reads, whatever its type says. */
  const reader = (sql: string): Sqlite.Statement => {
    const known = readers.get(sql)
    if (known) return known
    const fresh = statement(sql)
    if (!fresh.readonly) throw new Error(`Writes outside a transaction: ${sql}`)
    readers.set(sql, fresh)
    return fresh
  }
  const db: WriteDb = {
    get: <Row>(sql: string, ...values: Value[]) => statement(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => statement(sql).all(...values) as Row[],
    ...writeRow(raw),
    run: (sql, ...values) => statement(sql).run(...values).changes,
    stored: (what) => void stored.add(what),
  }
  const transaction = raw.transaction((work: (db: WriteDb) => unknown) => {
    const answer = work(db)
    if (takesBack(answer)) throw new TakenBack(answer)
    return answer
  })

  function write<T>(work: (db: WriteDb) => T): T {
    const isOutermost = !raw.inTransaction
    if (isOutermost) stored = new Set()
    try {
      const answer = transaction.immediate(work) as T
      if (isOutermost && stored.size > 0) for (const listener of listeners) listener(stored)
      return answer
    } catch (error) {
      if (error instanceof TakenBack) return error.refusal as T
      throw error
    }
  }

  return {
    get: <Row>(sql: string, ...values: Value[]) => reader(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => reader(sql).all(...values) as Row[],
    write,
    isWriting: () => raw.inTransaction,
    onStored(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    path: raw.name,
    raw,
    close: () => raw.close(),
  }
}

/** The same file for who only looks: there is no way to write from it. */
export function readOnly({ get, all }: ReadDb): ReadDb {
  return { get, all }
}

/** Milliseconds whoever opens a file waits for another program to let go of it. */
export const OPENING_PATIENCE_MS = 5_000

/** Opens a file with the durability a till needs: WAL, and every commit on disk before it is acknowledged. */
export function openFile(path: string, patience = OPENING_PATIENCE_MS): Sqlite.Database {
  const raw = new Sqlite(path, { timeout: patience })
  try {
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    raw.pragma('busy_timeout = 2000')
    raw.pragma('trusted_schema = OFF')
    // What is deleted or made shorter is written over with zeros: who is erased is not in the file's gaps, either.
    raw.pragma('secure_delete = ON')
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}
