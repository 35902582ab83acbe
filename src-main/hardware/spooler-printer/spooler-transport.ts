import { spawn } from 'node:child_process'
import { fail, ok, type Result } from '../../../src-shared/result'
import { faultOf, type Fault, type Transport } from '../escpos/transport'
import { spoolScript } from './spool-script'

/** Windows needs a moment to start PowerShell and compile the call; a shop's old computer needs more. */
const SPOOL_MS = 30_000

/**
 * A printer installed in Windows, given bytes as they are (data type RAW). Windows only tells that it took the job:
 * whether paper comes out stands in its own print queue.
 */
export function spoolerTransport(
  { printerName }: { readonly printerName: string },
  platform: NodeJS.Platform = process.platform,
): Transport {
  return {
    answers: false,
    open: () => {
      if (platform !== 'win32')
        return Promise.resolve(fail({ code: 'windows-only', reason: `this is ${platform}` }))
      const chunks: Uint8Array[] = []
      return Promise.resolve(
        ok({
          send: (bytes) => {
            chunks.push(bytes)
            return Promise.resolve(ok(undefined))
          },
          ask: () => Promise.resolve(ok(null)),
          // A printer that was only looked at is given no job: the look comes every few seconds.
          release: () =>
            chunks.length === 0 ? Promise.resolve(ok(undefined)) : spool(printerName, Buffer.concat(chunks)),
        }),
      )
    },
    close: () => undefined,
  }
}

/** Winspool's own calls through PowerShell, which every Windows has: nothing to compile or install. */
function spool(printerName: string, bytes: Buffer): Promise<Result<void, Fault>> {
  return new Promise((resolve) => {
    const script = Buffer.from(spoolScript, 'utf16le').toString('base64')
    const args = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', script]
    const env = { ...process.env, BALCAO_PRINTER: printerName }
    const child = spawn('powershell.exe', args, { env, timeout: SPOOL_MS, windowsHide: true })
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString()
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
    child.once('error', (error) => resolve(fail(faultOf(error))))
    child.once('close', (code) =>
      resolve(code === 0 ? ok(undefined) : fail({ code: 'not-found', reason: said.slice(0, 500) })),
    )
  })
}
