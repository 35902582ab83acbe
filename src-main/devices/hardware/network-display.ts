import type { PairedScreenId, PairingRefusal, PairingRequest } from '#shared/devices/display/paired-screen'
import type { Instant } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { CustomerDisplay } from './customer-display'

/** The customer's screen on tablets and other computers of the shop's network. */
export interface NetworkDisplay extends CustomerDisplay {
  /** The addresses of this computer it can answer at. */
  addresses(): readonly string[]
  /** Whether this screen is being told right now. */
  isTold(id: PairedScreenId): boolean
  /** When it was last heard of; null where it was not since this till was started. */
  heardAt(id: PairedScreenId): Instant | null
  /** What was removed goes dark at once. */
  cutOff(id: PairedScreenId): void
}

/** Who may see the customer's screen over the network. */
export interface ScreenGate {
  /** Whose token it is; null when nobody's. */
  screenOf(token: string): PairedScreenId | null
  /** Answers the token the screen keeps, told this once. */
  pair(request: PairingRequest, address: string): Result<string, PairingRefusal>
}
