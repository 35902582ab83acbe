export const DAY_MS = 86_400_000

/** The one moment everything in the demo shop is dated from: midnight (UTC) of the day it is filled. */
export function dayOf(now: number): number {
  return now - (now % DAY_MS)
}
