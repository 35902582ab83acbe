import type { Instant } from '../ids'

/** Wrong PINs in a row before the operator is locked out (FEATURES B2). */
const pinAttempts = 3
const minuteMs = 60_000
/** How long each further round of wrong PINs locks; the last one repeats. */
const lockMinutes = [1, 5, 15, 60] as const

/**
 * Where a wrong PIN leaves the operator: attempts left, or locked until an instant.
 * Each further round of wrong PINs locks for longer, up to an hour; a right PIN starts over.
 */
export function afterWrongPin(
  failedBefore: number,
  now: Instant,
): { readonly failed: number; readonly remaining: number; readonly lockedUntil: Instant | null } {
  const failed = failedBefore + 1
  const remaining = pinAttempts - (failed % pinAttempts || pinAttempts)
  if (remaining > 0) return { failed, remaining, lockedUntil: null }
  const round = failed / pinAttempts - 1
  return { failed, remaining: 0, lockedUntil: now + (lockMinutes[round] ?? 60) * minuteMs }
}
