import { ok } from '#shared/kernel/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Log } from './log'

/** Answered in whatever state the till is: the window can fail in all of them. */
export function loggingHandlers(log: Log): HandlersFor<'logging.report-failure'> {
  return {
    'logging.report-failure': ({ incidentId, what, text }) => {
      log.incident(what, text, { incidentId })
      return ok(null)
    },
  }
}
