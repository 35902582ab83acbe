import type { Instant, SaleId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { newId } from '../database/new-id'

type OutboxState = 'waiting' | 'done' | 'withdrawn' | 'task' | 'resolved'

/** Something to be told outside, on disk before the first attempt; within a queue one goes after another. */
export interface OutboxEntry {
  readonly sequence: number
  readonly id: string
  readonly queue: string
  readonly kind: string
  readonly saleId: SaleId | null
  /** JSON, decided with the intent. */
  readonly body: string
  readonly state: OutboxState
  readonly attempts: number
  readonly createdAt: Instant
  readonly nextAt: Instant
  readonly lastAt: Instant | null
  /** JSON of what the last attempt failed with. */
  readonly lastFault: string | null
}

const columns = `sequence, id, queue, kind, sale_id AS saleId, body, state, attempts, created_at AS createdAt,
  next_at AS nextAt, last_at AS lastAt, last_fault AS lastFault`

/** Intends something, in the transaction that makes it necessary. `notBefore` holds its first attempt back. */
export function enqueue(
  db: WriteDb,
  intended: Pick<OutboxEntry, 'queue' | 'kind' | 'saleId'> & {
    readonly body: unknown
    readonly at: Instant
    readonly notBefore?: Instant
  },
): string {
  const id = newId()
  db.insert('outbox', {
    id,
    queue: intended.queue,
    kind: intended.kind,
    sale_id: intended.saleId,
    body: JSON.stringify(intended.body),
    state: 'waiting',
    created_at: intended.at,
    next_at: intended.notBefore ?? intended.at,
  })
  db.stored('outbox')
  return id
}

export function findEntry(db: ReadDb, id: string): OutboxEntry | undefined {
  return db.get(`SELECT ${columns} FROM outbox WHERE id = ?`, id)
}

export function entriesOfSale(db: ReadDb, saleId: SaleId): OutboxEntry[] {
  return db.all(`SELECT ${columns} FROM outbox WHERE sale_id IN (?) ORDER BY sequence`, saleId)
}

/** What is on its way or waits for a person, the oldest first. */
export function pendingEntries(db: ReadDb): OutboxEntry[] {
  return db.all(`SELECT ${columns} FROM outbox WHERE state IN ('waiting', 'task') ORDER BY sequence`)
}

/** The first of each queue, the longest due first. */
export function queueHeads(db: ReadDb): OutboxEntry[] {
  return db.all(
    `SELECT ${columns} FROM outbox
     WHERE state = 'waiting' AND sequence IN (SELECT min(sequence) FROM outbox WHERE state = 'waiting' GROUP BY queue)
     ORDER BY next_at, sequence`,
  )
}

/** Counts an attempt before it is made: from then on the other side may know of it. */
export function beginAttempt(db: WriteDb, id: string, at: Instant): void {
  db.run('UPDATE outbox SET attempts = attempts + 1, last_at = ? WHERE id = ?', at, id)
}

export function rewriteBody(db: WriteDb, id: string, body: unknown): void {
  db.run('UPDATE outbox SET body = ? WHERE id = ?', JSON.stringify(body), id)
}

export function postpone(db: WriteDb, id: string, nextAt: Instant, fault: string | null): void {
  db.run('UPDATE outbox SET next_at = ?, last_fault = ? WHERE id = ?', nextAt, fault, id)
  db.stored('outbox')
}

/** Brings an attempt forward, whatever it waited for. */
export function hasten(db: WriteDb, id: string, at: Instant): void {
  db.run('UPDATE outbox SET next_at = min(next_at, ?) WHERE id = ?', at, id)
  db.stored('outbox')
}

/** Nothing waits for later than now: for a clock that was set back, so that nothing waits for years. */
export function hastenAll(db: WriteDb, at: Instant): void {
  db.run("UPDATE outbox SET next_at = ? WHERE state = 'waiting' AND next_at > ?", at, at)
  db.stored('outbox')
}

export function closeEntry(
  db: WriteDb,
  id: string,
  state: Exclude<OutboxState, 'waiting'>,
  fault: string | null = null,
): void {
  db.run('UPDATE outbox SET state = ?, last_fault = coalesce(?, last_fault) WHERE id = ?', state, fault, id)
  db.stored('outbox')
}

/** A task goes on its way again. */
export function reopenEntry(db: WriteDb, id: string, at: Instant): void {
  db.run("UPDATE outbox SET state = 'waiting', next_at = ? WHERE id = ?", at, id)
  db.stored('outbox')
}
