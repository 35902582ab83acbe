import { z } from 'zod'
import { instantSchema, type Instant } from '../../kernel/ids'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A clock that is put right steps back by less than this; more is a clock set wrong. */
const toleranceMs = 5 * minuteMs

/** Why the computer's clock is not believed: it stands before, or far beyond, the last thing this till wrote down. */
export const clockDoubtSchema = z
  .object({
    kind: z.enum(['behind', 'ahead']),
    /** When the till last wrote something down, by its own clock. */
    lastSeen: instantSchema,
    /** What the clock showed when it was doubted. */
    shown: instantSchema,
  })
  .readonly()
export type ClockDoubt = z.infer<typeof clockDoubtSchema>

/**
 * Whether a clock that shows `shown` can be believed by a till that last wrote at `lastSeen` (null: never) and may rest
 * for so many days. A dead battery shows years ago; a wrong year would let vouchers expire that are good.
 */
export function clockDoubt(shown: Instant, lastSeen: Instant | null, quietDays: number): ClockDoubt | null {
  if (lastSeen === null) return null
  if (shown < lastSeen - toleranceMs) return { kind: 'behind', lastSeen, shown }
  return shown > lastSeen + quietDays * dayMs ? { kind: 'ahead', lastSeen, shown } : null
}
