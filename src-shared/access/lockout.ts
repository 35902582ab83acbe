import type { Instant } from '../ids'

/** Wrong PINs in a row before the operator is locked out (FEATURES B2). */
export const pinAttempts = 3
const firstLockMs = 60_000
const longestLockMs = 60 * 60_000

/**
 * Where a wrong PIN leaves the operator: attempts left, or locked until an instant.
 * Each further round of wrong PINs doubles the lock, up to an hour; a right PIN starts over.
 */
export function afterWrongPin(
  failedBefore: number,
  now: Instant,
): { readonly failed: number; readonly remaining: number; readonly lockedUntil: Instant | null } {
  const failed = failedBefore + 1
  const remaining = pinAttempts - (failed % pinAttempts || pinAttempts)
  if (remaining > 0) return { failed, remaining, lockedUntil: null }
  const round = failed / pinAttempts - 1
  return { failed, remaining: 0, lockedUntil: now + Math.min(firstLockMs * 2 ** round, longestLockMs) }
}
