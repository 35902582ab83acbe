import type { PrinterState } from '#shared/devices/device/hardware'
import { printerModels } from '#shared/devices/device/printer-models'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { createPrinterWatch } from '../conversation/printer-watch'
import type { Connection, Fault, Transport } from '../conversation/transport'
import type { DecodePicture } from '../picture'
import type { PrinterFailure, ReceiptPrinter } from '../receipt-printer'
import { printerPulse, realTimePulse } from './drawer-pulse'
import { askStatus, isBufferedStatus, whenDone } from './printer-status'

/** A drawer that would open later than this must not open at all. */
const PULSE_MS = 5_000
/** How long a healthy printer takes to have printed what it was sent, generously. */
const PRINTED_MS = 10_000

interface EscposDeps {
  readonly settings: Omit<PrinterSettings, 'connection'>
  readonly transport: Transport
  readonly decode: DecodePicture
  readonly now: () => number
}

/** Any printer that speaks ESC/POS, over any transport: one conversation at a time, papers in the order asked for. */
export function escposPrinter({ settings, transport, decode, now }: EscposDeps): ReceiptPrinter {
  const model = printerModels[settings.model]
  const asksStatus = model.tellsStatus && transport.answers
  const watch = createPrinterWatch(settings.name, now)
  let lane: Promise<unknown> = Promise.resolve()
  let closed = false
  let encode: ((document: ReceiptDocument) => Uint8Array) | undefined

  /** Work on the device, after all work asked for before it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lane.then(work)
    lane = turn.catch(() => undefined)
    return turn
  }

  /** Opens, learns how the printer is, does the work and lets go. */
  async function converse(
    work: (connection: Connection, status: PrinterState['status']) => Promise<Result<void, PrinterFailure>>,
  ): Promise<Result<void, PrinterFailure>> {
    if (closed) return failure({ code: 'offline', reason: 'the driver was closed' })
    const opened = await transport.open()
    if (!opened.ok) return failure(opened.error)
    const connection = watch.overheard(opened.value)
    const status = await learnStatus(connection)
    const done = status.ok ? await work(connection, status.value) : failure(status.error)
    const released = await connection.release()
    return done.ok && !released.ok ? failure(released.error, true) : done
  }

  async function learnStatus(connection: Connection): Promise<Result<PrinterState['status'], Fault>> {
    if (!asksStatus) {
      watch.see({ status: 'ready', drawer: 'unknown' })
      return ok('ready')
    }
    const seen = await askStatus(connection, settings.drawerSwitch)
    if (!seen.ok) return seen
    watch.see(seen.value)
    return ok(seen.value.status)
  }

  function failure(fault: Fault, perhapsPrinted = false): Result<never, PrinterFailure> {
    watch.fail(fault)
    return fail({ ...fault, perhapsPrinted })
  }

  /** Encoded only for a printer that is there: a dead one costs the till no work. */
  function printNow(document: ReceiptDocument): Promise<Result<void, PrinterFailure>> {
    return converse(async (connection, status) => {
      if (status !== 'ready' && status !== 'paper-low') return failure(troubleOf(status))
      const encoded = await encodeNow(document)
      if (!encoded.ok) return encoded
      const sent = await connection.send(encoded.value)
      if (!sent.ok) return failure(sent.error, true)
      return asksStatus ? untilPrinted(connection) : ok(undefined)
    })
  }

  async function encodeNow(document: ReceiptDocument): Promise<Result<Uint8Array, PrinterFailure>> {
    // Loaded with the first paper: encoding is no business of the start-up.
    encode ??= (await import('./encode-receipt')).receiptEncoder(model, decode, settings.accents)
    try {
      return ok(encode(document))
    } catch (error) {
      return fail({ code: 'unprintable', reason: String(error), perhapsPrinted: false })
    }
  }

  /** A printer that ran out in the middle keeps the rest in its buffer: as long as it answers, it is waited for. */
  async function untilPrinted(connection: Connection): Promise<Result<void, PrinterFailure>> {
    const first = await connection.ask(whenDone, isBufferedStatus, PRINTED_MS)
    for (
      let answer = first;
      ;
      answer = await connection.ask(new Uint8Array(), isBufferedStatus, PRINTED_MS / 10)
    ) {
      if (!answer.ok) return failure(answer.error, true)
      if (answer.value !== null) return ok(undefined)
      const status = await learnStatus(connection)
      if (!status.ok) return failure(status.error, true)
      // It is well and took everything, it only does not know GS r.
      if (status.value === 'ready' || status.value === 'paper-low') return ok(undefined)
      if (closed) return failure({ code: 'cut-off', reason: 'the driver was closed' }, true)
    }
  }

  async function pulseNow(before: number): Promise<Result<void, PrinterFailure>> {
    if (now() > before)
      return fail({ code: 'busy', reason: 'it was printing for too long', perhapsPrinted: false })
    return converse(async (connection, status) => {
      const isWell = status === 'ready' || status === 'paper-low'
      if (!isWell && !model.realTimePulse) return failure(troubleOf(status))
      const pulse = isWell ? printerPulse : realTimePulse
      const sent = await connection.send(pulse(settings.drawer === 'pin-5' ? 1 : 0))
      return sent.ok ? ok(undefined) : failure(sent.error)
    })
  }

  const lookAgain = (): Promise<unknown> => inTurn(() => converse(() => Promise.resolve(ok(undefined))))
  const stopLooking = watch.lookNowAndThen(lookAgain)

  return {
    print: (document) => inTurn(() => printNow(document)),
    openDrawer: () => {
      if (settings.drawer === 'none')
        return Promise.resolve(fail({ code: 'no-drawer', reason: 'none is set up', perhapsPrinted: false }))
      const before = now() + PULSE_MS
      return inTurn(() => pulseNow(before))
    },
    report: watch.report,
    onStateChange: watch.onChange,
    wake: () => {
      // After the paper under way, which its own deadlines end.
      void inTurn(() => Promise.resolve(transport.close()))
      void lookAgain()
    },
    close: () => {
      closed = true
      stopLooking()
      transport.close()
    },
  }
}

function troubleOf(status: Exclude<PrinterState['status'], 'ready' | 'paper-low'>): Fault {
  return { code: status, reason: `the printer says ${status}` }
}
