import type { Result } from '#shared/kernel/result'
import type { Fault } from '../conversation/transport'

/** What main asks of the spool worker; without bytes, only how the printer is. */
export interface SpoolOrder {
  readonly id: number
  readonly printerName: string
  readonly bytes: Uint8Array | null
}

export interface SpoolAnswer {
  readonly id: number
  readonly result: Result<void, Fault>
}
