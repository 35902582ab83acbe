import { fail, ok } from '#shared/kernel/result'
import type { Transport } from '../conversation/transport'
import { spoolThread, windowsSpooler, type Spooler } from './spooler'

/**
 * A printer installed in Windows, given bytes as they are (data type RAW). Windows tells that it took the document and
 * how its queue is; whether paper came out it does not know.
 */
export function spoolerTransport(
  { printerName }: { readonly printerName: string },
  spooler: Spooler,
  platform: NodeJS.Platform = process.platform,
): Transport {
  return {
    answers: false,
    open: async () => {
      if (platform !== 'win32') return fail({ code: 'windows-only', reason: `this is ${platform}` })
      const seen = await spooler.look(printerName)
      if (!seen.ok) return seen
      const chunks: Uint8Array[] = []
      return ok({
        send: (bytes) => {
          chunks.push(bytes)
          return Promise.resolve(ok(undefined))
        },
        ask: () => Promise.resolve(ok(null)),
        // A printer that was only looked at is given no document.
        release: () =>
          chunks.length === 0
            ? Promise.resolve(ok(undefined))
            : spooler.spool(printerName, Buffer.concat(chunks)),
      })
    },
    close: () => spooler.close(),
  }
}

/** The spooler of this Windows; `workerFile` is the built spool worker. */
export function ownSpooler(workerFile: string): Spooler {
  return windowsSpooler(() => spoolThread(workerFile))
}
