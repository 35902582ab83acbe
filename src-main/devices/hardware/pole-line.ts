import type { DisplayFault } from '#shared/devices/display/display-report'
import type { PoleText } from '#shared/devices/display/pole-text'
import type { Result } from '#shared/kernel/result'

export interface PoleFailure {
  readonly code: DisplayFault
  /** For the log and the device screen. */
  readonly reason: string
}

export interface OpenPole {
  /** Resolves once both lines left, with what the glass shows by then. Called again only after that. */
  write(text: PoleText): Promise<Result<PoleText, PoleFailure>>
  close(): void
}

/** A way to reach a pole display (FEATURES G4 c). One that is not there is an answer. */
export interface PoleLine {
  /** `onGone`: the line is no more; told once, and not after it was closed. */
  open(onGone: (failure: PoleFailure) => void): Promise<Result<OpenPole, PoleFailure>>
}
