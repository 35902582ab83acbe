import type { LineListener } from '../barcode-scanner'
import { codeText } from './code-text'
import { readHidReport } from './hid-report'

/** A code's next report comes within milliseconds. */
const NEXT_REPORT_MS = 500

interface HeardReports {
  readonly take: (report: Uint8Array) => void
  readonly stop: () => void
}

/** Makes codes of a HID POS scanner's reports: long ones come in several. */
export function hearReports(listener: LineListener): HeardReports {
  let parts: readonly Uint8Array[] = []
  let symbology: string | null = null
  let timer: NodeJS.Timeout | undefined

  function forget(): void {
    clearTimeout(timer)
    parts = []
    symbology = null
  }

  function giveUp(): void {
    forget()
    listener.onUnreadable({ code: 'unfinished', reason: 'the rest of a long code did not come' })
  }

  return {
    take: (report) => {
      listener.onBytes(report)
      const scanned = readHidReport(report)
      if (scanned === null) return
      clearTimeout(timer)
      parts = [...parts, scanned.data]
      symbology ??= scanned.symbology
      if (scanned.continues) {
        timer = setTimeout(giveUp, NEXT_REPORT_MS)
        return
      }
      const text = codeText(Buffer.concat(parts))
      const told = symbology
      forget()
      if (text === null) listener.onUnreadable({ code: 'garbled', reason: 'a report that is no text' })
      else if (text !== '') listener.onCode(text, told)
    },
    stop: forget,
  }
}
