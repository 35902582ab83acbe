import { ok } from '#shared/kernel/result'
import type { Log } from '../../platform/logging/log'
import type { HandlersFor } from '../access/handlers'

/** Answered in whatever state the till is: the window can fail in all of them. */
export function loggingHandlers(log: Log): HandlersFor<'logging.report-failure'> {
  return {
    'logging.report-failure': ({ incidentId, what, text }) => {
      log.incident(what, text, { incidentId })
      return ok(null)
    },
  }
}
