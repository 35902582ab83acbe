import { fail, type Result } from '#shared/kernel/result'
import type { Fault } from '../conversation/transport'
import { lookAtPrinter, spoolDocument } from './spool-job'
import type { SpoolAnswer, SpoolOrder } from './spool-order'
import type { Winspool } from './winspool'

/** Never throws: a library that Windows or an antivirus does not let load is an answer too. */
export async function answerOrder(
  { id, printerName, bytes }: SpoolOrder,
  load: () => Promise<Winspool>,
): Promise<SpoolAnswer> {
  let winspool: Winspool
  try {
    winspool = await load()
  } catch (error) {
    return { id, result: fail({ code: 'blocked', reason: String(error) }) }
  }
  return { id, result: attempt(winspool, printerName, bytes) }
}

function attempt(winspool: Winspool, printerName: string, bytes: Uint8Array | null): Result<void, Fault> {
  try {
    return bytes === null ? lookAtPrinter(winspool, printerName) : spoolDocument(winspool, printerName, bytes)
  } catch (error) {
    return fail({ code: 'driver', reason: String(error) })
  }
}
