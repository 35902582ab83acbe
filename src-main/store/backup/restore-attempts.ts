import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Instant } from '#shared/kernel/ids'
import { afterWrongPin, isPaused } from '#shared/store/access/lockout'

const attemptsSchema = z.object({ failed: z.int().nonnegative(), lockedUntil: z.int().nullable() })
type Attempts = z.infer<typeof attemptsSchema>

const none: Attempts = { failed: 0, lockedUntil: null }

/**
 * Wrong codes and PINs at the recovery screen, counted together: neither the damaged file nor a copy may be written. On
 * disk, so that a restart forgives nothing; and in memory, should somebody take the file away meanwhile.
 */
export function createRestoreAttempts(file: string, now: () => number) {
  let counted = read(file)
  const keep = (next: Attempts): void => {
    counted = next
    writeFileSync(file, JSON.stringify(next), { mode: 0o600 })
  }
  return {
    /** Counts an attempt before it is known how it ends, so that many at once are many. */
    begin(): { readonly lockedUntil: Instant } | { readonly remaining: number; readonly lockedUntil: null } {
      if (counted.lockedUntil !== null && isPaused(counted.lockedUntil, now()))
        return { lockedUntil: counted.lockedUntil }
      const { failed, lockedUntil, remaining } = afterWrongPin(counted.failed, now())
      keep({ failed, lockedUntil })
      return { remaining, lockedUntil: null }
    },
    /** Until when the last attempt locked the screen; null while there are more. */
    lockedUntil: (): Instant | null => counted.lockedUntil,
    forgive: (): void => keep(none),
  }
}
export type RestoreAttempts = ReturnType<typeof createRestoreAttempts>

function read(file: string): Attempts {
  try {
    return attemptsSchema.catch(none).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Never written, or not by us: nobody was counted yet.
    return none
  }
}
