import { fail, ok } from '#shared/kernel/result'
import type { LineListener, ScannerFailure, ScannerLine } from '../../devices/hardware/barcode-scanner'

/** A scanner's line in the test's hands: what is plugged in, and what it sends. */
export function testLine() {
  let listener: LineListener | null = null
  let absent: ScannerFailure | null = null
  let opened = 0
  const line: ScannerLine = {
    open: (wanted) => {
      if (absent !== null) return Promise.resolve(fail(absent))
      opened++
      listener = wanted
      return Promise.resolve(
        ok({
          close: () => {
            if (listener === wanted) listener = null
          },
        }),
      )
    },
  }
  return {
    line,
    /** How often it was opened. */
    opened: () => opened,
    isOpen: () => listener !== null,
    /** Whoever listened last, also after it was let go. */
    listener: () => listener,
    unplug(failure: ScannerFailure = { code: 'cut-off', reason: 'pulled' }) {
      absent = { code: 'not-found', reason: 'nothing there' }
      listener?.onGone(failure)
    },
    plugIn() {
      absent = null
    },
  }
}
