import { ok } from '#shared/kernel/result'
import type { loggingContract } from '#shared/store/app/logging-operations'
import type { Log } from '../../platform/logging/log'
import type { CommandsFor } from '../access/handlers'

/** Answered in whatever state the till is: the window can fail in all of them. */
export function loggingCommands(log: Log): CommandsFor<typeof loggingContract> {
  return {
    'logging.report-failure': ({ incidentId, what, text }) => {
      log.incident(what, text, { incidentId })
      return ok(null)
    },
  }
}
