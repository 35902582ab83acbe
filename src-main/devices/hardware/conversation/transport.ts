import type { PrinterFault } from '#shared/devices/device/hardware'
import type { Result } from '#shared/kernel/result'

export interface Fault {
  readonly code: PrinterFault
  readonly reason: string
}

/** A way for bytes to reach a device and, where `answers`, back. */
export interface Transport {
  readonly answers: boolean
  open(): Promise<Result<Connection, Fault>>
  /** Lets the device go, until it is opened again. */
  close(): void
}

/** Reads an answer of the bytes heard so far; undefined where they are none yet. */
export type ReadAnswer<Answer> = (heard: readonly number[]) => Answer | undefined

/** One conversation with a device. */
export interface Connection {
  /** Resolves when the bytes were handed over, however slowly the device takes them while it takes them at all. */
  send(bytes: Uint8Array): Promise<Result<void, Fault>>
  /** Sends, then waits at most `ms` until an answer can be read of all that was heard since; null when none came. */
  ask<Answer>(bytes: Uint8Array, read: ReadAnswer<Answer>, ms: number): Promise<Result<Answer | null, Fault>>
  /** Ends the conversation; a fault means that not everything may have arrived. */
  release(): Promise<Result<void, Fault>>
}

const byErrno: Readonly<Record<string, PrinterFault>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ENOENT: 'not-found',
  ENXIO: 'not-found',
  ENODEV: 'not-found',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EBUSY: 'busy',
  ECONNRESET: 'cut-off',
  EPIPE: 'cut-off',
  EIO: 'cut-off',
}

/** serialport has no codes, only words. */
const byWords: readonly (readonly [RegExp, PrinterFault])[] = [
  [/no such file|file not found|unknown error code 2\b/i, 'not-found'],
  [/permission denied/i, 'not-permitted'],
  [/access denied|cannot lock|resource busy/i, 'busy'],
]

/** What an error of Node or of a library means for whoever stands at the printer. */
export function faultOf(error: unknown): Fault {
  const reason = String(error)
  const code = error instanceof Error && 'code' in error ? byErrno[String(error.code)] : undefined
  const worded = byWords.find(([words]) => words.test(reason))?.[1]
  return { code: code ?? worded ?? 'driver', reason }
}
