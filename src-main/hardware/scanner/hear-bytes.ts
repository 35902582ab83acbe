import type { ScannerConnection } from '../../../src-shared/device/scanner-settings'
import type { LineListener } from '../barcode-scanner'
import { codeText } from './code-text'
import { splitCodes } from './split-codes'

type Ending = Extract<ScannerConnection, { kind: 'serial' }>['ending']

/** How long a line is quiet before what came is a code, or never will be one. */
const quietMs: Readonly<Record<Ending, number>> = { silence: 50, suffix: 500 }
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

  function waitForQuiet(): void {
    const due = performance.now() + quietMs[ending]
    timer = setTimeout(() => {
      if (performance.now() > due + LATE_MS) return waitForQuiet()
      const code = rest
      rest = new Uint8Array()
      if (ending === 'silence') tell(code)
      else listener.onUnreadable({ code: 'unfinished', reason: 'neither CR, LF nor Tab came' })
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
      const split = splitCodes(Buffer.concat([rest, bytes]))
      // One byte more than the longest is enough to know that it is none.
      rest = split.rest.subarray(0, LONGEST + 1)
      split.codes.forEach(tell)
      if (rest.length > 0) waitForQuiet()
    },
    stop: () => clearTimeout(timer),
  }
}
