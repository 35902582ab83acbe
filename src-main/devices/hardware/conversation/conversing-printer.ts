import type { PrinterState } from '#shared/devices/device/hardware'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Printer, PrinterFailure } from '../printer'
import { createPrinterWatch } from './printer-watch'
import type { Connection, Fault, Transport } from './transport'

type Seen = Pick<PrinterState, 'status' | 'drawer'>
type Printed = Promise<Result<void, PrinterFailure>>

/** What a language adds to a conversation. */
interface ConversingDeps<Paper> {
  readonly name: string
  readonly transport: Transport
  readonly now: () => number
  /** How the printer is; null where it does not tell. */
  readonly askStatus: ((connection: Connection) => Promise<Result<Seen, Fault>>) | null
  /** Throws where a paper cannot be told in the language. */
  readonly encode: (paper: Paper) => Promise<Uint8Array>
  /** Waits for a printer that tells its status until it has printed what it was sent. */
  readonly untilPrinted: (connection: Connection, talk: Talk) => Printed
}

/** What a wait may do meanwhile. */
interface Talk {
  readonly learnStatus: (connection: Connection) => Promise<Result<PrinterState['status'], Fault>>
  /** A failure, seen by whoever listens; paper may have come out. */
  readonly failure: (fault: Fault) => Result<never, PrinterFailure>
  readonly isClosed: () => boolean
}

export interface ConversingPrinter<Paper> extends Printer<Paper> {
  /** A conversation in its turn: opens, learns how the printer is, does the work and lets go. */
  readonly converse: (
    work: (connection: Connection, status: PrinterState['status']) => Printed,
    isLate?: () => boolean,
  ) => Printed
  /** A failure before anything was sent. */
  readonly failure: (fault: Fault) => Result<never, PrinterFailure>
}

export const isWell = (status: PrinterState['status']): boolean =>
  status === 'ready' || status === 'paper-low'

/** What a printer that is not well says of itself. */
export function troubleOf(status: PrinterState['status']): Fault {
  const code = status === 'ready' || status === 'paper-low' ? 'offline' : status
  return { code, reason: `the printer says ${status}` }
}

/** Any printer, in any language and over any transport: one conversation at a time, papers in the order asked for. */
export function conversingPrinter<Paper>(deps: ConversingDeps<Paper>): ConversingPrinter<Paper> {
  const { name, transport, now, encode, untilPrinted } = deps
  const askStatus = transport.answers ? deps.askStatus : null
  const watch = createPrinterWatch(name, now)
  let lane: Promise<unknown> = Promise.resolve()
  let closed = false

  /** Work on the device, after all work asked for before it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lane.then(work)
    lane = turn.catch(() => undefined)
    return turn
  }

  async function converseNow(
    work: (connection: Connection, status: PrinterState['status']) => Printed,
  ): Printed {
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
    if (askStatus === null) {
      watch.see({ status: 'ready', drawer: 'unknown' })
      return ok('ready')
    }
    const seen = await askStatus(connection)
    if (!seen.ok) return seen
    watch.see(seen.value)
    return ok(seen.value.status)
  }

  function failure(fault: Fault, perhapsPrinted = false): Result<never, PrinterFailure> {
    watch.fail(fault)
    return fail({ ...fault, perhapsPrinted })
  }

  const talk: Talk = {
    learnStatus,
    failure: (fault) => failure(fault, true),
    isClosed: () => closed,
  }

  /** Encoded only for a printer that is there: a dead one costs the till no work. */
  function printNow(paper: Paper): Printed {
    return converseNow(async (connection, status) => {
      if (!isWell(status)) return failure(troubleOf(status))
      const encoded = await encodeNow(paper)
      if (!encoded.ok) return encoded
      const sent = await connection.send(encoded.value)
      if (!sent.ok) return failure(sent.error, true)
      return askStatus === null ? ok(undefined) : untilPrinted(connection, talk)
    })
  }

  async function encodeNow(paper: Paper): Promise<Result<Uint8Array, PrinterFailure>> {
    try {
      return ok(await encode(paper))
    } catch (error) {
      return fail({ code: 'unprintable', reason: String(error), perhapsPrinted: false })
    }
  }

  const lookAgain = (): Promise<unknown> => inTurn(() => converseNow(() => Promise.resolve(ok(undefined))))
  const stopLooking = watch.lookNowAndThen(lookAgain)

  return {
    print: (paper) => inTurn(() => printNow(paper)),
    converse: (work, isLate = () => false) =>
      inTurn(async () =>
        isLate()
          ? fail({ code: 'busy', reason: 'it was printing for too long', perhapsPrinted: false })
          : converseNow(work),
      ),
    failure: (fault) => failure(fault),
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
