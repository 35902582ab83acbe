import { ok } from '#shared/kernel/result'
import type { clockContract } from '#shared/store/clock/clock-operations'
import type { CommandsFor } from '../access/handlers'
import type { ClockWatch } from './clock-watch'

export function clockCommands(watch: ClockWatch): CommandsFor<typeof clockContract> {
  return {
    'clock.confirm': (_input, caller) => {
      watch.confirm(caller)
      return ok(null)
    },
  }
}
