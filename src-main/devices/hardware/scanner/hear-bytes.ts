import type { ScannerConnection } from '#shared/devices/device/scanner-settings'
import type { LineListener } from '../barcode-scanner'
import { codeText } from './code-text'
import { endings, splitCodes } from './split-codes'

type Ending = Extract<ScannerConnection, { kind: 'serial' }>['ending']

/** How long a line is quiet before what came is a code, or never will be one. */
const quietMs: Readonly<Record<Ending, number>> = { silence: 50, suffix: 500 }
/** What comes so soon after a beginning without an end is the rest of that code, on a line that was held up. */
const TORN_MS = 1_500
/** A timer as late as this has waited for a busy computer, which may not have looked at the line either. */
const LATE_MS = 10
/** No code is longer. */
const LONGEST = 4_096

interface HeardBytes {
  readonly take: (bytes: Uint8Array) => void
  /** Forgets a code whose end has not come. */
  readonly stop: () => void
}

/** Makes codes of the bytes of a line without beginning or end, such as a serial one. */
export function hearBytes(listener: LineListener, ending: Ending): HeardBytes {
  let rest: Uint8Array = new Uint8Array()
  let timer: NodeJS.Timeout | undefined
  let tornUntil = -Infinity

  function unfinished(): void {
    listener.onUnreadable({ code: 'unfinished', reason: 'neither CR, LF nor Tab came in time' })
  }

  /** The rest of a code whose beginning was given up is no code: it is told, never looked up. */
  function withoutTorn(bytes: Uint8Array): Uint8Array {
    if (performance.now() >= tornUntil) return bytes
    const end = bytes.findIndex((byte) => endings.has(byte))
    if (end !== -1) tornUntil = -Infinity
    if (end !== 0) unfinished()
    return end === -1 ? new Uint8Array() : bytes.subarray(end + 1)
  }

  function waitForQuiet(): void {
    const due = performance.now() + quietMs[ending]
    timer = setTimeout(() => {
      if (performance.now() > due + LATE_MS) return waitForQuiet()
      const code = rest
      rest = new Uint8Array()
      if (ending === 'silence') return tell(code)
      tornUntil = performance.now() + TORN_MS
      unfinished()
    }, quietMs[ending])
  }

  function tell(code: Uint8Array): void {
    const text = code.length > LONGEST ? null : codeText(code)
    if (text === null) listener.onUnreadable({ code: 'garbled', reason: 'bytes that are no text' })
    else if (text !== '') listener.onCode(text, null)
  }

  return {
    take: (bytes) => {
      clearTimeout(timer)
      listener.onBytes(bytes)
      const split = splitCodes(Buffer.concat([rest, withoutTorn(bytes)]))
      // One byte more than the longest is enough to know that it is none.
      rest = split.rest.subarray(0, LONGEST + 1)
      split.codes.forEach(tell)
      if (rest.length > 0) waitForQuiet()
    },
    stop: () => clearTimeout(timer),
  }
}
