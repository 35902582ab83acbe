import type { PrinterDiagnosis, PrinterFault, PrinterState } from '#shared/devices/device/hardware'
import type { Result } from '#shared/kernel/result'

/** Why a paper did not come out. `reason` is for the log and the device screen. */
export interface PrinterFailure {
  readonly code: PrinterFault
  readonly reason: string
  /** Whether paper may have come out all the same: then the next attempt is a 2ª via. */
  readonly perhapsPrinted: boolean
}

export type PrinterReport = PrinterState & PrinterDiagnosis

/** Of all that is known, what the status bar shows. */
export function stateOf({ name, status, drawer }: PrinterReport): PrinterState {
  return { name, status, drawer }
}

/** Whatever prints papers of some kind. Never throws: a dead printer is an answer. */
export interface Printer<Paper> {
  /** Resolves when the paper is out, or with why it is not. Papers come out in the order they were asked for. */
  print(paper: Paper): Promise<Result<void, PrinterFailure>>
  report(): PrinterReport
  /** Called when state or drawer changed. Returns how to stop listening. */
  onStateChange(listener: (state: PrinterState) => void): () => void
  /** The computer slept: what is held open may be dead without saying so. It is taken anew, and asked how it is. */
  wake(): void
  /** Lets the device go; nothing is printed afterwards. */
  close(): void
}
