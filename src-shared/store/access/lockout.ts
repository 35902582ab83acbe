import type { Instant } from '../../kernel/ids'

/** Wrong codes and PINs before a window pauses (FEATURES B2). */
const attemptsBeforePause = 3

const secondMs = 1_000
/**
 * How long each further round of wrong ones pauses the window; the last one repeats. Short, since a stranger may cause it,
 * and long enough: three guesses in five minutes take weeks for four digits and years for six.
 */
const pauseSeconds = [60, 120, 300] as const

/** How long a wrong one is held against a window: a shop that closed and opened again begins anew. */
export const rememberedMs = 24 * 60 * 60_000

/**
 * Where a wrong code or PIN leaves the window: attempts left, or paused until an instant. Each further round of wrong ones
 * pauses for longer; right ones are what ends it.
 */
export function afterWrongPin(
  failedBefore: number,
  now: Instant,
): { readonly failed: number; readonly remaining: number; readonly lockedUntil: Instant | null } {
  const failed = failedBefore + 1
  const remaining = attemptsBeforePause - (failed % attemptsBeforePause || attemptsBeforePause)
  if (remaining > 0) return { failed, remaining, lockedUntil: null }
  const round = failed / attemptsBeforePause - 1
  const seconds = pauseSeconds[Math.min(round, pauseSeconds.length - 1)] ?? 300
  return { failed, remaining: 0, lockedUntil: now + seconds * secondMs }
}

/** Whether a pause until then holds now. One that ends later than any lasts is of a clock that was set back since. */
export function isPaused(until: Instant, now: Instant): boolean {
  return until > now && until - now <= Math.max(...pauseSeconds) * secondMs
}
