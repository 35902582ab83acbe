import type { Database, WriteDb } from '../database/connection'
import type { Log } from '../logging/log'
import { backoff } from './backoff'
import { beginAttempt, closeEntry, findEntry, postpone, queueHeads, type OutboxEntry } from './outbox-rows'

/** How an attempt ended; `settle` writes what follows, in the transaction that ends it. */
export type Sent =
  | { readonly kind: 'done'; readonly settle: (db: WriteDb) => void }
  /** Try again; milliseconds the other side asked for, if any. */
  | { readonly kind: 'again'; readonly fault: unknown; readonly retryAfter: number | null }
  /** No attempt can settle it: a person must. */
  | { readonly kind: 'task'; readonly fault: unknown; readonly settle: (db: WriteDb) => void }

/** Tells one kind of entry. Never throws for what a network or the other side does. */
export type OutboxSender = (entry: OutboxEntry) => Promise<Sent>

interface OutboxDeps {
  readonly database: Database
  readonly now: () => number
  readonly random: () => number
  readonly log: Log
  readonly senders: Readonly<Record<string, OutboxSender>>
  /** Something became pending, was settled or failed again. */
  readonly onChange: (entry: OutboxEntry) => void
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/** How many queues are worked off at once: one that hangs holds up none of the others. */
const atOnce = 4
const LOOK_AGAIN_MS = 30_000
const LONGEST_NAP_MS = 10 * 60_000

/** Works off what is on disk, each queue in its order, until it is told to stop. A restart goes on where it was. */
export function createOutbox(deps: OutboxDeps) {
  const { database, now, log } = deps
  const busy = new Set<string>()
  let stopped = false
  let callOff: () => void = () => undefined

  async function attempt(head: OutboxEntry): Promise<void> {
    busy.add(head.queue)
    try {
      database.write((db) => beginAttempt(db, head.id, now()))
      const entry = { ...head, attempts: head.attempts + 1 }
      const sent = await tell(entry)
      if (stopped) return
      const settled = database.write((db) => end(db, entry, sent))
      if (settled) deps.onChange(entry)
    } finally {
      busy.delete(head.queue)
    }
  }

  async function tell(entry: OutboxEntry): Promise<Sent> {
    const send = deps.senders[entry.kind]
    try {
      if (!send) throw new Error(`Nobody tells “${entry.kind}”`)
      return await send(entry)
    } catch (error) {
      if (stopped) return { kind: 'again', fault: null, retryAfter: null }
      log.incident('outbox-failed', error, { kind: entry.kind, id: entry.id })
      return { kind: 'again', fault: null, retryAfter: null }
    }
  }

  /** False when it was withdrawn or resolved while under way: whoever did so has seen to what may follow. */
  function end(db: WriteDb, entry: OutboxEntry, sent: Sent): boolean {
    if (findEntry(db, entry.id)?.state !== 'waiting') return false
    if (sent.kind === 'again') {
      const wait = backoff(entry.attempts, sent.retryAfter, deps.random)
      postpone(db, entry.id, now() + wait, JSON.stringify(sent.fault))
      return true
    }
    closeEntry(db, entry.id, sent.kind, sent.kind === 'task' ? JSON.stringify(sent.fault) : null)
    sent.settle(db)
    return true
  }

  /** Works until nothing is due. */
  async function runDue(): Promise<void> {
    await Promise.all(Array.from({ length: atOnce }, worker))
  }

  async function worker(): Promise<void> {
    while (!stopped) {
      const due = queueHeads(database).find(({ queue, nextAt }) => !busy.has(queue) && nextAt <= now())
      if (!due) return
      await attempt(due)
    }
  }

  function wake(): void {
    callOff()
    if (stopped) return
    const next = queueHeads(database)
      .filter(({ queue }) => !busy.has(queue))
      .reduce((soonest, { nextAt }) => Math.min(soonest, nextAt), Infinity)
    // A timer holds 24 days at most, and a clock may be set back meanwhile: nobody sleeps for longer than this.
    if (next !== Infinity)
      callOff = deps.after(Math.min(LONGEST_NAP_MS, Math.max(0, next - now())), () => void work())
  }

  async function work(): Promise<void> {
    try {
      await runDue()
      wake()
    } catch (error) {
      if (stopped) return
      log.incident('outbox-stopped', error)
      // The failure was ours, such as a file another till kept busy: at an idle till nothing else would look again.
      callOff()
      callOff = deps.after(LOOK_AGAIN_MS, () => void work())
    }
  }

  return {
    runDue,
    /** Looks for work after something was written; cheap, and never in the way of whoever asks. */
    wake,
    stop(): void {
      stopped = true
      callOff()
    },
  }
}
export type Outbox = ReturnType<typeof createOutbox>
