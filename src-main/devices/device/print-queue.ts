import type { PrinterFault, PrinterTrouble } from '#shared/devices/device/hardware'
import type { PrintJobId } from '#shared/devices/device/print-job'
import type { AppEvents } from '#shared/events'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { Desk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import type { Printer } from '../hardware/printer'
import {
  freePapers,
  markEnded,
  markPrinting,
  markWaiting,
  nextPaper,
  queuePaper,
  resumePapers,
} from './print-job-rows'
import type { QueuedPapers } from './queued-papers'

/** How papers leave main: through a queue in the shop's file, never waited for by a sale. */
export interface Papers<Paper = ReceiptDocument> {
  /** For whoever waits at the printer: true when the paper came out; one that did not is not printed later. */
  print(document: Paper): Promise<boolean>
  /** For what goes on meanwhile: within the caller's transaction, so that what was done and its paper are one. */
  printInBackground(document: Paper): void
  /** The same, but not before what it belongs to is freed. */
  hold(document: Paper, heldFor: string): void
  /** Lets out what was held, within the caller's transaction. */
  free(heldFor: string): void
}

export interface PrintQueue<Paper> extends Papers<Paper> {
  /** Goes on with what a former run left; called once. */
  resume(): void
  close(): void
}

interface QueueDeps<Paper> {
  readonly desk: Desk
  readonly queued: QueuedPapers<Paper>
  readonly printer: Printer<Paper>
  readonly log: Log
  readonly onFailure: (failure: AppEvents['print-failed']) => void
  /** Runs work once the answer that is being made is out. */
  readonly soon: (work: () => void) => void
  /** Waits for another program to let go of the file: a paper that came out must be written down as such. */
  readonly whenFree?: () => Promise<void>
}

/** A printer that does not tell when it is back is tried again this often. */
const RETRY_MS = 5_000

/** One paper at a time, in order. A paper that may have come out already comes out again as 2ª via. */
export function createPrintQueue<Paper extends Pick<ReceiptDocument, 'kind' | 'title'>>({
  desk,
  queued,
  printer,
  log,
  onFailure,
  soon,
  whenFree = () => Promise.resolve(),
}: QueueDeps<Paper>): PrintQueue<Paper> {
  const { database, terminal, now } = desk
  const waiters = new Map<PrintJobId, (printed: boolean) => void>()
  const untold = new Map<PrintJobId, Paper>()
  let running = false
  let closed = false
  let retry: NodeJS.Timeout | undefined

  const run = (): void => void runAll()

  async function runAll(): Promise<void> {
    if (running || closed) return
    running = true
    clearTimeout(retry)
    try {
      while (await printNext());
    } catch (error) {
      log.incident('print-queue', error)
      planRetry()
    } finally {
      running = false
    }
  }

  /** Answers whether it is worth going on at once. */
  async function printNext(): Promise<boolean> {
    await whenFree()
    if (closed) return false
    const paper = nextPaper(database, terminal.id, queued)
    if (!paper) return false
    const { id, document, doubts } = paper
    database.write((db) => markPrinting(db, id))
    const printed = await printer.print(
      doubts > 0 ? queued.again(document, now(), shopTimeZone(database, terminal.branchId)) : document,
    )
    await whenFree()
    if (closed) return false
    if (printed.ok) {
      database.write((db) => markEnded(db, id, 'printed', now()))
      untold.delete(id)
      answer(id, true)
      return true
    }
    const { code, reason, perhapsPrinted } = printed.error
    log.info('print-failed', { title: document.title, code, reason, perhapsPrinted })
    return afterFailure(id, code, doubts + (perhapsPrinted ? 1 : 0))
  }

  function afterFailure(id: PrintJobId, fault: PrinterFault, doubts: number): boolean {
    // Without a printer nothing is kept for the day one comes: who wants a paper then prints it again.
    const givenUp = fault === 'unprintable' || fault === 'no-printer' || doubts >= queued.mostDoubts
    database.write((db) => {
      markWaiting(db, id, { fault, doubts })
      if (givenUp) markEnded(db, id, 'failed', now())
    })
    nobodyWaits()
    tell()
    if (!givenUp) planRetry()
    return givenUp
  }

  function planRetry(): void {
    clearTimeout(retry)
    retry = setTimeout(run, RETRY_MS)
    retry.unref()
  }

  function answer(id: PrintJobId, printed: boolean): void {
    waiters.get(id)?.(printed)
    waiters.delete(id)
  }

  /** The printer is in trouble: who waits at it learns so, and asks again when it is well. */
  function nobodyWaits(): void {
    for (const id of [...waiters.keys()]) {
      database.write((db) => markEnded(db, id, 'cancelled', now()))
      answer(id, false)
    }
  }

  /** Each paper that does not come out as it should is told once. */
  function tell(): void {
    const status = troubleOf(printer)
    for (const { kind, title } of untold.values()) onFailure({ kind, title, status })
    untold.clear()
  }

  function keep(document: Paper, heldFor: string | null): PrintJobId {
    const place = { terminalId: terminal.id, device: queued.device, at: now() }
    return database.write((db) => queuePaper(db, place, document, heldFor))
  }

  function add(document: Paper): PrintJobId {
    const id = keep(document, null)
    soon(run)
    return id
  }

  const stopListening = printer.onStateChange(({ status }) => {
    if (closed) return
    if (status === 'ready' || status === 'paper-low') return run()
    nobodyWaits()
    tell()
  })

  return {
    print: (document) => new Promise((resolve) => waiters.set(add(document), resolve)),
    printInBackground: (document) => void untold.set(add(document), document),
    hold: (document, heldFor) => void keep(document, heldFor),
    free: (heldFor) => {
      const freed = database.write((db) => freePapers(db, terminal.id, queued, heldFor))
      for (const { id, document } of freed) untold.set(id, document)
      soon(run)
    },
    resume: () => {
      database.write((db) => resumePapers(db, terminal.id, queued, now()))
      run()
    },
    close: () => {
      closed = true
      clearTimeout(retry)
      stopListening()
    },
  }
}

function troubleOf(printer: Printer<never>): PrinterTrouble {
  const { status } = printer.report()
  return status === 'ready' || status === 'paper-low' ? 'offline' : status
}
