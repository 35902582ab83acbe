import { z } from 'zod'
import type { Instant } from '../kernel/ids'

/** So far a till's clock may be from the Central's before somebody is told (DESIGN section 11). */
const TOLERANCE_MS = 10 * 60_000

/** How far a till's clock is from the Central's, where that is more than ten minutes. */
export const clockDifferenceSchema = z
  .object({ kind: z.enum(['ahead', 'behind']), minutes: z.int().positive() })
  .readonly()
export type ClockDifference = z.infer<typeof clockDifferenceSchema>

/** What a till's clock shows against the moments between which it is at the Central; said only where it is certain. */
export function clockDifference(
  shown: Instant,
  { earliest, latest }: { readonly earliest: Instant; readonly latest: Instant },
): ClockDifference | null {
  const ahead = shown - latest
  const behind = earliest - shown
  const off = Math.max(ahead, behind)
  if (off <= TOLERANCE_MS) return null
  return { kind: ahead > behind ? 'ahead' : 'behind', minutes: Math.floor(off / 60_000) }
}
