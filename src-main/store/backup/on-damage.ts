import { markDamaged } from '../../platform/database/damage-mark'
import { isDamaged } from '../../platform/database/sqlite-errors'
import type { Log } from '../../platform/logging/log'

interface DamageDeps {
  readonly path: string
  readonly log: Log
  readonly restart: () => void
}

/** A file found damaged in mid-work: noted beside it, and the program starts again into the recovery screen. */
export function onDamage({ path, log, restart }: DamageDeps): (error: unknown, incidentId: string) => void {
  return (error, incidentId) => {
    if (!isDamaged(error)) return
    try {
      markDamaged(path, incidentId)
    } catch (cause) {
      log.incident('damage-not-marked', cause)
    }
    restart()
  }
}
