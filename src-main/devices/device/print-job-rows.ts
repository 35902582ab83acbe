import type { PrinterFault } from '#shared/devices/device/hardware'
import type { PrintJob, PrintJobId } from '#shared/devices/device/print-job'
import type { Instant, TerminalId } from '#shared/kernel/ids'
import { receiptDocumentSchema, type ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** How long a paper that came out can be looked up in the queue. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000
/** Papers of the past worth showing. */
const LATELY = 30

interface QueuedPaper {
  readonly id: PrintJobId
  readonly document: ReceiptDocument
  readonly state: PrintJob['state']
  /** Attempts that may have left paper behind. */
  readonly doubts: number
}

export function queuePaper(
  db: WriteDb,
  { terminalId, at }: { readonly terminalId: TerminalId; readonly at: Instant },
  document: ReceiptDocument,
  heldFor: string | null,
): PrintJobId {
  const row = db.get<{ id: PrintJobId }>(
    `INSERT INTO print_job (terminal_id, title, document, state, queued_at, held_for)
     VALUES (?, ?, ?, 'waiting', ?, ?) RETURNING id`,
    terminalId,
    document.title,
    JSON.stringify(document),
    at,
    heldFor,
  )
  if (!row) throw new Error('INSERT RETURNING answered nothing')
  return row.id
}

/** A paper that waits for more than the printer is held. */
const STATE = "iif(held_for IS NULL OR state <> 'waiting', state, 'held') AS state"

type Row = Omit<QueuedPaper, 'document'> & { readonly document: string }

function paperOf(row: Row | undefined): QueuedPaper | undefined {
  return row && { ...row, document: receiptDocumentSchema.parse(JSON.parse(row.document)) }
}

/** The paper that is next; none after it comes out before it, but for what is held. */
export function nextPaper(db: ReadDb, terminalId: TerminalId): QueuedPaper | undefined {
  return paperOf(
    db.get<Row>(
      `SELECT id, document, state, doubts FROM print_job
       WHERE terminal_id IN (?) AND ended_at IS NULL AND held_for IS NULL ORDER BY id LIMIT 1`,
      terminalId,
    ),
  )
}

export function findPaper(db: ReadDb, terminalId: TerminalId, id: PrintJobId): QueuedPaper | undefined {
  return paperOf(
    db.get<Row>(
      `SELECT id, document, ${STATE}, doubts FROM print_job WHERE id = ? AND terminal_id = ?`,
      id,
      terminalId,
    ),
  )
}

/** Lets what was held come out; answers it, in order. */
export function freePapers(
  db: WriteDb,
  terminalId: TerminalId,
  heldFor: string,
): { readonly id: PrintJobId; readonly document: ReceiptDocument }[] {
  const rows = db.all<Row>(
    `UPDATE print_job SET held_for = NULL
     WHERE terminal_id IN (?) AND ended_at IS NULL AND held_for = ? RETURNING id, document, state, doubts`,
    terminalId,
    heldFor,
  )
  return rows.toSorted((a, b) => a.id - b.id).flatMap((row) => paperOf(row) ?? [])
}

/** On disk before the first byte leaves: whoever finds it so after a power cut knows that paper may have come out. */
export function markPrinting(db: WriteDb, id: PrintJobId): void {
  db.run("UPDATE print_job SET state = 'printing' WHERE id = ?", id)
}

export function markWaiting(
  db: WriteDb,
  id: PrintJobId,
  { fault, doubts }: { readonly fault: PrinterFault; readonly doubts: number },
): void {
  db.run(
    "UPDATE print_job SET state = 'waiting', fault = ?, doubts = ? WHERE id = ? AND ended_at IS NULL",
    fault,
    doubts,
    id,
  )
}

/** Answers whether it was still on its way. */
export function markEnded(
  db: WriteDb,
  id: PrintJobId,
  state: 'printed' | 'failed' | 'cancelled',
  at: Instant,
): boolean {
  const from = state === 'cancelled' ? "state = 'waiting'" : 'ended_at IS NULL'
  const sql = `UPDATE print_job SET state = ?, ended_at = ? WHERE id = ? AND ${from}`
  return db.run(sql, state, at, id) === 1
}

/** After a start: what was being printed may have come out, and papers long printed are forgotten. */
export function resumePapers(db: WriteDb, terminalId: TerminalId, now: Instant): void {
  db.run(
    `UPDATE print_job SET state = 'waiting', doubts = doubts + 1
     WHERE terminal_id = ? AND ended_at IS NULL AND state = 'printing'`,
    terminalId,
  )
  db.run('DELETE FROM print_job WHERE terminal_id = ? AND ended_at < ?', terminalId, now - KEPT_MS)
}

/** What is on its way, in order, then what lately was, latest first. */
export function listPapers(db: ReadDb, terminalId: TerminalId): PrintJob[] {
  const columns = `id, title, ${STATE}, doubts, queued_at AS queuedAt`
  const open = db.all<StoredJob>(
    `SELECT ${columns} FROM print_job WHERE terminal_id = ? AND ended_at IS NULL ORDER BY id`,
    terminalId,
  )
  const ended = db.all<StoredJob>(
    `SELECT ${columns} FROM print_job WHERE terminal_id = ? AND ended_at IS NOT NULL
     ORDER BY ended_at DESC LIMIT ${LATELY}`,
    terminalId,
  )
  return [...open, ...ended].map(({ doubts, ...job }) => ({ ...job, doubtful: doubts > 0 }))
}

type StoredJob = Omit<PrintJob, 'doubtful'> & { readonly doubts: number }
