import { fail, ok, type Result } from '#shared/kernel/result'
import type { Fault } from '../conversation/transport'
import { statusFault, windowsFault } from './windows-fault'
import type { SpooledPrinter, Winspool } from './winspool'

/** Whether Windows has the printer and would pass a paper on. */
export function lookAtPrinter(winspool: Winspool, printerName: string): Result<void, Fault> {
  return withPrinter(winspool, printerName, (printer) => {
    const seen = printer.look()
    // Who may print may not always look.
    const fault = seen.ok ? statusFault(seen.value) : null
    return fault === null ? ok(undefined) : fail(fault)
  })
}

/** Hands `bytes` to Windows as one RAW document; one that is not taken whole is taken back. */
export function spoolDocument(
  winspool: Winspool,
  printerName: string,
  bytes: Uint8Array,
): Result<void, Fault> {
  return withPrinter(winspool, printerName, (printer) => {
    const started = printer.startDocument('Cupom')
    if (!started.ok) return fail(windowsFault(started.error))
    const done = writePage(printer, bytes)
    if (!done.ok) printer.abort()
    return done
  })
}

function writePage(printer: SpooledPrinter, bytes: Uint8Array): Result<void, Fault> {
  const page = printer.startPage()
  if (!page.ok) return fail(windowsFault(page.error))
  for (let at = 0; at < bytes.length;) {
    const written = printer.write(bytes.subarray(at))
    if (!written.ok) return fail(windowsFault(written.error))
    if (written.value === 0) return fail({ code: 'cut-off', reason: `Windows took ${at} bytes and no more` })
    at += written.value
  }
  for (const end of [() => printer.endPage(), () => printer.endDocument()]) {
    const ended = end()
    if (!ended.ok) return fail(windowsFault(ended.error))
  }
  return ok(undefined)
}

function withPrinter(
  winspool: Winspool,
  printerName: string,
  work: (printer: SpooledPrinter) => Result<void, Fault>,
): Result<void, Fault> {
  const opened = winspool.open(printerName)
  if (!opened.ok) return fail(windowsFault(opened.error))
  try {
    return work(opened.value)
  } finally {
    opened.value.close()
  }
}
