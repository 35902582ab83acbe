const first = 2_000
const longest = 5 * 60_000

/**
 * Milliseconds until the next attempt after so many: twice as long each time, up to five minutes, and half of it by chance,
 * so that tills an outage stopped together do not come back together. Never sooner than the other side asked.
 */
export function backoff(attempts: number, retryAfter: number | null, random: () => number): number {
  const whole = Math.min(longest, first * 2 ** Math.min(attempts - 1, 20))
  return Math.max(retryAfter ?? 0, Math.round(whole / 2 + (whole / 2) * random()))
}
