import { ok } from '#shared/kernel/result'
import type { HandlersFor } from '../access/handlers'
import type { ClockWatch } from './clock-watch'

export function clockHandlers(watch: ClockWatch): HandlersFor<'clock.confirm'> {
  return {
    'clock.confirm': (_input, caller) => {
      watch.confirm(caller)
      return ok(null)
    },
  }
}
