import { constants } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { isPrinterPath, isPrinterShare } from '#shared/devices/device/printer-path'
import { fail, ok, type Result } from '#shared/kernel/result'
import { faultOf, type Fault, type Transport } from '../conversation/transport'

/** A device that takes nothing for so long takes nothing any more. */
const STALL_MS = 10_000

/**
 * A device such as /dev/usb/lp0 or LPT1: it is written to and never asked. No file is ever written to, whatever its name
 * or whoever put it in the device's place: what was opened is asked what it is.
 */
export function fileTransport(
  { path }: { readonly path: string },
  isAllowed: (path: string) => boolean = isPrinterPath,
): Transport {
  return {
    answers: false,
    open: async () => {
      if (!isAllowed(path)) return fail(notPrinter(path))
      try {
        // Opening a pipe would wait for its reader for ever.
        if (process.platform !== 'win32' && !(await stat(path)).isCharacterDevice())
          return fail(notPrinter(path))
        // Without O_CREAT: a printer that is unplugged must not become a file of that name.
        const file = await open(path, constants.O_WRONLY | constants.O_APPEND)
        if (!(await isDevice(file, path))) {
          await file.close()
          return fail(notPrinter(path))
        }
        return ok({
          send: (bytes) => sendAll(file, bytes),
          ask: () => Promise.resolve(ok(null)),
          release: () => attempt(() => file.close()),
        })
      } catch (error) {
        return fail(faultOf(error))
      }
    },
    close: () => undefined,
  }
}

function notPrinter(path: string): Fault {
  return { code: 'not-printer', reason: `${path} is no printer port` }
}

/** Windows does not tell of a printer another computer shares; its name allows nothing else. */
async function isDevice(file: FileHandle, path: string): Promise<boolean> {
  if (isPrinterShare(path)) return true
  return (await file.stat()).isCharacterDevice()
}

/** A device may take fewer bytes than it was given; the rest follows. */
async function sendAll(file: FileHandle, bytes: Uint8Array): Promise<Result<void, Fault>> {
  for (let at = 0; at < bytes.length;) {
    const written = await inTime(file.write(bytes, at))
    if (!written.ok) return written
    at += written.value.bytesWritten
  }
  return ok(undefined)
}

async function inTime<T>(work: Promise<T>): Promise<Result<T, Fault>> {
  let late: NodeJS.Timeout | undefined
  const stalled = new Promise<Result<T, Fault>>((resolve) => {
    late = setTimeout(() => resolve(fail({ code: 'no-answer', reason: 'takes no bytes' })), STALL_MS)
  })
  const done = await Promise.race([attempt(() => work), stalled])
  clearTimeout(late)
  return done
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, Fault>> {
  try {
    return ok(await work())
  } catch (error) {
    return fail(faultOf(error))
  }
}
