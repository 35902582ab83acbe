/**
 * DESIGN section 5. `requested`: intended and on disk, not sent yet; after a restart it counts as `unknown`.
 * `unknown`: no answer came, so it may have been processed.
 */
export const redemptionStates = [
  'requested',
  'unknown',
  'reserved',
  'declined',
  'confirmed',
  'cancelled',
  'reversed',
] as const
export type RedemptionState = (typeof redemptionStates)[number]

/** Every legal move of a redemption. */
export const redemptionTransitions: Readonly<Record<RedemptionState, readonly RedemptionState[]>> = {
  requested: ['reserved', 'declined', 'unknown'],
  unknown: ['reserved', 'declined', 'cancelled'],
  reserved: ['confirmed', 'cancelled'],
  declined: [],
  confirmed: ['reversed'],
  cancelled: [],
  reversed: [],
}

export function canRedemptionMove(from: RedemptionState, to: RedemptionState): boolean {
  return redemptionTransitions[from].includes(to)
}
