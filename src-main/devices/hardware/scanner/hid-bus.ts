import type { Result } from '#shared/kernel/result'
import type { ScannerFailure, OpenLine } from '../barcode-scanner'

/** A scanner in HID POS mode that is plugged in. */
export interface HidDevice {
  /** Where it is now: another after it was plugged in anew. */
  readonly path: string
  readonly vendorId: number
  readonly productId: number
  readonly serialNumber: string | null
  readonly product: string
}

/** The USB scanners of this computer. */
export interface HidBus {
  list(): Promise<Result<readonly HidDevice[], ScannerFailure>>
  open(
    device: HidDevice,
    onReport: (report: Uint8Array) => void,
    onGone: (failure: ScannerFailure) => void,
  ): Promise<Result<OpenLine, ScannerFailure>>
}
