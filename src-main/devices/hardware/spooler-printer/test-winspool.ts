import { fail, ok } from '#shared/kernel/result'
import type { SpooledPrinter, Winspool } from './winspool'

interface Manners {
  /** Windows' error number by the call that it refuses. */
  readonly refuses?: Readonly<Record<string, number>>
  /** The most bytes it takes at once. */
  readonly takes?: number
  readonly status?: number
  readonly attributes?: number
}

/** A Windows spooler with one printer, “EPSON”; `done` is what was asked of it. */
export function testWinspool({ refuses = {}, takes = Infinity, status = 0, attributes = 0 }: Manners = {}) {
  const done: string[] = []
  const call = (name: string) => {
    done.push(name)
    const number = refuses[name]
    return number === undefined ? ok(undefined) : fail({ call: name, number })
  }
  const printer: SpooledPrinter = {
    look: () => {
      const seen = call('look')
      return seen.ok ? ok({ status, attributes }) : seen
    },
    startDocument: (name) => call(`start ${name}`),
    startPage: () => call('page'),
    write: (bytes) => {
      const text = Buffer.from(bytes.subarray(0, Math.min(bytes.length, takes))).toString('latin1')
      const written = call(`write ${text}`)
      return written.ok ? ok(text.length) : written
    },
    endPage: () => call('end page'),
    endDocument: () => call('end'),
    abort: () => void done.push('abort'),
    close: () => void done.push('close'),
  }
  const winspool: Winspool = {
    open: (printerName) => {
      if (printerName !== 'EPSON') return fail({ call: 'open', number: 1801 })
      const opened = call('open')
      return opened.ok ? ok(printer) : opened
    },
  }
  return { winspool, done }
}
