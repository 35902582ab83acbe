import type { Result } from '#shared/kernel/result'

/** A call Windows refused, and the number it gave for it (GetLastError). */
export interface WindowsError {
  readonly call: string
  readonly number: number
}

type Called<T> = Result<T, WindowsError>

/** The calls of winspool.drv a paper needs. Each blocks until Windows answers. */
export interface Winspool {
  open(printerName: string): Called<SpooledPrinter>
}

export interface SpooledPrinter {
  /** PRINTER_INFO_2: flags of PRINTER_STATUS_… and PRINTER_ATTRIBUTE_…. */
  look(): Called<{ readonly status: number; readonly attributes: number }>
  /** A RAW document: its bytes reach the printer as they are. */
  startDocument(name: string): Called<void>
  startPage(): Called<void>
  /** Answers how many of the bytes were taken. */
  write(bytes: Uint8Array): Called<number>
  endPage(): Called<void>
  endDocument(): Called<void>
  /** Takes the document back. */
  abort(): void
  close(): void
}
