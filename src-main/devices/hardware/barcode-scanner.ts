import type { ScannerFault } from '#shared/devices/device/scanner-operations'
import type { Result } from '#shared/kernel/result'

export interface ScannerFailure {
  readonly code: ScannerFault
  /** For the log and the device screen. */
  readonly reason: string
}

/** What comes over a line that is open. */
export interface LineListener {
  /** Everything, as it came: for the device screen. */
  onBytes(bytes: Uint8Array): void
  /** One whole code, in the order of scanning; `symbology` (`E0`) where the line tells it beside the code. */
  onCode(text: string, symbology: string | null): void
  /** Something came that is no code; the line stays open. */
  onUnreadable(failure: ScannerFailure & { readonly code: 'garbled' | 'unfinished' }): void
  /** The line is no more. Nothing comes after it. */
  onGone(failure: ScannerFailure): void
}

export interface OpenLine {
  /** Nothing comes afterwards. */
  close(): void
}

/** A way for codes to come from a scanner that is no keyboard (FEATURES G3). A dead scanner is an answer. */
export interface ScannerLine {
  open(listener: LineListener): Promise<Result<OpenLine, ScannerFailure>>
}
