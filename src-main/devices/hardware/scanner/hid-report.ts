/**
 * Reads the scanned-data report of a USB scanner in HID POS mode (USB HID Point of Sale Usage Tables 1.02, page 8Ch).
 * The usual layout, 64 bytes: report id 2; length; AIM identifier, three bytes; 56 of data; the maker's own symbology
 * byte and one or two reserved; last, bit 0: the code goes on in the next report. Some makers leave the AIM identifier
 * out and begin the data in its place; there it may still be part of the data.
 */
interface ScannedData {
  readonly data: Uint8Array
  /** Code letter and modifier, such as `E0`. */
  readonly symbology: string | null
  readonly continues: boolean
}

const SCANNED_DATA = 2
const BRACKET = 0x5d
const MOST_DATA = 56
const SHORTEST = 6

/** Null for a report that is of something else. */
export function readHidReport(report: Uint8Array): ScannedData | null {
  const [id, length = 0, first, second = 0, third = 0] = report
  if (id !== SCANNED_DATA || report.length < SHORTEST) return null
  const hasAim = first === BRACKET && second !== 0 && third !== 0
  const hasGap = first === 0 && second === 0 && third === 0
  const begin = hasAim || hasGap ? 5 : 2
  const end = Math.min(begin + Math.min(length, MOST_DATA), report.length - 1)
  return {
    data: withoutPadding(report.subarray(begin, end)),
    symbology: hasAim ? String.fromCharCode(second, third) : null,
    continues: ((report.at(-1) ?? 0) & 1) === 1,
  }
}

function withoutPadding(data: Uint8Array): Uint8Array {
  return data.slice(0, data.findLastIndex((byte) => byte !== 0) + 1)
}
