import type { PrinterFault } from '#shared/devices/device/hardware'
import type { PrintJob, PrintJobId } from '#shared/devices/device/print-job'
import type { Instant, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { QueuedPapers } from './queued-papers'

/** How long a paper that came out can be looked up in the queue. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000
/** Papers of the past worth showing. */
const LATELY = 30

interface QueuedPaper<Paper> {
  readonly id: PrintJobId
  readonly document: Paper
  readonly state: PrintJob['state']
  /** Attempts that may have left paper behind. */
  readonly doubts: number
}

export function queuePaper(
  db: WriteDb,
  {
    terminalId,
    device,
    at,
  }: Pick<QueuedPapers<never>, 'device'> & { readonly terminalId: TerminalId; readonly at: Instant },
  document: { readonly title: string },
  heldFor: string | null,
): PrintJobId {
  const row = db.get<{ id: PrintJobId }>(
    `INSERT INTO print_job (terminal_id, device, title, document, state, queued_at, held_for)
     VALUES (?, ?, ?, ?, 'waiting', ?, ?) RETURNING id`,
    terminalId,
    device,
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

type Row = QueuedPaper<string>

function paperOf<Paper>(
  { schema }: QueuedPapers<Paper>,
  row: Row | undefined,
): QueuedPaper<Paper> | undefined {
  return row && { ...row, document: schema.parse(JSON.parse(row.document)) }
}

/** The paper that is next; none after it comes out before it, but for what is held. */
export function nextPaper<Paper>(
  db: ReadDb,
  terminalId: TerminalId,
  queued: QueuedPapers<Paper>,
): QueuedPaper<Paper> | undefined {
  return paperOf(
    queued,
    db.get<Row>(
      `SELECT id, document, state, doubts FROM print_job
       WHERE terminal_id IN (?) AND ended_at IS NULL AND held_for IS NULL AND device = ? ORDER BY id LIMIT 1`,
      terminalId,
      queued.device,
    ),
  )
}

export function findPaper<Paper>(
  db: ReadDb,
  terminalId: TerminalId,
  queued: QueuedPapers<Paper>,
  id: PrintJobId,
): QueuedPaper<Paper> | undefined {
  return paperOf(
    queued,
    db.get<Row>(
      `SELECT id, document, ${STATE}, doubts FROM print_job WHERE id = ? AND terminal_id = ? AND device = ?`,
      id,
      terminalId,
      queued.device,
    ),
  )
}

/** Lets what was held come out; answers it, in order. */
export function freePapers<Paper>(
  db: WriteDb,
  terminalId: TerminalId,
  queued: QueuedPapers<Paper>,
  heldFor: string,
): { readonly id: PrintJobId; readonly document: Paper }[] {
  const rows = db.all<Row>(
    `UPDATE print_job SET held_for = NULL
     WHERE terminal_id IN (?) AND ended_at IS NULL AND held_for = ? AND device = ?
     RETURNING id, document, state, doubts`,
    terminalId,
    heldFor,
    queued.device,
  )
  return rows.toSorted((a, b) => a.id - b.id).flatMap((row) => paperOf(queued, row) ?? [])
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

/** After a start: what was being printed may have come out, too often a person decides, and papers long printed are forgotten. */
export function resumePapers(
  db: WriteDb,
  terminalId: TerminalId,
  { device, mostDoubts }: Pick<QueuedPapers<never>, 'device' | 'mostDoubts'>,
  now: Instant,
): void {
  db.run(
    `UPDATE print_job SET state = 'waiting', doubts = doubts + 1
     WHERE terminal_id = ? AND device = ? AND ended_at IS NULL AND state = 'printing'`,
    terminalId,
    device,
  )
  db.run(
    `UPDATE print_job SET state = 'failed', ended_at = ?
     WHERE terminal_id = ? AND device = ? AND ended_at IS NULL AND doubts >= ?`,
    now,
    terminalId,
    device,
    mostDoubts,
  )
  db.run(
    'DELETE FROM print_job WHERE terminal_id = ? AND device = ? AND ended_at < ?',
    terminalId,
    device,
    now - KEPT_MS,
  )
}

/** What is on its way, in order, then what lately was, latest first. */
export function listPapers(
  db: ReadDb,
  terminalId: TerminalId,
  { device }: Pick<QueuedPapers<never>, 'device'>,
): PrintJob[] {
  const columns = `id, title, ${STATE}, doubts, queued_at AS queuedAt`
  const open = db.all<StoredJob>(
    `SELECT ${columns} FROM print_job WHERE terminal_id = ? AND device = ? AND ended_at IS NULL ORDER BY id`,
    terminalId,
    device,
  )
  const ended = db.all<StoredJob>(
    `SELECT ${columns} FROM print_job WHERE terminal_id = ? AND device = ? AND ended_at IS NOT NULL
     ORDER BY ended_at DESC LIMIT ${LATELY}`,
    terminalId,
    device,
  )
  return [...open, ...ended].map(({ doubts, ...job }) => ({ ...job, doubtful: doubts > 0 }))
}

type StoredJob = Omit<PrintJob, 'doubtful'> & { readonly doubts: number }
